/** The initial conferences of an episode, and what they decided. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { byDefault } from "../../protocol/Readings.ts"
import type { Step } from "../../protocol/Subject.ts"
import { conferenceClock } from "../enquiry/conferenceClock.ts"
import type { Episode } from "../Episode.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Timescales } from "./Outcome.ts"

export type Conference = EntryOf<"InitialConferenceHeld">

/** In the order in which they were put on record. */
export const conferencesOf = ({ record = [] }: Episode): ReadonlyArray<Conference> =>
  record.flatMap(({ entry }) => (entry._tag === "InitialConferenceHeld" ? [entry] : []))

/** Whether an enquiry leads to a conference that is not held yet. Which discussion counts makes no difference to that. */
export const awaitsConference = (episode: Episode): boolean =>
  conferencesOf(episode).length < conferenceClock(episode, byDefault).length

const timescaleOf: { readonly [Taken in Step]?: (timescales: Timescales) => CalendarDate } = {
  holdFirstCoreGroup: ({ firstCoreGroupBy }) => firstCoreGroupBy,
  makeProtectionPlan: ({ planBy }) => planBy,
  holdFirstConferenceReview: ({ firstReviewBy }) => firstReviewBy
}

/** The day that the conference of that day established for the step (WT15-122). */
export const establishedFor = (
  episode: Episode,
  step: Step,
  heldOn: CalendarDate
): CalendarDate | undefined => {
  const outcome = conferencesOf(episode).findLast((each) => each.heldOn === heldOn)?.outcome
  return outcome?._tag === "PlanDecided" ? timescaleOf[step]?.(outcome.timescales) : undefined
}
