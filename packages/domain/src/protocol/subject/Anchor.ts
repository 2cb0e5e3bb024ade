/** A moment from which time is counted. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referralReceived: "the referral was received",
  pointOfReferral: "the point of referral came",
  referralDecided: "the response was decided",
  leadPractitionerAllocated: "the lead practitioner was allocated",
  assessmentAuthorised: "the assessment was authorised",
  planAgreed: "the plan was agreed",
  workStarted: "work with the family started",
  strategyDiscussionHeld: "the strategy discussion was held",
  enquiryInitiated: "the enquiry under section 47 was initiated",
  closureProposed: "the closure was proposed",
  childBorn: "the child was born",
  lastOccasion: "it was last done",
  complaintReceived: "the complaint was received",
  disagreementRaised: "the disagreement was raised",
  preProceedingsMeetingHeld: "the pre-proceedings meeting was held",
  proceedingsIssued: "care proceedings were issued",
  interventionsInsufficient: "the interventions were found insufficient",
  returnConsidered: "a return home from care was considered",
  returnOutsideReview: "a return home was planned for a time outside that of the next review",
  agreementWithdrawn: "the parents withdrew their agreement",
  returnedHome: "the child returned home",
  careOrderMade: "the care order was made",
  remandedToYouthDetention: "the child was remanded to youth detention accommodation",
  detentionPlacementPlanPrepared: "the Detention Placement Plan was prepared",
  childMoved: "the child moved to another authority",
  responsibilityAccepted: "the new authority accepted responsibility explicitly",
  needIdentified: "a need was identified",
  reviewMeetingHeld: "the review meeting was held",
  financialSupportGiven: "financial support was given",
  needSuspected: "it was considered that the child may be in need or at risk of significant harm",
  referralCarriedOver: "the referral was carried over from out of hours",
  responsibilityFoundElsewhere: "another local authority was found to be responsible for the child",
  consentOverridden: "the refusal of consent was overridden",
  contributionRequested: "an agency was asked to contribute",
  helpRequested: "help was requested of another service",
  coordinatedSupportFound: "coordinated support from more than one agency was found to help",
  earlyHelpRefused: "consent to an early help assessment was refused",
  earlyHelpAssessed: "the need for early help was assessed"
} as const

export const Anchor = closedSet("A moment from which time is counted.", words)
export type Anchor = typeof Anchor.Type
