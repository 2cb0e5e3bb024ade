import type { Rule } from "@section17/domain"
import { id, setForTheCase, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** What the plan sets out, its review points, worker and manager together, neglect, and who has the plan in writing. */
export const planContents: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-091"),
    alsoEnforces: [id("WT15-062")],
    source: cite("chapter 1, assessment of a child under the Children Act 1989, with paragraph 54"),
    reading: {
      id: "A19",
      takenAs:
        "The plan says all this from its agreement on: until it is on record, the duty stands outstanding, and the plan is not held up.",
      alternative: "No plan is agreed before it says all this."
    },
    step: "setOutPlan",
    anchor: "planAgreed",
    within: unmeasured("in the plan"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-063"),
    source: cite("chapter 1, paragraph 55"),
    step: "agreeReviewPoints",
    anchor: "planAgreed",
    within: unmeasured("with other professionals and with the child and family"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-063"),
    source: cite("chapter 1, paragraph 55"),
    reading: {
      id: "N38",
      takenAs:
        "A review point that is agreed is the day by which the plan is reviewed; points that are agreed later stand in the place of those that were still to come.",
      alternative: "An agreed point is an intention, and nothing is late that passes it."
    },
    step: "reviewPlanAsAgreed",
    anchor: "reviewPointsAgreed",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "Cadence",
    id: id("WT15-064"),
    source: cite("chapter 1, paragraph 56"),
    recurring: "reviewOfHelp",
    from: "planAgreed",
    every: unmeasured("with the plan")
  },
  {
    _tag: "SignOff",
    id: id("WT15-064"),
    source: cite("chapter 1, paragraph 56"),
    reading: {
      id: "N3",
      takenAs:
        "Social worker and manager review together: either puts it on record and names the other, and one of the two is a manager."
    },
    decision: "effectOfHelp",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Checklist",
    id: id("WT15-044"),
    source: cite("chapter 1, paragraph 32, with paragraph 55"),
    reading: {
      id: "A19",
      takenAs:
        "Monitored over time means that each review of the plan decides whether the interventions are sufficient."
    },
    when: [{ _tag: "Is", circumstance: "neglect" }],
    step: "reviewPlan",
    items: ["neglectSufficiency"]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-044"),
    source: cite("chapter 1, paragraph 32"),
    step: "issueProceedings",
    anchor: "interventionsInsufficient",
    within: unmeasured("decisively"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Notification",
    id: id("WT15-097"),
    source: cite("chapter 1, assessment of a child under the Children Act 1989"),
    reading: {
      id: "N2",
      takenAs:
        "What may be withheld after a strategy discussion (WT15-107: significant harm, a police investigation) may be withheld here too.",
      alternative: "No exception is stated here."
    },
    telling: "familyAndAgenciesOfPlan",
    after: "planAgreed",
    within: unmeasured("no limit is stated"),
    form: "written",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  }
]
