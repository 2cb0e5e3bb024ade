import type { Rule } from "@section17/domain"
import { id, socialWorker, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraph 2.10: consent in writing, and the one exception. */
export const consent: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BUC-2.10b"),
    source: cite("2.10"),
    reading: {
      id: "C9",
      takenAs:
        "Sought of anybody with parental responsibility, and of the child besides, once judged of appropriate age and competent: the text does not say that all with parental responsibility must be asked, nor that the assessment waits for an answer. Nothing under section 47 waits for consent.",
      alternative: "Everybody with parental responsibility must be asked, and no assessment starts without."
    },
    by: [who(socialWorker)],
    step: "seekConsent",
    anchor: "leadPractitionerAllocated",
    within: unmeasured("at the outset of the assessment"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BUC-2.10b"),
    source: cite("2.10"),
    step: "seekConsent",
    items: ["consentInWriting"]
  },
  {
    _tag: "SignOff",
    id: id("BUC-2.10c"),
    source: cite("2.10"),
    reading: {
      id: "C1",
      takenAs: "The Social Work Manager is the Team Manager, who is social work qualified."
    },
    decision: "consentOverride",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Notification",
    id: id("BUC-2.10d"),
    source: cite("2.10"),
    telling: "agenciesOfOverride",
    after: "consentOverridden",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  }
]
