import type { Rule } from "@section17/domain"
import { anyRole, id, socialWorker, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Who may lead: early help, section 17, section 47, a child protection plan. */
export const eligibility: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Eligibility",
    id: id("WT15-014"),
    source: cite("chapter 1, paragraph 9"),
    work: "earlyHelp",
    mayLead: [who(anyRole)]
  },
  {
    _tag: "Eligibility",
    id: id("WT15-029"),
    source: cite("chapter 1, box after paragraph 26"),
    work: "section17",
    mayLead: [who(socialWorker)]
  },
  {
    _tag: "Eligibility",
    id: id("WT15-110"),
    source: cite("chapter 1, section 47 enquiries"),
    work: "section47",
    mayLead: [who(socialWorker)]
  },
  {
    _tag: "Eligibility",
    id: id("WT15-127"),
    source: cite("chapter 1, child protection plan"),
    work: "childProtectionPlan",
    mayLead: [who(socialWorker)]
  }
]
