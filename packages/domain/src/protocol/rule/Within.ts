/**
 * How long a duty has: counted, set for each case, or not measured by the text.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { described } from "../described.ts"

/** The units that the documents count in. Days that a text does not say to be working days are `daysAsWritten`. */
export const Unit = Schema.Literals([
  "workingDays",
  "calendarDays",
  "daysAsWritten",
  "hours",
  "weeks",
  "months"
]).pipe(
  Schema.annotate({
    description:
      "The unit that the document counts in; daysAsWritten where it says days, and neither working nor calendar days (reading A6)."
  })
)
export type Unit = typeof Unit.Type

export const Within = Schema.TaggedUnion({
  /** So many units from the anchor; the day of the anchor is day zero (reading A1). */
  Counted: {
    amount: described(
      Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 400 })),
      "How many units; the day of the moment counted from is day zero."
    ),
    unit: Unit
  },
  /** The date that the direction for this child gives. */
  SetForTheCase: {},
  /** The text gives no number: the duty is recorded and has no due date (reading A19). */
  Unmeasured: {
    words: described(Schema.NonEmptyString, "The words of the text, such as as soon as possible.")
  }
}).pipe(
  Schema.annotate({
    identifier: "Within",
    description:
      "How long there is: Counted in units; SetForTheCase by the direction for this child; Unmeasured when the text gives no number, so that nothing is due on a day."
  })
)
export type Within = typeof Within.Type
export type Counted = typeof Within.cases.Counted.Type

const unitWords: Record<Unit, readonly [one: string, many: string]> = {
  workingDays: ["working day", "working days"],
  calendarDays: ["day", "days"],
  daysAsWritten: ["day", "days"],
  hours: ["hour", "hours"],
  weeks: ["week", "weeks"],
  months: ["month", "months"]
}

/** The stretch in words, such as "45 working days". */
export const says = (within: Within): string =>
  Within.match(within, {
    Counted: ({ amount, unit }) => `${amount} ${unitWords[unit][amount === 1 ? 0 : 1]}`,
    SetForTheCase: () => "the day set for this child",
    Unmeasured: ({ words }) => words
  })

/**
 * The most calendar days that a counted stretch can surely not exceed, and those that it surely lasts to the end of.
 * Hours end within a day, and an hour is lost from the clock in spring: 24 hours from late on the Saturday end early
 * on the Monday.
 */
const bounds: Record<Unit, (amount: number) => { readonly least: number; readonly most: number }> = {
  hours: (amount) => ({ least: Math.floor((amount - 1) / 24) - 1, most: Math.ceil((amount + 1) / 24) }),
  calendarDays: (amount) => ({ least: amount, most: amount }),
  workingDays: (amount) => ({ least: amount, most: Number.POSITIVE_INFINITY }),
  // Read as calendar days or as working days (reading A6): surely no sooner than the one, nor later than the other.
  daysAsWritten: (amount) => ({ least: amount, most: Number.POSITIVE_INFINITY }),
  weeks: (amount) => ({ least: amount * 7, most: amount * 7 }),
  months: (amount) => ({ least: amount * 28, most: amount * 31 })
}

/**
 * Whether `local` can never end later than `baseline`, whatever the day. A stretch without a number promises nothing; a
 * day that is set for the case can be any, and only such a day stands in its place.
 */
export const isNoLooser = (local: Within, baseline: Within): boolean => {
  if (baseline._tag === "Unmeasured") return true
  if (baseline._tag === "SetForTheCase") return local._tag === "SetForTheCase"
  if (local._tag !== "Counted") return false
  if (local.unit === baseline.unit) return local.amount <= baseline.amount
  // The Sunday on which the hour is lost is no working day, so 24 hours never outlast a working day.
  if (local.unit === "hours" && baseline.unit === "workingDays") return local.amount <= baseline.amount * 24
  return bounds[local.unit](local.amount).most <= bounds[baseline.unit](baseline.amount).least
}
