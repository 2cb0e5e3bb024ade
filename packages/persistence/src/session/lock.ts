/** Locks by words, for what has no row to lock. */
import * as Effect from "effect/Effect"
import { rows, type Transaction } from "./Transaction.ts"

/**
 * Until the transaction ends, nobody else takes the lock of these words. The functions of the database take the same one
 * by the same text, with spaces between.
 */
export const lock = (transaction: Transaction, ...words: ReadonlyArray<string>): Effect.Effect<void> =>
  Effect.asVoid(
    rows(transaction, "select pg_advisory_xact_lock(hashtextextended(?::text, 0))", [
      ["section17", ...words].join(" ")
    ])
  )
