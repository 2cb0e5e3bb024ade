/**
 * How old a child is, and when a birthday is reached.
 *
 * An age is reached at the start of the birthday (Family Law Reform Act 1969, section 9). The Act does not say when a
 * person born on 29 February reaches an age in a common year. Reading: on 1 March, so that nobody stops being a child a
 * day early. {@link CalendarDate.ageOn} and the receipt of a referral read it so too.
 *
 * @module
 */
import * as CalendarDate from "../calendar/CalendarDate.ts"
import type { Birth } from "./Child.ts"

type Day = CalendarDate.CalendarDate

/** The age at which somebody is no longer a child (WT15-002, BRI-1b, BAR-I3). */
const MAJORITY = 18

/**
 * How old the child is on the day, or `undefined` when the child is not born yet, as far as the record says, or was
 * not born on that day.
 *
 * Unit: completed years.
 */
export const ageOn = ({ birth, on }: { readonly birth: Birth; readonly on: Day }): number | undefined =>
  birth._tag === "Expected" || on < birth.on ? undefined : CalendarDate.ageOn({ born: birth.on, on })

/**
 * The day on which somebody born on `born` becomes `age`: born on 29 February 2008, 18 on 1 March 2026.
 *
 * Unit: completed years. Throws a `RangeError`, as a defect of the caller, when that day is after 2099.
 */
export const birthday = ({ age, born }: { readonly born: Day; readonly age: number }): Day => {
  const reached = CalendarDate.addMonths(born, age * 12)
  return reached.slice(5) === born.slice(5) ? reached : CalendarDate.addDays(reached, 1)
}

/** Whether the child has become `age` by the day, the birthday itself included. An unborn child has not. */
export const hasReached = (
  child: { readonly birth: Birth; readonly on: Day },
  { age }: { readonly age: number }
): boolean => (ageOn(child) ?? -1) >= age

/** Whether the child has reached the first birthday, on which assessments are updated less often (BUC-2.9). */
export const hasReachedFirstBirthday = (child: { readonly birth: Birth; readonly on: Day }): boolean =>
  hasReached(child, { age: 1 })

/**
 * Whether the person is a child on the day: the eighteenth birthday is not reached, and an unborn child is a child.
 *
 * Living alone, studying, serving, being in hospital or in custody changes nothing, so nothing of it is asked.
 *
 * @see WT15-002, BRI-1b, BAR-I3
 */
export const isChild = (person: { readonly birth: Birth; readonly on: Day }): boolean =>
  !hasReached(person, { age: MAJORITY })
