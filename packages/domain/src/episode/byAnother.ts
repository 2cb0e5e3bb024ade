/** What nobody decides about their own work, whatever a protocol says. */
import type { Decision } from "../protocol/Subject.ts"
import type { Event } from "./Event.ts"

type EventTag = Event["_tag"]

interface ByAnother {
  /** The event that is the work: whoever recorded the last of them is its author. */
  readonly work: EventTag
  /** The events that decide on it. */
  readonly decides: ReadonlyArray<EventTag>
}

/**
 * The decisions that are never their author's, with the events by which they are made: the assessment is authorised, or
 * returned for more work, by a manager who challenges it (WT15-057, reading C7), and the plan is agreed by two people
 * (WT15-061, reading N45). Records are kept by the same value: a database of them takes no such event from the author.
 *
 * What else somebody may decide about what they themselves put on record is each protocol's to say, by `selfApproval`: that
 * a manager closes as they proposed, for one, the guidance does not exclude (WT15-064, reading N3).
 */
export const byAnother = {
  assessment: { work: "AssessmentSubmitted", decides: ["AssessmentReturned", "AssessmentAuthorised"] },
  planAgreement: { work: "PlanDrafted", decides: ["PlanAgreed"] }
} as const satisfies Partial<Record<Decision, ByAnother>>

export const isByAnother = (decision: Decision): boolean => Object.hasOwn(byAnother, decision)
