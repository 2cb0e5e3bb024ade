/** A page of episodes, read without entities. */
import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { EpisodeSummary, type Page } from "@section17/application"
import { childColumns, type ChildColumns, toChild } from "../child/Children.ts"
import { instant, rows, type Transaction } from "../session/Transaction.ts"

interface Row extends ChildColumns {
  readonly episode: string
  readonly stage: string
  readonly version: number
  readonly receivedAt: string
  readonly lead: string | null
  readonly nextDueOn: string | null
}

const decode = Schema.decodeUnknownSync(EpisodeSummary)

const toSummary = ({ episode, lead, nextDueOn, receivedAt, stage, version, ...child }: Row): EpisodeSummary =>
  decode({ id: episode, child: toChild(child), stage, version, receivedAt, lead, nextDueOn })

/**
 * The page first, then what belongs to it: row-level security on each joined table would otherwise make PostgreSQL
 * join the whole of them.
 */
const pageOf = ({ session: { authority } }: Transaction, { after, first }: Page) => ({
  sql: `select e.id as episode, e.stage, e.version, ${instant("e.received_at")} as "receivedAt",
      e.lead_practitioner as lead, next.due_on::text as "nextDueOn", ${childColumns}
    from (
      select id, child, stage, version, received_at, lead_practitioner from episode
      where authority = ? ${
        after === undefined
          ? ""
          : "and (received_at, id) < (select received_at, id from episode where authority = ? and id = ?)"
      }
      order by received_at desc, id desc limit ?
    ) e
    join child c on c.authority = ? and c.id = e.child
    left join lateral (
      select min(o.due_on) as due_on from obligation o
      where o.authority = ? and o.episode = e.id and o.state in ('due', 'late')
    ) next on true
    order by e.received_at desc, e.id desc`,
  parameters: [authority, ...(after === undefined ? [] : [authority, after]), first + 1, authority, authority]
})

/** A page of the episodes of the session's authority, and how many it has in all. */
export const list = Effect.fnUntraced(function* (transaction: Transaction, page: Page) {
  const { parameters, sql } = pageOf(transaction, page)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const counted = "select count(*)::int as total from episode where authority = ?"
  const [count] = yield* rows<{ total: number }>(transaction, counted, [transaction.session.authority])
  return {
    episodes: found.slice(0, page.first).map(toSummary),
    more: found.length > page.first,
    total: count?.total ?? 0
  }
})
