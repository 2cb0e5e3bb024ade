import type { Rule } from "@section17/domain"
import { id, unmeasured } from "../../rule.ts"
import { cite } from "./cite.ts"

const wishesFirst: Pick<Rule.Checklist, "_tag" | "id" | "source" | "reading" | "departure" | "items"> = {
  _tag: "Checklist",
  id: id("WT15-006"),
  departure: "notAllowed",
  source: cite("introduction, paragraph 22, with chapter 1, paragraph 41"),
  reading: {
    id: "N5",
    takenAs:
      "An assessment that is informed by the child's views, and due regard to them, need the child's wishes and feelings on record, from seeing the child or otherwise, or the reason why there are none."
  },
  items: ["wishesAndFeelings"]
}

/** The child's wishes come before an assessment is submitted, a plan agreed, services and protection decided; services need not wait for the assessment. */
export const services: ReadonlyArray<Rule.Rule> = [
  { ...wishesFirst, step: "submitAssessment" },
  { ...wishesFirst, step: "agreePlan" },
  { ...wishesFirst, step: "decideServices" },
  { ...wishesFirst, step: "makeProtectionPlan" },
  {
    _tag: "TimeLimit",
    id: id("WT15-042"),
    source: cite("chapter 1, paragraph 30"),
    step: "provideServices",
    anchor: "servicesDecided",
    within: unmeasured("without delay"),
    ifExceeded: "notStated"
  },
  {
    _tag: "TimeLimit",
    id: id("WT15-071"),
    source: cite("chapter 1, paragraph 61"),
    step: "commissionServices",
    anchor: "needIdentified",
    within: unmeasured("without waiting until the assessment reaches a conclusion"),
    ifExceeded: "notStated"
  }
]
