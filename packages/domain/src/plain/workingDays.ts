/** Working days, with days as `YYYY-MM-DD` text. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import type { NonWorkingDay } from "../calendar/NonWorkingDay.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { type Answer, answer } from "./Answer.ts"
import { type DaysOff, daysOffOf } from "./daysOff.ts"
import { given, type NotReadable } from "./given.ts"

type Counted<A> = Answer<A, NotReadable | OutsideCalendarCoverage>

export interface WorkingDays {
  /** Names the bank holidays and closures that answers rest on; keep it with every date that is kept. */
  readonly calendar: string
  /** The last day of a limit of `workingDays` (0 to 400) that starts on `from`, which is day zero. */
  readonly add: (limit: { readonly from: string; readonly workingDays: number }) => Counted<string>
  /** How many working days there are after `from`, up to and including `to`. */
  readonly count: (stretch: { readonly from: string; readonly to: string }) => Counted<number>
  /** The days after `from`, up to and including `to`, that do not count, and why. */
  readonly skipped: (stretch: {
    readonly from: string
    readonly to: string
  }) => Counted<ReadonlyArray<NonWorkingDay>>
  /** Whether an answer about this stretch rests on bank holidays that are not yet published. */
  readonly isProvisional: (stretch: {
    readonly from: string
    readonly to: string
  }) => Answer<boolean, NotReadable>
}

const limit = given(
  Schema.Struct({
    from: CalendarDate,
    workingDays: Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 }))
  }),
  "a limit in working days"
)
const stretch = given(Schema.Struct({ from: CalendarDate, to: CalendarDate }), "a stretch of days")

const on = (calendar: WorkingDayCalendar.WorkingDayCalendar): WorkingDays => ({
  calendar: calendar.version,
  add: (asked) =>
    answer(Result.flatMap(limit(asked), (days) => WorkingDayCalendar.addWorkingDays(calendar, days))),
  count: (asked) =>
    answer(Result.flatMap(stretch(asked), (days) => WorkingDayCalendar.countWorkingDays(calendar, days))),
  skipped: (asked) =>
    answer(Result.flatMap(stretch(asked), (days) => WorkingDayCalendar.nonWorkingDays(calendar, days))),
  isProvisional: (asked) =>
    answer(Result.map(stretch(asked), (days) => WorkingDayCalendar.isProvisional(calendar, days)))
})

/**
 * Counting by the bank holidays of England and Wales, with what is known beside those that are published: each closure
 * day that is given counts as one.
 *
 * Throws {@link NotReadable} for days off that cannot be read.
 */
export const workingDays = (daysOff: DaysOff = {}): WorkingDays => {
  const { closures, proclaimed } = Result.getOrThrow(daysOffOf(daysOff))
  return on(WorkingDayCalendar.make({ closures, amendments: proclaimed }))
}
