import { randomUUID } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { assert, beforeAll, describe, it } from "@effect/vitest"
import { MikroORM } from "@mikro-orm/postgresql"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import { Children, Episodes, Standings } from "@section17/application"
import { migrate } from "../engine/migrate.ts"
import { common } from "../engine/orm.ts"
import { connect } from "../engine/pglite.ts"
import * as Persistence from "../Persistence.ts"
import * as Example from "../testing/Example.ts"
import { account, appoint, faultOf, inUnit, recordEpisode, verifyAudit } from "../testing/inWorld.ts"
import { asOwner, within } from "../testing/owner.ts"
import { fillFolder } from "../testing/templates.ts"
import { testDatabaseUrl } from "../testing/World.ts"
import { migrations } from "./index.ts"

const north = Example.session()

/** What stands on record, as this version writes it. */
const recorded = Effect.gen(function* () {
  const { child, episode, id } = yield* recordEpisode(north)
  yield* inUnit(north, appoint("kim.dale"))
  yield* inUnit(north, account("episode", id))
  yield* inUnit(north, account("child"))
  return { child, episode, id }
})
type Recorded = Effect.Success<typeof recorded>

type Row = Readonly<Record<string, unknown>>
type Execute = <Found extends Row>(sql: string, values?: Array<unknown>) => Promise<ReadonlyArray<Found>>
interface Database {
  readonly migrator: { readonly up: (to?: { readonly to: string }) => Promise<unknown> }
  readonly em: { readonly getConnection: () => { readonly execute: unknown } }
  readonly close: () => Promise<void>
}

const executeOn = ({ em }: Database): Execute => {
  const connection = em.getConnection() as { readonly execute: Execute }
  return (sql, values) => connection.execute(sql, values)
}

const COLUMNS = `select table_name as "table", string_agg(quote_ident(column_name), ', ') as columns
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migration' and is_generated = 'NEVER'
  group by table_name order by table_name`

interface Table extends Row {
  readonly table: string
  readonly columns: string
}

type Rows = ReadonlyMap<string, ReadonlyArray<Row>>

const rowsOf = async (execute: Execute): Promise<Rows> => {
  const found = new Map<string, ReadonlyArray<Row>>()
  for (const { table } of await execute<Table>(COLUMNS)) {
    const rows = await execute<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`)
    found.set(
      table,
      rows.map(({ row }) => row)
    )
  }
  return found
}

/** Puts the rows into the tables that there are at this stage, as far as they have the columns; how many of each. */
const put = async (execute: Execute, rows: Rows): Promise<ReadonlyMap<string, number>> => {
  const counts = new Map<string, number>()
  // As a gateway of that time left them: what it set off then is among them.
  await execute("set session_replication_role = replica")
  for (const { columns, table } of await execute<Table>(COLUMNS)) {
    const all = rows.get(table) ?? []
    counts.set(table, all.length)
    await execute(
      `insert into ${table} (${columns}) overriding system value
       select ${columns} from jsonb_populate_recordset(null::${table}, ?::text::jsonb)`,
      [JSON.stringify(all)]
    )
  }
  await execute("set session_replication_role = origin")
  return counts
}

/** A database that stands at a stage, and how this version opens it. */
interface Staged {
  readonly open: () => Promise<Database>
  /** Migrates to the end, as an installation does. */
  readonly config: (secret: string) => Promise<Persistence.Config>
  readonly remove: () => Promise<void>
}

const pgliteStaged = async (): Promise<Staged> => {
  const folder = mkdtempSync(join(tmpdir(), "section17-staged-"))
  return {
    open: () => connect({ folder: join(folder, "postgres") }),
    config: async (secret) => {
      writeFileSync(join(folder, "secret"), secret)
      return { engine: "pglite", folder }
    },
    remove: async () => rmSync(folder, { recursive: true })
  }
}

const postgresStaged = (ownerUrl: string) => async (): Promise<Staged> => {
  const name = `section17_${randomUUID().replaceAll("-", "")}`
  await asOwner(ownerUrl, `create database ${name}`)
  const url = within(ownerUrl, (to) => (to.pathname = `/${name}`))
  return {
    open: () => MikroORM.init({ ...common(false), clientUrl: url, pool: { min: 0, max: 1 } }),
    config: async (secret) => {
      const sessionSecret = Redacted.make(secret)
      const password = Redacted.make(name)
      const { gatewayUrl } = await Effect.runPromise(migrate({ url, role: name, password, sessionSecret }))
      const as = within(gatewayUrl, (to) => (to.password = name))
      return { engine: "postgres", url: as, sessionSecret }
    },
    remove: () =>
      asOwner(ownerUrl, `drop database if exists ${name} with (force)`, `drop role if exists ${name}`)
  }
}

const engines: ReadonlyArray<readonly [engine: string, staged: () => Promise<Staged>]> = [
  ["PGlite", pgliteStaged],
  ...(testDatabaseUrl ? [["PostgreSQL", postgresStaged(testDatabaseUrl)] as const] : [])
]

/** From the first at which there are tables and what guards them, every ninth: each migration is met by some rows. */
const stages = migrations.map(({ name }) => name).filter((_, at) => at % 9 === 3)

const look = ({ child, id }: Recorded) =>
  Effect.gen(function* () {
    const [found, known, events, entries] = yield* inUnit(
      north,
      Effect.gen(function* () {
        const episodes = yield* Episodes
        return [
          yield* episodes.find(id),
          yield* (yield* Children).find(child.id),
          yield* episodes.verify(id),
          yield* (yield* Standings).verify({ kind: "practitioner", key: "kim.dale" })
        ] as const
      })
    )
    return { found, known, events, entries, fault: faultOf(yield* verifyAudit(north)) }
  })

describe.each(engines)("migrations with rows in place, on %s", (_, staged) => {
  let secret: string
  let rows: Rows
  let made: Recorded

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "section17-made-"))
    fillFolder(folder)
    made = await Effect.runPromise(Effect.provide(recorded, Persistence.layer({ engine: "pglite", folder })))
    secret = readFileSync(join(folder, "secret"), "utf8")
    const orm = await connect({ folder: join(folder, "postgres") })
    rows = await rowsOf(executeOn(orm))
    await orm.close()
    rmSync(folder, { recursive: true })
  })

  it.each(stages)("keep what stood on record at %s, and all of it verifies", async (to) => {
    const at = await staged()
    try {
      const before = await at.open()
      await before.migrator.up({ to })
      const counts = await put(executeOn(before), rows)
      await before.close()
      assert.isAbove([...counts.values()].filter((count) => count > 0).length, 5)
      const layer = Persistence.layer(await at.config(secret))
      const seen = await Effect.runPromise(Effect.provide(look(made), layer))
      assert.deepStrictEqual(Option.getOrUndefined(seen.found), made.episode)
      assert.deepStrictEqual(Option.getOrUndefined(seen.known)?.id, made.child.id)
      assert.deepStrictEqual(seen.events, { events: 6 })
      assert.isUndefined(seen.fault)
      const after = await at.open()
      const left = await rowsOf(executeOn(after))
      await after.close()
      for (const [table, count] of counts) assert.lengthOf(left.get(table) ?? [], count, table)
    } finally {
      await at.remove()
    }
  })
})
