import * as BankHolidays from "./bank-holidays/index.ts"
import { type Amendment, isProclamation } from "./Amendment.ts"
import { type CalendarDate, fromDayNumber, toDayNumber, yearOf } from "./CalendarDate.ts"
import type { Closure } from "./Closure.ts"
import * as gregorian from "./gregorian.ts"
import { type LookUp, nonWorkingDaysUpTo } from "./LookUp.ts"
import type { NonWorkingDay, NonWorkingReason } from "./NonWorkingDay.ts"

const SATURDAY = 6
const FIRST_YEAR = 1900
const WEEKEND: NonWorkingReason = Object.freeze({ _tag: "Weekend" })

/** What the reasons are told from. */
export interface Told {
  readonly bankHolidays: ReadonlyArray<BankHolidays.BankHolidayList>
  readonly closures: ReadonlyArray<Closure>
  readonly amendments: ReadonlyArray<Amendment>
  readonly lookUp: LookUp
}

interface Year {
  /** How many days of the calendar that are not working days come before this year. */
  readonly before: number
  readonly days: ReadonlyArray<NonWorkingDay>
}

/**
 * The days of a calendar that are not working days, by year since 1900, each with its reason. A year
 * is worked out when it is first asked for, and then kept: the answers are the same either way.
 */
export type PassedOver = Array<Year | undefined>

/** The authority's closure days: those it was made with and those added since. */
export const allClosures = ({
  amendments,
  closures
}: Pick<Told, "amendments" | "closures">): ReadonlyArray<Closure> => [
  ...closures,
  ...amendments.filter((amendment) => amendment._tag === "ClosureAdded")
]

/** Later entries win, so bank holidays come after closures. */
const reasonsIn = (told: Told, year: number): ReadonlyMap<number, NonWorkingReason> => {
  const closures = allClosures(told).filter(({ on }) => yearOf(on) === year)
  const holidays = BankHolidays.proclaimed(
    BankHolidays.holidaysIn(told.bankHolidays, year),
    told.amendments.filter(isProclamation)
  )
  return new Map<number, NonWorkingReason>([
    ...closures.map(
      ({ on, reason, source }) =>
        [toDayNumber(on), Object.freeze({ _tag: "Closure", reason, source })] as const
    ),
    ...holidays.map(
      ({ on, title }) => [toDayNumber(on), Object.freeze({ _tag: "BankHoliday", title })] as const
    )
  ])
}

const workOut = (told: Told, year: number): Year => {
  const { firstDay, lastDay } = told.lookUp
  const reasons = reasonsIn(told, year)
  const start = Math.max(firstDay, gregorian.toDayNumber(year, 1, 1))
  const end = Math.min(lastDay, gregorian.toDayNumber(year, 12, 31))
  const days: Array<NonWorkingDay> = []
  for (let day = start; day <= end; day++) {
    const why = gregorian.dayOfWeek(day) >= SATURDAY ? WEEKEND : reasons.get(day)
    if (why !== undefined) days.push(Object.freeze({ on: fromDayNumber(day), why }))
  }
  return { before: nonWorkingDaysUpTo(told.lookUp, start - 1), days }
}

const yearAt = (passedOver: PassedOver, told: Told, year: number): Year =>
  (passedOver[year - FIRST_YEAR] ??= workOut(told, year))

/** Why the day, which is covered, is not a working day. For one that is: `undefined`. */
export const reasonOn = (
  passedOver: PassedOver,
  told: Told,
  date: CalendarDate
): NonWorkingReason | undefined => {
  const { before, days } = yearAt(passedOver, told, yearOf(date))
  const last = days[nonWorkingDaysUpTo(told.lookUp, toDayNumber(date)) - before - 1]
  return last?.on === date ? last.why : undefined
}

/** Day numbers and years of a stretch, the earlier first; its days are those after `after`, up to `last`. */
interface Ordered {
  readonly after: number
  readonly last: number
  readonly years: { readonly from: number; readonly to: number }
}

/** The stretch without its first day, or, when `to` is the earlier day, from `to` up to the day before `from`. */
const inOrder = ({ from, to }: { readonly from: CalendarDate; readonly to: CalendarDate }): Ordered => {
  const start = toDayNumber(from)
  const end = toDayNumber(to)
  return end < start
    ? { after: end - 1, last: start - 1, years: { from: yearOf(to), to: yearOf(from) } }
    : { after: start, last: end, years: { from: yearOf(from), to: yearOf(to) } }
}

const inYear = (
  { before, days }: Year,
  { start, end }: { readonly start: number; readonly end: number }
): ReadonlyArray<NonWorkingDay> => days.slice(Math.max(start - before, 0), Math.max(end - before, 0))

/** The days of the stretch that are not working days. Both its ends are covered. */
export const between = (
  passedOver: PassedOver,
  told: Told,
  stretch: { readonly from: CalendarDate; readonly to: CalendarDate }
): ReadonlyArray<NonWorkingDay> => {
  const { after, last, years } = inOrder(stretch)
  const slice = {
    start: nonWorkingDaysUpTo(told.lookUp, after),
    end: nonWorkingDaysUpTo(told.lookUp, last)
  }
  let found = inYear(yearAt(passedOver, told, years.from), slice)
  for (let year = years.from + 1; year <= years.to; year++) {
    found = [...found, ...inYear(yearAt(passedOver, told, year), slice)]
  }
  return found
}
