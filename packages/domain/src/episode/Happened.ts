/** When something happened: at an instant, or on a day of which no time is recorded. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"

export interface Happened {
  readonly on: CalendarDate
  readonly at: Instant | undefined
  /** The very moment that it answers, where it says so. */
  readonly answers?: Instant
  /** The agency that was asked, or that answers. */
  readonly agency?: string
  /** The carer who called for an assessment, or who was assessed. */
  readonly carer?: string
}

export const happenedAt = (at: Instant): Happened => ({ on: London.dayOf(at), at })

export const happenedOn = (on: CalendarDate): Happened => ({ on, at: undefined })

/** For sorting, earliest first; of one day, what has no time comes first, and equals stay as they stood. */
export const earliestFirst = (one: Happened, other: Happened): number => {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1
  const [at, otherAt] = [one.at ?? "", other.at ?? ""]
  if (at === otherAt) return 0
  return at < otherAt ? -1 : 1
}
