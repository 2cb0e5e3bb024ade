import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraphs 7.3.2 and 7.3.3: referrals by the Youth Offending Service, and working beside it. */
export const youthOffendingService: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BUC-7.3.2"),
    source: cite("7.3.2"),
    reading: {
      id: "N34",
      takenAs:
        "The form and the reference are asked of what the referral carries; no referral waits for them."
    },
    when: [{ _tag: "Is", circumstance: "referredByYouthOffendingService" }],
    step: "giveParticulars",
    items: ["referralForm", "thresholdReference"]
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-7.3.3"),
    source: cite("7.3.3"),
    when: [{ _tag: "Is", circumstance: "youthJustice" }],
    step: "exchangeAssessments",
    anchor: "leadPractitionerAllocated",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  }
]
