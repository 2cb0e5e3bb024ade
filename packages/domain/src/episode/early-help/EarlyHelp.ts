/**
 * Early help in the three steps of the guidance: identify who needs it, assess the need, provide what improves
 * outcomes (WT15-010). It may come before a referral, and is never a condition for one (WT15-026).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { EarlyHelpIndicator } from "../../child/EarlyHelpIndicator.ts"
import { Name, Narrative, Text } from "../../Text.ts"

/** Who agrees to an early help assessment (WT15-015). A child too young to agree is not asked. */
export const Agreement = Schema.Struct({
  child: Schema.Literals(["agrees", "tooYoungToAgree", "doesNotAgree"]),
  /** Whether parents or carers agree. */
  parentsOrCarers: Schema.Literals(["agree", "doNotAgree"])
}).pipe(Schema.annotate({ identifier: "EarlyHelpAgreement" }))
export type Agreement = typeof Agreement.Type

/** What is to be done, by which service, and by when, where that is said (WT15-019). */
export const Action = Schema.Struct({
  what: Narrative,
  service: Name,
  byWhen: Schema.NullOr(CalendarDate)
})

export const entries = {
  /** The first step. None of the indicators need be so: they are what to be alert to. Holds WT15-010, WT15-012. */
  EarlyHelpNeedIdentified: {
    identifiedOn: CalendarDate,
    /** Which of the seven indicators of early help were seen (WT15-012). */
    indicators: Schema.Array(EarlyHelpIndicator).check(Schema.isUnique()),
    need: Narrative
  },
  /** Coordinated support from more than one agency would help: so an inter-agency assessment is due (WT15-013). */
  CoordinatedSupportFound: {
    foundOn: CalendarDate,
    agencies: Schema.Array(Name).check(Schema.isMinLength(2, { message: "name more than one agency" })),
    reasons: Narrative
  },
  /**
   * Who is the family's main contact, by name, of which profession and agency; why they, and what child and family said
   * to it (WT15-014). Holds BAR-1.1a.
   */
  EarlyHelpLeadNamed: {
    namedOn: CalendarDate,
    name: Name,
    /** What the lead practitioner is by profession, such as health visitor. */
    profession: Name,
    agency: Name,
    reasons: Schema.optionalKey(Schema.NullOr(Narrative)),
    /** What child and family said about who should lead; null where they were not asked (WT15-014). */
    familyInput: Schema.optionalKey(Schema.NullOr(Narrative))
  },
  /** The second step (WT15-013, WT15-015, WT15-019); it can be for a support plan after care (WT15-009). */
  EarlyHelpAssessed: {
    assessedOn: CalendarDate,
    agreement: Agreement,
    /** The professionals who work with the family and took part. */
    professionals: Schema.Array(Name),
    /** What is to be done, by whom and by when (WT15-019). */
    actions: Schema.Array(Action),
    /** Whether it stands by itself, or is part of a support plan after a return home from care (WT15-009). */
    partOf: Schema.Literals(["earlyHelp", "supportPlanAfterCare"])
  },
  /** The third step: a service, and the outcome that it is aimed at. Holds WT15-010. */
  EarlyHelpProvided: { startedOn: CalendarDate, service: Name, outcome: Narrative },
  /** A review; a service to the parents is evaluated by what it does for the child (WT15-020). */
  EarlyHelpReviewed: { reviewedOn: CalendarDate, progress: Narrative, impactOnChild: Narrative },
  /** Parents or child do not consent to the assessment (WT15-017). */
  EarlyHelpRefused: {
    by: Schema.Literals(["parentsOrCarers", "theChild", "both"]),
    refusedOn: CalendarDate,
    reasons: Text
  },
  /** The lead professional's judgement on the refusal, and what came of it (WT15-017). */
  EscalationJudged: {
    judgedOn: CalendarDate,
    /** Whether, without help, the child's needs will escalate (WT15-017). */
    needsWillEscalate: Schema.Boolean,
    reasons: Narrative,
    outcome: Narrative
  },
  /** A family is to be stepped in to statutory services (BRI-7e). */
  StepInProposed: { proposedOn: CalendarDate, from: Name, reasons: Narrative }
}
