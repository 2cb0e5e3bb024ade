/** A page of a caseload, and how many episodes it has: of what is in the rows, compared with an instant. */
import * as Effect from "effect/Effect"
import type { CaseloadAsked, CaseloadFilter, CaseloadOrder, Listed } from "@section17/application"
import { condition, every } from "../session/condition.ts"
import type { Transaction } from "../session/Transaction.ts"
import { pageRows, toPage } from "./statement.ts"

/** What a caseload is ordered by; the id decides between equals. */
const orders = {
  nextDue: { by: "late_after", way: "asc" },
  latestReferral: { by: "received_at", way: "desc" }
} as const satisfies Record<CaseloadOrder, unknown>

/** Says in words what the indexes of open episodes say, so that they can serve. */
const open = "stage <> 'closed'"

const ofStages = ({ stages }: CaseloadFilter) => {
  if (stages === undefined) return condition(open)
  const among = stages.length === 0 ? condition("false") : condition("stage in (?)", stages)
  return stages.includes("closed") ? among : every(condition(open), among)
}

/** Those that one of these leads; where there are none of them, those that nobody leads. */
export const ofLeads = ({ leads }: Pick<CaseloadFilter, "leads">) => {
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

/** A page of the caseload, and how many it has in all, where they are counted. */
export const caseload = Effect.fnUntraced(function* (transaction: Transaction, asked: CaseloadAsked) {
  const all = chosen(transaction, asked.filter)
  const found = yield* pageRows(transaction, {
    all,
    page: every(all, afterPlace(asked)),
    order: orders[asked.order],
    first: asked.first,
    counted: asked.counted,
    leads: asked.leads
  })
  return toPage(found, asked.first) satisfies Listed
})
