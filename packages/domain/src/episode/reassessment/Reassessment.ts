/**
 * An assessment is continuous: what it found is updated, at intervals and when something new is known.
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** New information came to light, or circumstances changed (BAR-3.4h). */
  NewInformationCame: { cameOn: CalendarDate, what: Narrative },
  /** Needs, conclusions and recommendations are updated and critically reviewed (BAR-3.4h, BUC-2.9). */
  AssessmentUpdated: {
    updatedOn: CalendarDate,
    needs: Narrative,
    /** What is concluded now. */
    conclusions: Narrative,
    /** What is recommended now. */
    recommendations: Narrative
  }
}
