import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Sections 3.1 and 2.2: what the assessment is for, whom and what it considers, and harm outside the home. */
export const purposeOfTheAssessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BAR-3.1a"),
    source: cite("3.1"),
    step: "submitAssessment",
    items: [],
    questions: [
      question("informationGathered", "What important information was gathered, and from which sources?"),
      question(
        "needsAndRiskAnalysed",
        "What are the needs, and the nature and level of any risk and harm, from outside the home too?"
      ),
      question(
        "section17Or47Decided",
        "Is the child in need (section 17), or suffering or likely to suffer significant harm (section 47)?"
      ),
      question("supportFromFamily", "Which support is there within the family and wider network?"),
      question(
        "supportProvided",
        "Which support addresses the needs, and where necessary makes the child safe?"
      ),
      question("actionNotDelayed", "Which action began before the assessment concluded, or why did none?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-2.2c"),
    source: cite("2.2"),
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "capacityOfParents",
        "What is the parenting capacity of resident and non-resident parents and carers?"
      ),
      question("otherAdults", "What is that of other adults in the household, and what is their influence?"),
      question("familyNetwork", "What is the influence of the family network?"),
      question("widerCommunity", "What is the impact on and of the wider community and environment?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.1e"),
    source: cite("3.1"),
    when: [{ _tag: "Is", circumstance: "extraFamilialHarm" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question("natureOfHarm", "What are the nature and duration of the harm outside the home?"),
      question("locationOfRisk", "Where is the risk located?"),
      question("contextOfHarm", "What is the context in which it happens or may happen, online too?"),
      question("riskPerContext", "What is the level of risk of each concern and context?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("BAR-3.1e"),
    source: cite("3.1"),
    when: [{ _tag: "Is", circumstance: "neglect" }],
    step: "submitAssessment",
    items: [],
    questions: [
      question("gradedCareProfile2", "Was the Graded Care Profile 2 considered, and what came of it?")
    ]
  }
]
