/** A decision that somebody signs off. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referralResponse: "the response to the referral",
  allocation: "the allocation of the lead practitioner",
  assessment: "the authorisation of the assessment",
  reschedulingOfSeeing: "the day that is set anew for seeing the child",
  midPointOversight: "the mid-point review of the assessment",
  assessmentOversight: "the oversight of the assessment",
  planAgreement: "the agreement of the plan",
  planSignOff: "the sign-off of the plan",
  protectionPlanApproval: "the approval of the child protection plan",
  strategyDiscussion: "the conduct and outcome of the strategy discussion",
  closure: "the closure or step-down",
  returnHome: "the return home from care",
  returnAssessment: "what the assessment before a return home from care finds",
  thresholdForProceedings: "whether the threshold to issue proceedings is met",
  supervision: "the direction of the case in supervision",
  answers: "the answers to what a rule asks",
  effectOfHelp: "whether the help brings significant positive change at the right pace",
  furtherReferral: "what follows from a further referral",
  nonProgression: "that an assessment does not go ahead",
  levelOfNeed: "the level of need",
  consentOverride: "the overriding of a refusal of consent",
  withdrawalOfConsent: "the next steps after consent was withdrawn",
  departureFromGuidance: "the departure from guidance in exceptional circumstances",
  sharingWithoutConsent: "the request for information without consent"
} as const

export const Decision = closedSet("A decision that somebody signs off.", words)
export type Decision = typeof Decision.Type
