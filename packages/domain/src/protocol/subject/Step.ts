/** A step that can be limited in time, or that asks for something to be on record first. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  receiveReferral: "record the referral",
  decideReferral: "decide the response to the referral",
  acknowledgeReferrer: "acknowledge receipt to the referrer",
  allocateLeadPractitioner: "allocate the lead practitioner",
  seeChild: "see the child",
  submitAssessment: "submit the assessment",
  completeAssessment: "complete the assessment",
  completeAsDirected: "complete the assessment by the day directed",
  agreePlan: "agree the plan",
  startWork: "start work with the family",
  holdStrategyDiscussion: "hold a strategy discussion",
  concludeEnquiry: "conclude the enquiry under section 47",
  closeEpisode: "close the episode",
  reviewPlan: "review the plan",
  setOutPlan:
    "set out in the plan which agency gives which service, what is expected of the parents, and what is positive beside what is weak",
  agreeReviewPoints: "agree the points at which the plan is reviewed",
  decideServices: "decide which services to provide",
  commissionServices: "commission services for a need that was identified",
  answerComplaint: "answer the complaint",
  resolveDisagreement: "resolve the disagreement between professionals",
  sendLetterBeforeProceedings: "send the letter before proceedings",
  holdPreProceedingsMeeting: "hold the pre-proceedings meeting",
  issueProceedings: "issue care proceedings",
  concludeProceedings: "conclude the care proceedings",
  assessReturn: "assess whether the child can return home from care",
  assessOnWithdrawal: "assess the circumstances of a child whose parents withdrew their agreement",
  decideReturnHome: "decide that the child returns home from care",
  supportReturnHome: "arrange support for the child who returned home",
  holdUrgentReview: "hold an urgent looked-after review",
  drawUpCarePlan: "draw up the care plan",
  prepareDetentionPlacementPlan: "prepare the Detention Placement Plan",
  shareWithNewAuthority: "share what is relevant with the new authority",
  reassessByNewAuthority: "have the child re-assessed by the new authority",
  confirmAcceptanceInWriting: "have the acceptance of responsibility in writing",
  giveParticulars:
    "give what is known of the child's developmental needs and of the parents' or carers' capacity to meet them",
  clarifyConcerns: "clarify the concerns with the referrer",
  screenContact: "screen the contact",
  actionCarriedOver: "action the referral that was carried over",
  decideAfterEnquiries: "make the final decision after further enquiries",
  considerHistory: "read the previous records and take account of the history",
  seekConsent: "seek consent",
  checkWithAgencies: "check with other agencies",
  contribute: "contribute to the assessment",
  answerRequestForHelp: "answer the request for help",
  exchangeAssessments: "share and inform each other's assessments",
  endInvolvement: "end an agency's involvement",
  assessEarlyHelp: "assess the need for early help",
  judgeEscalation: "judge whether the needs will escalate without help",
  nameEarlyHelpLead: "name the lead practitioner for early help",
  completeInduction: "complete the induction",
  completeDevelopment: "complete the development that the post asks for",
  deliverImprovement: "deliver the improvement that was identified for a practitioner",
  publishProtocol: "publish the local protocol",
  agreeLevels: "agree the levels for the types of assessment and services",
  publishThresholdDocument: "publish the threshold document"
} as const

export const Step = closedSet(
  "A step that can be limited in time, or that asks for something to be on record first.",
  words
)
export type Step = typeof Step.Type
