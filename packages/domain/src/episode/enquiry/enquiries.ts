/** The enquiries of an episode: each from the discussion that initiated it to its conclusion. */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import type { Episode } from "../Episode.ts"
import type { Entry, EntryOf } from "../record/Entry.ts"

export interface Enquiry {
  /** When the discussion was held that initiated it: exactly one did (reading A14). */
  readonly initiatedAt: Instant
  /** What it came to; none while it is under way. */
  readonly concluded: EntryOf<"EnquiryConcluded"> | undefined
  /** Whether a conference is convened because somebody with serious concerns asked for it (WT15-115). */
  readonly convenedOnRequest: boolean
}

const changed = (enquiry: Enquiry, entry: Entry): Enquiry => {
  if (entry._tag === "EnquiryConcluded") return { ...enquiry, concluded: entry }
  return entry._tag === "ConferenceRequestAnswered" && entry.answer._tag === "Convened"
    ? { ...enquiry, convenedOnRequest: true }
    : enquiry
}

const startedAt = (entry: Entry): Instant | undefined =>
  entry._tag === "StrategyDiscussionHeld" && entry.outcome._tag === "EnquiryStarted"
    ? entry.heldAt
    : undefined

/** In the order in which they were put on record: that decides, not the clock. */
export const enquiriesOf = ({ record = [] }: Episode): ReadonlyArray<Enquiry> => {
  const enquiries: Array<Enquiry> = []
  for (const { entry } of record) {
    const initiatedAt = startedAt(entry)
    const last = enquiries.pop()
    if (last !== undefined) enquiries.push(changed(last, entry))
    if (initiatedAt !== undefined) {
      enquiries.push({ initiatedAt, concluded: undefined, convenedOnRequest: false })
    }
  }
  return enquiries
}

/** What the latest enquiry came to, once it is concluded. */
export const latestConclusion = (episode: Episode): EntryOf<"EnquiryConcluded"> | undefined =>
  enquiriesOf(episode).at(-1)?.concluded

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
