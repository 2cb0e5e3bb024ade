import type { Rule } from "@section17/domain"
import { id, teamManager, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 3.4: what is done once consent is withdrawn, at any point, is a manager's to record. */
export const withdrawalOfConsent: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BAR-3.4e"),
    source: cite("3.4"),
    reading: { id: "C1", takenAs: "A manager is the line manager of section 6." },
    decision: "withdrawalOfConsent",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  }
]
