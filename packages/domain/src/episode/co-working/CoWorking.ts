/**
 * Co-working: somebody who knows the child goes on beside whoever leads, where that is good for the child.
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** Under whoever leads; it changes nothing of who that is, nor of who may (BRI-7d, BRI-7a). */
  CoWorkerNamed: {
    practitioner: PractitionerId,
    fromOn: CalendarDate,
    /** Why continuity with this worker is of benefit to the child (BRI-7d). */
    benefitToTheChild: Narrative
  },
  CoWorkerEnded: { practitioner: PractitionerId, endedOn: CalendarDate, reasons: Narrative }
}
