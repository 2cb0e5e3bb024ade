import type { Rule } from "@section17/domain"
import { id, question, setForTheCase, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Sections 7 and 8: the manager reviews the assessment plan, and sees to nine things; the record can be understood. */
export const regularReview: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-7a"),
    source: cite("7"),
    reading: {
      id: "N38",
      takenAs:
        "A review point that is agreed is the day by which the assessment is reviewed; when the assessment plan is reviewed, what was still to come in it is as the new one says.",
      alternative: "An agreed point is an intention, and nothing is late that passes it."
    },
    step: "reviewAssessmentAsPlanned",
    anchor: "assessmentPlanned",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "Cadence",
    id: id("BAR-7b"),
    source: cite("7"),
    reading: { id: "A19", takenAs: "Regularly gives no number." },
    by: [who(teamManager)],
    recurring: "managerOversight",
    from: "leadPractitionerAllocated",
    every: unmeasured("regularly, with the worker")
  },
  {
    _tag: "SignOff",
    id: id("BAR-7b"),
    source: cite("7"),
    decision: "assessmentOversight",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Checklist",
    id: id("BAR-7b"),
    source: cite("7"),
    reading: {
      id: "C11",
      takenAs:
        "The manager reviews regularly, and by authorisation at the latest all nine are met. That the child was seen alone can have a reason in its place (C10).",
      alternative: "All nine at every review."
    },
    by: [who(teamManager)],
    step: "completeAssessment",
    items: [
      "childSeen",
      "homeVisited",
      "sleepingArea",
      "adultsSeen",
      "familyNetworkMeetingConsidered",
      "genogram",
      "chronology"
    ],
    atLeast: [{ amount: 3, of: "generations" }],
    questions: [
      question(
        "viewsTakenIntoAccount",
        "Were the child's views and wishes taken into account in services and interventions?"
      ),
      question(
        "householdChildrenSeen",
        "Have all the children in the household been seen and their needs considered?"
      ),
      question(
        "parentsAndCarersSeen",
        "Have the parents, other main carers and absent carer been seen, and their views taken into account?"
      ),
      question("analysisEvidenceBased", "Are the analysis and evaluation completed and evidence based?"),
      question("evidenceForServices", "Does the assessment give clear evidence for decisions on services?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-8c"),
    source: cite("8"),
    step: "completeAssessment",
    items: [],
    questions: [
      question(
        "understandableLater",
        "Could the child, asking for these records later, understand the reasons for decisions and actions?"
      )
    ]
  }
]
