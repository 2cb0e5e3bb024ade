import type { Proclamation } from "../Amendment.ts"
import { type CalendarDate, toDayNumber, yearOf } from "../CalendarDate.ts"
import type { BankHoliday } from "./BankHoliday.ts"
import { computed, computedDays } from "./computed.ts"

const PROCLAIMED_UNDER = "Banking and Financial Dealings Act 1971, section 1"

const day = (text: string): CalendarDate => text as CalendarDate

const extra = (on: string, title: string): Proclamation => ({
  _tag: "HolidayProclaimed",
  on: day(on),
  title,
  source: `${PROCLAIMED_UNDER}(3)`
})

const moved = (insteadOf: string, on: string, title: string): Proclamation => ({
  _tag: "HolidayMoved",
  insteadOf: day(insteadOf),
  on: day(on),
  title,
  source: `${PROCLAIMED_UNDER}(2)`
})

/**
 * The holidays added or moved by royal proclamation from 1978 until the published list begins.
 *
 * Source: proclamations under the Banking and Financial Dealings Act 1971, section 1(2) and (3).
 */
const PROCLAMATIONS: ReadonlyArray<Proclamation> = [
  extra("1981-07-29", "Wedding of the Prince of Wales"),
  moved("1995-05-01", "1995-05-08", "Early May bank holiday (VE day)"),
  extra("1999-12-31", "Millennium holiday"),
  extra("2002-06-03", "Queen’s Golden Jubilee"),
  moved("2002-05-27", "2002-06-04", "Spring bank holiday"),
  extra("2011-04-29", "Wedding of Prince William")
]

const inOrder = (one: BankHoliday, other: BankHoliday): number => (one.on < other.on ? -1 : 1)

const without = (holidays: ReadonlyArray<BankHoliday>, date: CalendarDate): ReadonlyArray<BankHoliday> =>
  holidays.filter(({ on }) => on !== date)

const including = (holidays: ReadonlyArray<BankHoliday>, more: BankHoliday): ReadonlyArray<BankHoliday> =>
  holidays.some(({ on }) => on === more.on) ? holidays : [...holidays, more].sort(inOrder)

const proclaim = (
  holidays: ReadonlyArray<BankHoliday>,
  proclamation: Proclamation
): ReadonlyArray<BankHoliday> => {
  const { on, title } = proclamation
  return proclamation._tag === "HolidayMoved"
    ? including(without(holidays, proclamation.insteadOf), { on, title, notes: "Substitute day" })
    : including(holidays, { on, title, notes: "Extra bank holiday" })
}

/**
 * The holidays, in order, as the proclamations leave them, each applied to what the one before left.
 *
 * A proclamation that the holidays already reflect changes nothing, so that a list published later may
 * repeat it.
 */
export const proclaimed = (
  holidays: ReadonlyArray<BankHoliday>,
  proclamations: ReadonlyArray<Proclamation>
): ReadonlyArray<BankHoliday> => proclamations.reduce(proclaim, holidays)

const YEARS = new Set(PROCLAMATIONS.map(({ on }) => yearOf(on)))

const proclaimedIn = (year: number): ReadonlyArray<Proclamation> =>
  YEARS.has(year) ? PROCLAMATIONS.filter(({ on }) => yearOf(on) === year) : []

/** The bank holidays of `year` by law and custom, with those proclaimed before the published list. */
export const computedAndProclaimed = (year: number): ReadonlyArray<BankHoliday> =>
  proclaimed(computed(year), proclaimedIn(year))

const proclaimDay = (days: ReadonlyArray<number>, proclamation: Proclamation): ReadonlyArray<number> => {
  const on = toDayNumber(proclamation.on)
  if (proclamation._tag === "HolidayProclaimed") return [...days, on]
  const insteadOf = toDayNumber(proclamation.insteadOf)
  return [...days.filter((day) => day !== insteadOf), on]
}

/** As {@link proclaimed}, for the day numbers of the holidays: in no order, and perhaps one twice. */
export const proclaimedDays = (
  days: ReadonlyArray<number>,
  proclamations: ReadonlyArray<Proclamation>
): ReadonlyArray<number> => proclamations.reduce(proclaimDay, days)

/** The day numbers of {@link computedAndProclaimed}, in no order. */
export const computedAndProclaimedDays = (year: number): ReadonlyArray<number> =>
  proclaimedDays(computedDays(year), proclaimedIn(year))
