/**
 * When the clock starts for a referral that came in out of hours: at once, or when the office next opens, as the
 * protocol reads it and as far as it states its hours (reading A3). What is done at once in an emergency waits for no
 * clock (BUC-2.1b).
 *
 * @module
 */
import * as Result from "effect/Result"
import { clockStart } from "../calendar/OfficeHours.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import { anchorAt, type AnchorPoint, type Deadline } from "../protocol/Deadline.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import * as Reading from "../protocol/Readings.ts"

interface Counting {
  readonly protocol: Protocol
  readonly calendar: WorkingDayCalendar
}

/** The point that time is counted from: of a referral, when its clock starts. */
export const startOfClock = (
  point: AnchorPoint,
  { calendar, protocol: { officeHours, readings } }: Counting
): Result.Result<AnchorPoint, OutsideCalendarCoverage> =>
  point.moment === "referralReceived" && readings.A3 === "whenOpen" && officeHours !== undefined
    ? Result.map(clockStart(calendar, officeHours, point.at), (at) => anchorAt(point.moment, at))
    : Result.succeed(point)

/** The deadline, saying that its clock waited for the office to open, where it did. */
export const sayingThatItWaited = (
  deadline: Deadline,
  received: AnchorPoint,
  { protocol: { readings } }: Counting
): Deadline =>
  deadline.anchor.at === received.at
    ? deadline
    : { ...deadline, convention: `${deadline.convention} ${Reading.says(readings, "A3")}.` }
