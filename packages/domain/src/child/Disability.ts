/**
 * A child's disability, the assessments that others make of it, and support under the Act of 1970.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Name, Narrative } from "../Text.ts"

/** An assessment by another service, such as for an education, health and care plan. Holds BUC-7.2.3, WT15-032. */
export const SpecialistAssessment = Schema.Struct({
  /** Which assessment it is, such as one for an education, health and care plan. */
  assessment: Name,
  by: Name,
  crossReference: Narrative.annotateKey({
    description: "Where it is kept and what it says about this child."
  })
}).pipe(Schema.annotate({ identifier: "SpecialistAssessment" }))
export type SpecialistAssessment = typeof SpecialistAssessment.Type

/**
 * Whether support under section 2 of the Chronically Sick and Disabled Persons Act 1970 was considered, and with what
 * result. Holds WT15-033.
 */
export const Section2Support = Schema.TaggedUnion({
  NotConsidered: {},
  Considered: {
    consideredOn: CalendarDate,
    canBeProvided: Schema.Boolean,
    necessary: Schema.Boolean,
    reasons: Narrative
  }
}).pipe(Schema.annotate({ identifier: "Section2Support" }))
export type Section2Support = typeof Section2Support.Type

/** What is known of a child's disability. Seen as a child first. Holds WT15-012, WT15-030, BUC-7.2.3. */
export const Disability = Schema.Struct({
  /** What the disability is, as the family or a professional says. */
  nature: Narrative,
  /** What the child needs because of it. */
  additionalNeeds: Schema.Array(Narrative),
  /** Assessments by specialists that are in place or under way (BUC-7.2.3). */
  specialistAssessments: Schema.Array(SpecialistAssessment)
}).pipe(Schema.annotate({ identifier: "Disability" }))
export type Disability = typeof Disability.Type

/**
 * Whether the authority must arrange the support: it can be provided, and it is necessary to meet the child's needs.
 *
 * @see WT15-033
 */
export const mustArrange = (support: Section2Support): boolean =>
  support._tag === "Considered" && support.canBeProvided && support.necessary
