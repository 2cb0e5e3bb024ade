/**
 * When something is due, and why: the moment it is counted from, the convention, the days skipped, the calendar.
 *
 * @module
 */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import * as CalendarDate from "../calendar/CalendarDate.ts"
import * as Instant from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import { NonWorkingDay } from "../calendar/NonWorkingDay.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { Explanation } from "./Explanation.ts"
import type { Counted, Unit } from "./rule/Within.ts"
import { Anchor } from "./Subject.ts"

/** The moment that time is counted from, and the day in London on which it fell: day zero. */
export const AnchorPoint = Schema.Struct({
  moment: Anchor,
  at: Instant.Instant,
  on: CalendarDate.CalendarDate
})
export type AnchorPoint = typeof AnchorPoint.Type

export const Deadline = Schema.Struct({
  /** The last day, in London, on which it is done in time (reading A7). */
  dueOn: CalendarDate.CalendarDate,
  /** For limits in hours, the instant itself: hours elapse through nights and weekends (reading A8). */
  dueAt: Schema.NullOr(Instant.Instant),
  anchor: AnchorPoint,
  /** How it was counted, in words. */
  convention: Schema.String,
  /** The days that did not count, and why; empty for units that count every day. */
  skipped: Schema.Array(NonWorkingDay),
  calendar: Schema.String,
  /** Whether it rests on bank holidays that are worked out from law, not yet published. */
  provisional: Schema.Boolean,
  explanation: Explanation
}).pipe(Schema.annotate({ identifier: "Deadline" }))
export type Deadline = typeof Deadline.Type

const conventions: Record<Unit, string> = {
  workingDays:
    "The day of the event is day zero (reading A1). A working day is Monday to Friday less the bank holidays of England and Wales, and less the authority's own closure days where its protocol counts them (reading A2).",
  calendarDays: "The day of the event is day zero (reading A1). Every day counts (reading A6).",
  hours: "Elapsed hours, through nights and weekends (reading A8).",
  months: "The same day of the later month, or its last day where it has no such day (reading A13)."
}

/** The anchor point of an instant. */
export const anchorAt = (moment: Anchor, at: Instant.Instant): AnchorPoint => ({
  moment,
  at,
  on: London.dayOf(at)
})

/** The anchor point of a day of which no time is recorded. */
export const anchorOn = (moment: Anchor, on: CalendarDate.CalendarDate): AnchorPoint => ({
  moment,
  at: London.startOfDay(on),
  on
})

interface Due {
  readonly dueOn: CalendarDate.CalendarDate
  readonly dueAt: Instant.Instant | null
}

const onDay = (dueOn: CalendarDate.CalendarDate): Due => ({ dueOn, dueAt: null })

const dueAfter = (
  calendar: WorkingDayCalendar.WorkingDayCalendar,
  { at, on }: AnchorPoint,
  { amount, unit }: Counted
): Result.Result<Due, OutsideCalendarCoverage> => {
  switch (unit) {
    case "workingDays":
      return Result.map(WorkingDayCalendar.addWorkingDays(calendar, { from: on, workingDays: amount }), onDay)
    case "calendarDays":
      return Result.succeed(onDay(CalendarDate.addDays(on, amount)))
    case "months":
      return Result.succeed(onDay(CalendarDate.addMonths(on, amount)))
    case "hours": {
      const dueAt = Instant.addHours(at, amount)
      return Result.succeed({ dueOn: London.dayOf(dueAt), dueAt })
    }
  }
}

/**
 * The deadline of a counted stretch from an anchor.
 *
 * The day of the anchor is day zero. Fails with {@link OutsideCalendarCoverage} when working days are counted beyond
 * what the calendar covers.
 */
export const deadline = (
  calendar: WorkingDayCalendar.WorkingDayCalendar,
  asked: { readonly anchor: AnchorPoint; readonly within: Counted; readonly explanation: Explanation }
): Result.Result<Deadline, OutsideCalendarCoverage> =>
  Result.gen(function* () {
    const { anchor, explanation, within } = asked
    const due = yield* dueAfter(calendar, anchor, within)
    const stretch = { from: anchor.on, to: due.dueOn }
    const counted = within.unit === "workingDays"
    return {
      ...due,
      anchor,
      convention: conventions[within.unit],
      skipped: counted ? yield* WorkingDayCalendar.nonWorkingDays(calendar, stretch) : [],
      calendar: calendar.version,
      provisional: counted && WorkingDayCalendar.isProvisional(calendar, stretch),
      explanation
    }
  })

/** The deadline that a direction for the case sets to a day. */
export const directed = (
  calendar: WorkingDayCalendar.WorkingDayCalendar,
  asked: {
    readonly anchor: AnchorPoint
    readonly dueOn: CalendarDate.CalendarDate
    readonly explanation: Explanation
  }
): Deadline => ({
  dueOn: asked.dueOn,
  dueAt: null,
  anchor: asked.anchor,
  convention: "The day that the direction for this child gives.",
  skipped: [],
  calendar: calendar.version,
  provisional: false,
  explanation: asked.explanation
})
