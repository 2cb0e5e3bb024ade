/** A page of episodes, read without entities. */
import * as Effect from "effect/Effect"
import type { Page } from "@section17/application"
import { condition, every } from "../session/condition.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { type PageRow, pageStatement, toPage } from "./statement.ts"

/** A page of the episodes of the session's authority, and how many it has in all, where they are counted. */
export const list = Effect.fnUntraced(function* (
  transaction: Transaction,
  { after, counted = true, first }: Page
) {
  const { authority } = transaction.session
  const all = condition("authority = ?", authority)
  const beyond = "(received_at, id) < (select received_at, id from episode where authority = ? and id = ?)"
  const { parameters, sql } = pageStatement(transaction, {
    all,
    page: every(all, after === undefined ? undefined : condition(beyond, authority, after)),
    order: { by: "received_at", way: "desc" },
    first,
    counted
  })
  return toPage(yield* rows<PageRow>(transaction, sql, parameters), first)
})
