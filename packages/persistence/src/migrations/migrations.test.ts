import { afterAll, assert, beforeAll, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Episodes } from "@section17/application"
import { connect } from "../engine/pglite.ts"
import { migrate } from "../engine/migrate.ts"
import * as Persistence from "../Persistence.ts"
import { createDatabase, type Database } from "../testing/createDatabase.ts"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { testDatabaseUrl } from "../testing/World.ts"
import { migrations } from "./index.ts"

describe("migrations", () => {
  it("are in the order of their names, which nothing else has", () => {
    const names = migrations.map((migration) => migration.name)
    assert.deepStrictEqual(names, [...new Set(names)].sort())
  })

  it("lead to what the entities say, and a second time to nothing", async () => {
    const orm = await connect({})
    try {
      assert.lengthOf(await orm.migrator.up(), migrations.length)
      assert.lengthOf(await orm.migrator.up(), 0)
      assert.strictEqual(await orm.migrator.checkSchema(), false)
      const drift = await orm.schema.getUpdateSchemaSQL({ dropTables: false })
      // What is written by hand, the entities do not know of: it must be all that differs.
      const unknown = drift
        .split("\n")
        .filter(
          (line) =>
            !/^(set names .*)?$/u.test(line.trim()) &&
            !/of_child|of_episode|only_added_to|follows|is_notified|section17/u.test(line)
        )
      assert.deepStrictEqual(unknown, [])
    } finally {
      await orm.close()
    }
  })
})

describe.skipIf(testDatabaseUrl === undefined)("migrations of a server", () => {
  let database: Database
  beforeAll(async () => {
    database = await createDatabase(testDatabaseUrl ?? "")
  })
  afterAll(() => database.drop())

  it.live("with records in place, a second time changes nothing", () =>
    Effect.gen(function* () {
      const session = Example.session()
      const layer = Persistence.layer(database.config)
      const { id } = yield* Effect.provide(recordEpisode(session), layer)
      const role = new URL(database.url).username
      const again = { url: database.ownerUrl, role, sessionSecret: database.sessionSecret }
      const both = yield* Effect.all([migrate(again), migrate(again)], { concurrency: 2 })
      assert.deepStrictEqual(
        both.map(({ applied }) => applied),
        [[], []]
      )
      const verified = inUnit(
        session,
        Effect.flatMap(Episodes, (episodes) => episodes.verify(id))
      )
      assert.deepStrictEqual(yield* Effect.provide(verified, layer), { events: 6 })
    })
  )

  it.live("that fail say who should do them", () =>
    Effect.gen(function* () {
      const { message, reason } = yield* Effect.flip(migrate({ url: database.url }))
      assert.strictEqual(reason, "migrationFailed")
      assert.include(message, "Migrate as the owner of the database")
    })
  )
})
