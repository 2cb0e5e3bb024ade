/**
 * Who takes part in a strategy discussion.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { closedSet } from "../../child/closedSet.ts"
import { Name } from "../../Text.ts"

export const capacities = {
  socialWorker: "the local authority's social worker",
  manager: "the social worker's manager",
  healthProfessional: "a health professional",
  policeRepresentative: "a representative of the police",
  fosteringService: "the fostering service",
  referrer: "the professional or the agency that made the referral",
  schoolOrNursery: "the child's school or nursery",
  other: "another relevant professional"
} as const

/** As what somebody takes part. Holds WT15-102. */
export const Capacity = closedSet("AttendeeCapacity", "As what somebody takes part.", capacities)
export type Capacity = typeof Capacity.Type

/** Somebody who takes part, for which agency, and whether they may decide on its behalf. Holds WT15-102, WT15-103. */
export const Attendee = Schema.Struct({
  name: Name,
  agency: Name,
  capacity: Capacity,
  /** Whether they are senior enough to decide for their agency (WT15-103). */
  decidesForTheAgency: Schema.Boolean
}).pipe(Schema.annotate({ identifier: "Attendee" }))
export type Attendee = typeof Attendee.Type

/** Whether the authority itself sends somebody who takes part in this capacity. */
export const isOfTheAuthority = ({ capacity }: Attendee): boolean =>
  capacity === "socialWorker" || capacity === "manager" || capacity === "fosteringService"
