/** The rows of several things of a kind, by their ids: in a reading, each is asked for once. */
import type * as Effect from "effect/Effect"
import { grouped } from "./grouped.ts"
import { answer, answerTo, ask, type Question, type Transaction } from "./Transaction.ts"

interface Asked {
  readonly ids: ReadonlyArray<string>
  /** By what a reading knows one again. */
  readonly known: (id: string) => Question | ReadonlyArray<string>
  /** What asks for several at once. */
  readonly several: (ids: ReadonlyArray<string>) => Question
}

/**
 * Those that are there, in one statement for all that this reading has not asked for yet. Where several parts of it ask at
 * once, the first asks for the others too.
 */
export const eachOnce = <Row extends { readonly id: string }>(
  transaction: Transaction,
  { ids, known, several }: Asked
): Effect.Effect<ReadonlyArray<Row>> =>
  ask(async () => {
    const unasked = [...new Set(ids)].filter((id) => answerTo(transaction, known(id)) === undefined)
    const asking = new Map<string, Promise<ReadonlyArray<Row>>>()
    if (unasked.length > 0) {
      const { parameters, sql } = several(unasked)
      const found = transaction.statements
        .ask<Row>(sql, parameters)
        .then((rows) => grouped(rows, ({ id }) => id))
      for (const id of unasked) {
        const rows = found.then((all) => all.get(id) ?? [])
        asking.set(id, rows)
        answer(transaction, known(id), rows)
      }
    }
    const rows = ids.map((id) => asking.get(id) ?? answerTo<Row>(transaction, known(id)) ?? [])
    return (await Promise.all(rows)).flat()
  })
