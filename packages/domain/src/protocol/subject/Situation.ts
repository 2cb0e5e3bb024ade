/** A situation that sends a case to a team, or makes a procedure mandatory. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referralReceived: "a referral is received",
  concern: "there is a concern for which a procedure is laid down",
  stepIn: "a family is stepped in from early help",
  stepDown: "a child's case is stepped down or closed",
  suspectedSignificantHarm: "significant harm is suspected",
  professionalDisagreement: "professionals disagree",
  medicalNecessary: "a child protection medical becomes necessary",
  complaint: "somebody complains",
  section47NotMet:
    "the threshold for enquiries under section 47 is not met, and an assessment under section 17 is proportionate",
  previousInvolvement: "the threshold is met, and a case on the family is open or was closed not long ago"
} as const

export const Situation = closedSet(
  "A situation that sends a case to a team, or makes a procedure mandatory.",
  words
)
export type Situation = typeof Situation.Type
