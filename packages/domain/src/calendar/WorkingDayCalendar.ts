/**
 * Which days are working days, and counting them.
 *
 * A working day is Monday to Friday, less the bank holidays of England and Wales, less the closure
 * days that an authority's own protocol lets count. National guidance uses the words and does not
 * define them.
 */
import * as Result from "effect/Result"
import * as BankHolidays from "./bank-holidays/index.ts"
import * as CalendarDate from "./CalendarDate.ts"
import { calendarVersion } from "./calendarVersion.ts"
import type { Closure } from "./Closure.ts"
import { buildLookUp, type LookUp, reasonFor, workingDaysBefore, workingDaysUpTo } from "./LookUp.ts"
import type { NonWorkingDay } from "./NonWorkingDay.ts"
import { type Coverage, OutsideCalendarCoverage } from "./OutsideCalendarCoverage.ts"

export { Closure } from "./Closure.ts"
export { NonWorkingDay, NonWorkingReason } from "./NonWorkingDay.ts"
export { Coverage, OutsideCalendarCoverage } from "./OutsideCalendarCoverage.ts"

type Day = CalendarDate.CalendarDate

/** A stretch of days. Each function says which of the two ends it counts. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
}

/** What a calendar is made from. */
export interface Ingredients {
  /**
   * Lists of bank holidays, oldest first: for a year that several cover, the last one holds.
   * Without it, the list that ships with this package.
   */
  readonly bankHolidays?: ReadonlyArray<BankHolidays.BankHolidayList>
  /** The authority's own closure days. Without it, none. */
  readonly closures?: ReadonlyArray<Closure>
}

/** A calendar is a value: it never changes, and the same ingredients make the same `version`. */
export interface WorkingDayCalendar {
  /** Names what the calendar was made from, to be kept with every date that was worked out with it. */
  readonly version: string
  readonly bankHolidays: ReadonlyArray<BankHolidays.BankHolidayList>
  readonly closures: ReadonlyArray<Closure>
  /** The days it can answer for, both included. */
  readonly covers: Coverage
  /** Tables made from the rest when the calendar is made. For this module only. */
  readonly lookUp: LookUp
}

/**
 * Makes a calendar, working out its tables once so that every later count is a look-up.
 *
 * Years in none of the lists get the holidays that follow from law, and {@link isProvisional} says so.
 */
export const make = (ingredients: Ingredients = {}): WorkingDayCalendar => {
  const { bankHolidays = [BankHolidays.published], closures = [] } = ingredients
  const holidays = BankHolidays.holidaysOf(bankHolidays)
  return {
    version: calendarVersion({ bankHolidays, closures, holidays }),
    bankHolidays,
    closures,
    covers: BankHolidays.covers,
    lookUp: buildLookUp({ covers: BankHolidays.covers, holidays, closures })
  }
}

/** The same calendar with these closure days in place of those it had. */
export const withClosures = (
  calendar: WorkingDayCalendar,
  closures: ReadonlyArray<Closure>
): WorkingDayCalendar => make({ bankHolidays: calendar.bankHolidays, closures })

/**
 * The same calendar with a newer list of bank holidays. For the years that `newer` covers it replaces
 * what the calendar had; for all others the calendar keeps what it knew, since GOV.UK drops old years.
 */
export const withBankHolidays = (
  calendar: WorkingDayCalendar,
  newer: BankHolidays.BankHolidayList
): WorkingDayCalendar =>
  make({ bankHolidays: [...calendar.bankHolidays, newer], closures: calendar.closures })

const outside = (calendar: WorkingDayCalendar, date: Day): Result.Result<never, OutsideCalendarCoverage> =>
  Result.fail(new OutsideCalendarCoverage({ calendar: calendar.version, date, covers: calendar.covers }))

const isCovered = (calendar: WorkingDayCalendar, date: Day): boolean =>
  date >= calendar.covers.from && date <= calendar.covers.until

const assertWhole = (workingDays: number): void => {
  if (!Number.isInteger(workingDays))
    throw new RangeError(`${workingDays} is not a whole number of working days`)
}

