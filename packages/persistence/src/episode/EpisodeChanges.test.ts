import { Client } from "pg"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Stream from "effect/Stream"
import { EpisodeChanges } from "@section17/application"
import * as Persistence from "../Persistence.ts"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode, save } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { onServer } from "../testing/onServer.test-data.ts"

const north = Example.session("northshire")
const south = Example.session("southshire")
const west = Example.session("westshire")

/** The next so many notices of the authority, from now on. */
const next = (count: number, { authority } = north) =>
  Effect.gen(function* () {
    const changes = yield* EpisodeChanges
    const fiber = yield* Effect.forkScoped(Stream.runCollect(Stream.take(changes.of(authority), count)))
    yield* Effect.sleep("50 millis")
    return fiber
  })

onEachEngine("notices of changes", ({ test }) => {
  test("each new event is told, by its key, to its own authority alone", () =>
    Effect.gen(function* () {
      const fiber = yield* next(6)
      yield* recordEpisode(south)
      const { id } = yield* recordEpisode(north)
      yield* recordEpisode(south)
      assert.deepStrictEqual(
        yield* Fiber.join(fiber),
        [1, 2, 3, 4, 5, 6].map((number) => ({ authority: north.authority, episode: id, number }))
      )
    }))

  test("what is rolled back is not told", () =>
    Effect.gen(function* () {
      const fiber = yield* next(1)
      const lost = Example.history({ child: Example.child() })
      yield* Effect.exit(inUnit(north, Effect.andThen(save(lost, { from: 0, to: 1 }), Effect.die("lost"))))
      const { id } = yield* recordEpisode(north)
      assert.deepStrictEqual(
        (yield* Fiber.join(fiber)).map(({ episode }) => episode),
        [id]
      )
    }))
})

onServer("notices of changes, across gateways", (database) => {
  const gateways = Effect.suspend(() =>
    Effect.all([
      Layer.build(Persistence.layer(database().config)),
      Layer.build(Layer.fresh(Persistence.layer(database().config)))
    ])
  )

  it.live("what one gateway changes, another tells", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const [one, other] = yield* gateways
        const fiber = yield* Effect.provideContext(next(6), other)
        const { id } = yield* Effect.provideContext(recordEpisode(north), one)
        assert.deepStrictEqual(
          (yield* Fiber.join(fiber)).map(({ episode }) => episode),
          Array(6).fill(id)
        )
      })
    )
  )

  it.live("when the connection is lost, it is made again, and what was missed is told", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const [one, other] = yield* gateways
        const fiber = yield* Effect.provideContext(next(6, west), other)
        yield* Effect.promise(async () => {
          const client = new Client({ connectionString: database().ownerUrl })
          await client.connect()
          await client.query(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'section17 notices' and datname = current_database()"
          )
          await client.end()
        })
        const { id } = yield* Effect.provideContext(recordEpisode(west), one)
        assert.deepStrictEqual(
          (yield* Fiber.join(fiber)).map(({ episode }) => episode),
          Array(6).fill(id)
        )
      })
    )
  )
})
