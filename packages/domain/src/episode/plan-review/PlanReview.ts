/**
 * What belongs to reviews of the plan: the meeting and its minutes (BAR-8b), worker and manager together (WT15-064), and
 * whether the interventions against neglect are sufficient (WT15-044).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { Name, Narrative } from "../../Text.ts"

export const entries = {
  ReviewMeetingHeld: {
    heldOn: CalendarDate,
    /** Who took part, by name: each gets the minutes (BAR-8b). */
    participants: Schema.NonEmptyArray(Name),
    /** What was said and decided. */
    minutes: Narrative
  },
  /** Whoever leads and a manager ask together: either puts it on record, and names the other. */
  HelpReviewed: {
    reviewedOn: CalendarDate,
    practitioner: PractitionerId,
    /** Whether the help leads to a significant positive change for the child. */
    significantPositiveChange: Schema.Boolean,
    /** Whether the pace of that change is appropriate for the child. */
    paceAppropriate: Schema.Boolean,
    reasons: Narrative
  },
  /** Made for the next review, by its day. Where the interventions are insufficient, care proceedings follow. */
  NeglectSufficiencyDecided: {
    decidedOn: CalendarDate,
    /** Whether the interventions against neglect are sufficient. */
    sufficient: Schema.Boolean,
    reasons: Narrative
  }
}
