/** Until when a record is kept, and why it is not due yet. */
import * as Schema from "effect/Schema"
import { addDays, addMonths, CalendarDate, isBefore, yearOf } from "../calendar/CalendarDate.ts"
import { RecordClass } from "./RecordClass.ts"
import { Period, Schedule } from "./Schedule.ts"

/** The calendar goes no further: what would be kept for longer is kept for as long as it goes. */
const LAST = CalendarDate.make("2099-12-31")
const FIRST_YEAR = 1900

/**
 * The last day on which a record is kept for a period that is counted from `day`.
 *
 * The day itself is day zero: six years from 1 March 2020 end with 1 March 2026. From 29 February they end with 1 March in
 * a year that has no such day, so that nothing is erased a day early. Unit: whole years.
 */
export const keptUntil = (day: CalendarDate, years: number): CalendarDate =>
  yearOf(day) + years > yearOf(LAST) ? LAST : addMonths(day, 12 * years, "firstOfNext")

/** The last day from which a period is over on the day `on`; undefined where the calendar holds none. */
export const lastDayOver = (years: number, on: CalendarDate): CalendarDate | undefined => {
  if (yearOf(on) - years <= FIRST_YEAR) return undefined
  let day = addMonths(on, -12 * years)
  while (!isBefore(keptUntil(day, years), on)) day = addDays(day, -1)
  return day
}

/** What decides about a record, as it stands. */
export interface Standing {
  readonly recordClass: RecordClass
  /** The day in London on which the last episode was closed; null while one is open. */
  readonly closedOn: CalendarDate | null
  /** Null of a child who is not known to be born. */
  readonly bornOn: CalendarDate | null
  /** How many legal holds there are that nobody has lifted. */
  readonly holds: number
  /** Whether the child is offered to another authority, or what came of an offer is still to be put on record. */
  readonly moving: boolean
}

/** A period as it is counted for a record. */
export const Counted = Schema.Struct({ ...Period.fields, from: CalendarDate, keptUntil: CalendarDate })
export type Counted = typeof Counted.Type

/** What keeps a record from being due. */
export const Obstacle = Schema.Literals([
  "openEpisode",
  "legalHold",
  "transfer",
  "noSchedule",
  "nothingToCountFrom",
  "notOver"
])
export type Obstacle = typeof Obstacle.Type

export const Retained = Schema.Struct({
  recordClass: RecordClass,
  schedule: Schema.NullOr(Schedule),
  counted: Schema.Array(Counted),
  /** The last day on which it is kept; null where nothing says. */
  keptUntil: Schema.NullOr(CalendarDate),
  /** None where it is due. */
  obstacles: Schema.Array(Obstacle)
})
export type Retained = typeof Retained.Type

const countedOf = ({ bornOn, closedOn }: Standing, periods: ReadonlyArray<Period>): ReadonlyArray<Counted> =>
  periods.flatMap((period) => {
    const from = period.countedFrom === "birth" ? bornOn : closedOn
    return from === null ? [] : [{ ...period, from, keptUntil: keptUntil(from, period.years) }]
  })

const latest = (counted: ReadonlyArray<Counted>): CalendarDate | null =>
  counted
    .map((each) => each.keptUntil)
    .toSorted()
    .at(-1) ?? null

/**
 * How long the record is kept under what the authority has set, as on the day `on`. Of several periods the longest holds;
 * of a child who is not known to be born nothing is counted from birth.
 */
export const retained = (
  standing: Standing,
  { on, schedules }: { readonly schedules: ReadonlyArray<Schedule>; readonly on: CalendarDate }
): Retained => {
  const { closedOn, holds, moving, recordClass } = standing
  const schedule = schedules.find((each) => each.recordClass === recordClass) ?? null
  const counted = closedOn === null ? [] : countedOf(standing, schedule?.periods ?? [])
  const until = latest(counted)
  const so: Readonly<Record<Obstacle, boolean>> = {
    openEpisode: closedOn === null,
    legalHold: holds > 0,
    transfer: moving,
    noSchedule: schedule === null,
    nothingToCountFrom: schedule !== null && closedOn !== null && until === null,
    notOver: until !== null && !isBefore(until, on)
  }
  const obstacles = Obstacle.literals.filter((each) => so[each])
  return { recordClass, schedule, counted, keptUntil: until, obstacles }
}
