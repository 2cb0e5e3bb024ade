/** A stretch of days, both ends included; open where an end is left out. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"

export interface Days {
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

/** Before and after every day there is: where a stretch that is open starts and ends. */
const start = ({ from }: Days): string => from ?? ""
const end = ({ until }: Days): string => until ?? "9999-12-31"

/** Whether the day lies in the stretch. */
export const covers = (days: Days, on: CalendarDate): boolean => start(days) <= on && on <= end(days)

const inOrder = (...days: ReadonlyArray<CalendarDate | undefined>): ReadonlyArray<CalendarDate> =>
  days.filter((day) => day !== undefined).toSorted()

/** The days that lie in both stretches; null when none does. */
export const overlap = (one: Days, other: Days): Days | null => {
  const from = inOrder(one.from, other.from).at(-1)
  const until = inOrder(one.until, other.until).at(0)
  const both = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
  return end(both) < start(both) ? null : both
}

/** Whether every day of the one stretch lies in the other. */
export const isWithin = (one: Days, other: Days): boolean =>
  start(other) <= start(one) && end(one) <= end(other)
