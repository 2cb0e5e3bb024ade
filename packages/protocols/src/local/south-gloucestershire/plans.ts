import type { Citation, Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"

/** Paragraph 3: from the assessment to a plan that meets the needs it identified. */
export const plans = (cite: (paragraph: string) => Citation.Citation): ReadonlyArray<Rule.Rule> => [
  {
    _tag: "TimeLimit",
    id: id("SGL-3"),
    source: cite("paragraph 3"),
    reading: {
      id: "N14",
      takenAs: "A plan is owed where the outcome of the assessment is a child in need plan.",
      alternative: "A plan follows every assessment."
    },
    when: [{ _tag: "Is", circumstance: "planDecided" }],
    step: "agreePlan",
    anchor: "assessmentAuthorised",
    within: unmeasured("once the assessment is completed, where appropriate with partner organisations"),
    ifExceeded: "notStated"
  }
]
