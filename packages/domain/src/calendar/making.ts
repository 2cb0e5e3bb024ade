/** Making a calendar, amending it, and telling what it was on another day. */
import { type Amendment, isProclamation } from "./Amendment.ts"
import * as BankHolidays from "./bank-holidays/index.ts"
import type { BeyondPublished } from "./BeyondPublished.ts"
import { type CalendarDate, toDayNumber } from "./CalendarDate.ts"
import { calendarVersion } from "./calendarVersion.ts"
import type { Closure } from "./Closure.ts"
import { coverageOf, unpublishedFrom } from "./coverage.ts"
import { type DatedAmendment, daysOfChange, type History, knownBy, standing } from "./DatedAmendment.ts"
import * as LookUp from "./LookUp.ts"
import type { Coverage } from "./OutsideCalendarCoverage.ts"
import * as PassedOver from "./PassedOver.ts"

type Day = CalendarDate

/** What a calendar is made from. */
export interface Ingredients {
  /**
   * Lists of bank holidays, oldest first: for a year that several cover, the last one holds.
   * Without it, the list that ships with this package.
   */
  readonly bankHolidays?: ReadonlyArray<BankHolidays.BankHolidayList>
  /** The authority's own closure days. Without it, none. */
  readonly closures?: ReadonlyArray<Closure>
  /** What became known since, oldest first, and holds for every day asked about. Without it, nothing. */
  readonly amendments?: ReadonlyArray<Amendment>
  /** Reading A25: what to do for years in none of the lists. Without it, `provisional`. */
  readonly beyondPublished?: BeyondPublished
}

/** A calendar is a value: it never changes, and the same ingredients make the same `version`. */
export interface WorkingDayCalendar {
  /**
   * Names what the calendar counts by, to be kept with every date that was worked out with it. When its amendments were
   * known is no part of it: once one is withdrawn, the calendar has the version that it had before.
   */
  readonly version: string
  readonly bankHolidays: ReadonlyArray<BankHolidays.BankHolidayList>
  /** The closure days, less those that amendments added. */
  readonly closures: ReadonlyArray<Closure>
  /** The amendments that it counts by, oldest first. */
  readonly amendments: ReadonlyArray<Amendment>
  /** Those amendments and the ones that were withdrawn, with the days on which they were known. */
  readonly history: History
  readonly beyondPublished: BeyondPublished
  /** The days it can answer for, both included. */
  readonly covers: Coverage
  /** Tables made from the rest when the calendar is made. For the modules of this folder only. */
  readonly lookUp: LookUp.LookUp
  /** Which years are in no list, as {@link unpublishedFrom} has them. For the modules of this folder only. */
  readonly unpublished: ArrayLike<number>
  /** The days that do not count, as they come to be asked for. For the modules of this folder only. */
  readonly passedOver: PassedOver.PassedOver
  /** The days on which what it knows changed, earliest first. For the modules of this folder only. */
  readonly changedOn: ReadonlyArray<Day>
  /** By how many of those days had come: the calendar as known then, once asked for. For this module only. */
  readonly eras: Array<WorkingDayCalendar | undefined>
}

type Made = Pick<WorkingDayCalendar, "bankHolidays" | "beyondPublished" | "closures" | "history">

const daysNotCounted = (
  { bankHolidays, closures }: Made,
  amendments: ReadonlyArray<Amendment>,
  within: Coverage
): ReadonlyArray<number> => [
  ...BankHolidays.holidayNumbers(bankHolidays, { proclamations: amendments.filter(isProclamation), within }),
  ...PassedOver.allClosures({ amendments, closures }).map(({ on }) => toDayNumber(on))
]

const assemble = (made: Made): WorkingDayCalendar => {
  const amendments = standing(made.history)
  const covers = coverageOf(made.bankHolidays, made.beyondPublished)
  const lookUp = LookUp.buildLookUp(covers, daysNotCounted(made, amendments, covers))
  return {
    version: calendarVersion({ ...made, amendments, lost: lookUp.lost }),
    ...made,
    amendments,
    covers,
    lookUp,
    unpublished: unpublishedFrom(made.bankHolidays),
    passedOver: [],
    changedOn: daysOfChange(made.history),
    eras: []
  }
}

