import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const explained: Omit<Rule.TimeLimit, "step" | "anchor"> = {
  _tag: "TimeLimit",
  id: id("WT15-008"),
  source: cite("introduction, box after paragraph 22: explanation"),
  when: [{ _tag: "IsNot", circumstance: "unborn" }],
  within: unmeasured("no limit is stated"),
  ifExceeded: "notStated"
}

/** What came of the assessment, of the plan and of the conference, and the reasons where the child's views did not meet with a positive response. */
export const tellingTheChild: ReadonlyArray<Rule.Rule> = [
  { ...explained, step: "tellChildOfAssessment", anchor: "assessmentAuthorised" },
  { ...explained, step: "tellChildOfPlan", anchor: "planAgreed" },
  { ...explained, step: "tellChildOfProtectionPlan", anchor: "protectionPlanDecided" }
]
