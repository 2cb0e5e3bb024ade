import type { Rule } from "@section17/domain"
import { id, teamManager, who } from "../../rule.ts"
import { notTheAuthor } from "./6-assessments-planning-and-intervention.ts"
import { cite } from "./cite.ts"

/** Section 9: the Team Manager signs the plan off. */
export const qualityAssurance: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BRI-9c"),
    source: cite("section 9"),
    reading: notTheAuthor,
    decision: "planSignOff",
    by: [who(teamManager)],
    selfApproval: "never"
  }
]
