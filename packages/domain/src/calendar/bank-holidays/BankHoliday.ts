import * as Schema from "effect/Schema"
import { CalendarDate } from "../CalendarDate.ts"

/** A bank holiday, or a common-law holiday treated as one (Good Friday and Christmas Day). */
export const BankHoliday = Schema.Struct({
  on: CalendarDate,
  title: Schema.NonEmptyString,
  /** What GOV.UK adds, such as "Substitute day". Empty when it adds nothing. */
  notes: Schema.String
}).annotate({ identifier: "BankHoliday" })
export interface BankHoliday extends Schema.Schema.Type<typeof BankHoliday> {}

const Year = Schema.Int.check(Schema.isBetween({ minimum: 1900, maximum: 2099 }))

/**
 * The bank holidays of England and Wales as somebody published them, complete for every year of
 * `years` (both included). A year not wholly in the list is left out of `years`, and then its rows
 * are not used.
 */
export const BankHolidayList = Schema.Struct({
  division: Schema.Literal("england-and-wales"),
  years: Schema.Struct({ from: Year, until: Year }),
  publisher: Schema.NonEmptyString,
  source: Schema.NonEmptyString,
  retrievedOn: CalendarDate,
  licence: Schema.NonEmptyString,
  holidays: Schema.Array(BankHoliday)
}).annotate({ identifier: "BankHolidayList" })
export interface BankHolidayList extends Schema.Schema.Type<typeof BankHolidayList> {}
