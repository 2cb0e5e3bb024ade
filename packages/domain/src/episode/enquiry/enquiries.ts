/** The enquiries of an episode: each from the discussion that initiated it to its conclusion. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import type { Episode } from "../Episode.ts"
import type { EntryOf } from "../record/Entry.ts"

export interface Enquiry {
  /** When the discussion was held that initiated it: exactly one did (reading A14). */
  readonly initiatedAt: Instant
  /** What it came to; none while it is under way. */
  readonly concluded: EntryOf<"EnquiryConcluded"> | undefined
}

/** In the order in which they were started; the order of the record decides, not the clock. */
export const enquiriesOf = ({ record = [] }: Episode): ReadonlyArray<Enquiry> => {
  const enquiries: Array<Enquiry> = []
  for (const { entry } of record) {
    if (entry._tag === "StrategyDiscussionHeld" && entry.outcome._tag === "EnquiryStarted") {
      enquiries.push({ initiatedAt: entry.heldAt, concluded: undefined })
    }
    const open = enquiries.at(-1)
    if (entry._tag === "EnquiryConcluded" && open !== undefined) {
      enquiries.splice(-1, 1, { ...open, concluded: entry })
    }
  }
  return enquiries
}

/** The enquiry that is under way: the last one, until it is concluded. */
export const current = (episode: Episode): Enquiry | undefined => {
  const last = enquiriesOf(episode).at(-1)
  return last?.concluded === undefined ? last : undefined
}

export const isUnderWay = (episode: Episode): boolean => current(episode) !== undefined

/** Whether one was under way on the day: from the day it was initiated on, until the day before it was concluded. */
export const wasUnderWay = (episode: Episode, on: CalendarDate): boolean =>
  enquiriesOf(episode).some(
    ({ concluded, initiatedAt }) =>
      London.dayOf(initiatedAt) <= on && (concluded === undefined || on < concluded.concludedOn)
  )
