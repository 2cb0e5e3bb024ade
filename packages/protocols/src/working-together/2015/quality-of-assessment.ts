import type { Rule } from "@section17/domain"
import { id, question } from "../../rule.ts"
import { cite } from "./cite.ts"

/**
 * What an assessment is always for, and what makes one good. The guidance makes neither a condition of finishing: they
 * are what an audit of an assessment answers, of one under section 47 as well.
 */
export const qualityOfAssessment: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("WT15-041"),
    source: cite("chapter 1, paragraph 29"),
    step: "auditAssessment",
    items: [],
    questions: [
      question("informationGathered", "Was important information about the child and family gathered?"),
      question(
        "needsAndRiskAnalysed",
        "Were their needs, and the nature and level of any risk and harm, analysed?"
      ),
      question(
        "section17Or47Decided",
        "Was it decided whether the child is in need (section 17), or is suffering or likely to suffer significant harm (section 47), or both?"
      ),
      question(
        "supportProvided",
        "Was support provided, to improve the child's outcomes and make the child safe?"
      )
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-047"),
    alsoEnforces: [id("WT15-051")],
    source: cite("chapter 1, paragraph 35"),
    step: "auditAssessment",
    items: [],
    questions: [
      question(
        "childCentred",
        "Is it child centred, and was any conflict decided in the child's best interests?"
      ),
      question("rootedInDevelopment", "Is it rooted in child development, and informed by evidence?"),
      question("focusedOnOutcomes", "Is it focused on action and outcomes for the child?"),
      question("holistic", "Is it holistic: the child's needs within the family and wider community?"),
      question("equality", "Does it ensure equality of opportunity?"),
      question("involvesFamily", "Does it involve child and family?"),
      question("buildsOnStrengths", "Does it build on strengths as well as identify difficulties?"),
      question("integrated", "Is it integrated in approach?"),
      question("continuing", "Is it a continuing process, and not an event?"),
      question("leadsToAction", "Does it lead to action, the provision of services included?"),
      question("reviewsServices", "Does it review services on an ongoing basis?"),
      question("openToChallenge", "Is it transparent, and open to challenge?")
    ]
  },
  {
    _tag: "Checklist",
    id: id("WT15-055"),
    source: cite("chapter 1, paragraph 43"),
    reading: {
      id: "A19",
      takenAs:
        "Every assessment should draw together what is relevant: an audit asks whether it did, and no assessment waits for an agency that does not answer.",
      alternative: "No assessment is submitted before all relevant agencies were contacted."
    },
    step: "auditAssessment",
    items: [],
    questions: [
      question(
        "informationDrawnTogether",
        "Does it draw together what is relevant from child and family, and from teachers, early years workers, health professionals, the police and adult social care?"
      )
    ]
  }
]
