import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 10: complaints are answered swiftly, once it is known what the person would like to happen. */
export const complimentsAndComplaints: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BRI-10b"),
    source: cite("section 10"),
    reading: { id: "A19", takenAs: "Swiftly gives no number: the answer is owed, and no day makes it late." },
    step: "answerComplaint",
    anchor: "complaintReceived",
    within: unmeasured("swiftly"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BRI-10b"),
    source: cite("section 10"),
    step: "answerComplaint",
    items: ["desiredResult"]
  },
  {
    _tag: "Routing",
    id: id("BRI-10b"),
    source: cite("section 10"),
    situation: "complaint",
    goesTo:
      "a conversation with the child's worker or manager; the online form; the Citizen Service Point at 100 Temple Street (Monday to Friday, 9am to 5pm); a letter to Customer Relations; the telephone (Monday to Friday, 10am to 4pm)"
  }
]
