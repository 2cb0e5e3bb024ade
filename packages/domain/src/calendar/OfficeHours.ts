/**
 * The hours in which an authority takes in referrals in the ordinary way, and when the clock starts for
 * what arrives outside them (reading A3).
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Instant } from "./Instant.ts"
import * as London from "./London.ts"
import type { OutsideCalendarCoverage } from "./OutsideCalendarCoverage.ts"
import { TimeOfDay } from "./TimeOfDay.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

/**
 * The same hours on every working day, by the clock in London: from `opensAt` until just before
 * `closesAt`.
 *
 * There are none by default: the texts speak of "normal office hours" (BUC-2.1a) and none states them,
 * so an authority must.
 */
export const OfficeHours = Schema.Struct({ opensAt: TimeOfDay, closesAt: TimeOfDay })
  .check(
    Schema.makeFilter(
      ({ closesAt, opensAt }) =>
        opensAt < closesAt || `An office that opens at ${opensAt} cannot close at ${closesAt} on that day`
    )
  )
  .annotate({ identifier: "OfficeHours" })
export interface OfficeHours extends Schema.Schema.Type<typeof OfficeHours> {}

/**
 * When the clock starts for what arrived at `receivedAt`: at once within office hours of a working day,
 * and otherwise when the office next opens.
 *
 * At `opensAt` to the millisecond the office is open; at `closesAt` it is closed. An emergency is acted
 * on at once, whatever this says. Fails with {@link OutsideCalendarCoverage} when the calendar does not
 * know when the office next opens.
 *
 * Source: BUC-2.1b (referrals that carry over are actioned at the start of the next working day),
 * reading A3.
 */
export const clockStart = (
  calendar: WorkingDayCalendar.WorkingDayCalendar,
  { closesAt, opensAt }: OfficeHours,
  receivedAt: Instant
): Result.Result<Instant, OutsideCalendarCoverage> => {
  const day = London.dayOf(receivedAt)
  const time = London.timeOf(receivedAt)
  const opensOn =
    time < closesAt
      ? WorkingDayCalendar.onOrNextWorkingDay(calendar, day)
      : WorkingDayCalendar.addWorkingDays(calendar, { from: day, workingDays: 1 })
  return Result.map(opensOn, (on) => (on === day && time >= opensAt ? receivedAt : London.at(on, opensAt)))
}
