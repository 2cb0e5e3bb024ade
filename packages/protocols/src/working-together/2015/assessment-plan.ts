import type { Rule } from "@section17/domain"
import { id, question, setForTheCase, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** The plan of the assessment, its decision points, the day to see the child; other assessments; the manager's challenge. */
export const assessmentPlan: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-060"),
    source: cite("chapter 1, paragraph 51"),
    reading: {
      id: "A19",
      takenAs:
        "The points at which the assessment is decided and reviewed are set in a plan; by when, the text does not say."
    },
    step: "planAssessment",
    anchor: "leadPractitionerAllocated",
    within: unmeasured("with the decision points and review points that keep the assessment on track"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-060"),
    source: cite("chapter 1, paragraph 51"),
    reading: {
      id: "N38",
      takenAs:
        "A review point that is planned is the day by which the assessment is reviewed; a later plan stands in the place of what was still to come in an earlier one.",
      alternative: "A planned point is an intention, and nothing is late that passes it."
    },
    step: "reviewAssessmentAsPlanned",
    anchor: "assessmentPlanned",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-094"),
    source: cite("chapter 1, assessment of a child under the Children Act 1989"),
    reading: {
      id: "C5",
      takenAs:
        "The agreed plan names the day by which the child is seen, as the concerns ask; of several plans the last one stands.",
      alternative: "A timescale for all children."
    },
    step: "seeChildAsPlanned",
    anchor: "pointOfReferral",
    within: setForTheCase,
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("WT15-057"),
    source: cite("chapter 1, paragraph 46"),
    reading: {
      id: "C11",
      takenAs: "To challenge the assumptions is the social work manager's; how often, the text does not say."
    },
    decision: "assessmentOversight",
    by: [who(teamManager)],
    selfApproval: "never"
  },
  {
    _tag: "Checklist",
    id: id("WT15-032"),
    alsoEnforces: [id("WT15-050")],
    source: cite("chapter 1, statutory assessments under the Children Act 1989, with paragraph 38"),
    when: [{ _tag: "Is", circumstance: "otherAssessments" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "assessmentsCoordinated",
        "How are the assessments coordinated, so that the family meets one coherent process and a single plan of action, and the child is not lost between agencies?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-040"),
    source: cite("chapter 1, paragraph 28"),
    when: [{ _tag: "Is", circumstance: "channelPanel" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "channelAligned",
        "How does this assessment align with the assessment of the Channel panel (Counter-Terrorism and Security Act 2015)?"
      )
    ]
  }
]
