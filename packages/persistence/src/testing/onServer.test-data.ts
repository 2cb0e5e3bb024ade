/** Tests of what only a server does: beside a database that is made before the first of them and dropped after the last. */
import { afterAll, beforeAll, describe } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { openPostgres } from "../engine/postgres.ts"
import { secretsFrom } from "../session/Secrets.ts"
import { createDatabase, type Database } from "./createDatabase.ts"
import { testDatabaseUrl } from "./World.ts"

/** `database` is for what a test does; there is none yet while the tests are told, nor anywhere without a server. */
export const onServer = (what: string, tests: (database: () => Database) => void): void => {
  describe.skipIf(testDatabaseUrl === undefined)(`${what}, on PostgreSQL`, () => {
    let made: Database
    beforeAll(async () => {
      made = await createDatabase(testDatabaseUrl ?? "")
    })
    afterAll(() => made.drop())
    tests(() => made)
  })
}

/** The database, opened with the one connection that there is: one that is not given back would keep the next waiting. */
export const onOneConnection = Effect.fnUntraced(function* (database: Database) {
  const secrets = secretsFrom(Redacted.value(database.sessionSecret))
  const orm = yield* openPostgres({ url: database.url, connections: 1 }, secrets)
  return { orm, on: { em: orm.em, secrets, accounts: new Map() } }
})
