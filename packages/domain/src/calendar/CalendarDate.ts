/**
 * A day in the calendar, without a time or a time zone.
 */
import * as Orders from "effect/Order"
import * as Schema from "effect/Schema"
import { readFour, readTwo, writeTwo } from "./digits.ts"
import * as gregorian from "./gregorian.ts"
import * as months from "./months.ts"

const PATTERN = /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u

const isRealDay = (text: string): boolean =>
  readTwo(text, 8) <= gregorian.daysInMonth(readFour(text, 0), readTwo(text, 5))

/**
 * A day from 1 January 1900 to 31 December 2099, as `YYYY-MM-DD`.
 *
 * The same ten characters in TypeScript, JSON, GraphQL (`scalar Date`) and PostgreSQL (`date`), and
 * their alphabetical order is the order of the days. A day that was never in the calendar
 * (30 February) is refused.
 *
 * Source: ISO 8601-1:2019, extended calendar date.
 */
export const CalendarDate = Schema.String.check(
  Schema.isPattern(PATTERN, {
    description: "A day in the calendar, as YYYY-MM-DD.",
    message: "Write the day as YYYY-MM-DD, between 1900-01-01 and 2099-12-31"
  }).abort(),
  Schema.makeFilter((text) => isRealDay(text) || `${text} is not a day in the calendar (YYYY-MM-DD)`)
).pipe(Schema.brand("CalendarDate"), Schema.annotate({ identifier: "CalendarDate" }))
export type CalendarDate = typeof CalendarDate.Type

/** Days since 1 January 1970, which is day 0. Earlier days are negative. */
export const toDayNumber = (date: CalendarDate): number =>
  months.firstDayOf(months.monthOf(readFour(date, 0), readTwo(date, 5))) + readTwo(date, 8) - 1

const isDayNumber = (dayNumber: number): boolean =>
  Number.isInteger(dayNumber) && dayNumber >= months.FIRST_DAY_NUMBER && dayNumber <= months.LAST_DAY_NUMBER

/**
 * The day that is `dayNumber` days after 1 January 1970.
 *
 * Throws a `RangeError`, as a defect of the caller, for a number that is not whole or that falls
 * outside 1900 to 2099.
 */
export const fromDayNumber = (dayNumber: number): CalendarDate => {
  if (!isDayNumber(dayNumber)) {
    throw new RangeError(`Day number ${dayNumber} is not a day between 1900-01-01 and 2099-12-31`)
  }
  const month = months.monthOfDay(dayNumber)
  return (months.prefixOf(month) + writeTwo(dayNumber - months.firstDayOf(month) + 1)) as CalendarDate
}

/**
 * The day `days` after `date`, or before it when `days` is negative.
 *
 * Unit: calendar days. Throws as {@link fromDayNumber} does.
 */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) + days)

/**
 * The same day of the week `weeks` later, or earlier when `weeks` is negative.
 *
 * Unit: whole weeks of seven calendar days. Throws as {@link fromDayNumber} does.
 */
export const addWeeks = (date: CalendarDate, weeks: number): CalendarDate => {
  if (!Number.isInteger(weeks)) throw new RangeError(`${weeks} is not a whole number of weeks`)
  return addDays(date, weeks * 7)
}

/**
 * How many days `to` is after `from`: 0 for the same day, negative when `to` is the earlier.
 *
 * Unit: calendar days. `from` is day zero.
 */
export const daysBetween = (stretch: { readonly from: CalendarDate; readonly to: CalendarDate }): number =>
  toDayNumber(stretch.to) - toDayNumber(stretch.from)

/** On which day a month ends that is too short (reading A13). */
export type MonthEnd = "lastOfMonth" | "firstOfNext"

/**
 * The same day of the month `months` later, or earlier when `months` is negative. Where that month is
 * too short, its last day: six months from 31 August is 28 (or 29) February. With `firstOfNext`, the
 * first day of the month after: 1 March.
 *
 * No guidance says which way to round. Down is the earlier date, and so the safer limit. Rounding
 * makes the result depend on the steps taken: count months from the first day, not from the last result.
 *
 * Unit: whole calendar months. Throws as {@link fromDayNumber} does.
 */
export const addMonths = (
  date: CalendarDate,
  months: number,
  monthEnd: MonthEnd = "lastOfMonth"
): CalendarDate => {
  if (!Number.isInteger(months)) throw new RangeError(`${months} is not a whole number of months`)
  const total = readFour(date, 0) * 12 + readTwo(date, 5) - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  const length = gregorian.daysInMonth(year, month)
  const day = Math.min(readTwo(date, 8), monthEnd === "lastOfMonth" ? length : length + 1)
  return fromDayNumber(gregorian.toDayNumber(year, month, 1) + day - 1)
}

/** ISO day of the week: Monday is 1 and Sunday is 7. */
export const dayOfWeek = (date: CalendarDate): number => gregorian.dayOfWeek(toDayNumber(date))

/** The year of `date`, as a number. */
export const yearOf = (date: CalendarDate): number => readFour(date, 0)

/** Earlier days first. */
export const Order: Orders.Order<CalendarDate> = Orders.String

/** Whether `date` comes before `other`. A day is not before itself. */
export const isBefore = (date: CalendarDate, other: CalendarDate): boolean => date < other

/** Whether `date` comes after `other`. A day is not after itself. */
export const isAfter = (date: CalendarDate, other: CalendarDate): boolean => date > other

/**
 * How old someone born on `born` is on the day `on`. Negative before the birth.
 *
 * An age is reached at the start of the birthday (Family Law Reform Act 1969, section 9). The Act does
 * not say when a person born on 29 February reaches an age in a common year. This answers 1 March, so
 * that nobody stops being a child a day early.
 *
 * Unit: completed years.
 */
export const ageOn = (person: { readonly born: CalendarDate; readonly on: CalendarDate }): number => {
  const years = readFour(person.on, 0) - readFour(person.born, 0)
  return person.on.slice(5) < person.born.slice(5) ? years - 1 : years
}
