/** A decision that somebody signs off. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referralResponse: "the response to the referral",
  allocation: "the allocation of the lead practitioner",
  assessment: "the authorisation of the assessment",
  planAgreement: "the agreement of the plan",
  planSignOff: "the sign-off of the plan",
  closure: "the closure or step-down"
} as const

export const Decision = closedSet("A decision that somebody signs off.", words)
export type Decision = typeof Decision.Type
