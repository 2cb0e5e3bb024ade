/** What a checklist can ask to be on record. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  professionalReferrerNamed: "the name of a professional referrer",
  teamMapping: "the team mapping, held before allocation",
  skillsAndExperience: "the skills and experience of the practitioners",
  childAndFamilyNeeds: "what the child and family need of a lead professional, and who is best placed",
  riskOfSection47: "any evident or possible risk that could lead to a section 47 response",
  focusOfAssessment: "the focus of the assessment",
  timescaleForSeeingChild: "the timescale for seeing the child",
  timescaleForCompletion: "the timescale for completing the assessment",
  childSeen: "that the child was seen",
  developmentalNeeds: "the child's developmental needs",
  parentingCapacity: "the parents' or carers' capacity",
  familyAndEnvironment: "family, community and environment",
  measurableOutcomes: "measurable outcomes, with who does what by when",
  planAgreed: "the plan was agreed",
  familyTold: "that the family was told, or the reason why not",
  wishesAndFeelings: "the child's wishes and feelings, or the reason why they were not ascertained",
  neglectSufficiency:
    "the decision whether the interventions against neglect are sufficient, made for this review",
  desiredResult: "the result that the person who complains would like",
  thresholdMet: "the Legal Planning Meeting's decision that the threshold to issue proceedings is met",
  letterBeforeProceedings: "the letter before proceedings",
  invitationToMeeting: "the invitation to a pre-proceedings meeting",
  listOfSolicitors: "an up-to-date list of solicitors who are specialists in child care",
  legalRepresentatives: "the parents' legal representatives, or the reason why none attended",
  preProceedingsMeeting: "the pre-proceedings meeting",
  returnAssessed: "the assessment before a return home from care",
  returnAssessedSafe: "an assessment that finds the return home safe, appropriate and proportionate",
  placementWithParents: "that the Placement with Parent procedures are completed",
  returnAgreedAtReview: "that a looked-after review agreed the return home and its timing",
  careNeedsAssessed: "the assessment of the needs of the child under the care order",
  visitedOnRemand: "that the child was visited, and the child's needs assessed",
  planShared: "that the child in need plan was shared, where there is one",
  responsibilityAccepted: "the new authority accepted responsibility explicitly",
  consentInWriting: "the request for consent in writing",
  groundForNoConsent: "consent, or an identified risk to the child, or a public interest in not asking",
  rationaleForNoConsent: "consent, or the rationale for not obtaining it",
  referralForm: "the multi-agency referral form",
  thresholdReference: "the reference to the threshold document",
  assessmentConcluded: "the outcome of the assessment",
  impactUnderstood: "what the assessment and any plan mean for the agency's work",
  earlyHelpAgreed: "the agreement of the child and of the parents or carers",
  professionalsInvolved: "that all professionals who work with the child and family are involved",
  earlyHelpActions: "the action to be taken and the services to be provided"
} as const

export const ChecklistItem = closedSet("What a checklist can ask to be on record.", words)
export type ChecklistItem = typeof ChecklistItem.Type
