/** From when on what is still to be done is late: by comparing instants, without working anything out again. */
import { addDays, type CalendarDate } from "../calendar/CalendarDate.ts"
import { fromEpochMillis, type Instant, toEpochMillis } from "../calendar/Instant.ts"
import { startOfDay } from "../calendar/London.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import type { Obligation } from "./Obligation.ts"

/** The last millisecond of a day in London. */
const endOf = (day: CalendarDate): Instant => fromEpochMillis(toEpochMillis(startOfDay(addDays(day, 1))) - 1)

/** The last moment of a limit: of one in hours its minute, of one in days the last millisecond of its last day in London. */
export const lastMoment = ({ dueAt, dueOn }: Deadline): Instant => dueAt ?? endOf(dueOn)

/**
 * The last day on which what is still to be done is not late: that of its limit, or of what it is excused until. Null for
 * what has no day, and for what is excused for good.
 */
export const lastDay = ({ deadline, excusedUntil }: Obligation): CalendarDate | null =>
  excusedUntil === undefined ? (deadline?.dueOn ?? null) : excusedUntil

/** Whether it is late once its day has passed, if nothing is done: for a time, it can be excused then. */
const canBeLate = ({ excusedUntil, state }: Obligation): boolean =>
  state === "due" || state === "late" || (state === "excused" && excusedUntil !== undefined)

/**
 * The last moment at which an obligation that is still to be done is in time, or excused; after it, it is late. Undefined
 * for what is never late: what is done or excused for good, what has no day, and what has a target alone (reading A18).
 */
export const lateAfter = (obligation: Obligation): Instant | undefined => {
  const { deadline, excusedUntil, target } = obligation
  if (!canBeLate(obligation) || deadline === null || target === true) return undefined
  if (excusedUntil === undefined) return lastMoment(deadline)
  return excusedUntil === null ? undefined : endOf(excusedUntil)
}

/** The earliest moment after which one of the obligations is late; undefined when none can be. */
export const firstLateAfter = (obligations: ReadonlyArray<Obligation>): Instant | undefined =>
  // Those that are never late are sorted after all others.
  obligations.map(lateAfter).sort().at(0)
