import { toDayNumber } from "../gregorian.ts"

/**
 * The day number of Easter Sunday in a year of the Gregorian calendar.
 *
 * Source: the anonymous Gregorian computus (Nature, 1876), as in Jean Meeus, "Astronomical
 * Algorithms", chapter 8. It gives the same days as the tables of the Calendar (New Style) Act 1750.
 */
export const easterSunday = (year: number): number => {
  const century = Math.floor(year / 100)
  const moonCycle = year % 19
  const solar = century - Math.floor(century / 4)
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * moonCycle + solar - lunar + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((moonCycle + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return toDayNumber(year, Math.floor(days / 31), (days % 31) + 1)
}
