/** Pages of the episodes of children, each child's own: one statement for all of them. */
import * as Effect from "effect/Effect"
import type { EpisodesOfAsked, Listed } from "@section17/application"
import { rows, type Transaction } from "../session/Transaction.ts"
import { pageColumns, summaryColumns, type SummaryColumns, toSummary } from "./summary.ts"

type Row = SummaryColumns & { readonly asked: number; readonly total: number }

const statement = `select asked.number as asked, counted.total, ${summaryColumns}
  from jsonb_to_recordset(?::jsonb) as asked (number int, child uuid, after uuid)
  cross join lateral (select count(*)::int as total from episode where authority = ? and child = asked.child) counted
  left join lateral (
    select ${pageColumns} from episode
    where authority = ? and child = asked.child and (
      asked.after is null
      or (received_at, id) < (select received_at, id from episode where authority = ? and id = asked.after)
    )
    order by received_at desc, id desc limit ?
  ) e on true
  left join child c on c.authority = ? and c.id = e.child
  order by asked.number, e.received_at desc, e.id desc`

const listed = (found: ReadonlyArray<Row>, first: number): Listed => {
  const episodes = found.filter(({ episode }) => episode !== null)
  return {
    episodes: episodes.slice(0, first).map(toSummary),
    more: episodes.length > first,
    total: found[0]?.total ?? 0
  }
}

/** A page for each that is asked for, in their order: latest referral first. Whose record cannot be seen has none. */
export const ofChildren = Effect.fnUntraced(function* (
  transaction: Transaction,
  asked: ReadonlyArray<EpisodesOfAsked>,
  first: number
) {
  const { authority } = transaction.session
  const found = yield* rows<Row>(transaction, statement, [
    JSON.stringify(asked.map((each, number) => ({ ...each, number }))),
    authority,
    authority,
    authority,
    first + 1,
    authority
  ])
  return asked.map((_, number) =>
    listed(
      found.filter((row) => row.asked === number),
      first
    )
  )
})
