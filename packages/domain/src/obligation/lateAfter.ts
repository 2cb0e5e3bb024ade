/** From when on what is still to be done is late: by comparing instants, without working anything out again. */
import { addDays } from "../calendar/CalendarDate.ts"
import { fromEpochMillis, type Instant, toEpochMillis } from "../calendar/Instant.ts"
import { startOfDay } from "../calendar/London.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import type { Obligation } from "./Obligation.ts"

/** The last moment of a limit: of one in hours its minute, of one in days the last millisecond of its last day in London. */
export const lastMoment = ({ dueAt, dueOn }: Deadline): Instant =>
  dueAt ?? fromEpochMillis(toEpochMillis(startOfDay(addDays(dueOn, 1))) - 1)

/**
 * The last moment at which an obligation that is still to be done is in time; after it, it is late. Undefined for what
 * is never late: what is done or excused, what has no day, and what has a target alone (reading A18).
 */
export const lateAfter = ({ deadline, state, target }: Obligation): Instant | undefined =>
  (state === "due" || state === "late") && deadline !== null && target !== true
    ? lastMoment(deadline)
    : undefined

/** The earliest moment after which one of the obligations is late; undefined when none can be. */
export const firstLateAfter = (obligations: ReadonlyArray<Obligation>): Instant | undefined =>
  // Those that are never late are sorted after all others.
  obligations.map(lateAfter).sort().at(0)
