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
    participants: Schema.NonEmptyArray(Name),
    minutes: Narrative
  },
  /** Whoever leads and a manager ask together: either puts it on record, and names the other. */
  HelpReviewed: {
    reviewedOn: CalendarDate,
    practitioner: PractitionerId,
    significantPositiveChange: Schema.Boolean,
    paceAppropriate: Schema.Boolean,
    reasons: Narrative
  },
  /** Made for the next review, by its day. Where the interventions are insufficient, care proceedings follow. */
  NeglectSufficiencyDecided: { decidedOn: CalendarDate, sufficient: Schema.Boolean, reasons: Narrative }
}
