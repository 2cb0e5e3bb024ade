import * as Schema from "effect/Schema"
import { CalendarDate } from "./CalendarDate.ts"

/**
 * What became known after the lists were published: a day more that does not count, or a holiday on
 * another day. Each names its `source`, for it moves due dates that people have been told.
 *
 * Source of the first two: royal proclamation, under the Banking and Financial Dealings Act 1971,
 * section 1(3) for an extra holiday and section 1(2) for one that is moved. The third is a day of
 * the authority's own, as {@link Closure} is.
 */
export const Amendment = Schema.TaggedUnion({
  HolidayProclaimed: { on: CalendarDate, title: Schema.NonEmptyString, source: Schema.NonEmptyString },
  /** `insteadOf` counts again, unless it is not a working day for another reason. */
  HolidayMoved: {
    insteadOf: CalendarDate,
    on: CalendarDate,
    title: Schema.NonEmptyString,
    source: Schema.NonEmptyString
  },
  ClosureAdded: { on: CalendarDate, reason: Schema.NonEmptyString, source: Schema.NonEmptyString }
})
export type Amendment = typeof Amendment.Type

/** An amendment of the country's holidays, and not of one authority's days. */
export type Proclamation = Exclude<Amendment, { readonly _tag: "ClosureAdded" }>

/** Whether everyone's holidays change, and not only one authority's days. */
export const isProclamation = (amendment: Amendment): amendment is Proclamation =>
  amendment._tag !== "ClosureAdded"

/** What was amended and by what authority, for the version of a calendar. */
export const describe: (amendment: Amendment) => string = Amendment.match({
  HolidayProclaimed: ({ on, source, title }) => `${title} proclaimed on ${on} (${source})`,
  HolidayMoved: ({ insteadOf, on, source, title }) => `${title} moved from ${insteadOf} to ${on} (${source})`,
  ClosureAdded: ({ on, reason, source }) => `closed on ${on}: ${reason} (${source})`
})
