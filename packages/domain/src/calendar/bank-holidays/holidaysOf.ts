import { toDayNumber, yearOf } from "../CalendarDate.ts"
import type { Proclamation } from "../Amendment.ts"
import type { Coverage } from "../OutsideCalendarCoverage.ts"
import type { BankHoliday, BankHolidayList } from "./BankHoliday.ts"
import { covers } from "./computed.ts"
import { computedAndProclaimed, computedAndProclaimedDays, proclaimedDays } from "./proclaimed.ts"

type Lists = ReadonlyArray<BankHolidayList>

/** The list that holds for `year`: the last that covers the whole of it. */
export const listFor = (lists: Lists, year: number): BankHolidayList | undefined =>
  lists.findLast(({ years }) => year >= years.from && year <= years.until)

/** Whether one of `lists` covers the whole of `year`. */
export const isPublished = (lists: Lists, year: number): boolean => listFor(lists, year) !== undefined

/** The bank holidays of `year`: from the last of `lists` that covers it and, where none does, from law. */
export const holidaysIn = (lists: Lists, year: number): ReadonlyArray<BankHoliday> => {
  const list = listFor(lists, year)
  if (list === undefined) return computedAndProclaimed(year)
  return list.holidays.filter(({ on }) => yearOf(on) === year)
}

const yearsOf = ({ from, until }: Coverage): ReadonlyArray<number> =>
  Array.from({ length: yearOf(until) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)

/**
 * Every bank holiday from the first to the last year of {@link covers}, by year.
 *
 * A year comes from the last of `lists` that covers it and, where none does, from law. Years that a
 * list has beyond the covered stretch are not used.
 */
export const holidaysOf = (lists: Lists): ReadonlyArray<BankHoliday> =>
  yearsOf(covers).flatMap((year) => holidaysIn(lists, year))

const publishedDays = (lists: Lists, list: BankHolidayList): ReadonlyArray<number> =>
  list.holidays.filter(({ on }) => listFor(lists, yearOf(on)) === list).map(({ on }) => toDayNumber(on))

/**
 * The day numbers of the bank holidays of the years of `within`, as the proclamations leave them, in
 * no order: all that counting needs, in a fraction of the time that it takes to name them.
 */
export const holidayNumbers = (
  lists: Lists,
  known: { readonly proclamations: ReadonlyArray<Proclamation>; readonly within: Coverage }
): ReadonlyArray<number> => {
  const unpublished = yearsOf(known.within).filter((year) => !isPublished(lists, year))
  const days = [
    ...unpublished.flatMap(computedAndProclaimedDays),
    ...lists.flatMap((list) => publishedDays(lists, list))
  ]
  return proclaimedDays(days, known.proclamations)
}
