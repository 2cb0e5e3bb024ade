/** Something that recurs. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  supervision: "hold supervision",
  planReview: "review progress against the plan",
  reviewOfHelp: "review together whether the help brings significant positive change, at the right pace",
  lookedAfterReview: "hold a looked-after review",
  preProceedingsReview: "review the pre-proceedings plan",
  legalGatewayOversight: "oversee the pre-proceedings plan at the Legal Gateway Planning Meeting",
  financialSupportReview: "review the financial support",
  earlyHelpReview: "review the early help"
} as const

export const Recurring = closedSet("Something that recurs.", words)
export type Recurring = typeof Recurring.Type
