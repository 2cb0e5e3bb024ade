/**
 * What changed between two calendars: the days that count in one and not in the other.
 *
 * When a holiday is proclaimed while cases are open, their due dates are worked out again (reading
 * A24), and this says which days moved them and why.
 */
import * as Schema from "effect/Schema"
import * as BankHolidays from "./bank-holidays/index.ts"
import { CalendarDate, fromDayNumber, yearOf } from "./CalendarDate.ts"
import { isCovered } from "./LookUp.ts"
import type { NonWorkingReason } from "./NonWorkingDay.ts"
import { reasonOn } from "./PassedOver.ts"
import type { WorkingDayCalendar } from "./WorkingDayCalendar.ts"

const Words = Schema.NonEmptyString

/**
 * Why a day counts in one calendar and not in the other. `source` is what the later calendar rests on:
 * the proclamation, the published list, or the law; for a closure, the protocol or decision.
 */
export const ChangeReason = Schema.TaggedUnion({
  HolidayProclaimed: { title: Words, source: Words },
  HolidayMoved: { title: Words, from: CalendarDate, to: CalendarDate, source: Words },
  HolidayWithdrawn: { title: Words, source: Words },
  ClosureAdded: { reason: Words, source: Words },
  ClosureRemoved: { reason: Words, source: Words }
})
export type ChangeReason = typeof ChangeReason.Type

/** A day that differs. `isWorkingDay` is what it is in the later calendar. */
export const CalendarChange = Schema.Struct({
  on: CalendarDate,
  isWorkingDay: Schema.Boolean,
  why: ChangeReason
}).annotate({ identifier: "CalendarChange" })
export interface CalendarChange extends Schema.Schema.Type<typeof CalendarChange> {}

/** A day that differs, and the reason that one of the two calendars has not to count it. */
interface Difference {
  readonly on: CalendarDate
  readonly isWorkingDay: boolean
  readonly reason: NonWorkingReason
}

/** The days that `one` loses and `other`, which covers them, does not. */
const lostOnlyIn = (
  one: WorkingDayCalendar,
  other: WorkingDayCalendar,
  isWorkingDay: boolean
): ReadonlyArray<Difference> => {
  const lost = new Set(other.lookUp.lost)
  return one.lookUp.lost
    .filter((day) => isCovered(other.lookUp, day) && !lost.has(day))
    .map(fromDayNumber)
    .flatMap((on) => {
      const reason = reasonOn(one.passedOver, one, on)
      return reason === undefined ? [] : [{ on, isWorkingDay, reason }]
    })
}

const inOrder = (one: Difference, other: Difference): number => (one.on < other.on ? -1 : 1)

const LAW = "Banking and Financial Dealings Act 1971, section 1 and Schedule 1"

/** What the calendar rests on for the holidays of a day. */
const sourceFor = ({ amendments, bankHolidays }: WorkingDayCalendar, on: CalendarDate): string => {
  const amendment = amendments.findLast(
    (amendment) => amendment.on === on || (amendment._tag === "HolidayMoved" && amendment.insteadOf === on)
  )
  return amendment?.source ?? BankHolidays.listFor(bankHolidays, yearOf(on))?.source ?? LAW
}

interface Move {
  readonly title: string
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** The move, among the amendments of the later calendar, that concerns the day. */
const movedByProclamation = (after: WorkingDayCalendar, { on }: Difference): Move | undefined => {
  const moves = after.amendments.filter((amendment) => amendment._tag === "HolidayMoved")
  const move = moves.findLast(({ insteadOf, on: to }) => insteadOf === on || to === on)
  return move === undefined ? undefined : { title: move.title, from: move.insteadOf, to: move.on }
}

const titleOf = ({ reason }: Difference): string => (reason._tag === "BankHoliday" ? reason.title : "")

/** "Early May bank holiday" and "Early May bank holiday (VE day)", in one year, are one holiday. */
const isSameHoliday = (one: Difference, other: Difference): boolean =>
  yearOf(one.on) === yearOf(other.on) &&
  titleOf(other) !== "" &&
  (titleOf(one).startsWith(titleOf(other)) || titleOf(other).startsWith(titleOf(one)))

/** The move that two lists imply: a holiday gone from one day, and the same one on another day of that year. */
const movedByList = (all: ReadonlyArray<Difference>, difference: Difference): Move | undefined => {
  const partner = all.find(
    (other) => other.isWorkingDay !== difference.isWorkingDay && isSameHoliday(difference, other)
  )
  if (partner === undefined) return undefined
  const [from, to] = difference.isWorkingDay ? [difference, partner] : [partner, difference]
  return { title: titleOf(to), from: from.on, to: to.on }
}

const holidayChange = (
  difference: Difference,
  all: ReadonlyArray<Difference>,
  after: WorkingDayCalendar
): ChangeReason => {
  const source = sourceFor(after, difference.on)
  const move = movedByProclamation(after, difference) ?? movedByList(all, difference)
  if (move !== undefined) return { _tag: "HolidayMoved", ...move, source }
  const _tag = difference.isWorkingDay ? "HolidayWithdrawn" : "HolidayProclaimed"
  return { _tag, title: titleOf(difference), source }
}

const whyOf = (
  difference: Difference,
  all: ReadonlyArray<Difference>,
  after: WorkingDayCalendar
): ChangeReason => {
  const { isWorkingDay, reason } = difference
  if (reason._tag !== "Closure") return holidayChange(difference, all, after)
  return {
    _tag: isWorkingDay ? "ClosureRemoved" : "ClosureAdded",
    reason: reason.reason,
    source: reason.source
  }
}

/**
 * The days that count in one of the calendars and not in the other, earliest first, each with why. No
 * days when the two count alike: a holiday that is only renamed, or that falls on a day that did not
 * count already, is no change.
 *
 * Of days that only one of the two covers nothing is said. A holiday is taken to have moved when the
 * later calendar has an amendment that says so, or when one year has it, by its title, on another day.
 */
export const changes = (
  before: WorkingDayCalendar,
  after: WorkingDayCalendar
): ReadonlyArray<CalendarChange> => {
  const all = [...lostOnlyIn(before, after, true), ...lostOnlyIn(after, before, false)].sort(inOrder)
  return all.map((difference) => ({
    on: difference.on,
    isWorkingDay: difference.isWorkingDay,
    why: whyOf(difference, all, after)
  }))
}
