/**
 * The gateway: the one place that sees every package, and puts them together.
 *
 * @module
 */
import type { KeyObject } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import type { AuthorityCode, Protocol } from "@section17/domain"
import {
  moveDueDates,
  noteTransfers,
  policies,
  Policy,
  raiseReminders,
  type SessionContext,
  takenAway,
  waitingFor,
  webhookBacklog
} from "@section17/application"
import { schema } from "@section17/graphql"
import type { Persistence } from "@section17/persistence"
import { signingKey } from "./checkpoints/SignedCheckpoints.ts"
import { telling } from "./checkpoints/telling.ts"
import { assertIssuers, assertServer, type Configuration } from "./configuration.ts"
import { loadDemonstration } from "./demonstration/load.ts"
import * as TrustedDocuments from "./documents/TrustedDocuments.ts"
import * as DevelopmentClock from "./development/DevelopmentClock.ts"
import * as DevelopmentIssuer from "./development/DevelopmentIssuer.ts"
import type { Development } from "./development/endpoints.ts"
import { exploreAs } from "./development/explore.ts"
import * as Api from "./graphql/api.ts"
import * as OpenStreams from "./graphql/OpenStreams.ts"
import * as HttpServer from "./http/HttpServer.ts"
import { handler, type Started } from "./http/routes.ts"
import { type Limits, limits as usualLimits } from "./limits/Limits.ts"
import * as Turns from "./limits/Turns.ts"
import { deliveries, type Looking, usualLooking } from "./jobs/deliveries.ts"
import { regularly } from "./jobs/regularly.ts"
import * as Log from "./logging/Log.ts"
import { heldBy } from "./protocols/heldBy.ts"
import * as HeldProtocols from "./protocols/HeldProtocols.ts"
import * as Metrics from "./metrics/Metrics.ts"
import { serveMetrics } from "./metrics/serveMetrics.ts"
import { lasting, readiness } from "./readiness.ts"
import * as Runtime from "./runtime.ts"
import { assertOwnKeys, byIssuer, type Issuer } from "./tokens/Issuer.ts"
import type { Patience } from "./tokens/keys.ts"
import * as Revoked from "./tokens/Revoked.ts"
import { recently } from "./tokens/recent.ts"
import * as Tokens from "./tokens/Tokens.ts"

/** What a gateway is made of; each has its usual value. */
export interface Parts {
  readonly editions?: ReadonlyArray<Protocol.Edition>
  readonly registry?: HeldProtocols.Registry
  readonly limits?: Limits
  readonly log?: Log.Log
  /** How often the keys of identity providers are fetched. */
  readonly patience?: Patience
  /** How often and how patiently webhooks are seen to. */
  readonly looking?: Looking
  /** How often it is looked what is due. Unit: milliseconds. */
  readonly remindMillis?: number
  /** How often it is looked whether due dates are to be counted anew. Unit: milliseconds. */
  readonly countMillis?: number
  /** How often note is taken of what other authorities did with transfers. Unit: milliseconds. */
  readonly noteMillis?: number
  /** How often the authorities' own systems are told where the account ended. Unit: milliseconds. */
  readonly checkpointMillis?: number
  /** Whether made-up practitioners and referrals are put on record in development. */
  readonly demonstration?: boolean
}

export interface Gateway {
  readonly url: string
  /** Where the metrics are; nothing where they are not served. */
  readonly metricsUrl: string | undefined
  /** The authorities that have a protocol here, and what each calls itself. */
  readonly authorities: ReadonlyMap<AuthorityCode.AuthorityCode, string>
  readonly stop: () => Promise<void>
  /** What runs the use cases, for tests and commands beside the API. */
  readonly runtime: Runtime.Runtime
}

/** Within this it has stopped, whatever is in flight; an operation has its whole time, however long it was drained. */
const STOPPED_WITHIN_MILLIS = 9500

const develop = async (
  { data, environment }: Configuration,
  authorities: ReadonlyMap<AuthorityCode.AuthorityCode, string>
): Promise<Development | undefined> => {
  if (environment !== "development") return undefined
  const folder = DevelopmentIssuer.keysFolder(data)
  const issuers = await Promise.all(
    [...authorities.keys()].map((authority) => DevelopmentIssuer.make(authority, folder))
  )
  return {
    clock: DevelopmentClock.make(),
    issuers: new Map(issuers.map((issuer) => [issuer.authority, issuer])),
    nameOf: (authority) => authorities.get(authority) ?? authority
  }
}

