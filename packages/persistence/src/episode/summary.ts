/** What a list says of an episode, read without entities. */
import type { EpisodeSummary } from "@section17/application"
import { childColumns, type ChildColumns, asChild } from "../child/columns.ts"
import { instant } from "../session/Transaction.ts"

export interface SummaryColumns extends ChildColumns {
  readonly episode: string
  readonly stage: string
  readonly version: number
  readonly receivedAt: string
  readonly lead: string | null
  readonly lateAfter: string | null
}

/** What a page takes from `episode`, before what belongs to it is joined. */
export const pageColumns = "id, child, stage, version, received_at, lead_practitioner, late_after"

/** The columns of `episode e` and of its `child c`. */
export const summaryColumns = `e.id as episode, e.stage, e.version, ${instant("e.received_at")} as "receivedAt",
  e.lead_practitioner as lead, case when isfinite(e.late_after) then ${instant("e.late_after")} end as "lateAfter",
  ${childColumns}`

/** What the columns say is what was written to them, decoded then: a page is not decoded row by row again. */
export const toSummary = ({
  episode,
  lateAfter,
  lead,
  receivedAt,
  stage,
  version,
  ...child
}: SummaryColumns): EpisodeSummary =>
  ({ id: episode, child: asChild(child), stage, version, receivedAt, lead, lateAfter }) as EpisodeSummary
