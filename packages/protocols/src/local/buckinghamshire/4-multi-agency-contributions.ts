import type { Rule } from "@section17/domain"
import { id, socialWorker, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 4: information from the agencies that work with the child and family. */
export const multiAgencyContributions: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BUC-4.2b"),
    source: cite("4.2"),
    reading: {
      id: "C1",
      takenAs: "The manager who supports the request is the Team Manager.",
      alternative: "A manager of the agency that asks."
    },
    decision: "sharingWithoutConsent",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-4.3a"),
    source: cite("4.3"),
    when: [{ _tag: "Is", circumstance: "section47EnquiryUnderWay" }],
    step: "contribute",
    anchor: "contributionRequested",
    within: unmeasured("required"),
    ifExceeded: "breach"
  },
  {
    _tag: "Notification",
    id: id("BUC-4.3b"),
    source: cite("4.3"),
    by: [who(socialWorker)],
    telling: "agenciesOfAssessment",
    after: "leadPractitionerAllocated",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  }
]
