/** Whether a child protection plan is in place, and whether one waits to be approved. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Episode } from "../Episode.ts"
import type { Entry } from "../record/Entry.ts"

interface Turn {
  readonly on: CalendarDate
  readonly inPlace: boolean
}

const turnOf = (entry: Entry): ReadonlyArray<Turn> => {
  if (entry._tag === "InitialConferenceHeld" && entry.outcome._tag === "PlanDecided") {
    return [{ on: entry.heldOn, inPlace: true }]
  }
  return entry._tag === "ConferenceReviewHeld" && entry.outcome._tag === "Ends"
    ? [{ on: entry.heldOn, inPlace: false }]
    : []
}

/** From the day of the conference that decides on it to the day of the review that ends it. @see WT15-127 */
export const wasInPlace = ({ record = [] }: Episode, on: CalendarDate): boolean =>
  record
    .flatMap(({ entry }) => turnOf(entry))
    .filter((turn) => turn.on <= on)
    .at(-1)?.inPlace ?? false

/** As the record stands now: since which day; none while there is no such plan. */
export const inPlaceSince = ({ record = [] }: Episode): CalendarDate | undefined => {
  const latest = record.flatMap(({ entry }) => turnOf(entry)).at(-1)
  return latest?.inPlace ? latest.on : undefined
}

/** Whether the plan that was made last waits to be approved: one that is made anew is approved anew. @see BRI-7c */
export const isUnapproved = ({ record = [] }: Episode): boolean => {
  const tags = record.map(({ entry }) => entry._tag)
  return tags.lastIndexOf("ProtectionPlanMade") > tags.lastIndexOf("ProtectionPlanApproved")
}
