/** Why somebody may go untold. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  riskOfHarm: "telling would place the child at risk of harm",
  jeopardisesInvestigation: "telling would jeopardise an investigation",
  anonymousReferrer: "the referrer is a member of the public who wishes to remain anonymous"
} as const

export const Exception = closedSet("Why somebody may go untold.", words)
export type Exception = typeof Exception.Type
