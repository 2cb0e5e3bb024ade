/**
 * Services for child and family: the need, the child's wishes, the decision, the commission, and money where it is given
 * (WT15-006, WT15-071, BAR-6f).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Language } from "../../child/Communication.ts"
import { Name, Narrative } from "../../Text.ts"
import { ServiceForNeed } from "../looked-after/LookedAfter.ts"

/** What the child wishes and feels, or why it could not be ascertained. */
export const Wishes = Schema.TaggedUnion({
  Ascertained: { said: Narrative, how: Narrative },
  NotAscertained: { reason: Narrative }
}).pipe(Schema.annotate({ identifier: "WishesAndFeelings" }))
export type Wishes = typeof Wishes.Type

export const entries = {
  NeedIdentified: { identifiedOn: CalendarDate, need: Narrative },
  WishesAndFeelingsRecorded: { askedOn: CalendarDate, wishes: Wishes },
  /**
   * Which services are provided, none where the decision is to provide none; and what regard was given to the child's
   * wishes, age and understanding.
   */
  ServicesDecided: {
    decidedOn: CalendarDate,
    services: Schema.Array(ServiceForNeed),
    /** How the child's wishes were given due regard (WT15-006). */
    dueRegard: Narrative
  },
  /** An interpreter conveyed what was decided, into a language of the family (BUC-2.16). */
  InterpreterUsed: {
    usedOn: CalendarDate,
    /** The language into which it was interpreted. */
    into: Language,
    /** The interpreter, by name. */
    interpreter: Name,
    /** What was conveyed (BUC-2.16). */
    conveyed: Narrative
  },
  ServicesCommissioned: { commissionedOn: CalendarDate, services: Schema.NonEmptyArray(ServiceForNeed) },
  /** Money for the family network, in support of the plan; what for, in terms of the outcomes that were agreed. */
  FinancialSupportGiven: {
    givenOn: CalendarDate,
    to: Name,
    what: Narrative,
    /** The improved outcome that the support is for (BAR-6f). */
    agreedOutcome: Narrative
  },
  FinancialSupportReviewed: {
    reviewedOn: CalendarDate,
    /** How far the agreed outcome is reached. */
    outcomes: Narrative,
    /** Whether the support goes on. */
    continues: Schema.Boolean
  }
}
