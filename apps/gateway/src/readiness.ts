/** Whether the gateway can do its work, and why not. */
import type { Persistence } from "@section17/persistence"

/** Unit: milliseconds. */
const ANSWERS_WITHIN = 2000
/** For how long a reading may wait for the disk: nothing is answered before. Unit: milliseconds. */
const ACCOUNT_MAY_LAG = 2000
const ANSWER_LASTS_MILLIS = 1000

export interface Readiness {
  readonly ready: boolean
  /** Why it is not. */
  readonly because?:
    | "starting"
    | "stopping"
    | "databaseDoesNotAnswer"
    | "databaseReadsOnly"
    | "migrationsMissing"
    | "accountLags"
  /** The last migration that the database has, the last that this gateway knows, and those that it lacks. */
  readonly migration?: Omit<Persistence.Stage, "isReadOnly">
  readonly accountLagMillis?: number
}

/**
 * The same answer for a second, and one question at a time: whoever asks without a token takes at most one connection
 * from those who work.
 */
export const lasting = <A>(ask: () => Promise<A>): (() => Promise<A>) => {
  let answer: Promise<A> | undefined
  let until = Number.POSITIVE_INFINITY
  const askAgain = (): Promise<A> => {
    until = Number.POSITIVE_INFINITY
    return ask().finally(() => {
      until = performance.now() + ANSWER_LASTS_MILLIS
    })
  }
  return () => {
    if (answer === undefined || performance.now() >= until) answer = askAgain()
    return answer
  }
}

const obstacle = ({ isReadOnly, missing }: Persistence.Stage, lag: number): Readiness["because"] => {
  if (missing.length > 0) return "migrationsMissing"
  if (isReadOnly) return "databaseReadsOnly"
  return lag > ACCOUNT_MAY_LAG ? "accountLags" : undefined
}

/** Asks the database, and says within two seconds whether it does its part. A later version of it will do. */
export const readiness = async (watched: Persistence.Watched | undefined): Promise<Readiness> => {
  if (watched === undefined) return { ready: false, because: "starting" }
  const { accountLag, stage } = watched
  const found = await stage(ANSWERS_WITHIN).catch(() => undefined)
  const accountLagMillis = Math.round(accountLag())
  if (found === undefined) return { ready: false, because: "databaseDoesNotAnswer", accountLagMillis }
  const because = obstacle(found, accountLagMillis)
  const { isReadOnly: _, ...migration } = found
  return { ready: because === undefined, ...(because && { because }), migration, accountLagMillis }
}
