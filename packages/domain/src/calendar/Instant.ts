/**
 * A point on the time line, the same everywhere in the world.
 */
import * as Orders from "effect/Order"
import * as Schema from "effect/Schema"
import { CalendarDate, fromDayNumber, toDayNumber } from "./CalendarDate.ts"
import { readTwo, writeThree, writeTwo } from "./digits.ts"

const MILLIS_IN_HOUR = 3_600_000
const MILLIS_IN_DAY = 86_400_000
const PATTERN =
  /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u

const isCalendarDate = Schema.is(CalendarDate)

/**
 * An instant from 1900 to 2099 in UTC, always written `YYYY-MM-DDTHH:mm:ss.sssZ`.
 *
 * One way of writing it, so that equal instants are equal text and alphabetical order is the order of
 * time. There are no leap seconds, as there are none in POSIX time.
 *
 * Source: ISO 8601-1:2019 and RFC 3339, in the form that ECMAScript prints.
 */
export const Instant = Schema.String.check(
  Schema.isPattern(PATTERN, {
    description: "A point in time in UTC, to the millisecond.",
    message: "Write the instant in UTC as YYYY-MM-DDTHH:mm:ss.sssZ, between 1900 and 2099"
  }).abort(),
  Schema.makeFilter(
    (text) => isCalendarDate(text.slice(0, 10)) || `${text} is not on a day in the calendar (YYYY-MM-DD)`
  )
).pipe(Schema.brand("Instant"), Schema.annotate({ identifier: "Instant" }))
export type Instant = typeof Instant.Type

const readMillis = (instant: Instant): number => readTwo(instant, 20) * 10 + instant.charCodeAt(22) - 48

/** Milliseconds since 1970-01-01T00:00:00.000Z. Earlier instants are negative. */
export const toEpochMillis = (instant: Instant): number => {
  const minutes = readTwo(instant, 11) * 60 + readTwo(instant, 14)
  const seconds = minutes * 60 + readTwo(instant, 17)
  // The first ten characters of an Instant are a day, which is all that `toDayNumber` reads.
  return toDayNumber(instant as string as CalendarDate) * MILLIS_IN_DAY + seconds * 1000 + readMillis(instant)
}

const writeTime = (millisOfDay: number): string => {
  const seconds = Math.floor(millisOfDay / 1000)
  const minutes = Math.floor(seconds / 60)
  const hours = Math.floor(minutes / 60)
  const millis = writeThree(millisOfDay - seconds * 1000)
  return `${writeTwo(hours)}:${writeTwo(minutes - hours * 60)}:${writeTwo(seconds - minutes * 60)}.${millis}`
}

/**
 * The instant that is `millis` milliseconds after 1970-01-01T00:00:00.000Z.
 *
 * Throws a `RangeError`, as a defect of the caller, for a number that is not whole or that falls
 * outside 1900 to 2099.
 */
export const fromEpochMillis = (millis: number): Instant => {
  if (!Number.isInteger(millis)) throw new RangeError(`${millis} is not a whole number of milliseconds`)
  const dayNumber = Math.floor(millis / MILLIS_IN_DAY)
  return `${fromDayNumber(dayNumber)}T${writeTime(millis - dayNumber * MILLIS_IN_DAY)}Z` as Instant
}

/**
 * The instant `hours` after `instant`, or before it when `hours` is negative.
 *
 * Elapsed hours: 24 hours run through nights, weekends and a change of the clocks, so they can end at
 * a different time on the clock than they began.
 *
 * Unit: hours. Throws as {@link fromEpochMillis} does.
 */
export const addHours = (instant: Instant, hours: number): Instant =>
  fromEpochMillis(toEpochMillis(instant) + hours * MILLIS_IN_HOUR)

/** Earlier instants first. */
export const Order: Orders.Order<Instant> = Orders.String

/** Whether `instant` comes before `other`. An instant is not before itself. */
export const isBefore = (instant: Instant, other: Instant): boolean => instant < other

/** Whether `instant` comes after `other`. An instant is not after itself. */
export const isAfter = (instant: Instant, other: Instant): boolean => instant > other
