/**
 * Whether earlier work with the family sends a referral past the assessment team (BUC-2.6a): the threshold is met, and
 * a case is open, or was closed not long before the referral (reading A21).
 *
 * @module
 */
import * as CalendarDate from "../../calendar/CalendarDate.ts"
import * as London from "../../calendar/London.ts"
import { takenUp, takenUpLater } from "../allocation/takenUp.ts"
import type { Readings } from "../../protocol/Readings.ts"
import type { Routing } from "../../protocol/rule/Rule.ts"
import type { Counted } from "../../protocol/rule/Within.ts"
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { Involvement } from "./Response.ts"

type Day = CalendarDate.CalendarDate

/** Whether a decision found the threshold for intervention to be met: on the referral, or later. */
const isThresholdMet = (episode: Episode): boolean =>
  takenUp(episode) !== undefined ||
  (episode.referral._tag === "Decided" && episode.referral.decision.response === "strategyDiscussion")

/** The first day of the stretch before the referral. No source counts it in working days; they would be plain days. */
const firstDay = (receivedOn: Day, { amount, unit }: Counted, { A13 }: Readings): Day => {
  if (unit === "months") return CalendarDate.addMonths(receivedOn, -amount, A13)
  return CalendarDate.addDays(receivedOn, unit === "weeks" ? -7 * amount : -amount)
}

const counts = (
  involvement: Involvement,
  { closedWithin }: Routing,
  given: { readonly receivedOn: Day; readonly readings: Readings }
): boolean => {
  if (involvement._tag === "Open" || closedWithin?._tag !== "Counted") return true
  const first = firstDay(given.receivedOn, closedWithin, given.readings)
  return given.readings.A21 === "inclusive" ? first <= involvement.closed : first < involvement.closed
}

/** Whether the rule's situation has come: by any earlier work that counts. */
export const involvementArises = (
  episode: Episode,
  rule: Routing,
  { readings }: { readonly readings: Readings }
): boolean => {
  const receivedOn = takenUpLater(episode)?.ledToBy?.on ?? London.dayOf(episode.referral.receivedAt)
  return (
    isThresholdMet(episode) &&
    entriesOf(episode, "PreviousInvolvementNoted").some(({ entry }) =>
      counts(entry.involvement, rule, { receivedOn, readings })
    )
  )
}
