/**
 * The bank holidays of England and Wales that follow from law and from the custom of proclamation.
 */
import { type CalendarDate, fromDayNumber } from "../CalendarDate.ts"
import { dayOfWeek, onOrAfter } from "../gregorian.ts"
import { firstDayOf, monthOf } from "../months.ts"
import type { Coverage } from "../OutsideCalendarCoverage.ts"
import type { BankHoliday } from "./BankHoliday.ts"
import { easterSunday } from "./easter.ts"

const MONDAY = 1
const SATURDAY = 6

/**
 * The days for which bank holidays can be computed: from 1978, the first year of the early May bank
 * holiday and so of today's eight, to the last year that a calendar date can have.
 */
export const covers: Coverage = {
  from: "1978-01-01" as CalendarDate,
  until: "2099-12-31" as CalendarDate
}

/** The eight, in the order of {@link computedDays}; with the day that those of a fixed day are for. */
const HOLIDAYS = [
  { title: "New Year’s Day", lawful: "-01-01" },
  { title: "Good Friday", lawful: "" },
  { title: "Easter Monday", lawful: "" },
  { title: "Early May bank holiday", lawful: "" },
  { title: "Spring bank holiday", lawful: "" },
  { title: "Summer bank holiday", lawful: "" },
  { title: "Christmas Day", lawful: "-12-25" },
  { title: "Boxing Day", lawful: "-12-26" }
] as const

const dayNumberOf = (year: number, month: number, day: number): number =>
  firstDayOf(monthOf(year, month)) + day - 1

/** The day itself or, at a weekend, the Monday after it. */
const movedFromWeekend = (dayNumber: number): number =>
  dayOfWeek(dayNumber) >= SATURDAY ? onOrAfter(dayNumber, MONDAY) : dayNumber

/**
 * Christmas Day on a Saturday or Sunday gives way to 27 December; Boxing Day on a Saturday or Sunday
 * to 28 December. On a Sunday Christmas Day has Boxing Day, a Monday, after it and so takes the Tuesday.
 */
const twoDaysLaterAtWeekend = (dayNumber: number): number =>
  dayOfWeek(dayNumber) >= SATURDAY ? dayNumber + 2 : dayNumber

/** The day numbers of the eight holidays of {@link computed}: New Year first, Christmas and Boxing Day last. */
export const computedDays = (year: number): ReadonlyArray<number> => {
  const easter = easterSunday(year)
  const christmasDay = dayNumberOf(year, 12, 25)
  return [
    movedFromWeekend(dayNumberOf(year, 1, 1)),
    easter - 2,
    easter + 1,
    onOrAfter(dayNumberOf(year, 5, 1), MONDAY),
    onOrAfter(dayNumberOf(year, 5, 25), MONDAY),
    onOrAfter(dayNumberOf(year, 8, 25), MONDAY),
    twoDaysLaterAtWeekend(christmasDay),
    twoDaysLaterAtWeekend(christmasDay + 1)
  ]
}

const inOrder = (one: BankHoliday, other: BankHoliday): number => (one.on < other.on ? -1 : 1)

/**
 * The bank holidays of `year`, in order, were nothing special proclaimed: no jubilee, no funeral and
 * no holiday moved for an anniversary.
 *
 * Sources: Banking and Financial Dealings Act 1971, section 1 and Schedule 1, paragraph 1 (Easter
 * Monday, the last Mondays of May and August, 26 December or 27 December); yearly proclamations under
 * section 1(2) and (3) (New Year's Day since 1974, the first Monday of May since 1978, and substitutes
 * for days at a weekend); common law (Good Friday and Christmas Day).
 */
export const computed = (year: number): ReadonlyArray<BankHoliday> => {
  const days = computedDays(year).map(fromDayNumber)
  return HOLIDAYS.flatMap(({ lawful, title }, index): ReadonlyArray<BankHoliday> => {
    const on = days[index]
    if (on === undefined) return []
    return [{ on, title, notes: on.endsWith(lawful) ? "" : "Substitute day" }]
  }).sort(inOrder)
}
