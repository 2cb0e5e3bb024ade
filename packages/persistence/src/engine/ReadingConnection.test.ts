import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { secretsFrom } from "../session/Secrets.ts"
import { seal, SETTING } from "../session/seal.ts"
import { createDatabase, type Database } from "../testing/createDatabase.ts"
import * as Example from "../testing/Example.ts"
import { testDatabaseUrl } from "../testing/World.ts"
import { openPostgres, poolOf } from "./postgres.ts"
import { readingOn } from "./ReadingConnection.ts"

const authority = "select section17.authority() as of"
const failure = (error: Error) => error.message

describe.skipIf(testDatabaseUrl === undefined)("a connection that a reading has to itself", () => {
  let database: Database
  beforeAll(async () => {
    database = await createDatabase(testDatabaseUrl ?? "")
  })
  afterAll(() => database.drop())

  /** Transactions on the one connection that there is: one that is not given back would keep the next waiting. */
  const opened = Effect.gen(function* () {
    const secrets = secretsFrom(Redacted.value(database.sessionSecret))
    const orm = yield* openPostgres({ url: database.url, connections: 1 }, secrets)
    const read = readingOn(yield* poolOf(orm))
    return () => read({ [SETTING]: seal(secrets, Example.session()) })
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
})
