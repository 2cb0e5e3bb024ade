/**
 * Before care proceedings, and the proceedings themselves: the Legal Planning Meeting, the letter, the meeting, the plan
 * and its reviews (BAR-2.3 to BAR-2.5a).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

/** Whether the parents had legal representatives at the meeting; a parent may have none, and then the reason is kept. */
export const Representation = Schema.TaggedUnion({
  Represented: { by: Schema.NonEmptyArray(Name) },
  NotRepresented: { reason: Narrative }
}).pipe(Schema.annotate({ identifier: "LegalRepresentation" }))
export type Representation = typeof Representation.Type

export const entries = {
  /** The social worker, who puts it on record, and the legal department decide whether the threshold is met (BAR-2.5a). */
  LegalPlanningMeetingHeld: {
    heldOn: CalendarDate,
    /** Who took part for the legal department, by name (BAR-2.5a). */
    legalDepartment: Name,
    /** Whether the threshold to issue proceedings is met. */
    thresholdMet: Schema.Boolean,
    reasons: Narrative
  },
  /** The formal notification that proceedings are likely: to whom, the meeting it invites to, the list it encloses. */
  LetterBeforeProceedingsSent: {
    sentOn: CalendarDate,
    to: Schema.NonEmptyArray(Name),
    invitesToMeetingOn: Schema.NullOr(CalendarDate),
    solicitorsListedOn: Schema.NullOr(CalendarDate)
  },
  PreProceedingsMeetingHeld: {
    heldOn: CalendarDate,
    /** Who took part, by name. */
    attended: Schema.NonEmptyArray(Name),
    representation: Representation
  },
  /** The plan is reviewed at agreed intervals: the next one is set each time (BAR-2.4d). */
  PreProceedingsPlanReviewed: { reviewedOn: CalendarDate, progress: Narrative, nextReviewOn: CalendarDate },
  LegalGatewayPlanningMeetingHeld: {
    heldOn: CalendarDate,
    /** What the meeting said to the pre-proceedings plan (BAR-2.4d). */
    oversight: Narrative
  },
  /** An emergency excuses from the requirements before proceedings, never from the court's (BAR-2.4a). */
  CareProceedingsIssued: {
    issuedOn: CalendarDate,
    /** Whether an emergency left no time for what comes before proceedings (BAR-2.3). */
    emergency: Schema.Boolean
  },
  CareProceedingsConcluded: { concludedOn: CalendarDate, outcome: Narrative }
}
