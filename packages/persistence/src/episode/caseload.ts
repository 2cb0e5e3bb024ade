/** A page of a caseload, and how many episodes it has: of what is in the rows, compared with an instant. */
import * as Effect from "effect/Effect"
import type { CaseloadAsked, CaseloadFilter, CaseloadOrder, Listed } from "@section17/application"
import { condition, every } from "../session/condition.ts"
import { rows, type Transaction } from "../session/Transaction.ts"
import { pageColumns, summaryColumns, type SummaryColumns, toSummary } from "./summary.ts"

/** What a caseload is ordered by; the id decides between equals. */
const orders: Record<CaseloadOrder, { readonly by: string; readonly way: "asc" | "desc" }> = {
  nextDue: { by: "late_after", way: "asc" },
  latestReferral: { by: "received_at", way: "desc" }
}

/** Says in words what the indexes of open episodes say, so that they can serve. */
const open = "stage <> 'closed'"

const ofStages = ({ stages }: CaseloadFilter) => {
  if (stages === undefined) return condition(open)
  const among = stages.length === 0 ? condition("false") : condition("stage in (?)", stages)
  return stages.includes("closed") ? among : every(condition(open), among)
}

const ofLeads = ({ leads }: CaseloadFilter) => {
  if (leads === undefined) return undefined
  return leads.length === 0
    ? condition("lead_practitioner is null")
    : condition("lead_practitioner in (?)", leads)
}

const chosen = ({ session: { authority } }: Transaction, filter: CaseloadFilter) =>
  every(
    condition("authority = ?", authority),
    ofStages(filter),
    ofLeads(filter),
    filter.dueUntil && condition("late_after <= ?::timestamptz", filter.dueUntil),
    filter.late && condition(`late_after ${filter.late.is ? "<" : ">="} ?::timestamptz`, filter.late.at)
  )

const afterPlace = ({ after, order }: CaseloadAsked) => {
  const { by, way } = orders[order]
  const beyond = way === "asc" ? ">" : "<"
  return after && condition(`(${by}, id) ${beyond} (?::timestamptz, ?::uuid)`, after.at, after.id)
}

/** The page first, then what belongs to it; and the count in the same statement, so that they are of one moment. */
const statement = (transaction: Transaction, asked: CaseloadAsked) => {
  const { by, way } = orders[asked.order]
  const all = chosen(transaction, asked.filter)
  const page = every(all, afterPlace(asked))
  const { authority } = transaction.session
  const total = asked.counted ? `(select count(*)::int from episode where ${all.sql})` : "0"
  return {
    sql: `select counted.total, found.* from (select ${total} as total) counted left join (
        select ${summaryColumns}, e.late_after, e.received_at
        from (select ${pageColumns} from episode where ${page.sql} order by ${by} ${way}, id ${way} limit ?) e
        join child c on c.authority = ? and c.id = e.child
      ) found on true
      order by found.${by} ${way}, found.episode ${way}`,
    parameters: [...(asked.counted ? all.parameters : []), ...page.parameters, asked.first + 1, authority]
  }
}

type Row = SummaryColumns & { readonly total: number }

/** A page of the caseload. Where it has none, the one row that there is holds the count alone. */
export const caseload = Effect.fnUntraced(function* (transaction: Transaction, asked: CaseloadAsked) {
  const { parameters, sql } = statement(transaction, asked)
  const found = yield* rows<Row>(transaction, sql, parameters)
  const episodes = found.filter(({ episode }) => episode !== null)
  return {
    episodes: episodes.slice(0, asked.first).map(toSummary),
    more: episodes.length > asked.first,
    total: found[0]?.total ?? 0
  } satisfies Listed
})
