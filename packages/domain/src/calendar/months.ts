/**
 * The months from January 1900 to December 2099 as tables, numbered from 0, so that reading and
 * writing a day is a look-up.
 */
import { writeTwo } from "./digits.ts"
import { toDayNumber } from "./gregorian.ts"

const FIRST_YEAR = 1900
const MONTHS = 200 * 12
const AVERAGE_DAYS = 30.436_875

/** By number of the month, the day number of its first day. One entry more than there are months. */
const FIRST_DAYS = Int32Array.from({ length: MONTHS + 1 }, (_, index) =>
  toDayNumber(FIRST_YEAR + Math.floor(index / 12), (index % 12) + 1, 1)
)

/** By number of the month, the text before its days, such as `2026-12-`. */
const PREFIXES = Array.from(
  { length: MONTHS },
  (_, index) => `${FIRST_YEAR + Math.floor(index / 12)}-${writeTwo((index % 12) + 1)}-`
)

/** The first day number that the tables hold: 1 January 1900. */
export const FIRST_DAY_NUMBER = toDayNumber(FIRST_YEAR, 1, 1)

/** The last day number that the tables hold: 31 December 2099. */
export const LAST_DAY_NUMBER = toDayNumber(FIRST_YEAR + 199, 12, 31)

/** The number of the month. `month` is 1 to 12. */
export const monthOf = (year: number, month: number): number => (year - FIRST_YEAR) * 12 + month - 1

/** The day number of the first day of a month, which for the month after the last is where they end. */
export const firstDayOf = (monthNumber: number): number => FIRST_DAYS[monthNumber] ?? Number.NaN

/** `YYYY-MM-` for the month. */
export const prefixOf = (monthNumber: number): string => PREFIXES[monthNumber] ?? ""

/** The number of the month that a day number in the tables falls in: a guess, put right by one at most. */
export const monthOfDay = (dayNumber: number): number => {
  const guess = Math.trunc((dayNumber - FIRST_DAY_NUMBER) / AVERAGE_DAYS)
  if (dayNumber < firstDayOf(guess)) return guess - 1
  return dayNumber < firstDayOf(guess + 1) ? guess : guess + 1
}
