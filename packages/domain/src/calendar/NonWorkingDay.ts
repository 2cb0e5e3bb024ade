import * as Schema from "effect/Schema"
import { CalendarDate } from "./CalendarDate.ts"

/**
 * Why a day does not count. A day with several reasons has the first of these: the weekend, a bank
 * holiday, a closure of the authority's own.
 */
export const NonWorkingReason = Schema.TaggedUnion({
  Weekend: {},
  BankHoliday: { title: Schema.NonEmptyString },
  Closure: { reason: Schema.NonEmptyString, source: Schema.NonEmptyString }
})
export type NonWorkingReason = typeof NonWorkingReason.Type

/** A day that does not count, and why. */
export const NonWorkingDay = Schema.Struct({ on: CalendarDate, why: NonWorkingReason }).annotate({
  identifier: "NonWorkingDay"
})
export interface NonWorkingDay extends Schema.Schema.Type<typeof NonWorkingDay> {}