/** An authority's own identity provider, and for those without one, in development, the gateway itself. */
const issuersOf = (
  { issuers }: Configuration,
  development: Development | undefined,
  url: string
): ReadonlyArray<Issuer> => {
  const configured = new Set(issuers.map(({ authority }) => authority))
  const own = [...(development?.issuers.values() ?? [])].filter(({ authority }) => !configured.has(authority))
  return [...issuers, ...own.map(({ issuer }) => issuer(url))]
}

/** What is known before anything is opened; where something is wrong with it, nothing is. */
interface Prepared {
  readonly log: Log.Log
  readonly held: HeldProtocols.Held
  readonly isRevoked: Revoked.IsRevoked
  readonly development: Development | undefined
  /** What checkpoints are signed with; nobody is told of any without it. */
  readonly checkpointKey: KeyObject | undefined
  readonly documents: TrustedDocuments.TrustedDocuments
}

/** Says which roles the authorities' own take a capability from: that of their case systems is easily forgotten. */
const tellOfAccess = ({ access }: Configuration, log: Log.Log): void => {
  for (const [authority, roles] of Object.entries(access)) {
    for (const { forSystems, from, may } of takenAway(roles)) {
      const who = forSystems ? "case systems" : "practitioners"
      log.write("warn", "access taken away", { authority, capability: may, from: from.join(" "), who })
    }
  }
}

const prepare = async (configuration: Configuration, parts: Parts): Promise<Prepared> => {
  const log = parts.log ?? Log.make({ details: configuration.environment === "development" })
  const { checkpointKey: keyFile, issuers, revoked } = configuration
  const held = heldBy(configuration, parts)
  const { authorities } = held
  assertIssuers(configuration)
  byIssuer(issuers)
  assertOwnKeys(issuers)
  HeldProtocols.assertKnown(authorities, issuers)
  assertServer(configuration)
  tellOfAccess(configuration, log)
  const isRevoked = revoked === undefined ? Revoked.nobody : Revoked.inFile(revoked, log)
  const checkpointKey = keyFile === undefined ? undefined : signingKey(keyFile)
  const development = await develop(configuration, authorities)
  const { documents: files = [], onlyTrusted = [] } = configuration
  HeldProtocols.assertKnown(
    authorities,
    onlyTrusted.map((authority) => ({ authority }))
  )
  const documents = TrustedDocuments.read(files, { schema, limits: parts.limits ?? usualLimits })
  return { log, held, isRevoked, development, checkpointKey, documents }
}

const openRecords = async (
  configuration: Configuration,
  { development, held, log }: Prepared,
  { demonstration = true }: Parts
): Promise<Runtime.Runtime> => {
  const runtime = await Runtime.open(configuration, { held, log, clock: development?.clock.clock })
  try {
    if (development !== undefined && demonstration) {
      await runtime.runPromise(loadDemonstration([...held.authorities.keys()]))
    }
    return runtime
  } catch (error) {
    await runtime.dispose()
    throw error
  }
}

interface Opened {
  readonly runtime: Runtime.Runtime
  readonly streams: OpenStreams.OpenStreams
  readonly issuers: ReadonlyArray<Issuer>
  readonly watched: () => Persistence.Watched | undefined
}

/** In production the schema tells of itself to whoever sets up systems, as their own identity provider vouches. */
const maySeeSchema =
  ({ access }: Configuration) =>
  ({ authority, purpose, roles }: SessionContext): boolean =>
    Policy.obstacle(policies(access)(authority), "setUpSystems", {
      asking: { roles, purpose },
      standing: {}
    }) === undefined

const compose = (
  configuration: Configuration,
  { development, documents, isRevoked, log }: Prepared,
  { issuers, runtime, streams, watched }: Opened,
  { limits = usualLimits, patience }: Parts
): Started => ({
  api: Api.make({
    schema,
    runtime,
    limits,
    log,
    streams,
    maySeeSchema: maySeeSchema(configuration),
    trusting: { documents, only: configuration.onlyTrusted ?? [] },
    explore: development === undefined ? undefined : exploreAs(development)
  }),
  tokens: recently(
    Tokens.make(issuers, { isRevoked, ...(patience === undefined ? {} : { patience }) }),
    isRevoked
  ),
  turns: Turns.make(limits),
  development,
  bodyBytes: limits.bodyBytes,
  readiness: lasting(() => readiness(watched()))
})

/** The other metrics are told whether or not the database answers. */
const BACKLOG_WITHIN_MILLIS = 2_000
const REMIND_MILLIS = 10 * 60_000
const COUNT_MILLIS = 60_000
const NOTE_MILLIS = 5_000
const CHECKPOINT_MILLIS = 60 * 60_000

