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
  closeEpisode: "close the episode"
} as const

export const Step = closedSet(
  "A step that can be limited in time, or that asks for something to be on record first.",
  words
)
export type Step = typeof Step.Type
