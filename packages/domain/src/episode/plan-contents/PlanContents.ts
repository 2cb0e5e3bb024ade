/**
 * What a child in need plan sets out beside its outcomes: which agency gives which service, what is expected of the
 * parents, and the whole picture of the family (WT15-062, WT15-091).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

export const ServiceOfAgency = Schema.Struct({
  agency: Name,
  service: Narrative,
  /** What the service is for (WT15-061). */
  purpose: Narrative
}).pipe(Schema.annotate({ identifier: "ServiceOfAgency" }))

/** What is expected of a parent: an action that can be measured, and the day on which it is reviewed. */
export const Expectation = Schema.Struct({
  /** The parent, by name. */
  ofWhom: Name,
  /** What is expected of them (WT15-062). */
  expectation: Narrative,
  /** What they do for it. */
  action: Narrative,
  /** How it is seen whether they did. */
  measure: Narrative,
  /**
   * The day on which this expectation is looked at. It makes nothing due by itself: the plan is reviewed at the points
   * that professionals, the child and the family agreed (WT15-063); a day that the lead writes here is one of them once
   * it is agreed as a review point.
   */
  reviewOn: CalendarDate
}).pipe(Schema.annotate({ identifier: "ExpectationOfParent" }))

export const entries = {
  PlanSetOut: {
    setOutOn: CalendarDate,
    services: Schema.NonEmptyArray(ServiceOfAgency),
    /** Of each parent; none where the child has no parent here. */
    expectations: Schema.Array(Expectation),
    /** What goes well in the family (WT15-091). */
    positives: Narrative,
    /** What does not (WT15-091). */
    weaknesses: Narrative
  },
  /** Agreed with other professionals, and with the child and family (WT15-063). */
  ReviewPointsAgreed: {
    agreedOn: CalendarDate,
    /** The days on which the plan is reviewed: each is due on its day. */
    points: Schema.NonEmptyArray(CalendarDate),
    /** The professionals who agreed them, by name or agency. */
    withProfessionals: Schema.NonEmptyArray(Name),
    /** How child and family agreed them. */
    withChildAndFamily: Narrative
  }
}
