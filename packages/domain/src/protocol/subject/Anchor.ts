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
  closureProposed: "the closure was proposed",
  childBorn: "the child was born",
  lastOccasion: "it was last done"
} as const

export const Anchor = closedSet("A moment from which time is counted.", words)
export type Anchor = typeof Anchor.Type