/** The number, from 1, of the working day that is `workingDays` from `from`. */
const numberOfWorkingDay = (
  { lookUp }: WorkingDayCalendar,
  { from, workingDays }: { readonly from: Day; readonly workingDays: number }
): number | undefined => {
  if (workingDays > 0) {
    const upTo = workingDaysUpTo(lookUp, from)
    return upTo === undefined ? undefined : upTo + workingDays
  }
  const before = workingDaysBefore(lookUp, from)
  return before === undefined ? undefined : before + workingDays + 1
}

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
  limit: { readonly from: Day; readonly workingDays: number }
): Result.Result<Day, OutsideCalendarCoverage> => {
  assertWhole(limit.workingDays)
  if (limit.workingDays === 0) {
    return isCovered(calendar, limit.from) ? Result.succeed(limit.from) : outside(calendar, limit.from)
  }
  const number = numberOfWorkingDay(calendar, limit)
  if (number === undefined || number < 1) return outside(calendar, limit.from)
  const offset = calendar.lookUp.offsetOf[number]
  if (offset === undefined) return outside(calendar, limit.from)
  return Result.succeed(CalendarDate.fromDayNumber(calendar.lookUp.firstDay + offset))
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
  const counted = to < from ? workingDaysBefore : workingDaysUpTo
  const start = counted(calendar.lookUp, from)
  if (start === undefined) return outside(calendar, from)
  const end = counted(calendar.lookUp, to)
  return end === undefined ? outside(calendar, to) : Result.succeed(end - start)
}

/**
 * Whether `date` is a working day. Fails with {@link OutsideCalendarCoverage} when the calendar does
 * not know.
 */
export const isWorkingDay = (
  calendar: WorkingDayCalendar,
  date: Day
): Result.Result<boolean, OutsideCalendarCoverage> =>
  isCovered(calendar, date)
    ? Result.succeed(reasonFor(calendar.lookUp, CalendarDate.toDayNumber(date)) === undefined)
    : outside(calendar, date)

/**
 * `date` itself when it is a working day, and otherwise the first working day after it.
 *
 * Fails with {@link OutsideCalendarCoverage} when the calendar does not know.
 */
export const onOrNextWorkingDay = (
  calendar: WorkingDayCalendar,
  date: Day
): Result.Result<Day, OutsideCalendarCoverage> =>
  Result.flatMap(isWorkingDay(calendar, date), (working) =>
    addWorkingDays(calendar, { from: date, workingDays: working ? 0 : 1 })
  )

const daysOf = ({ from, to }: Stretch): { readonly first: number; readonly last: number } => {
  const start = CalendarDate.toDayNumber(from)
  const end = CalendarDate.toDayNumber(to)
  return end < start ? { first: end, last: start - 1 } : { first: start + 1, last: end }
}

/**
 * The days that {@link countWorkingDays} passes over in the same stretch, earliest first, each with
 * the reason that it does not count.
 *
 * Fails with {@link OutsideCalendarCoverage} when either day lies outside what the calendar covers.
 */
export const nonWorkingDays = (
  calendar: WorkingDayCalendar,
  stretch: Stretch
): Result.Result<ReadonlyArray<NonWorkingDay>, OutsideCalendarCoverage> => {
  if (!isCovered(calendar, stretch.from)) return outside(calendar, stretch.from)
  if (!isCovered(calendar, stretch.to)) return outside(calendar, stretch.to)
  const { first, last } = daysOf(stretch)
  const days: Array<NonWorkingDay> = []
  for (let day = first; day <= last; day++) {
    const why = reasonFor(calendar.lookUp, day)
    if (why !== undefined) days.push({ on: CalendarDate.fromDayNumber(day), why })
  }
  return Result.succeed(days)
}

/**
 * Whether an answer about this stretch rests on bank holidays that were computed, not published.
 *
 * True when any year that the stretch touches, both ends included, is in none of the calendar's lists.
 * Such an answer can still change, by a holiday proclaimed later. A published year is the best there
 * is, though even then a holiday was once added at nine days' notice (19 September 2022).
 */
export const isProvisional = (calendar: WorkingDayCalendar, { from, to }: Stretch): boolean => {
  const last = CalendarDate.yearOf(to < from ? from : to)
  for (let year = CalendarDate.yearOf(to < from ? to : from); year <= last; year++) {
    if (!BankHolidays.isPublished(calendar.bankHolidays, year)) return true
  }
  return false
}
