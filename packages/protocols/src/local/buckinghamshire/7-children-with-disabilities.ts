import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Paragraph 7.2: the team for disabled children, the siblings, and planning for complex needs. */
export const childrenWithDisabilities: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Routing",
    id: id("BUC-7.2.2"),
    source: cite("7.2.2"),
    when: [{ _tag: "Is", circumstance: "disabilityIsPrimaryConcern" }],
    situation: "concern",
    goesTo: "the Children with Disabilities Team"
  },
  {
    _tag: "Checklist",
    id: id("BUC-7.2.2"),
    source: cite("7.2.2"),
    reading: {
      id: "C14",
      takenAs:
        "The same worker has the siblings, and each of them has an assessment of their own (WT15-052); whether there are siblings is answered.",
      alternative: "One assessment for all."
    },
    when: [{ _tag: "Is", circumstance: "disabilityIsPrimaryConcern" }],
    step: "allocateLeadPractitioner",
    items: [],
    questions: [
      question("siblingsToSameWorker", "Are the siblings, if there are any, allocated to the same worker?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BUC-7.2.3"),
    source: cite("7.2.3"),
    when: [{ _tag: "Is", circumstance: "complexNeeds" }],
    step: "planAssessment",
    items: [],
    questions: [
      question("seenAsChildFirst", "How is the child seen as a child first?"),
      question("ownUnderstandingOfDisability", "What is your own understanding of disability?"),
      question(
        "childsUnderstanding",
        "What are the child's lived experience and understanding of why they are assessed?"
      ),
      question(
        "familysUnderstanding",
        "What are the family's experience and understanding of why the child is assessed?"
      ),
      question("focus", "What is the focus of the assessment?"),
      question(
        "whoIsInvolved",
        "Who else is involved with the child, in particular with services and support?"
      ),
      question(
        "specialistAssessments",
        "Which specialist assessments are in place or being done, such as an EHCP, and how are they cross-referenced?"
      ),
      question(
        "communicationMethod",
        "What communication needs and which method does the child have, as the carer or professionals advise?"
      )
    ]
  }
]
