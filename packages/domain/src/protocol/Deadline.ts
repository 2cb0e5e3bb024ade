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
import type { Readings } from "./Readings.ts"
import * as Reading from "./Readings.ts"
import { Anchor } from "./Subject.ts"

/** The moment that time is counted from, and the day in London on which it fell: day zero. */
export const AnchorPoint = Schema.Struct({
  moment: Anchor,
  at: Instant.Instant,
  on: CalendarDate.CalendarDate,
  /** The agency that was asked, where the moment is that one was asked. */
  agency: Schema.optionalKey(Schema.String),
  /** The carer who called for an assessment, where the moment is that one did. */
  carer: Schema.optionalKey(Schema.String)
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

/** How each unit is counted, in words, under the readings that are taken. */
const inWords = (readings: Readings, unit: Unit): string => {
  const dayZero = Reading.says(readings, "A1")
  switch (unit) {
    case "workingDays":
      return `${dayZero}. ${Reading.says(readings, "A2")}.`
    case "calendarDays":
      return `${dayZero}. Every day counts.`
    case "daysAsWritten":
      return `${dayZero}. ${Reading.says(readings, "A6")}.`
    case "hours":
      return `${Reading.says(readings, "A8")}.`
    case "weeks":
      return `${dayZero}. The same day of the later week.`
    case "months":
      return `The same day of the later month. ${Reading.says(readings, "A13")}.`
  }
}

/** Made once for each set of readings: every deadline carries one. */
const conventions = new WeakMap<Readings, Map<Unit, string>>()

const convention = (readings: Readings, unit: Unit): string => {
  const known = conventions.get(readings) ?? new Map<Unit, string>()
  const words = known.get(unit) ?? inWords(readings, unit)
  conventions.set(readings, known.set(unit, words))
  return words
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

type Calendar = WorkingDayCalendar.WorkingDayCalendar
type Counting = Result.Result<Due, OutsideCalendarCoverage>

const afterWorkingDays = (calendar: Calendar, from: CalendarDate.CalendarDate, amount: number): Counting =>
  Result.map(WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays: Math.max(amount, 0) }), onDay)

/** Whether the day of the event, where it is no day zero, is day one already: where it is a day that counts. */
const isDayOne = (
  calendar: Calendar,
  { on }: AnchorPoint,
  unit: Unit
): Result.Result<boolean, OutsideCalendarCoverage> =>
  unit === "workingDays" ? WorkingDayCalendar.isWorkingDay(calendar, on) : Result.succeed(true)

/** Hours elapse; under another reading of A8 they end with a working day. */
const afterHours = (
  calendar: Calendar,
  { at }: AnchorPoint,
  { amount }: Counted,
  { A8 }: Readings
): Counting => {
  const dueAt = Instant.addHours(at, amount)
  const dueOn = London.dayOf(dueAt)
  if (A8 === "elapsed") return Result.succeed({ dueOn, dueAt })
  return Result.map(WorkingDayCalendar.onOrNextWorkingDay(calendar, dueOn), (end) =>
    end === dueOn ? { dueOn, dueAt } : onDay(end)
  )
}

/** The unit that is counted in: days as written are calendar days, or working days (reading A6). */
const countedIn = ({ unit }: Counted, { A6 }: Readings): Exclude<Unit, "daysAsWritten"> =>
  unit === "daysAsWritten" ? A6 : unit

/** The end of a stretch of days, with so many of its units less than are written. */
const endOf = (
  calendar: Calendar,
  from: CalendarDate.CalendarDate,
  stretch: {
    readonly amount: number
    readonly less: number
    readonly unit: Exclude<Unit, "daysAsWritten" | "hours">
  },
  { A13 }: Readings
): Counting => {
  const { amount, less, unit } = stretch
  switch (unit) {
    case "workingDays":
      return afterWorkingDays(calendar, from, amount - less)
    case "calendarDays":
      return Result.succeed(onDay(CalendarDate.addDays(from, Math.max(amount - less, 0))))
    case "weeks":
      return Result.succeed(onDay(CalendarDate.addDays(from, amount * 7 - less)))
    case "months":
      return Result.succeed(onDay(CalendarDate.addDays(CalendarDate.addMonths(from, amount, A13), -less)))
  }
}

const dueAfter = (calendar: Calendar, anchor: AnchorPoint, asked: Counted, readings: Readings): Counting => {
  const unit = countedIn(asked, readings)
  if (unit === "hours") return afterHours(calendar, anchor, asked, readings)
  const tooLate = readings.A15 === "tooLate" ? 1 : 0
  const { amount } = asked
  if (readings.A1 === "dayZero") return endOf(calendar, anchor.on, { amount, less: tooLate, unit }, readings)
  return Result.flatMap(isDayOne(calendar, anchor, unit), (dayOne) =>
    endOf(calendar, anchor.on, { amount, less: tooLate + (dayOne ? 1 : 0), unit }, readings)
  )
}

interface Asked {
  readonly anchor: AnchorPoint
  readonly within: Counted
  readonly explanation: Explanation
  readonly readings: Readings
}

const countsWorkingDays = ({ readings, within }: Asked): boolean =>
  countedIn(within, readings) === "workingDays"

const none: ReadonlyArray<NonWorkingDay> = []

/**
 * The deadline of a counted stretch from an anchor.
 *
 * The day of the anchor is day zero, unless the protocol reads A1 otherwise. Fails with {@link OutsideCalendarCoverage}
 * when working days are counted beyond what the calendar covers.
 */
export const deadline = (
  calendar: Calendar,
  asked: Asked
): Result.Result<Deadline, OutsideCalendarCoverage> => {
  const { anchor, explanation, readings, within } = asked
  const due = dueAfter(calendar, anchor, within, readings)
  if (Result.isFailure(due)) return Result.fail(due.failure)
  const { dueAt, dueOn } = due.success
  const counted = countsWorkingDays(asked) ? { from: anchor.on, to: dueOn } : undefined
  const skipped =
    counted === undefined ? Result.succeed(none) : WorkingDayCalendar.nonWorkingDays(calendar, counted)
  return Result.map(skipped, (skipped) => ({
    dueOn,
    dueAt,
    anchor,
    convention: convention(readings, within.unit),
    skipped,
    calendar: calendar.version,
    provisional: counted !== undefined && WorkingDayCalendar.isProvisional(calendar, counted),
    explanation
  }))
}

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
