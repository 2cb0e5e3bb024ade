/**
 * What managers oversee while an assessment is done: the mid-point, the assessment itself, its quality. Who may, the
 * protocol says.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** The level of concern is considered, and what is still to be done (BUC-2.14ii). */
  MidPointReviewed: {
    reviewedOn: CalendarDate,
    concern: Schema.Literals(["escalated", "deEscalated", "unchanged"]),
    reasons: Narrative,
    /** What else needs to be done to complete the assessment (BUC-2.14ii). */
    whatRemains: Narrative
  },
  /**
   * A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057,
   * BRI-6g); with the reasoning for it (BAR-8c).
   */
  AssessmentOverseen: {
    overseenOn: CalendarDate,
    /** What the manager questioned in the assessment (WT15-057). */
    challenge: Narrative,
    /** Why the manager decided as they did. */
    reasoning: Narrative,
    /** What is to be done besides; null where nothing is. */
    furtherWork: Schema.NullOr(Narrative)
  },
  /** The assessment is held against what makes a good one (WT15-047); its questions are answered before. */
  AssessmentAudited: {
    auditedOn: CalendarDate,
    /** What was found when the assessment was held against the purposes and principles. */
    findings: Narrative
  }
}