/** What is done without anybody's asking. */
const jobsOf = (
  { checkpointKey, held }: Prepared,
  {
    checkpointMillis = CHECKPOINT_MILLIS,
    countMillis = COUNT_MILLIS,
    looking = usualLooking,
    noteMillis = NOTE_MILLIS,
    remindMillis = REMIND_MILLIS
  }: Parts
) => {
  const authorities = [...held.authorities.keys()]
  const all = Effect.succeed(authorities)
  return Effect.raceAllFirst([
    deliveries(authorities, looking),
    regularly(all, "reminders", { everyMillis: remindMillis, work: raiseReminders }),
    regularly(all, "due dates", { everyMillis: countMillis, work: moveDueDates }),
    regularly(waitingFor("transfers", authorities), "transfers", {
      everyMillis: noteMillis,
      work: noteTransfers
    }),
    ...(checkpointKey === undefined
      ? []
      : [
          regularly(all, "checkpoints", {
            everyMillis: checkpointMillis,
            work: telling(checkpointKey)
          })
        ])
  ])
}

/** What is asked for from when the gateway first listens, and is there only once its records are open. */
interface Later {
  watched?: Persistence.Watched
  runtime?: Runtime.Runtime
  streams?: OpenStreams.OpenStreams
  started?: Started
}

/** What is measured, also while there is nothing yet to measure. */
const metricsOf = (later: Later, authorities: ReadonlyArray<AuthorityCode.AuthorityCode>): Metrics.Metrics =>
  Metrics.make({
    openStreams: () => later.streams?.count() ?? 0,
    connections: () => later.watched?.connections(),
    accountLag: () => later.watched?.accountLag() ?? 0,
    backlog: () =>
      Promise.race([
        later.runtime?.runPromise(webhookBacklog(authorities)).catch(() => undefined),
        wait(BACKLOG_WITHIN_MILLIS, undefined, { ref: false })
      ])
  })

/** With what tells how its records are, once they are open. */
const watchedBy = (later: Later, configuration: Configuration): Configuration => ({
  ...configuration,
  store: { ...configuration.store, watched: (watched) => (later.watched = watched) }
})

/** Lets what is in flight finish, in as long as there is. */
const finish = async (server: HttpServer.HttpServer, later: Later, drainMillis: number): Promise<void> => {
  server.drain()
  if (drainMillis > 0) await wait(drainMillis)
  later.started?.turns.sendAway()
  const closed = server.stop(STOPPED_WITHIN_MILLIS - drainMillis)
  later.streams?.endAll()
  await closed
}

/**
 * Starts a gateway, and settles when it takes requests.
 *
 * Rejects with `ProtocolsUnusable` when a local protocol is looser than its edition, with `NotConfigured`,
 * `IssuerShared` or `KeysShared` when nobody could sign in as they should, with what keeps the records from being opened,
 * and with what keeps it from listening. Then nothing that was opened is left open.
 */
export const startGateway = async (configuration: Configuration, parts: Parts = {}): Promise<Gateway> => {
  const prepared = await prepare(configuration, parts)
  const { development, held, isRevoked, log } = prepared
  const { authorities } = held
  await using opening = new AsyncDisposableStack()
  const listens = async (server: Promise<HttpServer.HttpServer>): Promise<HttpServer.HttpServer> =>
    opening.adopt(await server, ({ stop }) => stop(0))

  const later: Later = {}
  const metrics = metricsOf(later, [...authorities.keys()])
  const served = configuration.metrics && (await listens(serveMetrics(configuration.metrics, metrics)))
  const answers = handler({ started: () => later.started, stopping: () => server.stopping(), log, metrics })
  const server = await listens(HttpServer.start(configuration, answers))

  const records = await openRecords(watchedBy(later, configuration), prepared, parts)
  const runtime = opening.adopt(records, ({ dispose }) => dispose())
  const streams = OpenStreams.make(isRevoked, parts.limits ?? usualLimits)
  const issuers = issuersOf(configuration, development, server.url)
  const opened = { runtime, streams, issuers, watched: () => later.watched }
  Object.assign(later, { runtime, streams, started: compose(configuration, prepared, opened, parts) })
  const { drainMillis, environment, store } = configuration
  log.write("info", "started", { environment, engine: store.engine })
  opening.adopt(runtime.runFork(jobsOf(prepared, parts)), (jobs) => Effect.runPromise(Fiber.interrupt(jobs)))

  const open = opening.move()
  const stop = async (): Promise<void> => {
    log.write("info", "stopping")
    await finish(server, later, drainMillis)
    await open.disposeAsync()
    log.write("info", "stopped")
  }
  return { url: server.url, metricsUrl: served?.url, authorities, stop, runtime }
}
