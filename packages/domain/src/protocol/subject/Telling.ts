/** A duty to tell somebody something. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referrerOfReceipt: "tell the referrer that the referral was received",
  referrerOfResponse: "tell the referrer the response",
  familyOfAction: "tell the child and family what action will be taken",
  familyOfAssessment:
    "tell the child and family how the assessment will be done and when to expect a decision",
  familyAndAgenciesOfOutcome: "tell the family and the agencies the decisions and any plan",
  networkOfOutcome:
    "share the assessment, recommendations and plan with the young person, the parents, absent carers, the wider network and professionals",
  exploitationPanel: "refer the child to the panel for child exploitation",
  nationalReferralMechanism: "refer the child to the National Referral Mechanism",
  familyOfKeyDecision: "tell the child and the parents or carers the key decision",
  policeOfCrime: "tell the police that a crime may have been committed",
  familyOfStrategyDiscussion: "tell the child and family what the strategy discussion decided to share",
  familyOfClosure: "tell the family of the proposed change and the reasons",
  familyAndAgenciesOfPlan: "give the family and the agencies the child in need plan",
  agenciesOfOutcome: "tell the agencies the outcome of the assessment and the next actions",
  referrerOfOutcome: "tell the referrer the outcome of the assessment and the next actions",
  participantsOfAssessmentPlan:
    "circulate the assessment plan to those who took part, the child where appropriate, and the parents",
  participantsOfPlan:
    "circulate the child in need plan to those who took part, the child where appropriate, and the parents",
  participantsOfReviewMinutes:
    "circulate the minutes of the review meeting to those who took part, the child where appropriate, and the parents",
  courtOfReviewingOfficer: "tell the court the name and contact details of the Independent Reviewing Officer",
  responsibleAuthority: "refer the child to the local authority that is responsible",
  agenciesOfOverride: "tell the partner agencies why the refusal of consent was overridden",
  agenciesOfAssessment:
    "tell the agencies involved that an assessment is under way and why, and ask them to contribute"
} as const

export const Telling = closedSet("A duty to tell somebody something.", words)
export type Telling = typeof Telling.Type
