import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraph 2.17, and 6.5: who else hears the outcome, and a child who is in need though no enquiry is started. */
export const outcome: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Notification",
    id: id("BUC-2.17"),
    source: cite("2.17"),
    reading: {
      id: "C4",
      takenAs:
        "A referrer who wishes to remain anonymous is not there to be told, as for the response (2.5).",
      alternative: "There is no exception."
    },
    telling: "referrerOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: ["anonymousReferrer"]
  },
  {
    _tag: "Notification",
    id: id("BUC-2.17"),
    source: cite("2.17"),
    telling: "agenciesOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("any agency consulted or involved in the assessment"),
    form: "spoken",
    unless: []
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.16"),
    source: cite("2.16"),
    reading: {
      id: "A19",
      takenAs:
        "Whether an interpreter is necessary, people judge: where English is not the first language, one is owed."
    },
    when: [{ _tag: "Is", circumstance: "interpreterNeeded" }],
    step: "useInterpreter",
    anchor: "assessmentAuthorised",
    within: unmeasured("if necessary, with the outcome"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Routing",
    id: id("BUC-6.5"),
    source: cite("6.5"),
    situation: "section47NotMet",
    goesTo: "an assessment under section 17, which progresses in line with this protocol"
  }
]
