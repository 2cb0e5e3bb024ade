/** Episodes in the order in which their latest changes were committed. */
import * as Effect from "effect/Effect"
import type { Updated, UpdatedAsked } from "@section17/application"
import { type Condition, condition, every } from "../session/condition.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { pageColumns, summaryColumns, type SummaryColumns, toSummary } from "./summary.ts"

/**
 * A change is accounted for at the end of its transaction, under a lock that is held until it commits: so the numbers of
 * the account are in the order of commits, and whoever sees a number sees every change before it. Clocks do not decide.
 */
export const changes = "a.outcome = 'written' and a.episode is not null"

/** How much earlier than it is committed something can have been recorded: as long as a transaction may last. */
const LEEWAY = "interval '2 minutes'"

const since = (authority: string, { since: instant }: UpdatedAsked): Condition | undefined =>
  instant &&
  condition(
    `a.number >= (select coalesce(min(a.number), 2147483647) from audit a
       where a.authority = ? and ${changes} and a.at >= ?::timestamptz - ${LEEWAY})`,
    authority,
    instant
  )

/**
 * The latest change of each episode that whoever asks may see; the ones before it are told with it. That the episode can
 * be seen is asked before a page is cut, or a page of what cannot would be an end.
 */
const latest = (authority: string, ...more: ReadonlyArray<Condition | undefined>): Condition =>
  every(
    condition("a.authority = ?", authority),
    condition(changes),
    ...more,
    condition("exists (select from episode e where e.authority = ? and e.id = a.episode)", authority),
    condition(
      `not exists (select from audit l where l.authority = ? and l.episode = a.episode and l.number > a.number
         and l.outcome = 'written')`,
      authority
    )
  )

const statement = ({ session: { authority } }: Transaction, asked: UpdatedAsked) => {
  const all = latest(authority, since(authority, asked))
  const page = latest(authority, since(authority, asked), condition("a.number > ?", asked.after))
  return {
    sql: `select counted.total, found.* from (
        select ${asked.counted ? `(select count(*)::int from audit a where ${all.sql})` : "0"} as total
      ) counted left join (
        select ${summaryColumns}, e.number
        from (
          select ${pageColumns}, changed.number
          from (select a.number, a.episode from audit a where ${page.sql} order by a.number limit ?) changed
          join episode on authority = ? and id = changed.episode
        ) e
        join child c on c.authority = ? and c.id = e.child
      ) found on true
      order by found.number`,
    parameters: [
      ...(asked.counted ? all.parameters : []),
      ...page.parameters,
      asked.first + 1,
      authority,
      authority
    ]
  }
}

type Row = SummaryColumns & { readonly total: number; readonly number: number }

/** A page of the episodes that changed. Where it has none, the one row that there is holds the count alone. */
export const updated = Effect.fnUntraced(function* (transaction: Transaction, asked: UpdatedAsked) {
  const { parameters, sql } = statement(transaction, asked)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const changed = found.filter(({ episode }) => episode !== null)
  return {
    changes: changed.slice(0, asked.first).map((row) => ({ number: row.number, episode: toSummary(row) })),
    more: changed.length > asked.first,
    total: found[0]?.total ?? 0
  } satisfies Updated
})
