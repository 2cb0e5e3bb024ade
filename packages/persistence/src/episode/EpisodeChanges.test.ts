import { once } from "node:events"
import { type AddressInfo, connect, createServer, type Socket } from "node:net"
import { Client } from "pg"
import { assert, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as Layer from "effect/Layer"
import * as Logger from "effect/Logger"
import * as Stream from "effect/Stream"
import { EpisodeChanges } from "@section17/application"
import * as Persistence from "../Persistence.ts"
import * as Example from "../testing/Example.ts"
import { inUnit, recordEpisode, save } from "../testing/inWorld.ts"
import { onEachEngine } from "../testing/onEachEngine.test-data.ts"
import { onOneConnection, onServer } from "../testing/onServer.test-data.ts"
import { within } from "../testing/owner.ts"
import { postgresChanges } from "./EpisodeChanges.ts"

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

/** As a standby answers whoever wants to listen. */
const notHere = (): Buffer => {
  const fields = Buffer.from("SERROR\0C25006\0Mcannot execute LISTEN during recovery\0\0")
  const length = Buffer.alloc(4)
  length.writeInt32BE(fields.length + 4)
  return Buffer.concat([Buffer.from("E"), length, fields, Buffer.from("Z\0\0\0\u0005I", "latin1")])
}

/** The server behind an address of its own, which lets nobody listen, the first so many times. */
const refusingToListen = (url: string, times: number) =>
  Effect.acquireRelease(
    Effect.promise(async () => {
      let refused = 0
      const sockets = new Set<Socket>()
      const server = createServer((client) => {
        const behind = connect(Number(new URL(url).port || 5432), new URL(url).hostname)
        sockets.add(client).add(behind)
        for (const [one, other] of [
          [client, behind],
          [behind, client]
        ] as const)
          one.on("close", () => other.destroy()).on("error", () => other.destroy())
        behind.pipe(client)
        client.on("data", (chunk) => {
          if (!chunk.includes("listen section17") || refused >= times) return void behind.write(chunk)
          refused += 1
          client.write(notHere())
        })
      }).listen(0, "127.0.0.1")
      await once(server, "listening")
      const { port } = server.address() as AddressInfo
      const at = within(url, (each) => {
        each.hostname = "127.0.0.1"
        each.port = String(port)
      })
      return { at, refused: () => refused, sockets, server }
    }),
    ({ server, sockets }) =>
      Effect.sync(() => {
        for (const socket of sockets) socket.destroy()
        server.close()
      })
  )

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

  it.live("a connection that may not listen is given back, and it is tried again and logged", () =>
    Effect.scoped(
      Effect.gen(function* () {
        const logged: Array<unknown> = []
        const log = Logger.layer([Logger.make(({ message }) => void logged.push(message))])
        const { on } = yield* onOneConnection(database())
        const listening =
          "select count(*)::int as open from pg_stat_activity where application_name = 'section17 notices' and datname = current_database()"
        const open = Effect.promise(async () => {
          const client = new Client({ connectionString: database().ownerUrl })
          await client.connect()
          const { rows } = await client.query<{ open: number }>(listening)
          await client.end()
          return rows[0]?.open
        })
        const { at, refused } = yield* refusingToListen(database().url, 3)
        yield* Effect.provide(postgresChanges(at, on), log)
        assert.strictEqual(refused(), 3)
        assert.deepStrictEqual(
          logged.flat(),
          Array(3).fill("notices of changes are not heard, and it is tried again")
        )
        assert.strictEqual(yield* open, 1)
      })
    )
  )
})
