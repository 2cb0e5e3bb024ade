import type { Rule, Who } from "@section17/domain"
import { id, socialWorkQualified, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 6: the line manager, whom section 5 calls the Social Work manager. */
export const lineManager: Who.RoleDefinition = {
  role: teamManager,
  title: "line manager",
  requires: [socialWorkQualified],
  rule: id("BAR-6a"),
  source: cite("6, with section 5")
}

/** Section 6: the line manager determines with the worker; family and agencies have it in writing. */
export const actionsAndOutcomes: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BAR-6a"),
    source: cite("6"),
    reading: {
      id: "C7",
      takenAs:
        "The Social Worker, by submitting the assessment, and the line manager, by authorising it, determine together: the line manager is not its author."
    },
    decision: "assessment",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "SignOff",
    id: id("BAR-6b"),
    source: cite("6"),
    decision: "planAgreement",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Notification",
    id: id("BAR-6c"),
    alsoEnforces: [id("BAR-6d")],
    source: cite("6"),
    telling: "familyAndAgenciesOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("no limit is stated"),
    form: "written",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  }
]
