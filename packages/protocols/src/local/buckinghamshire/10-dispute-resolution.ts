import type { Rule } from "@section17/domain"
import { id, workingDays } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Sections 10 and 11: disagreement between agencies, and complaints. */
export const disputesAndComplaints: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-10.1"),
    source: cite("10.1"),
    when: [{ _tag: "Is", circumstance: "disagreementOfStatutoryAgency" }],
    situation: "professionalDisagreement",
    goesTo:
      "escalation in line with the Buckinghamshire Safeguarding Children Partnership's Escalation Policy"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-11.1"),
    source: cite("11.1"),
    reading: {
      id: "A18",
      takenAs: "Normally says what is usual: a target, and an overrun no breach.",
      alternative: "A limit, and an overrun a breach."
    },
    step: "answerComplaint",
    anchor: "complaintReceived",
    within: workingDays(10),
    ifExceeded: "target"
  }
]
