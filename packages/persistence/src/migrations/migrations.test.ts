import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import { Episodes, Restrictions } from "@section17/application"
import { CalendarDate, type Child, Instant } from "@section17/domain"
import { connect } from "../engine/pglite.ts"
import { migrate } from "../engine/migrate.ts"
import * as Persistence from "../Persistence.ts"
import { createDatabase } from "../testing/createDatabase.ts"
import * as Example from "../testing/Example.ts"
import { account, faultOf, inUnit, recordEpisode, verifyAudit } from "../testing/inWorld.ts"
import { onServer } from "../testing/onServer.test-data.ts"
import { testDatabaseUrl } from "../testing/World.ts"
import { migrations } from "./index.ts"

/** Restricts the record to somebody. */
const restrictTo = (child: Child.ChildId, practitioner: string) =>
  Effect.flatMap(Restrictions, ({ decide }) =>
    decide(
      {
        child,
        reasons: "A threat.",
        reviewOn: CalendarDate.CalendarDate.make("2026-06-01"),
        practitioners: [Example.practitioner(practitioner).id]
      },
      Instant.Instant.make("2026-03-02T09:30:00.000Z")
    )
  )

/** The row of an event, of one practitioner and one episode. */
const event = (number: number, type: string) =>
  `('northshire', '00000000-0000-4000-8000-000000000001', ${number}, '${type}', now(), 'one', '{}', '', '', '')`

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
      // MikroORM takes the sequence of an identity column for a default that the entity does not have.
      // What is written by hand, the entities do not know of: it must be all that differs.
      const unknown = drift
        .split("\n")
        .filter(
          (line) =>
            !/^(set names .*)?$/u.test(line.trim()) &&
            !/of_child|of_episode|only_added_to|only_erased|by_another|follows|is_notified|is_queued|section17|"position" drop default/u.test(
              line
            )
        )
      assert.deepStrictEqual(unknown, [])
    } finally {
      await orm.close()
    }
  })

  it("leave an identifier of another system to one child, where two had it", async () => {
    const orm = await connect({})
    try {
      await orm.migrator.up({ to: "Migration20261128093100_standing" })
      const db = orm.em.getConnection()
      await db.execute(`insert into child_identifier (authority, kind, system, value, child) values
        ('northshire', 'external', 'Cases', 'C-1', '00000000-0000-4000-8000-000000000001'),
        ('northshire', 'external', 'Cases', 'C-1', '00000000-0000-4000-8000-000000000002'),
        ('southshire', 'external', 'Cases', 'C-1', '00000000-0000-4000-8000-000000000003'),
        ('northshire', 'nhsNumber', '', '9990000018', '00000000-0000-4000-8000-000000000001'),
        ('northshire', 'nhsNumber', '', '9990000018', '00000000-0000-4000-8000-000000000002')`)
      await orm.migrator.up()
      const kept = await db.execute<Array<{ kind: string; child: string }>>(
        "select kind, right(child::text, 1) as child from child_identifier order by kind, child"
      )
      assert.deepStrictEqual(
        kept.map(({ child, kind }) => `${kind} ${child}`),
        ["external 1", "external 3", "nhsNumber 1", "nhsNumber 2"]
      )
    } finally {
      await orm.close()
    }
  })

  it("leave what is on record as it is, and take no decision from the author of the work from then on", async () => {
    const orm = await connect({})
    try {
      await orm.migrator.up({ to: "Migration20261128233000_restrictionsSoFar" })
      const db = orm.em.getConnection()
      const into = `insert into event
        (authority, episode, number, type, recorded_at, recorded_by, payload, previous_hash, hash, seal) values`
      // As they might have come by another way than the gateway's.
      await db.execute("set session_replication_role = replica")
      await db.execute(`${into} ${event(1, "PlanDrafted")}, ${event(2, "PlanAgreed")}`)
      await db.execute("set session_replication_role = origin")
      await orm.migrator.up()
      const refused = await db.execute(`${into} ${event(3, "PlanAgreed")}`).then(String, String)
      assert.include(refused, "PlanAgreed is not recorded by the author of PlanDrafted.")
      const kept = await db.execute<Array<{ type: string }>>("select type from event order by number")
      assert.deepStrictEqual(
        kept.map(({ type }) => type),
        ["PlanDrafted", "PlanAgreed"]
      )
    } finally {
      await orm.close()
    }
  })
})

onServer("migrations of a server", (database) => {
  it.live("with records in place, a second time changes nothing", () =>
    Effect.gen(function* () {
      const session = Example.session()
      const layer = Persistence.layer(database().config)
      const { id } = yield* Effect.provide(recordEpisode(session), layer)
      const role = new URL(database().url).username
      const again = { url: database().ownerUrl, role, sessionSecret: database().sessionSecret }
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

  it.live("need no superuser: an owner who may create roles is enough, and the wall holds", () =>
    Effect.gen(function* () {
      const modest = yield* Effect.promise(() => createDatabase(testDatabaseUrl ?? "", "no superuser"))
      const north = Example.session("northshire")
      const work = Effect.gen(function* () {
        const { child, id } = yield* recordEpisode(north)
        yield* inUnit(north, account("episode", id))
        const find = Effect.flatMap(Episodes, (episodes) => episodes.find(id))
        const ours = yield* inUnit(north, find)
        const theirs = yield* inUnit(Example.session("southshire"), find)
        yield* inUnit(north, restrictTo(child.id, "somebody.else"))
        const hidden = yield* inUnit(north, find)
        return [
          Option.isSome(ours),
          Option.isSome(theirs),
          Option.isSome(hidden),
          faultOf(yield* verifyAudit(north))
        ]
      })
      const found = yield* Effect.provide(work, Persistence.layer(modest.config))
      assert.deepStrictEqual(found, [true, false, false, undefined])
      yield* Effect.promise(() => modest.drop())
    })
  )

  it.live("that fail say who should do them", () =>
    Effect.gen(function* () {
      const { message, reason } = yield* Effect.flip(migrate({ url: database().url }))
      assert.strictEqual(reason, "migrationFailed")
      assert.include(message, "Migrate as the owner of the database")
    })
  )
})
