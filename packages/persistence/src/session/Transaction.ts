/** One transaction of one session: what every port writes and reads through. */
import type { SqlEntityManager } from "@mikro-orm/sql"
import * as Effect from "effect/Effect"
import type { AuditEntry, SessionContext } from "@section17/application"
import type { AuthorityCode } from "@section17/domain"
import type { Head } from "./chain.ts"
import type { Secrets } from "./Secrets.ts"

/**
 * Where the account of each authority is thought to end: as this process last added to it. Where another gateway added
 * since, or what was added was not kept, the database says so.
 */
export type Ends = Map<AuthorityCode.AuthorityCode, Head>

export interface Transaction {
  readonly em: SqlEntityManager
  readonly session: SessionContext
  readonly secrets: Secrets
  /** What is to be accounted for; written last, so that the lock on the account is held for as short as can be. */
  readonly unaccounted: Array<AuditEntry>
  readonly ends: Ends
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
