/** The initial conferences of an episode, and what they decided. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Step } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { Timescales } from "./Outcome.ts"

export type Conference = EntryOf<"InitialConferenceHeld">

/** In the order in which they were put on record. */
export const conferencesOf = ({ record = [] }: Episode): ReadonlyArray<Conference> =>
  record.flatMap(({ entry }) => (entry._tag === "InitialConferenceHeld" ? [entry] : []))

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

/** Whether the latest conference had a report that was prepared for it (WT15-124). */
const hasReport = ({ record = [] }: Episode): boolean => {
  const tags = record.map(({ entry }) => entry._tag)
  const held = tags.lastIndexOf("InitialConferenceHeld")
  const before = tags.slice(0, Math.max(held, 0))
  return before.lastIndexOf("ConferenceReportPrepared") > before.lastIndexOf("InitialConferenceHeld")
}

export const shownByConference = { conferenceReport: hasReport }
