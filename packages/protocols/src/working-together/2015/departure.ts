import type { Rule } from "@section17/domain"
import { id, teamManager, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** The guidance is complied with unless exceptional circumstances arise. */
export const departure: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("WT15-004"),
    source: cite("About this guidance, paragraph 5"),
    reading: {
      id: "N42",
      takenAs: "The text names nobody who finds the circumstances exceptional: so a manager does.",
      alternative: "Whoever leads departs alone, and says why."
    },
    decision: "departureFromGuidance",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  }
]
