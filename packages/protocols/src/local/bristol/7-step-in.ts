import type { Rule } from "@section17/domain"
import { id, teamManager, who } from "../../rule.ts"
import { regulator } from "./1-glossary.ts"
import { cite } from "./cite.ts"

/** Sections 5 and 7: the level of need, and a further referral, are always a Team Manager's to decide. */
export const levelOfNeed: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BRI-7e"),
    alsoEnforces: [id("BRI-2")],
    source: cite("section 7, with section 2"),
    decision: "levelOfNeed",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "SignOff",
    id: id("BRI-5a"),
    source: cite("section 5"),
    reading: {
      id: "A5",
      takenAs:
        "A further referral is answered by whoever answers a referral: a Team Manager, registered (C1)."
    },
    decision: "furtherReferral",
    by: [who(teamManager, regulator)],
    selfApproval: "notExcluded"
  }
]
