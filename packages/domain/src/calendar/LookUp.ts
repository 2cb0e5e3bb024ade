import { type CalendarDate, fromDayNumber, toDayNumber } from "./CalendarDate.ts"
import * as gregorian from "./gregorian.ts"
import type { Coverage } from "./OutsideCalendarCoverage.ts"

const WEEKDAYS = 5

/** The covered days, both ends included, and their weekdays (Monday to Friday), numbered from 1. */
interface Weekdays {
  /** The day number of the first covered day. */
  readonly firstDay: number
  /** The day number of the last covered day. */
  readonly lastDay: number
  /** The day number of the Monday on or before the first covered day. */
  readonly monday: number
  /** How many weekdays of that week come before the first covered day. */
  readonly uncovered: number
}

/**
 * A calendar as tables, so that adding and counting working days take the same time for five days and
 * for five hundred, and with no closures or with many.
 *
 * Weekdays follow from arithmetic. A weekday that is not a working day is said to be lost, and the
 * tables hold how many were lost so far. Working days are numbered from 1 too.
 */
export interface LookUp extends Weekdays {
  /** By number of the weekday: how many weekdays are lost, up to and including it. */
  readonly lostUpTo: ArrayLike<number>
  /** By number of the working day: how many weekdays are lost before it. Entry 0 stands for no day. */
  readonly lostBefore: ArrayLike<number>
  /** The day numbers of the lost weekdays, earliest first. */
  readonly lost: ReadonlyArray<number>
}

const weekdaysOf = (covers: Coverage): Weekdays => {
  const firstDay = toDayNumber(covers.from)
  const monday = firstDay - gregorian.dayOfWeek(firstDay) + 1
  const uncovered = Math.min(firstDay - monday, WEEKDAYS)
  return { firstDay, lastDay: toDayNumber(covers.until), monday, uncovered }
}

/** How many covered weekdays there are up to and including the day: covered, or the day before the first. */
const weekdaysUpTo = ({ monday, uncovered }: Weekdays, dayNumber: number): number => {
  const days = dayNumber - monday
  const weekday = days % 7
  return ((days - weekday) / 7) * WEEKDAYS + (weekday < WEEKDAYS ? weekday + 1 : WEEKDAYS) - uncovered
}

/** The day number of the weekday of that number. */
const weekdayAt = ({ monday, uncovered }: Weekdays, number: number): number => {
  const days = number + uncovered - 1
  return monday + days + ((days - (days % WEEKDAYS)) / WEEKDAYS) * 2
}

/** The covered weekdays among `days`, earliest first, each once. */
const lostAmong = (days: ReadonlyArray<number>, weekdays: Weekdays): ReadonlyArray<number> => {
  const { firstDay, lastDay, monday } = weekdays
  const marks = new Uint8Array(lastDay - firstDay + 1)
  // A typed array takes nothing outside its bounds, so days that are not covered leave no mark.
  for (const day of days) marks[day - firstDay] = 1
  const lost: Array<number> = []
  for (let at = marks.indexOf(1); at !== -1; at = marks.indexOf(1, at + 1)) {
    if ((firstDay + at - monday) % 7 < WEEKDAYS) lost.push(firstDay + at)
  }
  return lost
}

/** The two tables, filled from each lost weekday to the next. */
const tablesOf = (lost: ReadonlyArray<number>, weekdays: Weekdays) => {
  const length = weekdaysUpTo(weekdays, weekdays.lastDay) + 1
  const lostUpTo = new Uint16Array(length)
  const lostBefore = new Uint16Array(length - lost.length)
  let start = 0
  for (let count = 0; count <= lost.length; count++) {
    const next = lost[count]
    const end = next === undefined ? length : weekdaysUpTo(weekdays, next)
    lostUpTo.fill(count, start, end)
    lostBefore.fill(count, start - count + 1, end - count)
    start = end
  }
  return { lostUpTo, lostBefore }
}

/** Builds the tables from the days that do not count, in any order; weekends need not be among them. */
export const buildLookUp = (covers: Coverage, days: ReadonlyArray<number>): LookUp => {
  const weekdays = weekdaysOf(covers)
  const lost = lostAmong(days, weekdays)
  return { ...weekdays, lost, ...tablesOf(lost, weekdays) }
}

/** Whether the day number lies in the tables. */
export const isCovered = ({ firstDay, lastDay }: LookUp, dayNumber: number): boolean =>
  dayNumber >= firstDay && dayNumber <= lastDay

/** How many working days there have been up to and including the day: covered, or the day before the first. */
export const workingDaysUpTo = (lookUp: LookUp, dayNumber: number): number => {
  const number = weekdaysUpTo(lookUp, dayNumber)
  return number - (lookUp.lostUpTo[number] ?? 0)
}

/** The working day of that number, or `undefined` when there is none. */
export const workingDayAt = (lookUp: LookUp, number: number): CalendarDate | undefined => {
  const lost = number > 0 ? lookUp.lostBefore[number] : undefined
  return lost === undefined ? undefined : fromDayNumber(weekdayAt(lookUp, number + lost))
}

/** How many days are not working days, up to and including the day: covered, or the day before the first. */
export const nonWorkingDaysUpTo = (lookUp: LookUp, dayNumber: number): number =>
  dayNumber - lookUp.firstDay + 1 - workingDaysUpTo(lookUp, dayNumber)
