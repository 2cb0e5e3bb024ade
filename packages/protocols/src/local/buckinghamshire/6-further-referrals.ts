import type { Rule } from "@section17/domain"
import { id, registeredWith, teamManager, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraph 6.1: any new referral is reviewed by a Manager, a further one about an allocated child too (6.7). */
export const furtherReferrals: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BUC-6.1"),
    source: cite("6.1, with 2.3"),
    reading: {
      id: "C1",
      takenAs:
        "The Manager who reviews is the qualified Social Work Manager who decides on a referral (2.3), and so a registered social worker too (WT15-003)."
    },
    decision: "furtherReferral",
    by: [who(teamManager, registeredWith("Social Work England"))],
    selfApproval: "notExcluded"
  }
]
