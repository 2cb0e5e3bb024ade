import type { Citation, Rule } from "@section17/domain"
import { id, months, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const ofBirthdays: Citation.Reading = {
  id: "A12",
  takenAs:
    "Both intervals are the longest that is allowed; on the first birthday the child is over one. Which of them holds is shown by the age on the day that the update would be due.",
  alternative: "The age at the last update shows it."
}

/** Paragraphs 2.9 and 2.15: assessments are updated, and nothing waits for their conclusion. */
export const continuousAssessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Cadence",
    id: id("BUC-2.9"),
    source: cite("2.9"),
    reading: ofBirthdays,
    when: [{ _tag: "YoungerThan", years: 1 }],
    recurring: "reassessment",
    from: "assessmentAuthorised",
    every: months(6)
  },
  {
    _tag: "Cadence",
    id: id("BUC-2.9"),
    source: cite("2.9"),
    reading: ofBirthdays,
    when: [{ _tag: "Reached", years: 1 }],
    recurring: "reassessment",
    from: "assessmentAuthorised",
    every: months(12)
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-2.15"),
    source: cite("2.15"),
    reading: {
      id: "A19",
      takenAs:
        "An assessment is as long as the child's needs ask; what has no number is that services do not wait."
    },
    step: "commissionServices",
    anchor: "needIdentified",
    within: unmeasured("without waiting until the assessment reaches a conclusion"),
    ifExceeded: "notStated"
  }
]
