import type { Citation, Rule, Who } from "@section17/domain"
import { id, role, unmeasured, who } from "../../rule.ts"
import { cite } from "./cite.ts"

/** Section 8: the Service Director, whose consent a return home needs. The paper asks nothing more of the person. */
export const serviceDirector: Who.RoleDefinition = {
  role: role("serviceDirector"),
  title: "Service Director",
  requires: [],
  rule: id("BUC-8.2"),
  source: cite("8.2")
}

const whileIs = (circumstance: "policeProtection" | "section20" | "section31" | "section38") =>
  [{ _tag: "Is", circumstance }] as const

type Whose = Parameters<typeof whileIs>[0]

const consent = (rule: string, circumstance: Whose, source: Citation.Citation): Rule.Rule => ({
  _tag: "SignOff",
  id: id(rule),
  source,
  when: whileIs(circumstance),
  decision: "returnHome",
  by: [who(serviceDirector.role)],
  selfApproval: "notExcluded"
})

const assessments: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "TimeLimit",
    id: id("BUC-8.1"),
    source: cite("8.1"),
    step: "assessReturn",
    anchor: "returnConsidered",
    within: unmeasured("it must be undertaken"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BUC-8.1"),
    source: cite("8.1"),
    when: [{ _tag: "Is", circumstance: "lookedAfter" }],
    step: "decideReturnHome",
    items: ["returnAssessed"]
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-8.3a"),
    source: cite("8.3"),
    reading: {
      id: "A19",
      takenAs: "Immediate gives no number: the assessment is owed at once, and no day makes it late.",
      alternative: "Within the same day."
    },
    when: whileIs("section20"),
    step: "assessOnWithdrawal",
    anchor: "agreementWithdrawn",
    within: unmeasured("immediately"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    id: id("BUC-8.3b"),
    source: cite("8.3"),
    reading: {
      id: "N8",
      takenAs:
        "Only a return that is assessed as safe, appropriate and proportionate is put to the Service Director. Legal advice, or a Legal Planning Meeting, is for those who have concerns about the parents' action to seek."
    },
    when: whileIs("section20"),
    step: "decideReturnHome",
    items: ["returnAssessedSafe"]
  }
]

const placementWithParents = (circumstance: Whose): Rule.Rule => ({
  _tag: "Checklist",
  id: id("BUC-8.4"),
  source: cite("8.4"),
  when: whileIs(circumstance),
  step: "decideReturnHome",
  items: ["placementWithParents"]
})

const reviews: ReadonlyArray<Rule.Rule> = [
  {
    _tag: "Checklist",
    id: id("BUC-8.5"),
    source: cite("8.5, with 8.1 to 8.3"),
    reading: {
      id: "N50",
      takenAs:
        "A return that is decided on is planned, unless it is on record that it was considered as one that is not, that the parents withdrew their agreement, or that the child is in police protection: so what the occasion is comes before the decision.",
      alternative: "Only a return that somebody calls planned is put to a review."
    },
    when: [
      { _tag: "Is", circumstance: "lookedAfter" },
      { _tag: "IsNot", circumstance: "policeProtection" }
    ],
    step: "decideReturnHome",
    items: ["returnOccasion"]
  },
  {
    _tag: "Checklist",
    id: id("BUC-8.5"),
    source: cite("8.5"),
    when: [{ _tag: "Is", circumstance: "returnPlanned" }],
    step: "decideReturnHome",
    items: ["returnAgreedAtReview"]
  },
  {
    _tag: "TimeLimit",
    id: id("BUC-8.5"),
    source: cite("8.5"),
    step: "holdUrgentReview",
    anchor: "returnOutsideReview",
    within: unmeasured("urgently"),
    ifExceeded: "notStated"
  }
]

/** Section 8: returning a child in care to parents or to somebody with parental responsibility. */
export const returningAChildInCare: ReadonlyArray<Rule.Rule> = [
  ...assessments,
  consent("BUC-8.2", "policeProtection", cite("8.2")),
  consent("BUC-8.3b", "section20", cite("8.3")),
  consent("BUC-8.4", "section31", cite("8.4")),
  consent("BUC-8.4", "section38", cite("8.4")),
  placementWithParents("section31"),
  placementWithParents("section38"),
  ...reviews
]
