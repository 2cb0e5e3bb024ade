/**
 * Consent: sought, given, refused, withdrawn; and when a manager overrides a refusal. Nothing here stops an assessment
 * or an enquiry: no source asks for consent to one under section 47, and a refusal under section 17 is weighed, with
 * reasons (reading C9).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { AskedOf, Competence } from "../../child/Consent.ts"
import { Form } from "../../protocol/Subject.ts"
import { Narrative, Text } from "../../Text.ts"

/** What consent is asked for. */
export const Purpose = Schema.Literals(["assessment", "informationSharing", "multiAgencyChecks"])
export type Purpose = typeof Purpose.Type

/** Whose consent, and to what. */
const consent = { of: AskedOf, to: Purpose }

export const entries = {
  /**
   * Consent was sought of somebody with parental responsibility, or of the child, when a practitioner judged the child
   * of appropriate age and competent (BUC-2.10b).
   */
  ConsentSought: { ...consent, competence: Competence, soughtOn: CalendarDate, form: Form },
  ConsentGiven: { ...consent, givenOn: CalendarDate, form: Form },
  ConsentRefused: { ...consent, refusedOn: CalendarDate, reasons: Text },
  ConsentWithdrawn: { ...consent, withdrawnOn: CalendarDate, reasons: Text },
  /** A refusal is overridden, since it would place the child at risk of harm (BUC-2.10c), with reasons (BUC-2.10d). */
  ConsentOverridden: {
    to: Purpose,
    /** How the refusal would place the child at risk of harm (BUC-2.10c). */
    riskOfHarm: Narrative,
    reasons: Narrative
  },
  /** A manager records what is done once consent was withdrawn (BAR-3.4e). */
  WithdrawalAnswered: {
    /** What is done now that consent is withdrawn (BAR-3.4e). */
    nextSteps: Narrative,
    /** Why that, and nothing else, is done. */
    rationale: Narrative
  }
}
