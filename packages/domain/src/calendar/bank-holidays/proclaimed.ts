import { CalendarDate } from "../CalendarDate.ts"
import type { BankHoliday } from "./BankHoliday.ts"
import { computed } from "./computed.ts"

interface Proclamation extends BankHoliday {
  /** The day of the holiday that was moved. Absent when the holiday was an extra one. */
  readonly insteadOf?: CalendarDate
}

const extra = (on: string, title: string): Proclamation => ({
  on: CalendarDate.make(on),
  title,
  notes: "Extra bank holiday"
})

const moved = (insteadOf: string, on: string, title: string): Proclamation => ({
  on: CalendarDate.make(on),
  title,
  notes: "Substitute day",
  insteadOf: CalendarDate.make(insteadOf)
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

/** The bank holidays of `year` by law and custom, with those proclaimed before the published list. */
export const computedAndProclaimed = (year: number): ReadonlyArray<BankHoliday> => {
  const proclaimed = PROCLAMATIONS.filter(({ on }) => on.startsWith(String(year)))
  if (proclaimed.length === 0) return computed(year)
  const kept = computed(year).filter(({ on }) => !proclaimed.some(({ insteadOf }) => insteadOf === on))
  const added = proclaimed.map(({ on, title, notes }): BankHoliday => ({ on, title, notes }))
  return [...kept, ...added].sort(inOrder)
}
