import type { Rule } from "@section17/domain"
import { daysAsWritten, id, question, socialWorker, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 5: agencies are contacted early, contribute, and are considered before the final decision. */
export const contributionOfAgencies: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-5a"),
    source: cite("5"),
    reading: {
      id: "A6",
      takenAs:
        "The days are calendar days unless the protocol reads A6 otherwise; the assessment starts when its lead practitioner is allocated.",
      alternative: "The assessment starts with the referral."
    },
    by: [who(socialWorker)],
    step: "contactAgencies",
    anchor: "leadPractitionerAllocated",
    within: daysAsWritten(10),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("BAR-5b"),
    source: cite("5"),
    reading: { id: "A19", takenAs: "As early as possible gives no number." },
    step: "contribute",
    anchor: "contributionRequested",
    within: unmeasured("as early as possible, by all agencies and professionals involved"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BAR-5d"),
    source: cite("5"),
    by: [who(teamManager)],
    step: "completeAssessment",
    items: ["agenciesContacted"],
    questions: [
      question("informationConsidered", "Was what the agencies shared considered before the final decision?")
    ]
  }
]
