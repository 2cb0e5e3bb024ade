/** A duty to tell somebody something. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  referrerOfReceipt: "tell the referrer that the referral was received",
  referrerOfResponse: "tell the referrer the response",
  familyOfAction: "tell the child and family what action will be taken",
  familyOfAssessment:
    "tell the child and family how the assessment will be done and when to expect a decision",
  familyAndAgenciesOfOutcome: "tell the family and the agencies the decisions and any plan",
  familyOfClosure: "tell the family of the proposed change and the reasons"
} as const

export const Telling = closedSet("A duty to tell somebody something.", words)
export type Telling = typeof Telling.Type
