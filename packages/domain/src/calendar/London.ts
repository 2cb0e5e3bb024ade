/**
 * The clock and the calendar on the wall in England: Europe/London.
 *
 * Limits in days are days in London, whatever the time zone of the computer or the time in UTC.
 */
import { type CalendarDate, fromDayNumber, toDayNumber } from "./CalendarDate.ts"
import { readTwo } from "./digits.ts"
import { fromEpochMillis, type Instant, toEpochMillis } from "./Instant.ts"
import { isSummerTime } from "./summerTime.ts"
import { fromMinutes, type TimeOfDay, toMinutes } from "./TimeOfDay.ts"

const MILLIS_IN_MINUTE = 60_000
const MINUTES_IN_HOUR = 60
const MINUTES_IN_DAY = 1440

/** Minutes on the London clock since the midnight that began 1 January 1970 there. */
const wallMinutes = (instant: Instant): number => {
  const minutes = Math.floor(toEpochMillis(instant) / MILLIS_IN_MINUTE)
  return isSummerTime(minutes) ? minutes + MINUTES_IN_HOUR : minutes
}

/** Whether it is 23:00 or later in UTC, when London can be a day further. */
const isLastHour = (instant: Instant): boolean => readTwo(instant, 11) === 23

/**
 * The day it is in London at `instant`.
 *
 * In summer the London day begins at 23:00 UTC: 2026-06-30T23:30:00.000Z is on 1 July 2026.
 */
export const dayOf = (instant: Instant): CalendarDate =>
  isLastHour(instant)
    ? fromDayNumber(Math.floor(wallMinutes(instant) / MINUTES_IN_DAY))
    : // Until then it is the day that the instant is written with.
      (instant.slice(0, 10) as CalendarDate)

/** The time the clock shows in London at `instant`, its seconds dropped. */
export const timeOf = (instant: Instant): TimeOfDay => {
  const minutes = wallMinutes(instant)
  return fromMinutes(minutes - Math.floor(minutes / MINUTES_IN_DAY) * MINUTES_IN_DAY)
}

/**
 * The instant at which the clock in London shows `time` on `date`.
 *
 * When the clocks go back, an hour happens twice: this is the first of the two, the earlier and so
 * the safer. When they go forward, an hour is skipped: a time within it is read as if the clock had
 * not yet moved, so that 01:30 on 29 March 2026 is 01:30 UTC, which the clock shows as 02:30. Both are
 * as `Temporal` and java.time do.
 */
export const at = (date: CalendarDate, time: TimeOfDay): Instant => {
  const onTheWall = toDayNumber(date) * MINUTES_IN_DAY + toMinutes(time)
  const inSummerTime = onTheWall - MINUTES_IN_HOUR
  return fromEpochMillis((isSummerTime(inSummerTime) ? inSummerTime : onTheWall) * MILLIS_IN_MINUTE)
}

/**
 * The first instant of `date` in London. A day ends when the next one starts, so a limit that ends on
 * a day is kept by any instant before the start of the day after.
 */
export const startOfDay = (date: CalendarDate): Instant => {
  const day = toDayNumber(date)
  // Written as it will be read: in summer the day begins in the last hour that UTC gives to the day before.
  return isSummerTime(day * MINUTES_IN_DAY - MINUTES_IN_HOUR)
    ? (`${fromDayNumber(day - 1)}T23:00:00.000Z` as Instant)
    : (`${date}T00:00:00.000Z` as Instant)
}
