import type { BankHoliday, BankHolidayList } from "./bank-holidays/BankHoliday.ts"
import type { Closure } from "./Closure.ts"

const nameOf = ({ division, years, publisher, retrievedOn }: BankHolidayList): string =>
  `${division} ${years.from}–${years.until}, ${publisher} ${retrievedOn}`

/** 32-bit FNV-1a over the UTF-16 code units, in eight hexadecimal digits. It tells apart; it does not secure. */
const digest = (text: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, "0")
}

const digestOf = (holidays: ReadonlyArray<BankHoliday>, closures: ReadonlyArray<Closure>): string =>
  digest(
    [
      ...holidays.map(({ on, title }) => `${on}\t${title}`),
      ...closures.map(({ on, reason, source }) => `${on}\t${reason}\t${source}`).sort()
    ].join("\n")
  )

/**
 * A name for what a calendar was made from, such as
 * `england-and-wales 2012–2028, GOV.UK 2026-02-25, 1 closure #0a1b2c3d`.
 *
 * The digits stand for every holiday, published or computed, and every closure, so that two calendars
 * that could answer differently have different versions. The order of the closures does not matter.
 */
export const calendarVersion = (made: {
  readonly bankHolidays: ReadonlyArray<BankHolidayList>
  readonly holidays: ReadonlyArray<BankHoliday>
  readonly closures: ReadonlyArray<Closure>
}): string => {
  const lists = made.bankHolidays.map(nameOf).join(" + ") || "computed from law alone"
  const { length } = made.closures
  const closures = length === 0 ? "no closures" : length === 1 ? "1 closure" : `${length} closures`
  return `${lists}, ${closures} #${digestOf(made.holidays, made.closures)}`
}
