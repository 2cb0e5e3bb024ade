import type { Rule } from "@section17/domain"
import { hours, id, question, teamManager, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

const enquiryUnderWay: Rule.TimeLimit["when"] = [{ _tag: "Is", circumstance: "section47EnquiryUnderWay" }]

/** Paragraphs 6.1 to 6.3, with 3.2 and 6.7: the strategy discussion, its chair, its record. */
const discussions: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-6.1"),
    source: cite("6.1, with 3.2 and 6.2"),
    situation: "suspectedSignificantHarm",
    goesTo:
      "a strategy discussion, to decide whether to start enquiries under section 47; without delay, within the MASH, chaired by a Children's Services Manager"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-3.2b"),
    alsoEnforces: [id("BUC-6.7")],
    source: cite("3.2, with 6.7"),
    by: [who(teamManager)],
    step: "holdStrategyDiscussion",
    anchor: "significantHarmSuspected",
    within: unmeasured("without delay"),
    ifExceeded: "notStated"
  },
  {
    _tag: "SignOff",
    id: id("BUC-6.2"),
    alsoEnforces: [id("BUC-6.3a")],
    source: cite("6.2, with 6.3"),
    reading: {
      id: "C12",
      takenAs:
        "The Children's Services Manager who chairs is the Team Manager of this paper, and records the discussion for Children's Services.",
      alternative: "A manager above the Team Manager."
    },
    decision: "strategyDiscussion",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-6.3b"),
    source: cite("6.3"),
    reading: {
      id: "A8",
      takenAs: "24 hours elapse through nights and weekends.",
      alternative: "Hours that end on a day that is no working day end with the next one."
    },
    step: "shareStrategyRecord",
    anchor: "strategyDiscussionHeld",
    within: hours(24),
    ifExceeded: "notStated"
  }
]

/** Paragraphs 6.4 to 6.6: the assessment beside the enquiry, and the medical. */
const enquiries: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BUC-6.4"),
    source: cite("6.4"),
    when: enquiryUnderWay,
    step: "startAssessment",
    anchor: "enquiryInitiated",
    within: unmeasured("at the point at which the enquiry is initiated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BUC-6.4"),
    source: cite("6.4"),
    reading: {
      id: "A19",
      takenAs: "Consideration is given where necessary, and by the conclusion of the enquiry at the latest."
    },
    step: "concludeEnquiry",
    items: [],
    questions: [
      question(
        "reviewStrategyMeeting",
        "Was a review strategy meeting necessary, and what came of considering it?"
      )
    ]
  },
  {
    _tag: "Routing",
    id: id("BUC-6.6"),
    source: cite("6.6"),
    situation: "medicalNecessary",
    goesTo: "the BSCP multi-agency procedure for child protection medicals"
  }
]

/** Section 6. Who leads the enquiry, the edition says. */
export const strategyMeetingsAndSection47Enquiries: ReadonlyArray<Rule.Rule> = [...discussions, ...enquiries]
