import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** What other services owe: cooperation on request, and their contribution to the assessment. */
export const informationSharing: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-082"),
    departure: "notAllowed",
    source: cite("chapter 1, response to a referral"),
    step: "answerRequestForHelp",
    anchor: "helpRequested",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-100"),
    source: cite("chapter 1, assessment of a child under the Children Act 1989"),
    step: "contribute",
    anchor: "contributionRequested",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  }
]
