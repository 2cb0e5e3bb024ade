import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Early help: agreed to, assessed between agencies, set out, reviewed; and what a refusal asks for. */
export const earlyHelp: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-013"),
    source: cite("chapter 1, paragraph 8"),
    step: "assessEarlyHelp",
    anchor: "coordinatedSupportFound",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-015"),
    source: cite("chapter 1, paragraph 10, first point"),
    reading: {
      id: "N31",
      takenAs: "A child who is too young to agree is not asked; the agreement of the parents or carers is.",
      alternative: "Without the child's own agreement there is no early help assessment."
    },
    step: "assessEarlyHelp",
    items: ["earlyHelpAgreed", "professionalsInvolved"]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-017"),
    source: cite("chapter 1, paragraph 10, third point"),
    step: "judgeEscalation",
    anchor: "earlyHelpRefused",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-019"),
    source: cite("chapter 1, paragraph 12"),
    step: "assessEarlyHelp",
    items: ["earlyHelpActions"]
  },
  {
    _tag: "Cadence",
    id: id("WT15-020"),
    source: cite("chapter 1, paragraph 13"),
    recurring: "earlyHelpReview",
    from: "earlyHelpAssessed",
    every: unmeasured("regularly")
  }
]
