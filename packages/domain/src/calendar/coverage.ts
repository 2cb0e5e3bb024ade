import * as BankHolidays from "./bank-holidays/index.ts"
import type { BeyondPublished } from "./BeyondPublished.ts"
import { fromDayNumber, yearOf } from "./CalendarDate.ts"
import { toDayNumber } from "./gregorian.ts"
import type { Coverage } from "./OutsideCalendarCoverage.ts"

type Lists = ReadonlyArray<BankHolidays.BankHolidayList>

const FIRST_YEAR = 1900
const YEARS = 200

const firstComputed = yearOf(BankHolidays.covers.from)
const lastComputed = yearOf(BankHolidays.covers.until)

/**
 * By year since 1900, the first year, that one or a later one, that is in none of `lists`. A stretch
 * touches such a year when this, for the year that it starts in, is not after the year that it ends in.
 */
export const unpublishedFrom = (lists: Lists): ArrayLike<number> => {
  const isPublished = new Uint8Array(YEARS)
  for (const { years } of lists) isPublished.fill(1, years.from - FIRST_YEAR, years.until - FIRST_YEAR + 1)
  const unpublished = new Uint16Array(YEARS)
  let next = FIRST_YEAR + YEARS
  for (let index = YEARS - 1; index >= 0; index--) {
    if (isPublished[index] === 0) next = FIRST_YEAR + index
    unpublished[index] = next
  }
  return unpublished
}

/** Whether one of the years `from` to `to`, both included, is in none of the lists. */
export const touchesUnpublished = (
  unpublished: ArrayLike<number>,
  { from, to }: { readonly from: number; readonly to: number }
): boolean => (unpublished[from - FIRST_YEAR] ?? from) <= to

/** The unbroken run of published years that ends with the latest, as far as holidays can be computed. */
const publishedRun = (lists: Lists): Coverage => {
  const last = Math.min(lastComputed, Math.max(...lists.map(({ years }) => years.until)))
  if (last < firstComputed) {
    throw new RangeError("A calendar that refuses beyond the published lists needs a list")
  }
  let first = last
  while (first > firstComputed && BankHolidays.isPublished(lists, first - 1)) first -= 1
  return { from: fromDayNumber(toDayNumber(first, 1, 1)), until: fromDayNumber(toDayNumber(last, 12, 31)) }
}

/** The days that a calendar answers for. */
export const coverageOf = (lists: Lists, beyondPublished: BeyondPublished): Coverage =>
  beyondPublished === "refused" ? publishedRun(lists) : BankHolidays.covers
