import type { Citation, Rule } from "@section17/domain"
import { id } from "../../rule.ts"

/** Paragraph 6: no organisation closes its work before it understands what the assessment and any plan mean. */
export const continuedInvolvement = (
  cite: (paragraph: string) => Citation.Citation
): ReadonlyArray<Rule.Rule> => [
  {
    _tag: "Checklist",
    id: id("SGL-6"),
    source: cite("paragraph 6"),
    reading: {
      id: "N36",
      takenAs:
        "The impact is understood once the assessment is authorised and the organisation says what it and any plan mean for its work. Where no assessment has started, nothing is asked.",
      alternative: "Once the assessment is submitted; or once the plan is agreed."
    },
    when: [{ _tag: "Is", circumstance: "assessmentStarted" }],
    step: "endInvolvement",
    items: ["assessmentConcluded", "impactUnderstood"]
  }
]
