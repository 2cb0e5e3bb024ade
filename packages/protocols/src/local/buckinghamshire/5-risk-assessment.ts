import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 5: whose risks an assessment includes. */
export const riskAssessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BUC-5.1"),
    source: cite("5.1"),
    step: "submitAssessment",
    items: [],
    questions: [
      question("risksForChildren", "What are the risks for all the children?"),
      question("risksForFamily", "What are the risks for the family members?"),
      question("risksForProfessionals", "What are the risks for the professionals involved?")
    ]
  }
]
