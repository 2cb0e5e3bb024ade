/**
 * Under which part of the Children Act 1989 a child is in care, or in police protection.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { closedSet } from "./closedSet.ts"

export const words = {
  section20: "accommodated under section 20, by agreement",
  section31: "a care order under section 31",
  section38: "an interim order under section 38",
  policeProtection: "police protection, under section 46"
} as const

/**
 * A status. Each decides whose consent a return home needs, and protocols say whose that is. Holds BUC-8.2, BUC-8.3a,
 * BUC-8.4, BUC-7.3.1c, WT15-006.
 */
export const Status = closedSet("LegalStatus", "Under which section a child is in care.", words)
export type Status = typeof Status.Type

/** A status with its first and last day, both included; no last day while it stands. Holds BUC-8.2, BUC-8.3a, BUC-8.4. */
export const Period = Schema.Struct({
  status: Status,
  from: CalendarDate,
  until: Schema.NullOr(CalendarDate)
}).pipe(Schema.annotate({ identifier: "LegalStatusPeriod" }))
export type Period = typeof Period.Type

/** Whether the period does not end before it starts. */
export const isPossible = ({ from, until }: Period): boolean => until === null || from <= until

/** The statuses in force on the day, the first and the last day included. */
export const inForce = (periods: ReadonlyArray<Period>, on: CalendarDate): ReadonlyArray<Status> =>
  periods
    .filter(({ from, until }) => from <= on && (until === null || on <= until))
    .map(({ status }) => status)
