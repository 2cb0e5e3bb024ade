/** Which limit binds which of the assessments that were asked for one after the other. */
import * as London from "../calendar/London.ts"
import type { Undertaken } from "../episode/assessment/undertaken.ts"
import type { Obligation } from "./Obligation.ts"

/** The days of which one is that on which it was complete, as the protocol reads it (reading C7). */
const daysOf = ({ assessment }: Undertaken): ReadonlyArray<string> => {
  if (!("submission" in assessment)) return []
  const done = assessment._tag === "Authorised" ? [assessment.authorised] : []
  return [assessment.submission, ...done].map(({ recordedAt }) => London.dayOf(recordedAt))
}

const isOn = (each: Undertaken, { metOn }: Obligation): boolean =>
  metOn === null ? each.assessment._tag !== "Authorised" : daysOf(each).includes(metOn)

const isLimit = ({ kind, subject }: Obligation): boolean =>
  kind === "TimeLimit" && subject === "completeAssessment"

const sooner = (one: Obligation, other: Obligation): Obligation =>
  (other.deadline?.dueOn ?? "9999") < (one.deadline?.dueOn ?? "9999") ? other : one

/**
 * Of the obligations of the episode, for each of its assessments the limit on completing it, with its deadline as it
 * stands or stood: of several the one that ends first. Undefined where no limit is stated.
 */
export const limitOnEach = (
  assessments: ReadonlyArray<Undertaken>,
  obligations: ReadonlyArray<Obligation>
): ReadonlyArray<Obligation | undefined> => {
  let left = obligations.filter(isLimit)
  return assessments.map((each) => {
    const those = left.filter((limit) => isOn(each, limit))
    // Each rule's stand in the order of the assessments: two that were complete on one day have one each.
    const own = those.filter(({ rule }, place) => those.findIndex((one) => one.rule === rule) === place)
    left = left.filter((limit) => !own.includes(limit))
    const [first, ...more] = own
    return first && more.reduce(sooner, first)
  })
}
