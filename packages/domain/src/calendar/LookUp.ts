import type { BankHoliday } from "./bank-holidays/BankHoliday.ts"
import { type CalendarDate, toDayNumber } from "./CalendarDate.ts"
import type { Closure } from "./Closure.ts"
import * as gregorian from "./gregorian.ts"
import type { NonWorkingReason } from "./NonWorkingDay.ts"
import type { Coverage } from "./OutsideCalendarCoverage.ts"

const MONDAY = 1
const SATURDAY = 6
const SUNDAY = 7

/**
 * A calendar as tables, so that adding and counting working days take the same time for five days and
 * for five hundred. Days are offsets from the first covered day; working days are numbered from 1.
 */
export interface LookUp {
  /** The day number of the first covered day. */
  readonly firstDay: number
  /** By offset: how many working days there have been, up to and including that day. */
  readonly workingDaysUpTo: ArrayLike<number>
  /** By number of the working day: its offset. Entry 0 stands for no day. */
  readonly offsetOf: ArrayLike<number>
  /** By day number: why a weekday is not a working day. */
  readonly exceptions: ReadonlyMap<number, NonWorkingReason>
}

interface Ingredients {
  readonly covers: Coverage
  readonly holidays: ReadonlyArray<BankHoliday>
  readonly closures: ReadonlyArray<Closure>
}

const isWeekend = (dayNumber: number): boolean => gregorian.dayOfWeek(dayNumber) >= SATURDAY

/** Later entries win, so bank holidays come after closures. */
const exceptionsOf = ({ holidays, closures }: Ingredients): ReadonlyMap<number, NonWorkingReason> =>
  new Map<number, NonWorkingReason>([
    ...closures.map(
      ({ on, reason, source }) => [toDayNumber(on), { _tag: "Closure", reason, source }] as const
    ),
    ...holidays.map(({ on, title }) => [toDayNumber(on), { _tag: "BankHoliday", title }] as const)
  ])

/** By offset: 1 for a day that {@link exceptionsOf} names, which is faster to read than a map. */
const markExceptions = (length: number, firstDay: number, exceptions: LookUp["exceptions"]): Uint8Array => {
  const marked = new Uint8Array(length)
  for (const day of exceptions.keys()) marked[day - firstDay] = 1
  return marked
}

/** Builds the tables: one pass over the covered days. */
export const buildLookUp = (ingredients: Ingredients): LookUp => {
  const firstDay = toDayNumber(ingredients.covers.from)
  const length = toDayNumber(ingredients.covers.until) - firstDay + 1
  const exceptions = exceptionsOf(ingredients)
  const marked = markExceptions(length, firstDay, exceptions)
  const workingDaysUpTo = new Uint16Array(length)
  const offsetOf = new Uint16Array(length + 1)
  let count = 0
  let weekday = gregorian.dayOfWeek(firstDay)
  for (let offset = 0; offset < length; offset++) {
    if (weekday < SATURDAY && marked[offset] === 0) offsetOf[++count] = offset
    workingDaysUpTo[offset] = count
    weekday = weekday === SUNDAY ? MONDAY : weekday + 1
  }
  return { firstDay, workingDaysUpTo, offsetOf: offsetOf.slice(0, count + 1), exceptions }
}

/** How many working days there have been up to and including `date`, or `undefined` outside the tables. */
export const workingDaysUpTo = (lookUp: LookUp, date: CalendarDate): number | undefined =>
  lookUp.workingDaysUpTo[toDayNumber(date) - lookUp.firstDay]

/** How many working days there have been before `date`, or `undefined` outside the tables. */
export const workingDaysBefore = (lookUp: LookUp, date: CalendarDate): number | undefined => {
  const offset = toDayNumber(date) - lookUp.firstDay
  return offset === 0
    ? 0
    : offset >= lookUp.workingDaysUpTo.length
      ? undefined
      : lookUp.workingDaysUpTo[offset - 1]
}

/** Why the day is not a working day, or `undefined` when it is one. */
export const reasonFor = (lookUp: LookUp, dayNumber: number): NonWorkingReason | undefined =>
  isWeekend(dayNumber) ? { _tag: "Weekend" } : lookUp.exceptions.get(dayNumber)
