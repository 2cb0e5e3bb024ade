/**
 * When the clocks in the United Kingdom show British Summer Time.
 */
import { onOrAfter, toDayNumber } from "./gregorian.ts"

const MINUTES_IN_DAY = 1440
const MINUTES_IN_AVERAGE_YEAR = 365.2425 * MINUTES_IN_DAY
const SUNDAY = 7

/**
 * Each row holds from its year until the next row's. Summer time starts on the first Sunday on or
 * after that day of March and ends on the first on or after that day of October, both at `hour` UTC.
 * In a month of 31 days, the first Sunday on or after the 25th is the last.
 *
 * Sources: Summer Time Act 1972, section 1, as substituted by the Summer Time Order 2002 (SI 2002/262),
 * which made the Summer Time Order 1997 (SI 1997/2982) permanent. Rows before 1998: IANA tz database,
 * `europe`, rules `GB-Eire` and `EU`.
 */
const RULES = [
  { year: 1996, march: 25, october: 25, hour: 1 },
  { year: 1990, march: 25, october: 22, hour: 1 },
  { year: 1981, march: 25, october: 23, hour: 1 },
  { year: 1972, march: 16, october: 23, hour: 2 }
] as const

const changeAt = (year: number, month: number, day: number, hour: number): number =>
  onOrAfter(toDayNumber(year, month, day), SUNDAY) * MINUTES_IN_DAY + hour * 60

/** British Standard Time, all year round. Source: British Standard Time Act 1968. */
const STANDARD_TIME_BEGAN = toDayNumber(1968, 10, 27) * MINUTES_IN_DAY - 60
const STANDARD_TIME_ENDED = toDayNumber(1971, 10, 31) * MINUTES_IN_DAY + 120

/**
 * Whether clocks in the United Kingdom are an hour ahead of UTC.
 *
 * Unit: minutes since the start of 1 January 1970 in UTC. The future follows the rule in force today.
 * Before 27 October 1968 this answers `false`: no record is kept to the minute from those years, and
 * their rules changed almost yearly.
 */
export const isSummerTime = (epochMinutes: number): boolean => {
  // Near enough: within two days of the new year it may be the year beside, and winter in both.
  const year = 1970 + Math.floor(epochMinutes / MINUTES_IN_AVERAGE_YEAR)
  const rule = year >= RULES[0].year ? RULES[0] : RULES.find((each) => year >= each.year)
  if (rule === undefined) return epochMinutes >= STANDARD_TIME_BEGAN && epochMinutes < STANDARD_TIME_ENDED
  return (
    epochMinutes >= changeAt(year, 3, rule.march, rule.hour) &&
    epochMinutes < changeAt(year, 10, rule.october, rule.hour)
  )
}
