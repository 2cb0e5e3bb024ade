import type { BankHolidayList } from "./bank-holidays/BankHoliday.ts"
import { type Amendment, describe } from "./Amendment.ts"
import type { BeyondPublished } from "./BeyondPublished.ts"
import { toDayNumber } from "./CalendarDate.ts"
import type { Closure } from "./Closure.ts"

/** What a version names; `lost` is the day numbers of all weekdays that do not count. */
interface Made {
  readonly bankHolidays: ReadonlyArray<BankHolidayList>
  readonly closures: ReadonlyArray<Closure>
  readonly amendments: ReadonlyArray<Amendment>
  readonly beyondPublished: BeyondPublished
  readonly lost: ReadonlyArray<number>
}

const nameOf = ({ division, years, publisher, retrievedOn }: BankHolidayList): string =>
  `${division} ${years.from}–${years.until}, ${publisher} ${retrievedOn}`

const START = 0x811c9dc5
const PRIME = 0x01000193

/** FNV-1a over the UTF-16 code units of a text, from the hash of what came before it. */
const hashText = (hash: number, text: string): number => {
  let next = hash
  for (let index = 0; index < text.length; index++) next = Math.imul(next ^ text.charCodeAt(index), PRIME)
  return next
}

const hashNumber = (hash: number, number: number): number => Math.imul(hash ^ number, PRIME)

/** Thirty-two bits in eight hexadecimal digits. They tell apart; they do not secure. */
const digestOf = ({ bankHolidays, closures, lost }: Made, named: string): string => {
  const closed = closures.map(({ on, reason, source }) => `${on}\t${reason}\t${source}\n`).sort()
  const holidays = bankHolidays.flatMap((list) => list.holidays)
  let hash = hashText(START, named + closed.join(""))
  for (const { on, title } of holidays) hash = hashText(hashNumber(hash, toDayNumber(on)), title)
  return (lost.reduce(hashNumber, hash) >>> 0).toString(16).padStart(8, "0")
}

const countOf = ({ length }: ReadonlyArray<Closure>): string =>
  length === 0 ? "no closures" : length === 1 ? "1 closure" : `${length} closures`

/**
 * A name for what a calendar was made from, such as
 * `england-and-wales 2012–2028, GOV.UK 2026-02-25, 1 closure #0a1b2c3d`.
 *
 * Each amendment is named with its source, and a calendar that refuses beyond the lists says so. The
 * digits stand for every holiday, published or computed, and every closure, so that two calendars
 * that could answer differently have different versions. The order of the closures does not matter.
 */
export const calendarVersion = (made: Made): string => {
  const named = [
    made.bankHolidays.map(nameOf).join(" + ") || "computed from law alone",
    countOf(made.closures),
    ...made.amendments.map(describe),
    ...(made.beyondPublished === "refused" ? ["nothing beyond what is published"] : [])
  ].join(", ")
  return `${named} #${digestOf(made, named)}`
}
