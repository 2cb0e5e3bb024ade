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
    whatRemains: Narrative
  },
  /**
   * A manager challenges the assumptions, and may ask for more information, clarification or improvement (WT15-057,
   * BRI-6g); with the reasoning for it (BAR-8c).
   */
  AssessmentOverseen: {
    overseenOn: CalendarDate,
    challenge: Narrative,
    reasoning: Narrative,
    furtherWork: Schema.NullOr(Narrative)
  },
  /** The assessment is held against what makes a good one (WT15-047); its questions are answered before. */
  AssessmentAudited: { auditedOn: CalendarDate, findings: Narrative }
}
