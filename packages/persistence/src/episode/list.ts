/** A page of episodes, read without entities. */
import * as Effect from "effect/Effect"
import type { Page } from "@section17/application"
import { condition, every } from "../session/condition.ts"
import type { Transaction } from "../session/Transaction.ts"
import { pageRows, toPage } from "./statement.ts"

/** A page of the episodes of the session's authority, and how many it has in all, where they are counted. */
export const list = Effect.fnUntraced(function* (
  transaction: Transaction,
  { after, counted = true, first, leads }: Page
) {
  const { authority } = transaction.session
  const all = condition("authority = ?", authority)
  const beyond = "(received_at, id) < (select received_at, id from episode where authority = ? and id = ?)"
  const found = yield* pageRows(transaction, {
    all,
    page: every(all, after === undefined ? undefined : condition(beyond, authority, after)),
    order: { by: "received_at", way: "desc" },
    first,
    counted,
    leads
  })
  return toPage(found, first)
})
