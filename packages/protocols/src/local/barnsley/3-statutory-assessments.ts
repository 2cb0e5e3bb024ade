import type { Rule } from "@section17/domain"
import { id, teamManager, unmeasured, who, workingDays } from "../../rule.ts"
import { establishedInDomains } from "./3-exploitation.ts"
import { cite } from "./cite.ts"

/** Section 3: 45 working days, the manager's supervision, the three domains. */
export const statutoryAssessments: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-3.1b"),
    alsoEnforces: [id("BAR-3.1c"), id("BAR-6e")],
    source: cite("3.1, with section 6"),
    reading: {
      id: "C6",
      takenAs:
        "The lead practitioner records the reasons (3.1), after discussion with child, family and professionals; of a section 17 assessment that is the social worker (section 6). The point of referral is the moment at which the referral was received (A4).",
      alternative: "Every professional involved records reasons."
    },
    step: "completeAssessment",
    anchor: "pointOfReferral",
    within: workingDays(45),
    ifExceeded: "recordReasons"
  },
  {
    _tag: "Cadence",
    id: id("BAR-3.4d"),
    source: cite("3.4"),
    reading: { id: "A19", takenAs: "Regular gives no number: supervision is recorded and has no due date." },
    by: [who(teamManager)],
    recurring: "supervision",
    from: "leadPractitionerAllocated",
    every: unmeasured("regularly, and challenge the assessment")
  },
  {
    _tag: "SignOff",
    id: id("BAR-3.4d"),
    source: cite("3.4"),
    decision: "supervision",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.5a"),
    source: cite("3.5"),
    step: "submitAssessment",
    items: ["developmentalNeeds", "parentingCapacity", "familyAndEnvironment"],
    questions: establishedInDomains
  }
]
