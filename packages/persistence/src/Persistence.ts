/**
 * The records in PostgreSQL, walled by authority: in this process (PGlite), or on a server.
 *
 * @module
 */
import type { PGlite } from "@electric-sql/pglite"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Redacted from "effect/Redacted"
import { EpisodeChanges, UnitOfWork } from "@section17/application"
import { KEEP, keeping } from "./engine/keeping.ts"
import { migrate } from "./engine/migrate.ts"
import { openPglite } from "./engine/pglite.ts"
import { openPostgres, poolOf, STATEMENT_MAY_TAKE } from "./engine/postgres.ts"
import { onAny, readingOn } from "./engine/ReadingConnection.ts"
import * as Watched from "./engine/Watched.ts"
import { pgliteChanges, postgresChanges } from "./episode/EpisodeChanges.ts"
import type { PersistenceNotReady } from "./PersistenceNotReady.ts"
import { secretsFrom } from "./session/Secrets.ts"
import type { Opened } from "./session/inTransaction.ts"
import { unitOfWork } from "./session/UnitOfWork.ts"

export { migrate, type Migrated, type Migrating } from "./engine/migrate.ts"
export { PersistenceNotReady } from "./PersistenceNotReady.ts"

export type { Connections } from "./engine/postgres.ts"
export type { Stage } from "./engine/stage.ts"
export type { Watched } from "./engine/Watched.ts"

interface Watchable {
  /** Given what whoever runs the gateway watches, once the records are open. */
  readonly watched?: (watched: Watched.Watched) => void
}

/** PostgreSQL in this process. Without a folder, the records are gone when the process ends. */
export interface Embedded extends Watchable {
  readonly engine: "pglite"
  readonly folder?: string
  /** The secrets of the installations out of which records were imported: what they sealed still verifies. */
  readonly previousSecrets?: ReadonlyArray<Redacted.Redacted>
}

/** A PostgreSQL server. */
export interface Server extends Watchable {
  readonly engine: "postgres"
  /** The address of the database, as the role of the gateway. */
  readonly url: string
  /** The address of the database as its owner: given it, the database is migrated on starting. */
  readonly adminUrl?: string
  /** The secret that the database was migrated with. */
  readonly sessionSecret: Redacted.Redacted
  /** The secrets that it took the place of: records that they sealed still verify. */
  readonly previousSecrets?: ReadonlyArray<Redacted.Redacted>
  /** How many connections units of work share. One more listens for changes. */
  readonly connections?: number
}

export type Config = Embedded | Server

const CONNECTIONS = 10

/** What an opened PGlite serves. @internal */
export const embedded = Effect.fnUntraced(function* ({
  client,
  on
}: {
  readonly client: PGlite
  readonly on: Opened
}) {
  return Context.make(UnitOfWork, unitOfWork(on)).pipe(
    Context.add(EpisodeChanges, yield* pgliteChanges(client))
  )
})

const inThisProcess = Effect.fnUntraced(function* ({ folder, previousSecrets = [], watched }: Embedded) {
  const opened = yield* openPglite(folder, previousSecrets.map(Redacted.value))
  watched?.(Watched.inThisProcess(opened))
  return yield* embedded(opened)
})

const migrateFor = ({ adminUrl, sessionSecret, url }: Server) => {
  if (adminUrl === undefined) return Effect.void
  const { password, username } = new URL(url)
  const role = decodeURIComponent(username)
  return migrate({
    url: adminUrl,
    sessionSecret,
    role,
    ...(password === "" ? {} : { password: Redacted.make(decodeURIComponent(password)) })
  })
}

const server = Effect.fnUntraced(function* (config: Server) {
  const { connections = CONNECTIONS, previousSecrets = [], sessionSecret, url } = config
  yield* migrateFor(config)
  const secrets = secretsFrom(Redacted.value(sessionSecret), previousSecrets.map(Redacted.value))
  const orm = yield* openPostgres({ url, connections }, secrets)
  const pool = yield* poolOf(orm)
  const kept = keeping(() => onAny(pool, KEEP, STATEMENT_MAY_TAKE))
  config.watched?.(Watched.onServer(pool, kept))
  const read = readingOn(pool)
  const on = { em: orm.em, secrets, accounts: new Map(), keep: kept.keep, read }
  return Context.make(UnitOfWork, unitOfWork(on)).pipe(
    Context.add(EpisodeChanges, yield* postgresChanges(url, on))
  )
})

/**
 * The units of work and the notices of changes, on either engine. Closes everything with its scope.
 *
 * Fails with {@link PersistenceNotReady} when migrations are missing, the folder is in use, the role may do more than a
 * gateway should, or the secret is not the database's.
 */
export const layer = (config: Config): Layer.Layer<UnitOfWork | EpisodeChanges, PersistenceNotReady> =>
  Layer.effectContext(config.engine === "pglite" ? inThisProcess(config) : server(config))
