/** What an authority's record says of days that do not count, and when it said so (readings A2, A24). */
import type { DatedAmendment } from "../calendar/DatedAmendment.ts"
import * as London from "../calendar/London.ts"
import type { StandingRecorded } from "./Standing.ts"
import type { StandingTag } from "./StandingEntry.ts"

/** The entries that amend the calendar, or take an amendment back. */
export const calendarTags = [
  "CalendarAmended",
  "AmendmentWithdrawn"
] as const satisfies ReadonlyArray<StandingTag>

/**
 * The amendments of an authority's calendar, oldest first: each with the day, in London, on which it was put on record,
 * and the one on which it was withdrawn. Of these entries in order; of others nothing is taken.
 *
 * The day on record, and not one that somebody gives: what people were told by then cannot be rewritten afterwards.
 */
export const datedAmendments = (entries: ReadonlyArray<StandingRecorded>): ReadonlyArray<DatedAmendment> => {
  let found: ReadonlyArray<DatedAmendment> = []
  for (const { entry, recordedAt } of entries) {
    const day = London.dayOf(recordedAt)
    if (entry._tag === "CalendarAmended") found = [...found, { amendment: entry.amendment, knownFrom: day }]
    if (entry._tag === "AmendmentWithdrawn") {
      found = found.map((each) =>
        each.amendment.on === entry.on && each.withdrawnOn === undefined
          ? { ...each, withdrawnOn: day }
          : each
      )
    }
  }
  return found
}
