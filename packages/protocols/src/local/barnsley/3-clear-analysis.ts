import type { Rule } from "@section17/domain"
import { id, question, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const atTheBeginning = unmeasured("at the beginning of the assessment")

/** What sections 3.4 and 3.5 both want established. */
export const established = [
  question("natureOfConcern", "What is the nature of the concern, and its impact on the child?"),
  question("needsAndRiskAnalysed", "What are the needs, and the nature and level of any risk and harm?"),
  question("howAndWhy", "How and why have the concerns arisen?"),
  question(
    "needsOfFamily",
    "What do the child's and the family's needs appear to be, and is the child in need?"
  ),
  question("abuseOrNeglect", "Does the concern involve abuse or neglect, and to what extent?"),
  question(
    "urgentAction",
    "Is urgent action needed to protect the child, or others in the household or community?"
  )
] as const

/** Section 3.4: chronology and genogram first, what is established, worry statements with their goals. */
export const clearAnalysis: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BAR-3.4a"),
    source: cite("3.4"),
    step: "completeChronology",
    anchor: "leadPractitionerAllocated",
    within: atTheBeginning,
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("BAR-3.4a"),
    source: cite("3.4"),
    step: "drawGenogram",
    anchor: "leadPractitionerAllocated",
    within: atTheBeginning,
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.4a"),
    source: cite("3.4"),
    reading: {
      id: "A19",
      takenAs:
        "The beginning gives no day: chronology and genogram are there before the analysis that they inform."
    },
    step: "submitAssessment",
    items: ["chronology", "genogram"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.4b"),
    source: cite("3.4"),
    step: "submitAssessment",
    items: [],
    questions: established
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.4c"),
    source: cite("3.4"),
    when: [{ _tag: "Is", circumstance: "hasEarlyHelpAssessment" }],
    step: "submitAssessment",
    items: ["earlyHelpAssessmentUsed"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.4c"),
    alsoEnforces: [id("BAR-3.5c")],
    source: cite("3.4, with 3.5"),
    when: [{ _tag: "Is", circumstance: "knownToAnotherAuthority" }],
    step: "submitAssessment",
    items: [],
    questions: [question("otherAuthority", "What did the other authority say, or why was it not contacted?")]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.4f"),
    source: cite("3.4"),
    step: "completeAssessment",
    items: ["wellbeingGoals"]
  },
  {
    _tag: "Notification",
    id: id("BAR-3.4g"),
    source: cite("3.4"),
    reading: {
      id: "C16",
      takenAs:
        "That it is shared and understood is more than that it is sent (section 6); the exceptions are the same.",
      alternative: "What is sent in writing is shared."
    },
    telling: "networkOfOutcome",
    after: "assessmentAuthorised",
    within: unmeasured("shared and understood"),
    form: "spoken",
    unless: ["riskOfHarm", "jeopardisesInvestigation"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.4g"),
    source: cite("3.4"),
    step: "agreePlan",
    items: [],
    questions: [
      question("wordsAndPictures", "Was Words and Pictures considered for what the children are told?")
    ]
  },
  {
    _tag: "TimeLimit",
    id: id("BAR-3.4h"),
    source: cite("3.4"),
    step: "updateAssessment",
    anchor: "newInformationCame",
    within: unmeasured("needs, conclusions and recommendations are updated and critically reviewed"),
    ifExceeded: "notStated"
  }
]
