import type { Rule } from "@section17/domain"
import { id, months, setForTheCase, teamManager, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Regular (monthly) supervision, of each case and of each practitioner. */
export const monthly = months(1)

/** Of a plan: a Team Manager who leads a case themselves has it agreed, and signed off, by another. */
export const notTheAuthor: NonNullable<Rule.Rule["reading"]> = {
  id: "N45",
  takenAs: "The Team Manager who agrees to a plan, and signs it off, is not its author.",
  alternative: "A Team Manager who leads agrees their own plan."
}

/** Section 6: the direction, monthly supervision, and the plan agreed before work starts. */
export const assessmentsPlanningAndIntervention: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BRI-6a"),
    source: cite("section 6"),
    step: "allocateLeadPractitioner",
    items: ["focusOfAssessment", "timescaleForSeeingChild", "timescaleForCompletion"]
  },
  {
    _tag: "TimeLimit",
    id: id("BRI-6a"),
    source: cite("section 6"),
    reading: {
      id: "C5",
      takenAs: "The Team Manager's casenote of direction sets the day by which the child is seen."
    },
    step: "seeChild",
    anchor: "referralDecided",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("BRI-6a"),
    alsoEnforces: [id("BRI-6b")],
    source: cite("section 6"),
    step: "completeAsDirected",
    anchor: "referralDecided",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "Cadence",
    id: id("BRI-6c"),
    alsoEnforces: [id("BRI-6d")],
    source: cite("section 6"),
    recurring: "supervision",
    from: "leadPractitionerAllocated",
    every: monthly
  },
  {
    _tag: "SignOff",
    id: id("BRI-6c"),
    source: cite("section 6"),
    reading: {
      id: "C11",
      takenAs: "Supervision is the Team Manager's, whose direction of the case it puts on record.",
      alternative: "Anybody's whom the supervision policy of the authority lets supervise."
    },
    decision: "supervision",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Checklist",
    id: id("BRI-6e"),
    source: cite("section 6"),
    step: "startWork",
    items: ["planAgreed"]
  },
  {
    _tag: "SignOff",
    id: id("BRI-6e"),
    source: cite("section 6"),
    reading: notTheAuthor,
    decision: "planAgreement",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Cadence",
    id: id("BRI-6f"),
    source: cite("section 6"),
    recurring: "planReview",
    from: "planAgreed",
    every: monthly
  }
]
