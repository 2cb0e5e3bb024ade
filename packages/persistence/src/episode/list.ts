/** A page of episodes, read without entities. */
import * as Effect from "effect/Effect"
import type { Page } from "@section17/application"
import { rows, type Transaction } from "../session/Transaction.ts"
import { pageColumns, summaryColumns, type SummaryColumns, toSummary } from "./summary.ts"

/**
 * The page first, then what belongs to it: row-level security on each joined table would otherwise make PostgreSQL
 * join the whole of them.
 */
const pageOf = ({ session: { authority } }: Transaction, { after, first }: Page) => ({
  sql: `select ${summaryColumns}
    from (
      select ${pageColumns} from episode
      where authority = ? ${
        after === undefined
          ? ""
          : "and (received_at, id) < (select received_at, id from episode where authority = ? and id = ?)"
      }
      order by received_at desc, id desc limit ?
    ) e
    join child c on c.authority = ? and c.id = e.child
    order by e.received_at desc, e.id desc`,
  parameters: [authority, ...(after === undefined ? [] : [authority, after]), first + 1, authority]
})

/** A page of the episodes of the session's authority, and how many it has in all. */
export const list = Effect.fnUntraced(function* (transaction: Transaction, page: Page) {
  const { parameters, sql } = pageOf(transaction, page)
  const found = yield* rows<SummaryColumns>(transaction, sql, parameters)
  const counted = "select count(*)::int as total from episode where authority = ?"
  const [count] = yield* rows<{ total: number }>(transaction, counted, [transaction.session.authority])
  return {
    episodes: found.slice(0, page.first).map(toSummary),
    more: found.length > page.first,
    total: count?.total ?? 0
  }
})
