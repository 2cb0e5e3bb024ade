/**
 * Which days are working days, and counting them.
 *
 * A working day is Monday to Friday, less the bank holidays of England and Wales, less the closure
 * days that an authority's own protocol lets count. National guidance uses the words and does not
 * define them.
 */
import * as Result from "effect/Result"
import * as CalendarDate from "./CalendarDate.ts"
import { touchesUnpublished } from "./coverage.ts"
import * as LookUp from "./LookUp.ts"
import type { WorkingDayCalendar } from "./making.ts"
import type { NonWorkingDay } from "./NonWorkingDay.ts"
import { OutsideCalendarCoverage } from "./OutsideCalendarCoverage.ts"
import * as PassedOver from "./PassedOver.ts"

export { Amendment } from "./Amendment.ts"
export { BeyondPublished } from "./BeyondPublished.ts"
export { Closure } from "./Closure.ts"
export type { DatedAmendment } from "./DatedAmendment.ts"
export {
  amend,
  amendDated,
  asKnownBefore,
  asKnownOn,
  type Ingredients,
  make,
  withBankHolidays,
  withClosures,
  type WorkingDayCalendar
} from "./making.ts"
export { NonWorkingDay, NonWorkingReason } from "./NonWorkingDay.ts"
export { Coverage, OutsideCalendarCoverage } from "./OutsideCalendarCoverage.ts"

type Day = CalendarDate.CalendarDate

/** A stretch of days. Each function says which of the two ends it counts. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}

const outside = (calendar: WorkingDayCalendar, date: Day): Result.Result<never, OutsideCalendarCoverage> =>
  Result.fail(new OutsideCalendarCoverage({ calendar: calendar.version, date, covers: calendar.covers }))

const isCovered = (calendar: WorkingDayCalendar, date: Day): boolean =>
  LookUp.isCovered(calendar.lookUp, CalendarDate.toDayNumber(date))

const assertWhole = (workingDays: number): void => {
  if (!Number.isInteger(workingDays))
    throw new RangeError(`${workingDays} is not a whole number of working days`)
}

/** The working day that is `workingDays`, which is not 0, from a day: its number, counted from 1. */
const numberOfWorkingDay = (lookUp: LookUp.LookUp, dayNumber: number, workingDays: number): number =>
  workingDays > 0
    ? LookUp.workingDaysUpTo(lookUp, dayNumber) + workingDays
    : LookUp.workingDaysUpTo(lookUp, dayNumber - 1) + workingDays + 1

/**
 * The last day of a limit of `workingDays` that starts on `from`.
 *
 * The day of the event is day zero: one working day from Friday 18 December 2026 is Monday 21
 * December. From a day that is not a working day, the first working day after it is day one: one
 * working day from a Saturday is the Monday. No working days from any day is that same day, working
 * or not. A negative count goes back in the same way: one working day before a Monday is the Friday.
 *
 * Unit: working days. The limit runs to the end of that day in London. Fails with
 * {@link OutsideCalendarCoverage} when `from` or the result lies outside what the calendar covers,
 * rather than guess at holidays. Throws a `RangeError`, as a defect of the caller, when `workingDays`
 * is not whole.
 *
 * Source: none of the guidance says which day is the first; the day after is the usual reading of "within".
 */
export const addWorkingDays = (
  calendar: WorkingDayCalendar,
  { from, workingDays }: { readonly from: Day; readonly workingDays: number }
): Result.Result<Day, OutsideCalendarCoverage> => {
  assertWhole(workingDays)
  const day = CalendarDate.toDayNumber(from)
  if (!LookUp.isCovered(calendar.lookUp, day)) return outside(calendar, from)
  if (workingDays === 0) return Result.succeed(from)
  const number = numberOfWorkingDay(calendar.lookUp, day, workingDays)
  const date = LookUp.workingDayAt(calendar.lookUp, number)
  return date === undefined ? outside(calendar, from) : Result.succeed(date)
}

/**
 * How many working days lie after `from`, up to and including `to`; the inverse of
 * {@link addWorkingDays}.
 *
 * `from` is day zero and is not counted, even when it is a working day. When `to` is the earlier day
 * the answer is negative: the working days before `from`, back to and including `to`.
 *
 * Unit: working days. Fails with {@link OutsideCalendarCoverage} when either day lies outside what the
 * calendar covers.
 */
export const countWorkingDays = (
  calendar: WorkingDayCalendar,
  { from, to }: Stretch
): Result.Result<number, OutsideCalendarCoverage> => {
  const { lookUp } = calendar
  const start = CalendarDate.toDayNumber(from)
  const end = CalendarDate.toDayNumber(to)
  if (!LookUp.isCovered(lookUp, start)) return outside(calendar, from)
  if (!LookUp.isCovered(lookUp, end)) return outside(calendar, to)
  const back = end < start ? 1 : 0
  return Result.succeed(
    LookUp.workingDaysUpTo(lookUp, end - back) - LookUp.workingDaysUpTo(lookUp, start - back)
  )
}

/**
 * Whether `date` is a working day. Fails with {@link OutsideCalendarCoverage} when the calendar does
 * not know.
 */
export const isWorkingDay = (
  calendar: WorkingDayCalendar,
  date: Day
): Result.Result<boolean, OutsideCalendarCoverage> => {
  const day = CalendarDate.toDayNumber(date)
  if (!LookUp.isCovered(calendar.lookUp, day)) return outside(calendar, date)
  const { lookUp } = calendar
  return Result.succeed(LookUp.workingDaysUpTo(lookUp, day) > LookUp.workingDaysUpTo(lookUp, day - 1))
}

/**
 * `date` itself when it is a working day, and otherwise the first working day after it.
 *
 * Fails with {@link OutsideCalendarCoverage} when the calendar does not know.
 */
export const onOrNextWorkingDay = (
  calendar: WorkingDayCalendar,
  date: Day
): Result.Result<Day, OutsideCalendarCoverage> => {
  const day = CalendarDate.toDayNumber(date)
  if (!LookUp.isCovered(calendar.lookUp, day)) return outside(calendar, date)
  const next = LookUp.workingDayAt(calendar.lookUp, LookUp.workingDaysUpTo(calendar.lookUp, day - 1) + 1)
  return next === undefined ? outside(calendar, date) : Result.succeed(next)
}

/**
 * The days that {@link countWorkingDays} passes over in the same stretch, earliest first, each with
 * the reason that it does not count.
 *
 * Fails with {@link OutsideCalendarCoverage} when either day lies outside what the calendar covers.
 */
export const nonWorkingDays = (
  calendar: WorkingDayCalendar,
  { from, to }: Stretch
): Result.Result<ReadonlyArray<NonWorkingDay>, OutsideCalendarCoverage> => {
  if (!isCovered(calendar, from)) return outside(calendar, from)
  if (!isCovered(calendar, to)) return outside(calendar, to)
  return Result.succeed(PassedOver.between(calendar.passedOver, calendar, { from, to }))
}

/**
 * Whether an answer about this stretch rests on bank holidays that were computed, not published.
 *
 * True when any year that the stretch touches, both ends included, is in none of the calendar's lists.
 * Such an answer can still change, by a holiday proclaimed later. A published year is the best there
 * is, though even then a holiday was once added at nine days' notice (19 September 2022).
 */
export const isProvisional = (calendar: WorkingDayCalendar, { from, to }: Stretch): boolean => {
  const start = CalendarDate.yearOf(from)
  const end = CalendarDate.yearOf(to)
  return touchesUnpublished(
    calendar.unpublished,
    end < start ? { from: end, to: start } : { from: start, to: end }
  )
}
