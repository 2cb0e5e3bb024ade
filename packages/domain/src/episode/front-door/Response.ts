/**
 * What follows a referral beside its first decision: further referrals, what referrers make of the response, the level
 * of need, and why an assessment does not go ahead.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Instant } from "../../calendar/Instant.ts"
import { Limbs } from "../../child/ChildInNeed.ts"
import { Name, Narrative } from "../../Text.ts"
import { Referrer, Response } from "../referral/Referral.ts"

/** The continuum of help (WT15-021). Which level a child needs is a judgement, and never computed. */
export const LevelOfHelp = Schema.Literals(["universal", "earlyHelp", "section17", "section47"])
export type LevelOfHelp = typeof LevelOfHelp.Type

/** What was determined: that it is needed, and what; or that it is not, and why. */
export const Determination = Schema.TaggedUnion({
  Needed: { what: Narrative },
  NotNeeded: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "Determination",
    description: "Whether something is Needed, and what; or NotNeeded, and why."
  })
)

/** Whether a case on the family is open, or when it was closed (BUC-2.6a). */
export const Involvement = Schema.TaggedUnion({
  Open: {},
  Closed: { closed: CalendarDate.annotateKey({ description: "The day on which it was closed." }) }
})
export type Involvement = typeof Involvement.Type

export const entries = {
  /** Another referral about the child, while the episode is open (reading A5). */
  FurtherReferralReceived: { referrer: Referrer, concern: Narrative, receivedAt: Instant },
  /** What follows from it: a manager's decision, as on the first one (BUC-6.1). */
  FurtherReferralReviewed: {
    /** What follows from the further referral. */
    response: Response,
    reasons: Narrative
  },
  /**
   * The five things that the response to a referral determines, each with what is needed, or why not: put on record by
   * whoever may decide on it. Holds WT15-079.
   */
  ResponseDetermined: {
    determinedOn: CalendarDate,
    immediateProtection: Determination,
    section17Assessment: Determination,
    section47Enquiries: Determination,
    /** Which services, and of what type. */
    services: Determination,
    specialistAssessments: Determination
  },
  /** A referrer is not satisfied with the response, and follows it up. Holds WT15-005 and BAR-IFDg. */
  ResponseFollowedUp: { by: Name, followedUpOn: CalendarDate, concern: Narrative },
  /** What they were answered. Holds WT15-005. */
  FollowUpAnswered: { answeredOn: CalendarDate, answer: Narrative },
  /** They remain dissatisfied, and escalate: at any time, with or without a follow-up before. Holds BAR-IFDg. */
  ResponseEscalated: { by: Name, to: Name, escalatedOn: CalendarDate, concern: Narrative },
  /**
   * The level of need, with the level and the document that describe it locally (WT15-021, BRI-2): the lowest level
   * that is appropriate, at the earliest time.
   */
  LevelOfNeedDecided: {
    /** Which level of need the family is at. */
    level: LevelOfHelp,
    /** The words of the document that describe this need. */
    asDescribed: Name,
    /** The document that describes the levels. */
    document: Name,
    reasons: Narrative
  },
  /** Why the child is a child in need: one limb of the definition or several. Holds WT15-030. */
  ChildInNeedFound: {
    /** Which limbs of the definition of a child in need are met (WT15-030). */
    limbs: Limbs,
    foundOn: CalendarDate,
    reasons: Narrative
  },
  /** What is known of earlier work with the family (BUC-2.6a). */
  PreviousInvolvementNoted: {
    /** Whether the earlier involvement is still open, or closed and on which day. */
    involvement: Involvement,
    team: Name,
    basis: Narrative
  },
  /** A referral does not go on to its assessment, as an exception (BUC-2.7b). */
  AssessmentNotProgressed: {
    /** Why an assessment would not be appropriate or proportionate (BUC-2.7b). */
    ground: Schema.Literals(["familyNotInArea", "malicious", "notAppropriate", "notProportionate"]),
    reasons: Narrative
  },
  /** The child is another local authority's responsibility (BUC-2.7c). */
  AnotherAuthorityResponsible: {
    /** The authority that is responsible, by name. */
    authority: Name,
    foundOn: CalendarDate,
    basis: Narrative
  },
  /** The social worker read the previous records, and takes the history into account (BUC-2.8). */
  HistoryConsidered: {
    consideredOn: CalendarDate,
    /** What earlier social work records say (BUC-2.8). */
    previousRecords: Narrative,
    /** What the referrer is concerned about. */
    referrersConcerns: Narrative,
    /** What the professionals around the child are concerned about. */
    networksConcerns: Narrative,
    /** What earlier services and interventions brought. */
    impactOfEarlierServices: Narrative
  },
  /** What was done so that one worker can stay with the family to the end. Holds BRI-5e. */
  ContinuityWeighed: {
    /** Whether the worker can stay with the family for as long as help lasts (BRI-5e). */
    canStay: Schema.Boolean,
    /** What was done to find somebody who can. */
    efforts: Narrative
  }
}
