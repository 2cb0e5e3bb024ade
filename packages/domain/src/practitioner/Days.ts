/** A stretch of days, both ends included; open where an end is left out. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"

export interface Days {
  readonly from?: CalendarDate
  readonly until?: CalendarDate
}

/** Whether the day lies in the stretch. */
export const covers = ({ from, until }: Days, on: CalendarDate): boolean =>
  (from === undefined || from <= on) && (until === undefined || on <= until)

const later = (one: CalendarDate | undefined, other: CalendarDate | undefined) =>
  one === undefined || (other !== undefined && one < other) ? other : one

const sooner = (one: CalendarDate | undefined, other: CalendarDate | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one

/** The days that lie in both stretches; null when none does. */
export const overlap = (one: Days, other: Days): Days | null => {
  const [from, until] = [later(one.from, other.from), sooner(one.until, other.until)]
  if (from !== undefined && until !== undefined && until < from) return null
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) }
}

/** Whether every day of the one stretch lies in the other. */
export const isWithin = (one: Days, other: Days): boolean =>
  (other.from === undefined || (one.from !== undefined && other.from <= one.from)) &&
  (other.until === undefined || (one.until !== undefined && one.until <= other.until))
