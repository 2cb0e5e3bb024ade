import type { Rule } from "@section17/domain"
import { id, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 10: feedback is asked for, and discussed within supervision. */
export const feedback: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("BRI-10a"),
    source: cite("section 10"),
    reading: { id: "A19", takenAs: "Regularly gives no number: it is recorded and has no due date." },
    by: [who(teamManager)],
    recurring: "feedbackDiscussion",
    from: "postStarted",
    every: unmeasured("regularly")
  }
]
