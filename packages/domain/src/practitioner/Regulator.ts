/**
 * The regulator that keeps the register, and the days on which it does: one body may hand it to another while a
 * document is in force (reading C8).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { described } from "../protocol/described.ts"
import * as Days from "./Days.ts"

export const Regulator = Schema.Struct({
  regulator: described(Schema.NonEmptyString, "The regulator by name, such as Social Work England."),
  from: described(
    Schema.optionalKey(CalendarDate),
    "The first day on which it is the regulator, as YYYY-MM-DD; left out where the text names it alone."
  ),
  until: described(
    Schema.optionalKey(CalendarDate),
    "The last day on which it is the regulator, as YYYY-MM-DD; left out while it still is."
  )
}).pipe(
  Schema.annotate({
    identifier: "Regulator",
    description: "A regulator that keeps the register, and the days on which it does."
  })
)
export type Regulator = typeof Regulator.Type

/** Those that are the regulator on the day. */
export const ofTheDay = (regulators: ReadonlyArray<Regulator>, on: CalendarDate): ReadonlyArray<Regulator> =>
  regulators.filter((each) => Days.covers(each, on))

/** Whether whoever is registered with one of `held`, on any of the days, is so with one of `asked`. */
export const isWithin = (
  held: ReadonlyArray<Regulator>,
  asked: ReadonlyArray<Regulator>,
  days: Days.Days
): boolean =>
  held.every((each) => {
    const both = Days.overlap(each, days)
    const same = asked.filter(({ regulator }) => regulator === each.regulator)
    return both === null || same.some((other) => Days.isWithin(both, other))
  })

const dated = ({ from, regulator, until }: Regulator): string => {
  if (from !== undefined && until !== undefined) return `${regulator} (${from} to ${until})`
  if (from !== undefined) return `${regulator} (from ${from})`
  return until === undefined ? regulator : `${regulator} (until ${until})`
}

/** The regulators in words, with their days; or those of one day, by name alone. */
export const says = (regulators: ReadonlyArray<Regulator>, on?: CalendarDate): string => {
  const today = on === undefined ? [] : ofTheDay(regulators, on)
  return today.length === 0
    ? regulators.map(dated).join(" or ")
    : today.map(({ regulator }) => regulator).join(" or ")
}
