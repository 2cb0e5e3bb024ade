/** The days that do not count, beside those that the package knows: as a caller gives them. */
import type * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Amendment } from "../calendar/Amendment.ts"
import { Closure } from "../calendar/Closure.ts"
import { given, type NotReadable } from "./given.ts"

/** What is known beside the published bank holidays. */
export interface DaysOff {
  /** The closure days of the authority's own: each a {@link ClosureGiven}. */
  readonly closures?: ReadonlyArray<unknown>
  /** Holidays that were proclaimed, or moved, since this package was published: each a {@link ProclaimedGiven}. */
  readonly proclaimed?: ReadonlyArray<unknown>
}

const Proclaimed = Schema.Union([Amendment.cases.HolidayProclaimed, Amendment.cases.HolidayMoved])

/** A day on which the authority is closed, and what lets it count. */
export type ClosureGiven = typeof Closure.Encoded
/** A holiday that was proclaimed, or moved to another day. */
export type ProclaimedGiven = typeof Proclaimed.Encoded

const DaysOffRead = Schema.Struct({ closures: Schema.Array(Closure), proclaimed: Schema.Array(Proclaimed) })

const read = given(DaysOffRead, "closure days and proclaimed holidays")

/** The days off, read; none of a kind that is left out. */
export const daysOffOf = ({
  closures = [],
  proclaimed = []
}: DaysOff): Result.Result<typeof DaysOffRead.Type, NotReadable> => read({ closures, proclaimed })
