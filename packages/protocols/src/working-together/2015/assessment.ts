import type { Rule } from "@section17/domain"
import { id, teamManager, unmeasured, who, workingDays } from "../../rule.ts"
import { cite } from "./cite.ts"

/** The assessment: seeing the child, the three domains, the manager's challenge, 45 working days. */
export const assessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-081"),
    source: cite("chapter 1, response to a referral"),
    step: "seeChild",
    anchor: "referralDecided",
    within: unmeasured("as soon as possible"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-069"),
    alsoEnforces: [id("WT15-070"), id("WT15-093"), id("WT15-106")],
    source: cite("chapter 1, paragraph 60"),
    reading: {
      id: "A4",
      takenAs:
        "The point of referral is the moment at which the referral was received that led to the assessment (N48); the assessment is complete when a manager has authorised it (C7). The reasons for an overrun stand beside it, and it stays late until it is done (N52); it was discussed with child, family and other professionals, each of them, or it is said why not with one (N53).",
      alternative: "The moment at which the referral was accepted, or decided."
    },
    step: "completeAssessment",
    anchor: "pointOfReferral",
    within: workingDays(45),
    ifExceeded: "recordReasons"
  },
  {
    _tag: "Checklist",
    id: id("WT15-048"),
    source: cite("chapter 1, paragraph 36"),
    step: "submitAssessment",
    items: ["developmentalNeeds", "parentingCapacity", "familyAndEnvironment"]
  },
  {
    _tag: "SignOff",
    id: id("WT15-057"),
    source: cite("chapter 1, paragraph 46"),
    reading: {
      id: "C7",
      takenAs:
        "The manager who challenges the assumptions of the assessment authorises it, and so is not its author."
    },
    decision: "assessment",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Notification",
    id: id("WT15-072"),
    source: cite("chapter 1, paragraph 63"),
    reading: {
      id: "N2",
      takenAs:
        "What may be withheld after a strategy discussion (WT15-107: significant harm, a police investigation) may be withheld here too.",
      alternative: "No exception is stated here."
    },
    telling: "familyOfAssessment",
    after: "leadPractitionerAllocated",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
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
    telling: "familyAndAgenciesOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("no limit is stated"),
    form: "written",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  },
  {
    _tag: "Cadence",
    id: id("WT15-058"),
    source: cite("chapter 1, paragraphs 48 and 56"),
    recurring: "supervision",
    from: "leadPractitionerAllocated",
    every: unmeasured("with critical reflection, to support each assessment")
  }
]
