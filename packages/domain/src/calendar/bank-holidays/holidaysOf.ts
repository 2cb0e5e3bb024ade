import { yearOf } from "../CalendarDate.ts"
import type { BankHoliday, BankHolidayList } from "./BankHoliday.ts"
import { covers } from "./computed.ts"
import { computedAndProclaimed } from "./proclaimed.ts"

const isInYears = (list: BankHolidayList, year: number): boolean =>
  year >= list.years.from && year <= list.years.until

/** Whether one of `lists` covers the whole of `year`. */
export const isPublished = (lists: ReadonlyArray<BankHolidayList>, year: number): boolean =>
  lists.some((list) => isInYears(list, year))

const inYear = (lists: ReadonlyArray<BankHolidayList>, year: number): ReadonlyArray<BankHoliday> => {
  const list = lists.findLast((list) => isInYears(list, year))
  if (list === undefined) return computedAndProclaimed(year)
  return list.holidays.filter(({ on }) => yearOf(on) === year)
}

/**
 * Every bank holiday from the first to the last year of {@link covers}, by year.
 *
 * A year comes from the last of `lists` that covers it and, where none does, from law. Years that a
 * list has beyond the covered stretch are not used.
 */
export const holidaysOf = (lists: ReadonlyArray<BankHolidayList>): ReadonlyArray<BankHoliday> => {
  const first = yearOf(covers.from)
  const years = Array.from({ length: yearOf(covers.until) - first + 1 }, (_, index) => first + index)
  return years.flatMap((year) => inYear(lists, year))
}
