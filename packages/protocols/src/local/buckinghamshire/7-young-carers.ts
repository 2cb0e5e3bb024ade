import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

const forYoungCarers = {
  _tag: "Checklist",
  when: [{ _tag: "Is", circumstance: "youngCarer" }],
  step: "submitAssessment",
  items: []
} as const

/** Paragraph 7.1: what the assessment of a child who may be a young carer answers besides. */
export const youngCarers: ReadonlyArray<Rule.Rule> = [
  {
    ...forYoungCarers,
    id: id("BUC-7.1.2"),
    alsoEnforces: [id("BUC-7.1.1")],
    source: cite("7.1.2, with 7.1.1"),
    questions: [
      question(
        "amountOfCare",
        "What amount, nature and type of care does the young carer provide, or intend to?"
      ),
      question("reliance", "To what extent do, or will, the family and wider family rely on this care?"),
      question(
        "impactOfCaring",
        "Does the care impact on the young carer's well-being, education or development?"
      ),
      question(
        "excessiveTasks",
        "Are any of the tasks excessive or inappropriate, having regard to the carer's age, sex, wishes and feelings?"
      ),
      question(
        "preventableNeeds",
        "Could services to (i) the person cared for or (ii) another member of the family prevent any of the needs?"
      ),
      question(
        "needsIfRelieved",
        "What would the needs be if the carer were relieved of part or all of the tasks?"
      ),
      question(
        "otherAssessmentsOfCare",
        "Has any other assessment of the young carer's or the cared-for person's needs been carried out?"
      ),
      question(
        "youngCarerInNeed",
        "Is the young carer a child in need, and if so, how does a plan meet the needs?"
      )
    ]
  },
  {
    ...forYoungCarers,
    id: id("BUC-7.1.3"),
    source: cite("7.1.3, with the note under 7.1.5"),
    questions: [
      question(
        "impactOfFamilysNeeds",
        "What do the family's needs mean for the well-being (Care Act 2014, Part 1), education and development of the young carer and any child of the family?"
      )
    ]
  },
  {
    ...forYoungCarers,
    id: id("BUC-7.1.4"),
    source: cite("7.1.4"),
    questions: [question("combining", "Is the assessment to be combined with any other, and why?")]
  },
  {
    ...forYoungCarers,
    id: id("BUC-7.1.5"),
    source: cite("7.1.5"),
    questions: [
      question(
        "friendsAndFamily",
        "Who are the young carer's friends and family, and how can they contribute to what the young carer seeks?"
      )
    ]
  }
]
