import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { seal, SETTING } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { onOneConnection, onServer } from "../testing/onServer.test-data.ts"
import { poolOf } from "./postgres.ts"
import { onAny, readingOn } from "./ReadingConnection.ts"

const authority = "select section17.authority() as of"
const failure = (error: Error) => error.message

onServer("a connection that a reading has to itself", (database) => {
  const opened = Effect.gen(function* () {
    const { on, orm } = yield* onOneConnection(database())
    const read = readingOn(yield* poolOf(orm))
    return (authority?: string) => read({ [SETTING]: seal(on.secrets, Example.session(authority)) })
  })
  const onOne = (use: (begin: Effect.Success<typeof opened>) => Promise<void>) =>
    Effect.scoped(Effect.flatMap(opened, (begin) => Effect.promise(() => use(begin))))

  it.live("is given back by a commit, without its session, and asked nothing more by whoever had it", () =>
    onOne(async (begin) => {
      const first = await begin()
      assert.deepStrictEqual(await first.ask(authority, []), [{ of: "northshire" }])
      await first.commit()
      assert.strictEqual(await first.ask(authority, []).catch(failure), "The transaction has ended")
      const second = await begin()
      assert.deepStrictEqual(await second.askAndCommit("select ? || '!' as of", ["one"]), [{ of: "one!" }])
      await second.rollback()
      const third = await begin()
      assert.deepStrictEqual(await third.ask(authority, []), [{ of: "northshire" }])
      await third.rollback()
    })
  )

  it.live("is given back where what is asked last fails, and nothing of it is kept", () =>
    onOne(async (begin) => {
      const first = await begin()
      await first.ask("select section17.take_audit_head()", [])
      assert.strictEqual(
        await first.askAndCommit("select 1 / ?::int", [0]).catch(failure),
        "division by zero"
      )
      await first.rollback()
      const second = await begin()
      assert.deepStrictEqual(await second.ask("select number from audit_head", []), [])
      await second.commit()
    })
  )

  it.live("that is lost is not given to the next", () =>
    onOne(async (begin) => {
      const first = await begin()
      const [{ pid } = { pid: 0 }] = await first.ask<{ pid: number }>("select pg_backend_pid() as pid", [])
      const lost = await first.ask("select pg_terminate_backend(?::int)", [pid]).catch(failure)
      assert.match(String(lost), /terminat/u)
      await first.rollback()
      const second = await begin()
      const [{ pid: other } = { pid }] = await second.ask<{ pid: number }>(
        "select pg_backend_pid() as pid",
        []
      )
      assert.notStrictEqual(other, pid)
      await second.rollback()
    })
  )

  it.live("keeps no setting and no lock for the next that somebody left on it by SQL of their own", () =>
    onOne(async (begin) => {
      const stands = `select current_setting('statement_timeout') as time, current_setting('synchronous_commit') as kept,
        '2020-02-01'::date::text as day,
        (select count(*)::int from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()) as locks`
      const left = `select set_config('statement_timeout', '77', false), set_config('synchronous_commit', 'local', false),
        set_config('DateStyle', 'German', false), pg_advisory_lock(hashtextextended('section17 alert southshire', 0))`
      const first = await begin()
      const opened = await first.ask(stands, [])
      await first.ask(left, [])
      const within = await first.ask(stands, [])
      await first.commit()
      const second = await begin("southshire")
      const after = await second.ask(stands, [])
      await second.rollback()
      assert.deepStrictEqual(within, [{ time: "77ms", kept: "local", day: "01.02.2020", locks: 1 }])
      assert.deepInclude(opened[0], { time: "5s", day: "2020-02-01", locks: 0 })
      assert.deepStrictEqual(after, opened)
    })
  )

  it.live("takes one statement at a time, so that none that is kept by name is replaced by another", () =>
    onOne(async (begin) => {
      const kept = async (authority: string) => {
        const reading = await begin(authority)
        const answer = await reading.ask("select ?::text as of", ["what was asked"]).catch(failure)
        await reading.rollback()
        return answer
      }
      await kept("southshire")
      await kept("southshire")
      const first = await begin()
      const [{ name } = { name: "" }] = await first.ask<{ name: string }>(
        "select name from pg_prepared_statements where statement = ?",
        ["select $1::text as of"]
      )
      const theirs = `deallocate ${name}; prepare ${name} (text) as select section17.authority() as of`
      assert.match(name, /^section17_/u)
      assert.strictEqual(
        await first.ask(theirs, []).catch(failure),
        "cannot insert multiple commands into a prepared statement"
      )
      await first.rollback()
      assert.deepStrictEqual(await kept("southshire"), [{ of: "what was asked" }])
    })
  )
})

onServer("a question that is asked on any connection", (database) => {
  it.live("is given up where there is no answer in time, and whoever is next has another connection", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const { orm } = yield* onOneConnection(database())
        const pool = yield* poolOf(orm)
        const asked = (sql: string, withinMillis: number) =>
          Effect.promise(() => onAny<{ pid: number }>(pool, sql, withinMillis).catch(failure))
        const late = yield* asked("select pg_sleep(20)", 100)
        assert.strictEqual(late, "The database did not answer within 100 milliseconds")
        // The connection is the only one: it would still be in use.
        assert.deepStrictEqual(yield* asked("select 7 as pid", 5_000), [{ pid: 7 }])
      })
    )
  )

  it.live("is not asked any more where there was no connection in time", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const { orm } = yield* onOneConnection(database())
        const pool = yield* poolOf(orm)
        const client = yield* Effect.promise(() => pool.connect())
        const late = yield* Effect.promise(() => onAny(pool, "select 1 / 0", 50).catch(failure))
        assert.strictEqual(late, "The database did not answer within 50 milliseconds")
        client.release()
        assert.deepStrictEqual(yield* Effect.promise(() => onAny(pool, "select 7 as pid", 5_000)), [
          { pid: 7 }
        ])
        assert.strictEqual(pool.totalCount, 1)
      })
    )
  )
})
