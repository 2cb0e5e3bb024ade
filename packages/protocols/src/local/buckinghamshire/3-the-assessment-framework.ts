import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 3: the six purposes of an assessment, the three domains of the framework, and how it is done. */
export const theAssessmentFramework: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BUC-3.3"),
    source: cite("3.3"),
    step: "submitAssessment",
    items: ["developmentalNeeds", "parentingCapacity", "familyAndEnvironment"],
    questions: [
      question(
        "evidence",
        "On which evidence, and where appropriate which current research, do the conclusions rest?"
      ),
      question("otherProfessionals", "What information from other professionals is taken into account?"),
      question("eachChild", "How was each child considered individually?"),
      question(
        "opennessWithFamily",
        "How were child and family, absent parents included, openly and honestly involved in assessment and planning?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("BUC-3.2a"),
    source: cite("3.2"),
    step: "submitAssessment",
    items: [],
    questions: [
      question(
        "informationGathered",
        "What current and historical information was gathered; may the family have been known to another local authority?"
      ),
      question("workingWell", "What is working well within the family?"),
      question(
        "worries",
        "What are the worries about the children, from meeting them, direct work or observation of relationships?"
      ),
      question("needsAndRiskAnalysed", "What are the needs, and the nature and level of any risk or harm?"),
      question(
        "section17Or47Decided",
        "Is the child in need (section 17), or suffering or likely to suffer significant harm (section 47)?"
      ),
      question("supportProvided", "Which support addresses the needs, and what must change in the long term?")
    ]
  }
]
