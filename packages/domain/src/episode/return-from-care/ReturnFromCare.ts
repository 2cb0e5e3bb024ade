/**
 * A child in care returns home: considered, assessed, agreed, consented to, supported (WT15-045, BUC-8.1 to BUC-8.5).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

/** Why the circumstances are assessed: a return is considered, the agreement is withdrawn, or the child is home already. */
export const Occasion = Schema.Literals(["returnConsidered", "agreementWithdrawn", "returnedUnplanned"]).pipe(
  Schema.annotate({
    identifier: "ReturnAssessmentOccasion",
    description:
      "Why the circumstances are assessed. returnConsidered: a return is considered; agreementWithdrawn: the parents withdrew their agreement under section 20; returnedUnplanned: the child came home without a plan."
  })
)
export type Occasion = typeof Occasion.Type

export const entries = {
  /** A return to parents, or to somebody with parental responsibility, is considered (BUC-8.1). */
  ReturnConsidered: {
    consideredOn: CalendarDate,
    to: Name,
    /** Whether the return home is planned. */
    planned: Schema.Boolean,
    /** Whether it is for a time outside that of the next looked-after review (BUC-8.5). */
    outsideReviewTimescale: Schema.Boolean
  },
  /** Parents withdraw their agreement under section 20 (BUC-8.3a). */
  AgreementWithdrawn: { withdrawnOn: CalendarDate, by: Name, said: Narrative },
  /** Against the assessment that was the baseline: what was addressed, and whether the return is right for the child. */
  ReturnAssessed: {
    assessedOn: CalendarDate,
    occasion: Occasion,
    /** How the needs that were identified have been addressed (WT15-045). */
    needsAddressed: Narrative,
    /** Whether it is safe, appropriate and proportionate that the child returns (BUC-8.3b). */
    safeAppropriateAndProportionate: Schema.Boolean,
    reasons: Narrative
  },
  PlacementWithParentsCompleted: {
    completedOn: CalendarDate,
    /** What the procedures for placement with parents came to (BUC-8.4). */
    summary: Narrative
  },
  /** The consent to the return, or the authorisation of the placement: the protocol says whose it is. */
  ReturnHomeDecided: { reasons: Narrative },
  ReturnedHome: {
    returnedOn: CalendarDate,
    /** Whether the return was planned; support follows either way (WT15-045). */
    planned: Schema.Boolean
  },
  ReturnSupportArranged: { arrangedOn: CalendarDate, support: Narrative }
}
