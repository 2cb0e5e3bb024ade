/** Having the account tell of rows that gateways wrote which did not say what. */
import * as Effect from "effect/Effect"
import { type RowsAsked, TAKEN_IN } from "@section17/application"
import type { Instant } from "@section17/domain"
import { rows, type Transaction, unhurried } from "../session/Transaction.ts"
import { find, summary } from "./rows.ts"
import { wrote } from "./wrote.ts"

/** Whoever wrote before has said so in the account once it is taken; whoever writes after says so after. */
export const takeRowsIn = Effect.fnUntraced(function* (
  transaction: Transaction,
  asked: RowsAsked,
  at: Instant.Instant
) {
  yield* rows(transaction, "select section17.take_audit_head()", [])
  const found = yield* find(transaction, asked)
  const entry = { action: TAKEN_IN, outcome: "written", episode: null, refusal: null, at } as const
  for (const { child, open, untold } of found) {
    if (!open) continue
    for (const row of untold) wrote(transaction, row)
    transaction.unaccounted.push({ ...entry, child })
  }
  return summary(found)
})

/** What names no child says up to which entry rows were taken in. */
export const untoldUpTo = (transaction: Transaction): Effect.Effect<number | undefined> => {
  const { authority } = transaction.session
  const found = rows<{ readonly number: number }>(
    transaction,
    `select h.number from audit_head h where h.authority = ? and exists (
       select from audit where authority = ? and outcome = 'written' and wrote is null and number > coalesce((
         select max(substring(action from '\\d+$')::integer) from audit
         where authority = ? and child is null and action like '${TAKEN_IN}, %'
       ), 0)
     )`,
    [authority, authority, authority]
  )
  return Effect.andThen(
    unhurried(transaction),
    Effect.map(found, ([head]) => head?.number)
  )
}
