import type { Rule } from "@section17/domain"
import { daysAsWritten, id, question, setForTheCase, teamManager, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraphs 2.11 and 2.14: another day to see the child, and the three oversights of the Manager. */
export const managementOversight: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "SignOff",
    id: id("BUC-2.11b"),
    source: cite("2.11"),
    reading: {
      id: "C11",
      takenAs: "Discussed with a Manager means with the agreement of the Team Manager, who is named.",
      alternative: "Any manager, who need not agree."
    },
    decision: "reschedulingOfSeeing",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.11b"),
    source: cite("2.11"),
    reading: {
      id: "A10",
      takenAs:
        "The day set anew binds by itself; that the first limit was missed stays on record, with the reasons."
    },
    step: "seeChildAsPlanned",
    anchor: "pointOfReferral",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BUC-2.14b"),
    source: cite("2.14"),
    reading: {
      id: "A9",
      takenAs: "Up to a minimum of three means at least three, at the three points that are named.",
      alternative: "Three at most, or a short assessment without a mid-point."
    },
    step: "completeAssessment",
    items: [],
    atLeast: [{ amount: 3, of: "oversights" }]
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.14ii"),
    source: cite("2.14 (ii)"),
    reading: {
      id: "A6",
      takenAs:
        "The days are calendar days unless the protocol reads A6 otherwise, and count from allocation, from which the paragraph measures the oversights.",
      alternative: "From the point of referral, as the limits of 2.11 and 2.13."
    },
    by: [who(teamManager)],
    step: "midPointReview",
    anchor: "leadPractitionerAllocated",
    within: daysAsWritten(20),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("BUC-2.14ii"),
    source: cite("2.14 (ii)"),
    decision: "midPointOversight",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "Checklist",
    id: id("BUC-2.14ii"),
    source: cite("2.14 (ii)"),
    step: "midPointReview",
    items: ["childSeen", "adultsSeen"]
  },
  {
    _tag: "Checklist",
    id: id("BUC-2.14iii"),
    source: cite("2.14 (iii)"),
    by: [who(teamManager)],
    step: "completeAssessment",
    items: [],
    questions: [
      question("needsAssessed", "Have the needs of the child been assessed?"),
      question("recommendationsClear", "Are the recommendations and the analysis clear?")
    ]
  }
]
