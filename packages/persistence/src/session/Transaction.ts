/** One transaction of one session: what every port writes and reads through. */
import type { SqlEntityManager } from "@mikro-orm/sql"
import * as Effect from "effect/Effect"
import type * as Semaphore from "effect/Semaphore"
import type { AuditEntry, SessionContext } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import type { Head } from "./chain.ts"
import type { Secrets } from "./Secrets.ts"

/** The account of an authority, as this process last added to it. */
export interface Known {
  /** Where it is thought to end. Where another gateway added since, or what was added was not kept, the database says so. */
  head: Head
  /** Whose turn it is to add to it: the next knows where it ends only when the one before has found its place. */
  readonly turn: Semaphore.Semaphore
}

export type Accounts = Map<AuthorityCode.AuthorityCode, Known>

export interface Transaction {
  readonly em: SqlEntityManager
  readonly session: SessionContext
  readonly secrets: Secrets
  /** What is to be accounted for; written last, so that the lock on the account is held for as short as can be. */
  readonly unaccounted: Array<AuditEntry>
  readonly accounts: Accounts
  /** Where this transaction has made the account end: from then on the account is its alone. */
  readonly own: { end?: Head }
}

/** Asks the database. That it does not answer is a defect: nothing that a caller could put right. */
export const ask = <A>(question: () => Promise<A>): Effect.Effect<A> => Effect.promise(question)

/** The rows of a statement; `?` stands for a parameter. */
export const rows = <Row>(
  { em }: Transaction,
  sql: string,
  parameters: ReadonlyArray<unknown>
): Effect.Effect<ReadonlyArray<Row>> => ask(() => em.execute<Array<Row>>(sql, [...parameters]))

/** An instant column as an Instant is written. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
