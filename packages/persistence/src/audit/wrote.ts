/**
 * Rows that stand in no chain: what the account of their writing says of each.
 *
 * A seal binds what a row says to what it is called, to the child whom it is about, and to the authority. It is keyed, so
 * that nobody can make one up who has not the installation's secret, nor find out by trying names and days of birth what
 * an erased record said.
 *
 * @module
 */
import * as Effect from "effect/Effect"
import type { AuditEntry } from "@section17/application"
import type { Child } from "@section17/domain"
import { oneOf } from "../session/condition.ts"
import { canonical, digest, isSealed, sealOf } from "../session/chain.ts"
import { rows, type Transaction } from "../session/Transaction.ts"

/** The seals over what was written, by what each row is called: its table, and what tells it from the child's others. */
export type Wrote = Readonly<Record<string, string>>

/** What is accounted for, with what was written. */
export interface Telling extends AuditEntry {
  readonly wrote?: Wrote
}

/** A row that stands in no chain, as `section17.rows_of` has it; of what has a chain, where that ends. */
export interface Written {
  /** Null where it is about nobody's record. */
  readonly child: Child.ChildId | null
  readonly what: string
  readonly says: unknown
}

/** An id as the database gives it back. */
export const asKept = <Id extends string>(id: Id | null): Id | null =>
  id === null ? null : (id.toLowerCase() as Id)

/** As PostgreSQL's `jsonb_strip_nulls` has it: without the members that are null, however deep. */
const withoutNulls = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value
  if (Array.isArray(value)) return value.map(withoutNulls)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === null || member === undefined ? [] : [[name, withoutNulls(member)]]
    )
  )
}

const hashOf = ({ session: { authority } }: Transaction, { child, says, what }: Written): string =>
  digest(canonical({ authority, child: asKept(child), what, says: withoutNulls(says) }))

/** Notes what was written, for the entry of the account that is about the same child. */
export const wrote = (transaction: Transaction, written: Written): void => {
  const child = asKept(written.child)
  const of = transaction.wrote.get(child) ?? {}
  of[written.what] = sealOf(transaction.secrets, hashOf(transaction, written))
  transaction.wrote.set(child, of)
}

/** Whether the seal is over what the row says. */
export const isAsWritten = (transaction: Transaction, row: Written, seal: string): boolean =>
  isSealed(transaction.secrets, hashOf(transaction, row), seal)

/** Notes the rows about the child that functions of the database wrote in this transaction. */
export const wroteAbout = (transaction: Transaction, child: Child.ChildId): Effect.Effect<void> =>
  rows<Omit<Written, "child">>(transaction, "select what, says from section17.rows_written(?::uuid)", [
    child
  ]).pipe(Effect.map((found) => found.forEach((row) => wrote(transaction, { ...row, child }))))

/** The same, where the row that was written says whom it is about. */
export const wroteOf = (
  transaction: Transaction,
  table: "legal_hold" | "erasure" | "transfer",
  ...ids: ReadonlyArray<string>
): Effect.Effect<void> =>
  rows<Written>(
    transaction,
    `select t.child, w.what, w.says from ${table} t cross join lateral section17.rows_written(t.child) w
     where t.authority = ? and ${oneOf("t.id")}`,
    [transaction.session.authority, JSON.stringify(ids)]
  ).pipe(Effect.map((found) => found.forEach((row) => wrote(transaction, row))))

const NOTHING: Wrote = {}

/**
 * What is to be accounted for, each writing with what it wrote: nothing, rather than not saying, where it wrote no such
 * row. What was written and is accounted for by nobody is told by nobody, and found so.
 */
export const telling = ({ unaccounted, wrote }: Transaction): ReadonlyArray<Telling> =>
  unaccounted.splice(0).map((entry): Telling => {
    if (entry.outcome !== "written") return entry
    const child = asKept(entry.child)
    const of = wrote.get(child) ?? NOTHING
    wrote.delete(child)
    return { ...entry, wrote: of }
  })
