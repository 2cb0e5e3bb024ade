/**
 * Children in care: under which section, the care plan (WT15-036), the reviews, and remand to youth detention
 * accommodation (WT15-046).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Status } from "../../child/LegalStatus.ts"
import { Name, Narrative } from "../../Text.ts"

/** A service that meets an identified need. */
export const ServiceForNeed = Schema.Struct({
  need: Narrative,
  service: Narrative,
  /** Who gives the service. */
  givenBy: Name
}).pipe(Schema.annotate({ identifier: "ServiceForNeed" }))
export type ServiceForNeed = typeof ServiceForNeed.Type

export const entries = {
  LegalStatusBegan: { status: Status, beganOn: CalendarDate, basis: Narrative },
  /** The status ends; the child is looked after as long as another one stands, or a remand. */
  LegalStatusEnded: { status: Status, endedOn: CalendarDate, reasons: Narrative },
  /** The needs of a child under a care order, whom the authority is a parent to. */
  CareNeedsAssessed: { assessedOn: CalendarDate, needs: Narrative },
  CarePlanDrawnUp: { drawnUpOn: CalendarDate, services: Schema.NonEmptyArray(ServiceForNeed) },
  /** A looked-after review; `returnAgreed` when it agreed a return home and its timing (BUC-8.5). */
  LookedAfterReviewHeld: {
    heldOn: CalendarDate,
    /** Whether it was held at once, since the return is outside the time of the next one (BUC-8.5). */
    urgent: Schema.Boolean,
    /** Whether the review agreed that the child returns home. */
    returnAgreed: Schema.Boolean,
    /** What the review decided. */
    decisions: Narrative
  },
  RemandedToYouthDetention: { remandedOn: CalendarDate },
  /** The child was visited, and the needs assessed: before any decision is taken. */
  VisitedOnRemand: { visitedOn: CalendarDate, needs: Narrative },
  /** How the accommodation and other professionals will meet the child's needs. */
  DetentionPlacementPlanPrepared: {
    preparedOn: CalendarDate,
    /** How the needs that were assessed are met during the remand (WT15-046). */
    howNeedsAreMet: Narrative
  }
}
