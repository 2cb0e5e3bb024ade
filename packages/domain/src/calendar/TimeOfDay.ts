/**
 * A time on the clock, without a day or a time zone.
 */
import * as Schema from "effect/Schema"
import { readTwo, writeTwo } from "./digits.ts"

const MINUTES_IN_DAY = 1440

/**
 * A time from 00:00 to 23:59, as `HH:mm`. Alphabetical order is the order of the day.
 *
 * Unit: minutes. Midnight is the start of a day, never its end, so there is no 24:00.
 */
export const TimeOfDay = Schema.String.check(
  Schema.isPattern(/^([01]\d|2[0-3]):[0-5]\d$/u, {
    description: "A time on the 24-hour clock, as HH:mm.",
    message: "Write the time on the 24-hour clock as HH:mm, between 00:00 and 23:59"
  })
).pipe(Schema.brand("TimeOfDay"), Schema.annotate({ identifier: "TimeOfDay" }))
export type TimeOfDay = typeof TimeOfDay.Type

/** Whole minutes since midnight, as the clock shows them: 0 to 1,439. */
export const toMinutes = (time: TimeOfDay): number => readTwo(time, 0) * 60 + readTwo(time, 3)

/**
 * The time that the clock shows `minutes` after midnight.
 *
 * Throws a `RangeError`, as a defect of the caller, unless `minutes` is a whole number from 0 to 1,439.
 */
export const fromMinutes = (minutes: number): TimeOfDay => {
  if (!(Number.isInteger(minutes) && minutes >= 0 && minutes < MINUTES_IN_DAY)) {
    throw new RangeError(`${minutes} is not a minute of the day (0 to ${MINUTES_IN_DAY - 1})`)
  }
  return `${writeTwo(Math.floor(minutes / 60))}:${writeTwo(minutes % 60)}` as TimeOfDay
}
