import type { Rule } from "@section17/domain"
import { id, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 6: the Team Manager reviews the assessment throughout, and answers for its quality and its timescales. */
export const oversight: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("BRI-6g"),
    alsoEnforces: [id("BRI-6h")],
    source: cite("section 6"),
    reading: {
      id: "C11",
      takenAs: "Throughout the assessment period gives no number: reviews are recorded, and owed again."
    },
    by: [who(teamManager)],
    recurring: "managerOversight",
    from: "leadPractitionerAllocated",
    every: unmeasured("throughout the assessment period")
  },
  {
    _tag: "SignOff",
    id: id("BRI-6g"),
    source: cite("section 6"),
    reading: { id: "C11", takenAs: "Whoever reviews an assessment is not its author." },
    decision: "assessmentOversight",
    by: [who(teamManager)],
    selfApproval: "never"
  }
]
