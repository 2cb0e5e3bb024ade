import * as Schema from "effect/Schema"
import { CalendarDate } from "./CalendarDate.ts"

/** Words that people give: a blank says nothing, and a null character or half of a character cannot be kept. */
const Words = Schema.NonEmptyString.check(
  Schema.isPattern(/\S/u, { message: "write at least one word" }),
  Schema.makeFilter(
    (text: string) => !/[\0\p{Surrogate}]/u.test(text) || "take out the characters that cannot be kept"
  )
)

/**
 * What became known after the lists were published: a day more that does not count, or a holiday on
 * another day. Each names its `source`, for it moves due dates that people have been told.
 *
 * Source of the first two: royal proclamation, under the Banking and Financial Dealings Act 1971,
 * section 1(3) for an extra holiday and section 1(2) for one that is moved. The third is a day of
 * the authority's own, as {@link Closure} is.
 */
export const Amendment = Schema.TaggedUnion({
  /** A holiday that was not in the lists. */
  HolidayProclaimed: {
    /** The day that does not count. */
    on: CalendarDate,
    /** What the holiday is called. */
    title: Words,
    /** The proclamation. */
    source: Words
  },
  /** A holiday is on another day than in the lists. */
  HolidayMoved: {
    /** The day that counts again, unless it is not a working day for another reason. */
    insteadOf: CalendarDate,
    /** The day that does not count. */
    on: CalendarDate,
    /** What the holiday is called. */
    title: Words,
    /** The proclamation. */
    source: Words
  },
  /** The authority closes on a day more. */
  ClosureAdded: {
    /** The day that does not count. */
    on: CalendarDate,
    /** Why it is closed. */
    reason: Words,
    /** The decision of the authority, or its protocol. */
    source: Words
  }
}).pipe(
  Schema.annotate({
    identifier: "CalendarAmendment",
    description: "HolidayProclaimed or HolidayMoved, for everybody; ClosureAdded, for the authority alone."
  })
)
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
