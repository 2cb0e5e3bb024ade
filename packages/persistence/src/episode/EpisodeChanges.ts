/** Notices of new events, as PostgreSQL hands them on: to every gateway, whichever caused them. */
import type { PGlite } from "@electric-sql/pglite"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Option from "effect/Option"
import * as PubSub from "effect/PubSub"
import * as Schedule from "effect/Schedule"
import * as Schema from "effect/Schema"
import * as Stream from "effect/Stream"
import { Client } from "pg"
import type { EpisodeChanged, EpisodeChanges } from "@section17/application"
import { AuthorityCode, EpisodeId } from "@section17/domain"

const CHANNEL = "section17_episode_changed"

const Notice = Schema.fromJsonString(
  Schema.Struct({ authority: AuthorityCode.AuthorityCode, episode: EpisodeId, number: Schema.Int })
)
const decode = Schema.decodeUnknownOption(Notice)

/** What a subscriber that does not keep up can be behind; it then misses the oldest. */
const BACKLOG = 4_096

type Notices = PubSub.PubSub<EpisodeChanged>

const publish = (notices: Notices, payload: string | undefined): void => {
  const notice = decode(payload)
  // Anything else on the channel is not ours.
  if (Option.isSome(notice)) PubSub.publishUnsafe(notices, notice.value)
}

const of = (notices: Notices): typeof EpisodeChanges.Service => ({
  of: (authority) => Stream.filter(Stream.fromPubSub(notices), (notice) => notice.authority === authority)
})

const begin = Effect.acquireRelease(PubSub.sliding<EpisodeChanged>(BACKLOG), PubSub.shutdown)

/** The notices of the PGlite in this process. */
export const pgliteChanges = Effect.fnUntraced(function* (client: PGlite) {
  const notices = yield* begin
  yield* Effect.acquireRelease(
    Effect.promise(() => client.listen(CHANNEL, (payload) => publish(notices, payload))),
    (stop) => Effect.promise(() => stop())
  )
  return of(notices)
})

const listen = (url: string, notices: Notices) =>
  Effect.acquireRelease(
    Effect.tryPromise(async () => {
      const client = new Client({
        connectionString: url,
        keepAlive: true,
        application_name: "section17 notices"
      })
      const ended = new Promise<void>((end) => client.once("end", end))
      client.on("error", () => {})
      client.on("notification", ({ payload }) => publish(notices, payload))
      await client.connect()
      await client.query(`listen ${CHANNEL}`)
      return { client, ended }
    }),
    ({ client }) => Effect.promise(() => client.end())
  )

const reconnecting = Schedule.min([Schedule.exponential("50 millis"), Schedule.spaced("5 seconds")])

/**
 * The notices of a server, over a connection of their own that is made anew when it is lost.
 *
 * What happened while it was lost is not told: a notice says that there is something to read, and not that there was
 * nothing to read without it.
 */
export const postgresChanges = Effect.fnUntraced(function* (url: string) {
  const notices = yield* begin
  const listens = yield* Deferred.make<void>()
  const listening = Effect.gen(function* () {
    const { ended } = yield* listen(url, notices)
    yield* Deferred.succeed(listens, undefined)
    yield* Effect.promise(() => ended)
    yield* Effect.sleep("50 millis")
  })
  yield* Effect.forkScoped(Effect.forever(Effect.retry(Effect.scoped(listening), reconnecting)))
  yield* Deferred.await(listens)
  return of(notices)
})
