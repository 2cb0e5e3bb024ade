/** What a checklist can ask to be on record so many times. */
import { closedSet } from "../../closedSet.ts"

export const words = {
  generations: "generations in the genogram",
  oversights: "oversights of the assessment by a manager, from allocation to authorisation"
} as const

export const Countable = closedSet("What a checklist can ask to be on record so many times.", words)
export type Countable = typeof Countable.Type