/**
 * Makes a calendar, working out its tables once so that every later count is a look-up.
 *
 * Years in none of the lists get the holidays that follow from law, and {@link isProvisional} says so;
 * or, with `beyondPublished: "refused"`, no answer at all: the calendar then covers only the unbroken
 * run of published years that ends with the latest. Throws a `RangeError`, as a defect of the caller,
 * when it is to refuse and has no list.
 */
export const make = ({
  amendments = [],
  bankHolidays = [BankHolidays.published],
  beyondPublished = "provisional",
  closures = []
}: Ingredients = {}): WorkingDayCalendar => {
  const history = amendments.map((amendment) => ({ amendment }))
  return assemble({ bankHolidays, beyondPublished, closures, history })
}

const madeOf = ({ bankHolidays, beyondPublished, closures, history }: WorkingDayCalendar): Made => ({
  bankHolidays,
  beyondPublished,
  closures,
  history
})

/** The same calendar with these closure days in place of those it had, added ones included. */
export const withClosures = (
  calendar: WorkingDayCalendar,
  closures: ReadonlyArray<Closure>
): WorkingDayCalendar =>
  assemble({
    ...madeOf(calendar),
    closures,
    history: calendar.history.filter(({ amendment }) => isProclamation(amendment))
  })

/**
 * The same calendar with a newer list of bank holidays. For the years that `newer` covers it replaces
 * what the calendar had; for all others the calendar keeps what it knew, since GOV.UK drops old years.
 *
 * Amendments stay, and one that the newer list has taken in makes no difference.
 */
export const withBankHolidays = (
  calendar: WorkingDayCalendar,
  newer: BankHolidays.BankHolidayList
): WorkingDayCalendar => assemble({ ...madeOf(calendar), bankHolidays: [...calendar.bankHolidays, newer] })

/**
 * The same calendar, knowing what became known since: a holiday proclaimed or moved, or a closure day
 * added. Its `version` names the amendment and its source.
 *
 * A holiday at a weekend, or on a day that does not count already, makes no difference to any count.
 */
export const amend = (calendar: WorkingDayCalendar, amendment: Amendment): WorkingDayCalendar =>
  amendDated(calendar, [{ amendment }])

/**
 * The same calendar, amended by what a record says, oldest first, with the days on which each was known: it counts by
 * those that were not withdrawn, and {@link asKnownOn} tells what it counted by on another day.
 */
export const amendDated = (
  calendar: WorkingDayCalendar,
  amendments: ReadonlyArray<DatedAmendment>
): WorkingDayCalendar =>
  amendments.length === 0
    ? calendar
    : assemble({ ...madeOf(calendar), history: [...calendar.history, ...amendments] })

const isSame = (ones: ReadonlyArray<Amendment>, others: ReadonlyArray<Amendment>): boolean =>
  ones.length === others.length && ones.every((one, index) => one === others[index])

const workOutEra = (calendar: WorkingDayCalendar, changes: number): WorkingDayCalendar => {
  const history = knownBy(calendar.history, calendar.changedOn[changes - 1])
  return isSame(standing(history), calendar.amendments)
    ? calendar
    : assemble({ ...madeOf(calendar), history })
}

/** The calendar after so many of its changes; -1 for all of them. */
const era = (calendar: WorkingDayCalendar, changes: number): WorkingDayCalendar =>
  changes === -1 ? calendar : (calendar.eras[changes] ??= workOutEra(calendar, changes))

/**
 * The calendar as it was known by the end of a day: with the amendments that had come to be known by then and had not
 * been withdrawn. An amendment without a day holds for every day, as do lists of bank holidays and closures.
 *
 * The same calendar where it counted by the same amendments then, and otherwise one that is made when it is first asked
 * for: its version is the one that the calendar had on that day.
 */
export const asKnownOn = (calendar: WorkingDayCalendar, day: Day): WorkingDayCalendar =>
  era(
    calendar,
    calendar.changedOn.findIndex((on) => on > day)
  )

/** The calendar as it was known when the day began: {@link asKnownOn} the day before. */
export const asKnownBefore = (calendar: WorkingDayCalendar, day: Day): WorkingDayCalendar =>
  era(
    calendar,
    calendar.changedOn.findIndex((on) => on >= day)
  )
