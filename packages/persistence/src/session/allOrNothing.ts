/** A part of a transaction that is undone by itself. */
import * as Effect from "effect/Effect"
import { rows, type Transaction } from "./Transaction.ts"

/** When it fails, what it wrote is undone, and the transaction can go on. */
export const allOrNothing = Effect.fnUntraced(function* <A, E, R>(
  transaction: Transaction,
  work: Effect.Effect<A, E, R>
) {
  yield* rows(transaction, "savepoint part", [])
  const done = yield* Effect.tapError(work, () => rows(transaction, "rollback to savepoint part", []))
  yield* rows(transaction, "release savepoint part", [])
  return done
})
