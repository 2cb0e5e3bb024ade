/**
 * What whoever runs a gateway watches of its records.
 *
 * @module
 */
import type { PGlite } from "@electric-sql/pglite"
import type { SqlEntityManager } from "@mikro-orm/sql"
import type { Pool } from "pg"
import { inTime } from "./inTime.ts"
import type { Keeping } from "./keeping.ts"
import { type Connections, connectionsOf } from "./postgres.ts"
import { onAny } from "./ReadingConnection.ts"
import { type Applied, STAGE, type Stage, stageOf } from "./stage.ts"

export interface Watched {
  /** The connections, without asking the server; nothing where the records are in this process. */
  readonly connections: () => Connections | undefined
  /**
   * For how long the reading that has waited longest has been accounted for, and is not known to be on disk: nothing is
   * answered before it is. 0 where none waits. Unit: milliseconds.
   */
  readonly accountLag: () => number
  /**
   * Asks the database, by a connection that work is done on, which migrations it has. Rejects where it does not answer
   * within so many milliseconds.
   */
  readonly stage: (withinMillis: number) => Promise<Stage>
}

/** Those on a server. */
export const onServer = (pool: Pool, { waited }: Keeping): Watched => ({
  connections: connectionsOf(pool),
  accountLag: waited,
  stage: async (withinMillis) => stageOf(await onAny<Applied>(pool, STAGE, withinMillis))
})

interface Embedded {
  readonly client: PGlite
  readonly on: { readonly em: SqlEntityManager }
}

/** Those in this process, where a commit is on disk once it is made, as far as it ever is. */
export const inThisProcess = ({ client, on: { em } }: Embedded): Watched => ({
  connections: () => undefined,
  accountLag: () => 0,
  stage: async (withinMillis) => {
    // MikroORM would open it anew, past the lock on its folder.
    if (client.closed) throw new Error("The records are closed")
    return stageOf(await inTime(em.execute<Array<Applied>>(STAGE), withinMillis))
  }
})
