import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 4: the child knows why professionals are there, and is seen. */
export const contributionOfTheChildAndFamily: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-4.1a"),
    source: cite("4.1"),
    reading: {
      id: "C10",
      takenAs:
        "Alone, or with the reason why not: that the child was seen, and how, is on record before the assessment is authorised.",
      alternative: "Wherever possible (3.2), with nothing to wait for."
    },
    step: "completeAssessment",
    items: ["childSeen"]
  },
  {
    _tag: "Notification",
    id: id("BAR-4.1b"),
    source: cite("4.1, with 4.2"),
    reading: {
      id: "C16",
      takenAs: "The paper states no exception; it is taken to leave those of the edition as they are.",
      alternative: "There is no exception."
    },
    telling: "familyOfAssessment",
    after: "leadPractitionerAllocated",
    within: unmeasured("at the outset"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  }
]
