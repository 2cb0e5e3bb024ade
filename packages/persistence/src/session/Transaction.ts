/** One transaction of one session: what every port writes and reads through. */
import type { SqlEntityManager } from "@mikro-orm/sql"
import * as Effect from "effect/Effect"
import type * as Semaphore from "effect/Semaphore"
import type { AuditEntry, SessionContext } from "@section17/application"
import type { AuthorityCode, Child } from "@section17/domain"
import type { Head } from "./chain.ts"
import { seal, SETTING } from "./seal.ts"
import type { Secrets } from "./Secrets.ts"

/** The account of an authority, as this process last added to it. */
export interface Known {
  /** Where it is thought to end. Where another gateway added since, or what was added was not kept, the database says so. */
  head: Head
  /** Whose turn it is to add to it: the next knows where it ends only when the one before has found its place. */
  readonly turn: Semaphore.Semaphore
}

export type Accounts = Map<AuthorityCode.AuthorityCode, Known>

/** What a transaction is asked, and how it ends. */
export interface Statements {
  /** The rows of a statement; `?` stands for a parameter. */
  readonly ask: <Row>(sql: string, parameters: ReadonlyArray<unknown>) => Promise<ReadonlyArray<Row>>
  readonly commit: () => Promise<void>
  /**
   * Asks the last question, and commits it: on a server in one packet, without waiting for the answer between. Where the
   * question fails, nothing is committed.
   */
  readonly askAndCommit: <Row>(sql: string, parameters: ReadonlyArray<unknown>) => Promise<ReadonlyArray<Row>>
  readonly rollback: () => Promise<void>
}

export interface Transaction {
  /** For what is written; of a reading, which writes nothing, one that takes no part in the transaction. */
  readonly em: SqlEntityManager
  readonly statements: Statements
  readonly session: SessionContext
  readonly secrets: Secrets
  /** What is to be accounted for; written last, so that the lock on the account is held for as short as can be. */
  readonly unaccounted: Array<AuditEntry>
  /** A seal over each row that it wrote and that stands in no chain, by whose it is: for the account of its writing. */
  readonly wrote: Map<Child.ChildId | null, Record<string, string>>
  readonly accounts: Accounts
  /** Where this transaction has made the account end: from then on the account is its alone. */
  readonly own: { end?: Head }
  /** What was answered in it once and for all, by what was asked; nothing where there can be writes between. */
  readonly answered?: Map<string, Promise<ReadonlyArray<unknown>>>
}

/** Asks the database. That it does not answer is a defect: nothing that a caller could put right. */
export const ask = <A>(question: () => Promise<A>): Effect.Effect<A> => Effect.promise(question)

/** The rows of a statement; `?` stands for a parameter. */
export const rows = <Row>(
  { statements }: Transaction,
  sql: string,
  parameters: ReadonlyArray<unknown>
): Effect.Effect<ReadonlyArray<Row>> => ask(() => statements.ask<Row>(sql, parameters))

/**
 * Lets the statements of this transaction take their time, in a session that lasts from now: those of a command that looks
 * at all there is. Where each of several can take long, it is said again before each.
 */
export const unhurried = (transaction: Transaction): Effect.Effect<void> =>
  Effect.asVoid(
    rows(transaction, "select set_config('statement_timeout', '0', true), set_config(?, ?, true)", [
      SETTING,
      seal(transaction.secrets, transaction.session)
    ])
  )

/** A statement with its parameters. */
export interface Question {
  readonly sql: string
  readonly parameters: ReadonlyArray<unknown>
}

/** What is asked for in a reading, as it is known again: a statement with its parameters, or a thing by its name and id. */
const known = (asked: Question | ReadonlyArray<string>): string =>
  "sql" in asked ? `${asked.sql} ${JSON.stringify(asked.parameters)}` : asked.join(" ")

/** The rows that answered it in this reading already; undefined where none did, or where there can be writes between. */
export const answerTo = <Row>(
  { answered }: Transaction,
  asked: Question | ReadonlyArray<string>
): Promise<ReadonlyArray<Row>> | undefined =>
  answered?.get(known(asked)) as Promise<ReadonlyArray<Row>> | undefined

/** Gives the rows that answer it: for the rest of this reading it need not be asked any more. */
export const answer = (
  { answered }: Transaction,
  asked: Question | ReadonlyArray<string>,
  rows: ReadonlyArray<unknown> | Promise<ReadonlyArray<unknown>>
): void => void answered?.set(known(asked), Promise.resolve(rows))

/**
 * The rows of a statement that several parts of a reading ask: the first asks it for all of them, so that they tell of
 * one moment. Where there can be writes between, it is asked each time.
 */
export const rowsOnce = <Row>(
  transaction: Transaction,
  question: Question
): Effect.Effect<ReadonlyArray<Row>> =>
  ask(() => {
    const before = answerTo<Row>(transaction, question)
    if (before !== undefined) return before
    const asked = transaction.statements.ask<Row>(question.sql, question.parameters)
    answer(transaction, question, asked)
    return asked
  })

/** What a value decodes to: once for each value, however often it is asked for. */
export const decodedOnce = <A extends object>(decode: (kept: unknown) => A) => {
  const decoded = new WeakMap<object, A>()
  return (kept: unknown): A => {
    const before = typeof kept === "object" && kept !== null ? decoded.get(kept) : undefined
    const value = before ?? decode(kept)
    if (typeof kept === "object" && kept !== null) decoded.set(kept, value)
    return value
  }
}

/** An instant column as an Instant is written. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
