/** A situation that sends a case to a team, or makes a procedure mandatory. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referralReceived: "the referral was received",
  concern: "there is a concern for which a procedure is laid down",
  stepIn: "a family is stepped in from early help",
  stepDown: "a child is stepped down or closed",
  suspectedSignificantHarm: "significant harm is suspected"
} as const

export const Situation = closedSet(
  "A situation that sends a case to a team, or makes a procedure mandatory.",
  words
)
export type Situation = typeof Situation.Type
