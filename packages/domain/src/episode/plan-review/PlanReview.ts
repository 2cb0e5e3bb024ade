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
  /** The manager puts it on record; the practitioner is whoever leads: they ask together. */
  HelpReviewed: {
    reviewedOn: CalendarDate,
    practitioner: PractitionerId,
    significantPositiveChange: Schema.Boolean,
    paceAppropriate: Schema.Boolean,
    reasons: Narrative
  },
  /** Made for the review of that day. Where the interventions are insufficient, care proceedings follow. */
  NeglectSufficiencyDecided: { decidedOn: CalendarDate, sufficient: Schema.Boolean, reasons: Narrative }
}
