/**
 * How long an authority keeps the records of a class, as its own keeper of records says, with the source that it rests on.
 *
 * No source document states a period, so none ships: where an authority sets nothing, nothing of the class is ever due.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { closedSet } from "../child/closedSet.ts"
import { Narrative } from "../Text.ts"
import { RecordClass } from "./RecordClass.ts"

/** From which day a period is counted. */
export const CountedFrom = closedSet(
  "RetentionCountedFrom",
  "From which day a period of retention is counted.",
  {
    closure: "the closure of the child's last episode",
    birth: "the child's date of birth"
  }
)
export type CountedFrom = typeof CountedFrom.Type

/** Unit: whole years; up to 200, as the calendar holds no more. */
const Years = Schema.Int.check(
  Schema.isBetween({ minimum: 1, maximum: 200 }, { message: "give a whole number of years, from 1 to 200" })
)

export const Period = Schema.Struct({
  /** How many years. */
  years: Years,
  /** From which day they are counted. */
  countedFrom: CountedFrom
}).pipe(Schema.annotate({ identifier: "RetentionPeriod" }))
export type Period = typeof Period.Type

export const Schedule = Schema.Struct({
  /** The class of record that it is about. */
  recordClass: RecordClass,
  /** The periods: the record is kept until the last of them has ended. */
  periods: Schema.NonEmptyArray(Period),
  /** What the authority rests it on: its policy, by name, version and section. */
  source: Narrative
}).pipe(Schema.annotate({ identifier: "RetentionSchedule" }))
export type Schedule = typeof Schedule.Type
