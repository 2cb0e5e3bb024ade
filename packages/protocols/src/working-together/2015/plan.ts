import type { Rule } from "@section17/domain"
import { id, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** The child in need plan, its review, and telling the family when help ends. */
export const plan: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("WT15-062"),
    alsoEnforces: [id("WT15-091")],
    source: cite("chapter 1, paragraph 54"),
    step: "agreePlan",
    items: ["measurableOutcomes"]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-061"),
    alsoEnforces: [id("WT15-091")],
    source: cite("chapter 1, paragraph 53"),
    reading: {
      id: "N14",
      takenAs: "A plan is owed where the outcome of the assessment is a child in need plan.",
      alternative: "A plan follows every outcome of continued involvement."
    },
    when: [{ _tag: "Is", circumstance: "planDecided" }],
    step: "agreePlan",
    anchor: "assessmentAuthorised",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("WT15-061"),
    source: cite("chapter 1, paragraph 53"),
    reading: {
      id: "N45",
      takenAs:
        "The social worker and their manager agree the plan: two people, so whoever drafted it is not the manager who agrees it.",
      alternative: "A manager who leads agrees their own plan."
    },
    decision: "planAgreement",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Cadence",
    id: id("WT15-063"),
    source: cite("chapter 1, paragraph 55"),
    recurring: "planReview",
    from: "planAgreed",
    every: unmeasured("regularly")
  },
  {
    _tag: "SignOff",
    id: id("WT15-064"),
    source: cite("chapter 1, paragraph 56"),
    reading: {
      id: "N3",
      takenAs:
        "Social worker and manager review together whether help has done what it should: so a manager decides on its end.",
      alternative: "The lead practitioner closes alone."
    },
    decision: "closure",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    id: id("WT15-080"),
    departure: "notAllowed",
    source: cite("chapter 1, response to a referral"),
    reading: {
      id: "N2",
      takenAs:
        "To end or to step down help is action to be taken, of which child and family must be informed; what may be withheld after a strategy discussion (WT15-107) may be withheld here too.",
      alternative: "No exception is stated here."
    },
    telling: "familyOfClosure",
    after: "closureProposed",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  }
]
