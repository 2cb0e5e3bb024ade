import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 5: differences of opinion between professionals. */
export const professionalDisagreement: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-5c"),
    source: cite("5"),
    step: "resolveDisagreement",
    anchor: "disagreementRaised",
    within: unmeasured("speedily"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Routing",
    id: id("BAR-5c"),
    source: cite("5"),
    situation: "professionalDisagreement",
    goesTo: "the Escalation Policy, where it is not resolved speedily"
  }
]
