/**
 * What was done of the assessment that is asked for: where a later decision asked for it, nothing of what came before
 * what led to that.
 *
 * @module
 */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import type { Step } from "../../protocol/Subject.ts"
import { isIn, stretches } from "../allocation/stretches.ts"
import { takenUpLater } from "../allocation/takenUp.ts"
import type { Episode } from "../Episode.ts"

/** The day of the referral that led to it; of the decision, where none did. */
const since = (episode: Episode): CalendarDate | undefined => {
  const later = takenUpLater(episode)
  return later && (later.ledToBy?.on ?? London.dayOf(later.decidedAt))
}

export const sightingsOf = (episode: Episode): Episode["sightings"] => {
  const from = since(episode)
  return from === undefined ? episode.sightings : episode.sightings.filter(({ seenOn }) => from <= seenOn)
}

/** Whether it was put on record for the assessment that is asked for, and not for one that came before. */
export const isOfThis = (episode: Episode, { recordedAt }: { readonly recordedAt: Instant }): boolean => {
  const later = takenUpLater(episode)
  return later === undefined || later.decidedAt <= recordedAt
}

/** What is done because an assessment is asked for, once somebody is allocated to it. */
export const stepsOfAssessment: ReadonlyArray<Step> = [
  "seeChild",
  "seeChildAsPlanned",
  "completeAssessment",
  "completeAsDirected"
]

/**
 * The reasons on record for overruns of the assessment that is asked for; or of the one that was authorised then. What
 * accounts for one accounts for no other.
 */
export const overrunsOf = (episode: Episode, authorised?: Instant): Episode["overruns"] => {
  const all = stretches(episode)
  const of =
    authorised === undefined ? all.at(-1) : all.find(({ until }) => until === undefined || authorised < until)
  return of === undefined ? episode.overruns : episode.overruns.filter(isIn(of))
}

/** When it was authorised. */
export const completedAt = (episode: Episode): Instant | undefined => {
  const { assessment } = episode
  return assessment._tag === "Authorised" && isOfThis(episode, assessment.authorised)
    ? assessment.authorised.recordedAt
    : undefined
}

/** When it was submitted, unless it was returned. */
export const submittedAt = (episode: Episode): Instant | undefined => {
  const { assessment } = episode
  return (assessment._tag === "Submitted" || assessment._tag === "Authorised") &&
    isOfThis(episode, assessment.submission)
    ? assessment.submission.recordedAt
    : undefined
}
