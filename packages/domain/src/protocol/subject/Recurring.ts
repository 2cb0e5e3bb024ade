/** Something that recurs. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  supervision: "hold supervision",
  planReview: "review progress against the plan"
} as const

export const Recurring = closedSet("Something that recurs.", words)
export type Recurring = typeof Recurring.Type
