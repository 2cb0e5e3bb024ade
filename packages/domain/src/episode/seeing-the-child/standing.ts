/** By when the child is to be seen, as planned or set anew, and what accounts for it when that is late. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import type { Step } from "../../protocol/Subject.ts"
import type { Episode } from "../Episode.ts"
import { isOfThis, overrunsOf, stepsOfAssessment } from "../assessment/standing.ts"
import type { OnRecord } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** What was put on record for the assessment that is asked for. */
const ofThisIn = <Tag extends "AssessmentPlanned" | "SeeingRescheduled">(
  episode: Episode,
  tag: Tag
): ReadonlyArray<OnRecord<Tag>> => entriesOf(episode, tag).filter((each) => isOfThis(episode, each))

/**
 * The day that was last planned, or set anew, whichever was put on record later; once it has passed, no later plan moves
 * it. @see WT15-094, BUC-2.11b
 */
export const plannedDay = (episode: Episode): CalendarDate | undefined => {
  const planned = ofThisIn(episode, "AssessmentPlanned").flatMap(({ entry: { seeChildBy }, recordedAt }) =>
    seeChildBy === null ? [] : [{ day: seeChildBy, recordedAt }]
  )
  const anew = ofThisIn(episode, "SeeingRescheduled").map(({ entry, recordedAt }) => ({
    day: entry.toSeeOn,
    recordedAt
  }))
  const inOrder = [...planned, ...anew].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
  let standing: CalendarDate | undefined
  for (const { day, recordedAt } of inOrder) {
    if (standing === undefined || London.dayOf(recordedAt) <= standing) standing = day
  }
  return standing
}

/** The reasons for which seeing the child was set anew, when it first was. @see BUC-2.11b */
const reasonsSetAnew = (episode: Episode): string | undefined =>
  ofThisIn(episode, "SeeingRescheduled")[0]?.entry.reasons

/** Whether another day was set to see the child, discussed with whom the protocol names. */
export const isSetAnew = (episode: Episode): boolean => reasonsSetAnew(episode) !== undefined

const overruns = (episode: Episode, step: Step, met: Instant | undefined): Episode["overruns"] =>
  stepsOfAssessment.includes(step) ? overrunsOf(episode, met) : episode.overruns

/**
 * The reason on record why a limit is exceeded, of the assessment that was complete then where it is about one: the one
 * recorded for it, or that seeing the child was set anew.
 */
export const reasonFor = (episode: Episode, step: Step, met?: Instant): string | undefined =>
  overruns(episode, step, met).find((overrun) => overrun.step === step)?.reason ??
  (step === "seeChild" || step === "seeChildAsPlanned" ? reasonsSetAnew(episode) : undefined)
