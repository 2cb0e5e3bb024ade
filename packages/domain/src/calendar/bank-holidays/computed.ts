/**
 * The bank holidays of England and Wales that follow from law and from the custom of proclamation.
 */
import { CalendarDate, fromDayNumber } from "../CalendarDate.ts"
import { dayOfWeek, onOrAfter, toDayNumber } from "../gregorian.ts"
import type { Coverage } from "../OutsideCalendarCoverage.ts"
import type { BankHoliday } from "./BankHoliday.ts"
import { easterSunday } from "./easter.ts"

const MONDAY = 1
const SATURDAY = 6
const SUNDAY = 7

/**
 * The days for which bank holidays can be computed: from 1978, the first year of the early May bank
 * holiday and so of today's eight, to the last year that a calendar date can have.
 */
export const covers: Coverage = {
  from: CalendarDate.make("1978-01-01"),
  until: CalendarDate.make("2099-12-31")
}

const holiday = (title: string, dayNumber: number, lawfulDay: number = dayNumber): BankHoliday => ({
  on: fromDayNumber(dayNumber),
  title,
  notes: dayNumber === lawfulDay ? "" : "Substitute day"
})

/** The day itself or, at a weekend, the Monday after it. */
const movedFromWeekend = (dayNumber: number): number =>
  dayOfWeek(dayNumber) >= SATURDAY ? onOrAfter(dayNumber, MONDAY) : dayNumber

const lastMonday = (year: number, month: 5 | 8): number => onOrAfter(toDayNumber(year, month, 25), MONDAY)

const twoDaysLaterAtWeekend = (dayNumber: number): number =>
  dayOfWeek(dayNumber) >= SATURDAY ? dayNumber + 2 : dayNumber

const newYear = (year: number): BankHoliday => {
  const day = toDayNumber(year, 1, 1)
  return holiday("New Year’s Day", movedFromWeekend(day), day)
}

/**
 * Christmas Day on a Saturday or Sunday gives way to 27 December; Boxing Day on a Saturday or Sunday
 * to 28 December. On a Sunday Christmas Day has Boxing Day, a Monday, after it and so takes the Tuesday.
 */
const christmas = (year: number): ReadonlyArray<BankHoliday> => {
  const christmasDay = toDayNumber(year, 12, 25)
  const boxingDay = christmasDay + 1
  const both = [
    holiday("Christmas Day", twoDaysLaterAtWeekend(christmasDay), christmasDay),
    holiday("Boxing Day", twoDaysLaterAtWeekend(boxingDay), boxingDay)
  ]
  return dayOfWeek(christmasDay) === SUNDAY ? both.toReversed() : both
}

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
  const easter = easterSunday(year)
  return [
    newYear(year),
    holiday("Good Friday", easter - 2),
    holiday("Easter Monday", easter + 1),
    holiday("Early May bank holiday", onOrAfter(toDayNumber(year, 5, 1), MONDAY)),
    holiday("Spring bank holiday", lastMonday(year, 5)),
    holiday("Summer bank holiday", lastMonday(year, 8)),
    ...christmas(year)
  ]
}
