import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 3.2: the child takes part, the area where the child sleeps is viewed, and four things are considered. */
export const focusOnTheChild: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-3.2a"),
    source: cite("3.2"),
    step: "completeAssessment",
    items: ["supportToTakePart"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.2b"),
    source: cite("3.2"),
    reading: { id: "A23", takenAs: "An unborn child has no area to sleep in yet." },
    step: "completeAssessment",
    items: ["sleepingArea"]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.2c"),
    source: cite("3.2"),
    step: "submitAssessment",
    items: [],
    questions: [
      question("lifeLike", "What is life like for the child?"),
      question(
        "childsViews",
        "What does the child think about their situation, and what has to or could be different?"
      ),
      question(
        "relationships",
        "What is the nature of the relationships within the family, as the child experiences them?"
      ),
      question("meaningToEachOther", "What do the child and the parent or carer mean to each other?")
    ]
  }
]
