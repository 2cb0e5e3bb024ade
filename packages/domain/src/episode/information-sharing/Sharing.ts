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
  WithoutConsent: {
    /** Why sharing is necessary, and no more is shared than that (BUC-4.2a). */
    necessaryAndProportionate: Narrative,
    /** Why it is in the child's best interests (BUC-4.2a). */
    bestInterests: Narrative
  }
}).pipe(Schema.annotate({ identifier: "SharingBasis" }))
export type Basis = typeof Basis.Type

/** Whether consent to checks was obtained; if not, why not, and the rationale (BAR-IFDd). */
export const ConsentToChecks = Schema.TaggedUnion({
  Obtained: {},
  NotObtained: {
    /** Why there may be checks without consent: a risk to the child, or the public interest. */
    since: Schema.Literals(["riskToTheChild", "publicInterest", "neither"]),
    /** Why consent was not obtained: recorded in all instances (BAR-IFDd). */
    rationale: Text
  }
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
    /** The law by which it is shared, as whoever shares it names it: the documents name none. Refused without it. */
    legalBasis: Schema.optionalKey(Narrative)
  },
  /** It was decided not to share. Holds WT15-028. */
  InformationNotShared: { agency: Name, decidedOn: CalendarDate, what: Narrative, reasons: Narrative },
  /** Information is asked for without consent: the reasons are in writing (BUC-4.2b). */
  InformationRequestedWithoutConsent: { agency: Name, requestedOn: CalendarDate, reasons: Narrative },
  /** A manager supports that request (BUC-4.2b). */
  RequestWithoutConsentSupported: {
    /** What the manager says to it. */
    comment: Narrative
  },
  /** Other agencies were asked what they know (BAR-IFDd). */
  AgenciesChecked: {
    agencies: Schema.NonEmptyArray(Name),
    checkedOn: CalendarDate,
    consent: ConsentToChecks
  },
  ContributionRequested: {
    agency: Name,
    requestedOn: CalendarDate,
    /** Why the assessment is made, as the agency is told (BUC-4.3b). */
    why: Narrative
  },
  /** What an agency contributes, what was agreed, and what cannot wait. Holds WT15-100 and SGL-5. */
  ContributionMade: {
    agency: Name,
    contributedOn: CalendarDate,
    information: Narrative,
    /** What the agency agrees to do; null where nothing. */
    furtherAction: Schema.NullOr(Narrative),
    /** What has to be done at once, in the agency's view; null where nothing. */
    immediateAction: Schema.NullOr(Narrative)
  },
  /** It is on record, and does not discharge from a duty to contribute (WT15-028, BUC-4.3a). */
  ContributionDeclined: { agency: Name, declinedOn: CalendarDate, reasons: Narrative },
  /** Help that children's social care asks of somebody who owes cooperation (WT15-082). */
  HelpRequested: {
    /** The service of which help is requested (WT15-082). */
    of: Name,
    service: Cooperating,
    requestedOn: CalendarDate,
    what: Narrative
  },
  HelpAnswered: {
    by: Name,
    answeredOn: CalendarDate,
    /** Whether the help is given. */
    given: Schema.Boolean,
    answer: Narrative
  },
  /** Two services work with the child, and each informs the other's assessment (BUC-7.3.3). */
  AssessmentsExchanged: {
    agency: Name,
    exchangedOn: CalendarDate,
    /** What the other service was told of this assessment. */
    given: Narrative,
    /** What it told of its own. */
    received: Narrative
  },
  /** An agency that works with the child proposes to end that, with what the assessment means for it (SGL-6). */
  EndOfInvolvementProposed: {
    agency: Name,
    proposedOn: CalendarDate,
    reasons: Narrative,
    /** What the assessment and any plan mean for the agency's work; null until that is understood (SGL-6). */
    impactOfAssessment: Schema.NullOr(Narrative)
  }
}
