/**
 * A person who works with children and families, as far as eligibility needs to know them.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { QuestionKey } from "../protocol/rule/Question.ts"
import { Name } from "../Text.ts"
import { Role } from "./Role.ts"

/** Who a practitioner is: the subject by which their authority's identity provider knows them. */
export const PractitionerId = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._@|:-]{0,199}$/u, {
    message:
      "give the id of a practitioner: up to 200 letters, digits and . _ @ | : -, the first a letter or digit"
  })
).pipe(Schema.brand("PractitionerId"), Schema.annotate({ identifier: "PractitionerId" }))
export type PractitionerId = typeof PractitionerId.Type

/** An entry in the register of the regulator of the day (WT15-003, BRI-1d). */
export const Registration = Schema.Struct({
  regulator: Name.annotateKey({
    description: "The regulator that keeps the register, by its name."
  }),
  number: Name.annotateKey({ description: "The number in that register." }),
  from: CalendarDate,
  until: Schema.optionalKey(CalendarDate)
})
export type Registration = typeof Registration.Type

/** The person who supervises a practitioner, with what makes the supervision count. */
export const Supervisor = Schema.Struct({
  practitioner: PractitionerId,
  roles: Schema.Array(Role),
  socialWorkQualified: Schema.Boolean,
  directly: Schema.Boolean,
  /** The first and the last day of the supervision; left out where it is not known, or goes on. */
  from: Schema.optionalKey(CalendarDate),
  until: Schema.optionalKey(CalendarDate)
})
export type Supervisor = typeof Supervisor.Type

/** A topic that a practitioner has completed training in, or an ability that they have shown (BRI-4b, BRI-4d, BAR-1.1b). */
export const Training = Schema.Struct({
  topic: QuestionKey.annotateKey({
    description: "What the training was in, by the key that the protocol gives it."
  }),
  completedOn: CalendarDate
})
export type Training = typeof Training.Type

/**
 * A practitioner: roles, employer, qualification, registration, experience, supervision and training.
 *
 * Characteristics that the Equality Act protects are not here, so that none can decide what a person may lead (WT15-007).
 */
export const Practitioner = Schema.Struct({
  id: PractitionerId,
  name: Schema.NonEmptyString,
  roles: Schema.Array(Role),
  employer: Schema.NonEmptyString,
  socialWorkQualified: Schema.Boolean,
  significantPracticeExperience: Schema.Boolean,
  registrations: Schema.Array(Registration),
  supervisor: Schema.NullOr(Supervisor),
  /** What they are trained in and able to do, where it is known. */
  training: Schema.optionalKey(Schema.Array(Training))
}).pipe(Schema.annotate({ identifier: "Practitioner" }))
export type Practitioner = typeof Practitioner.Type
