import type { Rule } from "@section17/domain"
import { id, months, question, weeks, who } from "../../rule.ts"
import { childInNeedKeyWorker } from "./1-glossary.ts"
import { cite } from "./cite.ts"

const keyWorkers = [who(childInNeedKeyWorker)] as const

/** The topics of the four-week induction. */
export const inductionTopics = [
  question("ukLaw", "Introduction to UK law and legislation"),
  question("systemicPractice", "Introduction to Systemic Practice"),
  question("signsOfSafety", "Introduction to Signs of Safety"),
  question("caseRecording", "Case recording"),
  question("parentalSubstanceMisuse", "Working with parental substance misuse"),
  question("assessmentAndAnalysis", "Assessment and analysis"),
  question("directWork", "Introduction to direct work with children and young people"),
  question("planningAndReviews", "Planning and reviews"),
  question("childDevelopment", "Child Development"),
  question("workingTogether", "Working Together")
] as const

/** The topics of the rolling programme in the first twelve months. */
export const developmentTopics = [
  question("gradedCareProfile2", "Graded Care Profile 2 (Neglect)"),
  question("domesticAbuse", "Domestic Abuse and Safeguarding"),
  question("motivationalInterviewing", "Motivational Interviewing"),
  question("fathers", "Working with fathers and father-figures"),
  question("networkBuilding", "Network Building"),
  question("infantCare", "Infant Care"),
  question("extraFamilialHarm", "Extra-Familial Harm")
] as const

/** Section 4: the Key Worker's four-week induction, and the development in the first twelve months. */
export const skillsAndExperience: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BRI-4b"),
    source: cite("section 4"),
    reading: {
      id: "N40",
      takenAs:
        "The four weeks run from the start in post. The text does not make the induction a condition of leading (section 3 b) names those): who has not completed it may lead all the same.",
      alternative: "A Key Worker leads only once every topic of the induction is covered."
    },
    by: keyWorkers,
    step: "completeInduction",
    anchor: "postStarted",
    within: weeks(4),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BRI-4b"),
    source: cite("section 4"),
    by: keyWorkers,
    step: "completeInduction",
    items: [],
    questions: inductionTopics
  },
  {
    _tag: "Checklist",
    id: id("BRI-4c"),
    source: cite("section 4"),
    reading: {
      id: "N40",
      takenAs:
        "The activities are examples: that there was shadowing or observation, and which, is on record before the induction counts as complete.",
      alternative: "Each of the three activities is on record."
    },
    by: keyWorkers,
    step: "completeInduction",
    items: [],
    questions: [
      question(
        "shadowing",
        "Shadowing and observation, such as home visits by qualified social workers, multi-agency meetings and case mappings in team meetings"
      )
    ]
  },
  {
    _tag: "TimeLimit",
    id: id("BRI-4d"),
    source: cite("section 4"),
    reading: {
      id: "N41",
      takenAs:
        "As needed leaves open which topics: by the end of the twelve months each of them is completed, or it is on record why it is not needed.",
      alternative: "Every topic is completed; or none has to be."
    },
    by: keyWorkers,
    step: "completeDevelopment",
    anchor: "postStarted",
    within: months(12),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BRI-4d"),
    source: cite("section 4"),
    by: keyWorkers,
    step: "completeDevelopment",
    items: [],
    questions: developmentTopics
  }
]
