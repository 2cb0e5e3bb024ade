import type { Rule } from "@section17/domain"
import { id, question, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const box = cite("chapter 1, statutory assessments under the Children Act 1989")
const timely = unmeasured("must be carried out, in a timely manner, consistent with the needs of the child")

/** Young carers, parent carers and other carers; disabled children; children with links abroad or back from care. */
export const carersAndDisabledChildren: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("WT15-037"),
    departure: "notAllowed",
    source: box,
    step: "assessYoungCarer",
    anchor: "youngCarersAssessmentCalledFor",
    within: timely,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-037"),
    departure: "notAllowed",
    alsoEnforces: [id("WT15-054")],
    source: cite("chapter 1, statutory assessments under the Children Act 1989, with paragraph 42"),
    step: "assessYoungCarer",
    items: ["carersNeedsAndWishes", "impactOfCaring"]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-038"),
    departure: "notAllowed",
    source: box,
    step: "assessParentCarer",
    anchor: "parentCarersAssessmentCalledFor",
    within: timely,
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-039"),
    departure: "notAllowed",
    alsoEnforces: [id("WT15-065")],
    source: cite("chapter 1, paragraph 27, with paragraph 57"),
    reading: {
      id: "N37",
      takenAs:
        "Each carer who requires an assessment is owed one, whether or not another carer of the child was assessed.",
      alternative: "One assessment answers all carers of the child."
    },
    step: "assessCarer",
    anchor: "carersAssessmentCalledFor",
    within: timely,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-039"),
    departure: "notAllowed",
    source: cite("chapter 1, paragraph 27"),
    when: [
      { _tag: "Is", circumstance: "disabledChild" },
      { _tag: "Is", circumstance: "carerAssessed" }
    ],
    step: "decideServices",
    items: [],
    questions: [
      question(
        "carersAssessmentTakenIntoAccount",
        "How are the results of the carer's assessment (Carers (Recognition and Services) Act 1995, section 1) taken into account?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-033"),
    departure: "notAllowed",
    source: box,
    when: [{ _tag: "Is", circumstance: "disabledChild" }],
    step: "submitAssessment",
    items: ["section2Support"]
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-033"),
    departure: "notAllowed",
    source: box,
    step: "arrangeSection2Support",
    anchor: "section2SupportFound",
    within: unmeasured("it must be arranged"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("WT15-043"),
    source: cite("chapter 1, paragraph 31"),
    when: [{ _tag: "Is", circumstance: "disabledChild" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "disabledChildPriority",
        "What recognition and priority do the needs of the disabled child get?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-043"),
    source: cite("chapter 1, paragraph 31"),
    when: [{ _tag: "Is", circumstance: "youngCarer" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question("youngCarerPriority", "What recognition and priority do the needs of the young carer get?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-054"),
    source: cite("chapter 1, paragraph 42"),
    when: [{ _tag: "Is", circumstance: "foreignLinks" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "colleaguesAbroad",
        "What did work with colleagues abroad bring, or why was there no need for it?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-055"),
    source: cite("chapter 1, paragraph 43"),
    when: [{ _tag: "Is", circumstance: "returnedFromCare" }],
    step: "submitAssessment",
    items: ["earlierRecordsReviewed"]
  }
]
