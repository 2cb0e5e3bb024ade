/** A PostgreSQL server, as the gateway's role. */
import { MikroORM } from "@mikro-orm/postgresql"
import * as Effect from "effect/Effect"
import type { Pool } from "pg"
import { PersistenceNotReady } from "../PersistenceNotReady.ts"
import type { Secrets } from "../session/Secrets.ts"
import { BoundPostgreSqlDriver } from "./BoundConnection.ts"
import { common } from "./orm.ts"
import { naming, prompt } from "./prompt.ts"
import { ready } from "./ready.ts"

interface Connecting {
  readonly url: string
  readonly connections: number
}

/** Unit: milliseconds. */
export const STATEMENT_MAY_TAKE = 5_000
const TRANSACTION_MAY_IDLE = 30_000
const CONNECTING_MAY_TAKE = 5_000

export const connect = ({ connections, url }: Connecting) =>
  MikroORM.init({
    ...common(false),
    driver: BoundPostgreSqlDriver,
    clientUrl: url,
    pool: { min: 0, max: connections },
    driverOptions: {
      application_name: "section17",
      statement_timeout: STATEMENT_MAY_TAKE,
      idle_in_transaction_session_timeout: TRANSACTION_MAY_IDLE,
      connectionTimeoutMillis: CONNECTING_MAY_TAKE,
      pipeline: true,
      onPoolCreated: (pool: Pool) => void pool.on("connect", prompt(naming()))
    }
  })

/** Opens the records, once they are found fit. Closes the connections with the scope. */
export const openPostgres = Effect.fnUntraced(function* (to: Connecting, secrets: Secrets) {
  const orm = yield* Effect.acquireRelease(
    Effect.tryPromise({
      try: () => connect(to),
      catch: (error) =>
        new PersistenceNotReady({
          reason: "databaseNotReachable",
          what: `The address of the database cannot be used: ${String(error)}`
        })
    }),
    (orm) => Effect.promise(() => orm.close())
  )
  yield* ready(orm.em, secrets)
  return orm
})

/** The connections that units of work share, as they are now: those in use, those that are not, and who waits for one. */
export interface Connections {
  readonly used: number
  readonly idle: number
  readonly waiting: number
}

/** The connections themselves. */
export const poolOf = (orm: MikroORM): Effect.Effect<Pool> =>
  Effect.promise(() => orm.em.getConnection().getNativeClient())

/** How to look at them, at any time and without asking the server. */
export const connectionsOf = (pool: Pool) => (): Connections => ({
  used: pool.totalCount - pool.idleCount,
  idle: pool.idleCount,
  waiting: pool.waitingCount
})
