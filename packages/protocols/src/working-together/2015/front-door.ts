import type { Rule } from "@section17/domain"
import { id, registeredWith, socialWorker, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Referring: at once, with what the referrer knows; and what the social worker makes of it. */
export const frontDoor: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-018"),
    source: cite("chapter 1, paragraph 11"),
    step: "receiveReferral",
    anchor: "needSuspected",
    within: unmeasured("immediately"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-026"),
    source: cite("chapter 1, paragraph 20"),
    reading: {
      id: "A19",
      takenAs:
        "A professional gives what they know, in an early help assessment or otherwise; no referral waits for it, and none needs such an assessment.",
      alternative: "A professional's referral is received only with it."
    },
    when: [{ _tag: "Is", circumstance: "professionalReferrer" }],
    step: "giveParticulars",
    anchor: "referralReceived",
    within: unmeasured("with the referral"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-078"),
    source: cite("chapter 1, response to a referral"),
    when: [{ _tag: "Is", circumstance: "referrerKnown" }],
    by: [who(socialWorker)],
    step: "clarifyConcerns",
    anchor: "referralReceived",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("WT15-066"),
    source: cite("chapter 1, paragraph 58"),
    reading: {
      id: "A5",
      takenAs:
        "A further referral during the episode is a referral: somebody decides on it within the same time, and it is acknowledged. Whether it starts the clock of the assessment again is another question; where that was authorised by then, a decision to assess asks for another one (N54)."
    },
    decision: "furtherReferral",
    by: [who(socialWorker), who(teamManager, registeredWith("HCPC"))],
    selfApproval: "notExcluded"
  }
]
