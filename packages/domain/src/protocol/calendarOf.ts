/** The calendar that an authority counts by, as its protocol reads the open questions about it. */
import type { Closure } from "../calendar/Closure.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import type { Protocol } from "./Protocol.ts"

/**
 * The working days of an authority.
 *
 * Its own closure days count only where its protocol says so (reading A2), never silently. Beyond the published bank
 * holidays the calendar answers provisionally, or refuses (reading A25).
 */
export const calendarOf = (
  { readings }: Pick<Protocol, "readings">,
  closures: ReadonlyArray<Closure> = []
): WorkingDayCalendar.WorkingDayCalendar =>
  WorkingDayCalendar.make({
    closures: readings.A2 === "closuresToo" ? closures : [],
    beyondPublished: readings.A25
  })
