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
import { type EpisodeChanged, type EpisodeChanges, SessionContext } from "@section17/application"
import { AuthorityCode, EpisodeId } from "@section17/domain"
import { rows } from "../session/Transaction.ts"
import { inTransaction, type Opened } from "../session/inTransaction.ts"

const CHANNEL = "section17_episode_changed"

const Notice = Schema.fromJsonString(
  Schema.Struct({ authority: AuthorityCode.AuthorityCode, episode: EpisodeId, number: Schema.Int })
)
const decode = Schema.decodeUnknownOption(Notice)

/** What a subscriber that does not keep up can be behind; it then misses the oldest. */
const BACKLOG = 4_096

interface Notices {
  readonly told: PubSub.PubSub<EpisodeChanged>
  /** How many listen, of each authority. */
  readonly listening: Map<AuthorityCode.AuthorityCode, number>
}

const begin = Effect.map(
  Effect.acquireRelease(PubSub.sliding<EpisodeChanged>(BACKLOG), PubSub.shutdown),
  (told): Notices => ({ told, listening: new Map() })
)

const tell = ({ listening, told }: Notices, payload: string | undefined): void => {
  if (listening.size === 0) return
  const notice = decode(payload)
  // Anything else on the channel is not ours.
  if (Option.isSome(notice)) PubSub.publishUnsafe(told, notice.value)
}

const count = ({ listening }: Notices, authority: AuthorityCode.AuthorityCode, change: 1 | -1) =>
  Effect.sync(() => {
    const now = (listening.get(authority) ?? 0) + change
    if (now === 0) listening.delete(authority)
    else listening.set(authority, now)
  })

const of = (notices: Notices): typeof EpisodeChanges.Service => ({
  of: (authority) =>
    Stream.unwrap(
      Effect.gen(function* () {
        yield* Effect.acquireRelease(count(notices, authority, 1), () => count(notices, authority, -1))
        const subscription = yield* PubSub.subscribe(notices.told)
        return Stream.filter(
          Stream.fromSubscription(subscription),
          (notice) => notice.authority === authority
        )
      })
    )
})

/** The notices of the PGlite in this process. */
export const pgliteChanges = Effect.fnUntraced(function* (client: PGlite) {
  const notices = yield* begin
  yield* Effect.acquireRelease(
    Effect.promise(() => client.listen(CHANNEL, (payload) => tell(notices, payload))),
    (stop) => Effect.promise(() => stop())
  )
  return of(notices)
})

const clientFor = (url: string, notices: Notices) => {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
    application_name: "section17 notices"
  })
  const ended = new Promise<void>((end) => client.once("end", end))
  // What goes wrong ends the connection, and that is what is waited for.
  client.on("error", () => {})
  client.on("notification", ({ payload }) => tell(notices, payload))
  return { client, ended }
}

/** The connection is given back from the moment it is begun: one that is made, but may not listen, is no less open. */
const listen = (url: string, notices: Notices) =>
  Effect.acquireRelease(
    Effect.sync(() => clientFor(url, notices)),
    ({ client }) => Effect.ignoreCause(Effect.promise(() => client.end()))
  ).pipe(
    Effect.tap(({ client }) =>
      Effect.tryPromise(async () => {
        await client.connect()
        await client.query(`listen ${CHANNEL}`)
      })
    )
  )

/** Reads the keys of events, for nobody in particular. */
const reader = (authority: AuthorityCode.AuthorityCode): SessionContext =>
  SessionContext.make({
    authority,
    practitioner: "section17.notices" as SessionContext["practitioner"],
    name: "Notices of changes",
    roles: [],
    purpose: "notices of changes"
  })

/**
 * Tells those who listen what was kept while nobody did. An event is kept a moment before others can see it: so it looks
 * back a little further, and what was told shortly before can be told again.
 */
const catchUp = (on: Opened, notices: Notices, since: string) =>
  Effect.forEach([...notices.listening.keys()], (authority) =>
    inTransaction(on, reader(authority), (transaction) =>
      rows<EpisodeChanged>(
        transaction,
        `select authority, episode, number from event
         where authority = ? and kept_at >= ?::timestamptz - interval '10 seconds' order by kept_at, number`,
        [authority, since]
      )
    ).pipe(Effect.flatMap((missed) => PubSub.publishAll(notices.told, missed)))
  )

const reconnecting = Schedule.min([Schedule.exponential("50 millis"), Schedule.spaced("5 seconds")])

/**
 * The notices of a server, over a connection of their own: asked every ten seconds whether it is still there, made anew
 * when it is not, and then what was missed is told. That it cannot be made is logged each time: until it first is,
 * whoever asked for the notices waits.
 */
export const postgresChanges = Effect.fnUntraced(function* (url: string, on: Opened) {
  const notices = yield* begin
  const listens = yield* Deferred.make<void>()
  /** When the connection was last known to be there, by the clock of the database. */
  let aliveAt: string | undefined
  const listening = Effect.gen(function* () {
    const { client, ended } = yield* listen(url, notices)
    if (aliveAt !== undefined) yield* catchUp(on, notices, aliveAt)
    const alive = Effect.tryPromise(async () => {
      aliveAt = (await client.query<{ now: string }>("select clock_timestamp()::text as now")).rows[0]?.now
    })
    yield* alive
    yield* Deferred.succeed(listens, undefined)
    const beat = Effect.delay(alive, "10 seconds")
    yield* Effect.raceFirst(
      Effect.promise(() => ended),
      Effect.forever(beat)
    )
    yield* Effect.sleep("50 millis")
  })
  const again = Effect.scoped(listening).pipe(
    Effect.catchDefect(Effect.fail),
    Effect.tapCause((cause) =>
      Effect.logWarning("notices of changes are not heard, and it is tried again", cause)
    ),
    Effect.retry(reconnecting)
  )
  yield* Effect.forkScoped(Effect.forever(again))
  yield* Deferred.await(listens)
  return of(notices)
})
