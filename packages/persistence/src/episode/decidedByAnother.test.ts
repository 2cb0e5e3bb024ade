/** What nobody decides about their own work, the database does not take from them either. */
import { assert } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { Episodes } from "@section17/application"
import { workOf } from "../migrations/Migration20261129003000_decidedByAnother.ts"
import { seal } from "../session/seal.ts"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"

const session = Example.session()

onEachEngine("a decision on somebody's work", ({ test, world }) => {
  /** What the database says to events that would come next, each by its type and who recorded it. */
  const said = (
    role: "asGateway" | "asOwner",
    id: string,
    events: ReadonlyArray<readonly [string, string]>
  ) =>
    Effect.promise(async () => {
      const rows = events.map(
        ([type, by], at) =>
          `('${session.authority}', '${id}', ${at + 7}, '${type}', now(), '${by}', '{}', 'x', 'y', 'z')`
      )
      const open = `select set_config('section17.session', '${seal(world.secrets, session)}', false)`
      const insert = `insert into event
        (authority, episode, number, type, recorded_at, recorded_by, payload, previous_hash, hash, seal) values ${rows.join(", ")}`
      try {
        await world[role](...(role === "asGateway" ? [open, insert] : ["begin", insert]))
        return "taken"
      } catch (error) {
        return (error as Error).message
      }
    })

  for (const [decides, work] of workOf) {
    test(`${decides} is not recorded by the author of ${work}, in one statement with it or later`, () =>
      Effect.gen(function* () {
        const { events, id } = yield* recordEpisode(session)
        const own = [
          [work, "one"],
          [decides, "one"]
        ] as const
        const refused = `${decides} is not recorded by the author of ${work}.`
        const before = yield* Effect.promise(() => world.asOwner("select count(*) as n from event"))
        assert.strictEqual(yield* said("asGateway", id, own), refused)
        assert.strictEqual(yield* said("asOwner", id, own), refused)
        // What somebody else recorded is refused for another reason alone: it does not follow what is there.
        const others = [own[0], [decides, "another"]] as const
        assert.match(yield* said("asGateway", id, others), /follow/u)
        // The last is the work that is decided on: its author is asked about, and nobody before.
        assert.match(yield* said("asGateway", id, [own[0], [work, "another"], own[1]]), /follow/u)
        assert.deepStrictEqual(
          yield* Effect.promise(() => world.asOwner("select count(*) as n from event")),
          before
        )
        const history = yield* inUnit(
          session,
          Effect.flatMap(Episodes, (episodes) => episodes.history(id))
        )
        assert.lengthOf(history, events.length)
      }))
  }

  test("is held to the decisions that the domain says are never the author's, and to no others", () =>
    Effect.gen(function* () {
      const triggers = yield* Effect.promise(() =>
        world.asOwner(
          `select tgname as name, encode(tgargs, 'escape') as work from pg_trigger
           where tgrelid = 'event'::regclass and tgname like '%by\\_another' and tgenabled = 'O' order by 1`
        )
      )
      assert.deepStrictEqual(
        triggers.map(({ name, work }) => [name, String(work).replaceAll("\\000", "")]),
        workOf.map(([decides, work]) => [`event_${decides}_by_another`, work]).toSorted()
      )
    }))
})
