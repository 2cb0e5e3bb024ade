import type { Rule } from "@section17/domain"
import { id } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 3: the three domains of the framework. */
export const theAssessmentFramework: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BUC-3.3"),
    source: cite("3.3"),
    step: "submitAssessment",
    items: ["developmentalNeeds", "parentingCapacity", "familyAndEnvironment"]
  }
]
