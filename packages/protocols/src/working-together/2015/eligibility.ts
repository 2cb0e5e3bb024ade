import type { Rule } from "@section17/domain"
import {
  anyRole,
  employedByTheAuthority,
  id,
  significantPracticeExperience,
  socialWorker,
  socialWorkQualified,
  who
} from "../../rule.ts"
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
    alsoEnforces: [id("WT15-090")],
    source: cite("chapter 1, box after paragraph 26"),
    work: "section17",
    mayLead: [who(socialWorker)]
  },
  {
    _tag: "Eligibility",
    id: id("WT15-110"),
    alsoEnforces: [id("WT15-114")],
    source: cite("chapter 1, section 47 enquiries"),
    work: "section47",
    mayLead: [who(socialWorker)]
  },
  {
    _tag: "Eligibility",
    id: id("WT15-127"),
    alsoEnforces: [id("WT15-122")],
    source: cite("chapter 1, child protection plan, with initial child protection conferences"),
    reading: {
      id: "N23",
      takenAs:
        "The lead social worker whom the conference appoints leads the plan: qualified, experienced, and an employee of the lead body, which is the authority.",
      alternative: "Any registered social worker."
    },
    work: "childProtectionPlan",
    mayLead: [who(socialWorker, socialWorkQualified, significantPracticeExperience, employedByTheAuthority)]
  }
]
