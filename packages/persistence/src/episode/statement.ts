/** The statement of a page of episodes, and of how many there are in all. */
import * as Effect from "effect/Effect"
import { practitionersAnswered } from "../practitioner/Practitioners.ts"
import { rowsToShow } from "../session/sizes.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import type { Condition } from "../session/condition.ts"
import { pageColumns, summaryColumns, type SummaryColumns, toSummary } from "./summary.ts"

/** The columns of a page that it can be ordered by. No limit at all is no text, and comes last. */
const shown = { late_after: '"lateAfter"', received_at: '"receivedAt"' }

interface Asked {
  /** All that are counted, and those of them from which the page is taken. */
  readonly all: Condition
  readonly page: Condition
  /** The id decides between equals. */
  readonly order: { readonly by: keyof typeof shown; readonly way: "asc" | "desc" }
  readonly first: number
  readonly counted: boolean
  /** Whether who leads is looked up along with the page. */
  readonly leads?: boolean | undefined
}

const lead = `left join lateral (
        select facts from practitioner where authority = ? and id = e.lead_practitioner offset 0
      ) p on true`

/**
 * The page first, then the child of each: row-level security on each joined table would otherwise make PostgreSQL join
 * the whole of them. The count is in the same statement, so that they are of one moment.
 */
const pageStatement = (
  { session: { authority } }: Transaction,
  { all, counted, first, leads = false, order: { by, way }, page }: Asked
) => ({
  sql: `select counted.total, found.* from (
      select ${counted ? `(select count(*)::int from episode where ${all.sql})` : "0"} as total
    ) counted left join (
      select ${summaryColumns}${leads ? ', p.facts::text as "leadFacts"' : ""}
      from (select ${pageColumns} from episode where ${page.sql} order by ${by} ${way}, id ${way} limit ${rowsToShow(first)}) e
      cross join lateral (
        select id, given_name, family_name, birth, birth_on from child where authority = ? and id = e.child offset 0
      ) c ${leads ? lead : ""}
    ) found on true
    order by found.${shown[by]} ${way}, found.episode ${way}`,
  parameters: [
    ...(counted ? all.parameters : []),
    ...page.parameters,
    authority,
    ...(leads ? [authority] : [])
  ]
})

export type PageRow = SummaryColumns & { readonly total: number; readonly leadFacts?: string | null }

/** The rows of a page. Who leads, where it was looked up along with it, need not be asked for any more. */
export const pageRows = (transaction: Transaction, asked: Asked) => {
  const { parameters, sql } = pageStatement(transaction, {
    ...asked,
    leads: asked.leads === true && transaction.answered !== undefined
  })
  return Effect.tap(rows<PageRow>(transaction, sql, parameters), (found) =>
    Effect.sync(() =>
      practitionersAnswered(
        transaction,
        found.flatMap(({ lead, leadFacts: facts }) => (lead !== null && facts ? [{ id: lead, facts }] : []))
      )
    )
  )
}

/** A page from its rows. Where it has none, the one row that there is holds the count alone. */
export const toPage = (found: ReadonlyArray<PageRow>, first: number) => {
  const episodes = found.filter(({ episode }) => episode !== null)
  return {
    episodes: episodes.slice(0, first).map(toSummary),
    more: episodes.length > first,
    total: found[0]?.total ?? 0
  }
}
