/**
 * Whole-number arithmetic of the Gregorian calendar. It knows nothing of text, clocks or time zones.
 *
 * A day number counts days since 1 January 1970, which is day 0; earlier days are negative.
 * Source of the method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (public domain),
 * which starts the year on 1 March so that the leap day comes last.
 */

const DAYS_FROM_MARCH_OF_YEAR_0_TO_1970 = 719_468
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** How many days the month has: 28 to 31, or 0 for a month that is not 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0)

/** The day number of a real day in year 0 or later. */
export const toDayNumber = (year: number, month: number, day: number): number => {
  const marchYear = month > 2 ? year : year - 1
  const marchMonth = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return marchYear * 365 + leapDays + dayOfYear - DAYS_FROM_MARCH_OF_YEAR_0_TO_1970
}

/** ISO day of the week: Monday is 1 and Sunday is 7. Day 0 was a Thursday. */
export const dayOfWeek = (dayNumber: number): number => ((((dayNumber + 3) % 7) + 7) % 7) + 1

/** The first day on or after `dayNumber` that falls on `weekday` (Monday is 1, Sunday is 7). */
export const onOrAfter = (dayNumber: number, weekday: number): number =>
  dayNumber + ((weekday - dayOfWeek(dayNumber) + 7) % 7)
