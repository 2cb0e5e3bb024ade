import type { Rule } from "@section17/domain"
import { id } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 9: an assessment before birth. */
export const preBirthAssessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-9.1"),
    source: cite("9.1"),
    when: [{ _tag: "Is", circumstance: "unborn" }],
    situation: "concern",
    goesTo: "the BSCP Multi-Agency Pre-Birth Procedure"
  }
]
