/**
 * What agencies share, ask, contribute and decline, and on which basis. Each decision to share, or not to, stands with
 * its reasons (WT15-028); that consent is missing stops nothing by itself (BUC-4.2a).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative, Text } from "../../Text.ts"

/**
 * On which basis information is shared: with consent; or without, since that is necessary and proportionate, and in the
 * child's best interests, as somebody judged. Holds WT15-028 and BUC-4.2a.
 */
export const Basis = Schema.TaggedUnion({
  WithConsent: {},
  WithoutConsent: { necessaryAndProportionate: Narrative, bestInterests: Narrative }
}).pipe(Schema.annotate({ identifier: "SharingBasis" }))
export type Basis = typeof Basis.Type

/** Whether consent to checks was obtained; if not, why not, and the rationale (BAR-IFDd). */
export const ConsentToChecks = Schema.TaggedUnion({
  Obtained: {},
  NotObtained: { since: Schema.Literals(["riskToTheChild", "publicInterest", "neither"]), rationale: Text }
}).pipe(Schema.annotate({ identifier: "ConsentToChecks" }))
export type ConsentToChecks = typeof ConsentToChecks.Type

/** Who owes cooperation under section 27 of the Children Act 1989. */
const Cooperating = Schema.Literals(["housing", "otherAuthorityService", "health"])

export const entries = {
  InformationShared: {
    agency: Name,
    sharedOn: CalendarDate,
    what: Narrative,
    basis: Basis,
    /** The law by which it is shared, as whoever shares it names it: the documents name none. */
    legalBasis: Schema.optionalKey(Narrative)
  },
  /** It was decided not to share. Holds WT15-028. */
  InformationNotShared: { agency: Name, decidedOn: CalendarDate, what: Narrative, reasons: Narrative },
  /** Information is asked for without consent: the reasons are in writing (BUC-4.2b). */
  InformationRequestedWithoutConsent: { agency: Name, requestedOn: CalendarDate, reasons: Narrative },
  /** A manager supports that request (BUC-4.2b). */
  RequestWithoutConsentSupported: { comment: Narrative },
  /** Other agencies were asked what they know (BAR-IFDd). */
  AgenciesChecked: {
    agencies: Schema.NonEmptyArray(Name),
    checkedOn: CalendarDate,
    consent: ConsentToChecks
  },
  ContributionRequested: { agency: Name, requestedOn: CalendarDate, why: Narrative },
  /** What an agency contributes, what was agreed, and what cannot wait. Holds WT15-100 and SGL-5. */
  ContributionMade: {
    agency: Name,
    contributedOn: CalendarDate,
    information: Narrative,
    furtherAction: Schema.NullOr(Narrative),
    immediateAction: Schema.NullOr(Narrative)
  },
  /** It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a). */
  ContributionDeclined: { agency: Name, declinedOn: CalendarDate, reasons: Narrative },
  /** Help that children's social care asks of somebody who owes cooperation (WT15-082). */
  HelpRequested: { of: Name, service: Cooperating, requestedOn: CalendarDate, what: Narrative },
  HelpAnswered: { by: Name, answeredOn: CalendarDate, given: Schema.Boolean, answer: Narrative },
  /** Two services work with the child, and each informs the other's assessment (BUC-7.3.3). */
  AssessmentsExchanged: { agency: Name, exchangedOn: CalendarDate, given: Narrative, received: Narrative },
  /** An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6). */
  EndOfInvolvementProposed: {
    agency: Name,
    proposedOn: CalendarDate,
    reasons: Narrative,
    impactOfAssessment: Schema.NullOr(Narrative)
  }
}
