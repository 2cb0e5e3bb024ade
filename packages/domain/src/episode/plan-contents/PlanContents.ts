/**
 * What a child in need plan sets out beside its outcomes: which agency gives which service, what is expected of the
 * parents, and the whole picture of the family (WT15-062, WT15-091).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

export const ServiceOfAgency = Schema.Struct({ agency: Name, service: Narrative, purpose: Narrative }).pipe(
  Schema.annotate({ identifier: "ServiceOfAgency" })
)

/** What is expected of a parent: an action that can be measured, and the day on which it is reviewed. */
export const Expectation = Schema.Struct({
  ofWhom: Name,
  expectation: Narrative,
  action: Narrative,
  measure: Narrative,
  reviewOn: CalendarDate
}).pipe(Schema.annotate({ identifier: "ExpectationOfParent" }))

export const entries = {
  PlanSetOut: {
    setOutOn: CalendarDate,
    services: Schema.NonEmptyArray(ServiceOfAgency),
    /** Of each parent; none where the child has no parent here. */
    expectations: Schema.Array(Expectation),
    positives: Narrative,
    weaknesses: Narrative
  },
  /** Agreed with other professionals, and with the child and family (WT15-063). */
  ReviewPointsAgreed: {
    agreedOn: CalendarDate,
    points: Schema.NonEmptyArray(CalendarDate),
    withProfessionals: Schema.NonEmptyArray(Name),
    withChildAndFamily: Narrative
  }
}
