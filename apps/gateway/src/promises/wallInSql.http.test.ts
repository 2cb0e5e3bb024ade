import { setTimeout as wait } from "node:timers/promises"
import type { Client } from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { connectAs, type Owner, ownerOf } from "./owner.test-data.ts"
import { chronologyOf, type People, peopleOf, submitted } from "./people.test-data.ts"

const bristol = "bristol"
const noSession = "There is no session: records are read and written in a unit of work."

// What persistence proves of the same wall is not repeated here: reads, counts, writes, forged seals, roles, rights.
describe.each(engines.filter((engine) => engine === "a PostgreSQL server"))(
  "a plain connection as the gateway's role, on %s",
  (engine) => {
    let gateway: TestGateway
    let owner: Owner
    let plain: Client
    let people: People

    const gatewayUrl = (): string => {
      const { store } = gateway.configuration
      return store.engine === "postgres" ? store.url : ""
    }

    beforeAll(async () => {
      gateway = await startTestGateway({ engine, parts: { demonstration: true } })
      owner = await ownerOf(gateway.ownerUrl)
      plain = await connectAs(gatewayUrl())
      people = await peopleOf(gateway.url, bristol)
      await submitted(people, "Wynn")
    })
    afterAll(async () => {
      await plain.end()
      await owner.end()
      await gateway.stop()
    })

    /** What the statements answer, one after the other, in a session that is as new afterwards. */
    const answer = async (...statements: ReadonlyArray<string>): Promise<unknown> => {
      try {
        let rows: unknown
        for (const statement of statements) ({ rows } = await plain.query(statement))
        return rows
      } catch (error) {
        return (error as Error).message
      } finally {
        await plain.query("rollback")
        await plain.query("discard all")
      }
    }

    /** An insert of a row that is there already, column by column. */
    const again = async (table: string): Promise<string> => {
      const [row] = await owner.rows<{ readonly json: string }>(
        `select to_json(t)::text as json from ${table} t limit 1`
      )
      if (row === undefined) throw new Error(`There is nothing in ${table}.`)
      return `insert into ${table} select * from json_populate_record(null::${table}, ${plain.escapeLiteral(row.json)})`
    }

    const written = ["practitioner", "child", "episode", "event", "obligation", "audit", "idempotency_key"]

    it.each(written)("learns from no refused insert whether a row of %s is there", async (table) => {
      const there = await again(table)
      const notThere = there
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}/gu, "00000000-0000")
        .replaceAll(bristol, "nowhere")
      const refusal = await answer(notThere)
      expect(refusal).toMatch(
        table === "audit"
          ? /^permission denied for table audit$/u
          : /There is no session|must follow the one before it/u
      )
      expect(await answer(there)).toBe(refusal)
      expect(await answer(`${there} on conflict do nothing`)).toBe(refusal)
    })

    it("learns nothing by locking, by a cursor, by a prepared statement, or by a plan that is carried out", async () => {
      for (const statement of [
        "select * from episode for update",
        "declare c cursor for select * from child; fetch 1 from c",
        "prepare p as select count(*) from child; execute p",
        "explain analyze select * from child",
        "update episode set version = version returning *",
        "with found as (select * from child) select count(*) from found",
        "select exists (select from child)",
        "table child",
        "do $$ begin perform from child; end $$"
      ]) {
        expect([statement, await answer("begin", statement)]).toEqual([statement, noSession])
      }
    })

    it("learns nothing by a copy", async () => {
      // A connection of its own: one that does copy never comes back.
      const copying = await connectAs(gatewayUrl())
      const copied = copying.query("copy (select * from child) to stdout").then(
        () => "copied",
        (error: Error) => error.message
      )
      expect(await Promise.race([copied, wait(2000, "copied")])).toBe(noSession)
      void copying.end()
    })

    it("a condition that would tell what it sees is never asked of a row", async () => {
      const tells = "select * from child where 1 / (case when given_name = 'Wynn' then 0 else 1 end) = 1"
      expect(await answer(tells)).toBe(noSession)
    })

    it("a made-up session opens nothing, and cannot be made a default of the role", async () => {
      const made = `${bristol} ${people.teamManager.id.slice("Practitioner:".length)} ${Date.now() + 60_000} ${"a".repeat(64)}`
      for (const statement of [
        `select set_config('section17.session', '${made}', false)`,
        `select set_config('section17.session', '${made}', true)`,
        `set section17.session = '${made}'`,
        `set local section17.session = '${made}'`
      ]) {
        expect(await answer("begin", statement, "select * from child")).toBe(
          "The session is not one that the gateway sealed."
        )
      }
      expect(await answer(`alter role current_user set section17.session = '${made}'`)).toMatch(
        /permission denied/u
      )
    })

    it("nothing stands in the place of a table or a function, whatever the search path is", async () => {
      for (const statement of [
        "create temporary table child (authority text)",
        "create temporary view child as select 1",
        "create function pg_temp.authority() returns text language sql as 'select null'",
        "create function section17.authority() returns text language sql as 'select null'",
        "create schema shadow",
        "create operator public.= (leftarg = text, rightarg = text, function = texteq)",
        "create extension dblink",
        "create table public.mine as select 1",
        "create materialized view mine as select 1"
      ]) {
        expect([statement, await answer(statement)]).toEqual([
          statement,
          expect.stringMatching(/permission denied|must be owner|must be superuser/u)
        ])
      }
      for (const path of ["pg_temp", "pg_temp, public", "section17, public", '"$user", pg_catalog, public']) {
        expect(await answer(`set search_path = ${path}`, "select * from public.child")).toBe(noSession)
      }
    })

    it("no file of the server, no program and no other database is within reach", async () => {
      for (const statement of [
        "select pg_read_file('postgresql.conf')",
        "select pg_read_binary_file('postgresql.conf')",
        "select pg_ls_dir('.')",
        "select lo_import('/etc/passwd')",
        "copy (select 1) to '/tmp/section17'",
        "create temporary table t (a text); copy t from '/etc/passwd'",
        "copy (select 1) to program 'cat'",
        "load '/tmp/mine.so'",
        "select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user and usename is not null",
        "select * from pg_authid",
        "select * from pg_largeobject",
        "create database mine",
        "create server s foreign data wrapper f",
        "select pg_reload_conf()",
        "alter system set log_statement = 'all'"
      ]) {
        expect([statement, await answer(statement)]).toEqual([
          statement,
          expect.stringMatching(/permission denied|must be|not allowed|does not exist/u)
        ])
      }
    })

    it("the catalogue tells no value of a record; it does tell an estimate of how long a table is, over all authorities", async () => {
      await owner.rows("analyze")
      const told =
        "select tablename, most_common_vals, histogram_bounds from pg_stats where schemaname = 'public'"
      expect(await answer(`${told} and tablename <> 'migration'`)).toEqual([])
      expect(await answer("select * from pg_statistic")).toMatch(/permission denied/u)
      // Said rather than hidden: PostgreSQL shows it to every role, and it names no authority.
      const [estimate] = (await answer(
        "select reltuples::int as n from pg_class where relname = 'child'"
      )) as Array<{
        readonly n: number
      }>
      const [counted] = await owner.rows<{ readonly n: number }>("select count(*)::int as n from child")
      expect(estimate).toEqual(counted)
    })

    it("what other connections are at holds no seal, no name and no word of a record", async () => {
      const leaving = new AbortController()
      const work = (async () => {
        for (let episode = await submitted(people, "Wynn"); !leaving.signal.aborted;) {
          await chronologyOf(people.teamManager, episode)
          episode = await submitted(people, "Wynn")
        }
      })()
      const seen = new Set<string>()
      for (const until = Date.now() + 2000; Date.now() < until; await wait(1)) {
        const rows = (await answer(
          "select query from pg_stat_activity where pid <> pg_backend_pid()"
        )) as Array<{
          readonly query: string
        }>
        for (const { query } of rows) seen.add(query)
      }
      leaving.abort()
      await work
      expect([...seen].filter((query) => /from event|from "?episode/u.test(query))).not.toEqual([])
      expect([...seen].filter((query) => /[0-9a-f]{64}|Wynn|Ashdown|hungry/u.test(query))).toEqual([])
    })

    it("whoever listens hears that something happened in which episode, and no word of what", async () => {
      const heard: Array<string> = []
      plain.on("notification", ({ payload }) => heard.push(payload ?? ""))
      await plain.query("listen section17_episode_changed")
      await submitted(people, "Wynn")
      await wait(50)
      await plain.query("unlisten *")
      expect(heard).toHaveLength(6)
      for (const notice of heard) {
        expect(Object.keys(JSON.parse(notice))).toEqual(["authority", "episode", "number"])
      }
    })
  }
)
