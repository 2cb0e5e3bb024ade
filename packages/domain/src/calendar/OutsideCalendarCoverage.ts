import * as Schema from "effect/Schema"
import { CalendarDate } from "./CalendarDate.ts"

/** The days a calendar can answer for, both included. */
export const Coverage = Schema.Struct({ from: CalendarDate, until: CalendarDate }).annotate({
  identifier: "Coverage"
})
export interface Coverage extends Schema.Schema.Type<typeof Coverage> {}

/**
 * A question about working days reached past the days for which bank holidays are known or follow
 * from law.
 *
 * `date` is the day asked about or, when a count runs off the end, the day it started from.
 * `calendar` is the version of the calendar that was asked.
 */
export class OutsideCalendarCoverage extends Schema.TaggedError<OutsideCalendarCoverage>()(
  "OutsideCalendarCoverage",
  { calendar: Schema.String, date: CalendarDate, covers: Coverage }
) {
  override get message(): string {
    const { from, until } = this.covers
    return (
      `Working days are known from ${from} to ${until}, and this count, at or from ${this.date}, leaves ` +
      `that stretch. Check the date and the number of days. (Calendar: ${this.calendar})`
    )
  }
}
