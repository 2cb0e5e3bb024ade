/** The obligations of two answers beside each other: those about the same thing, and those that stand alone. */
import type { Obligation } from "./Obligation.ts"

/** Two obligations about the same thing; either may be missing. */
export interface Pair {
  readonly one: Obligation | undefined
  readonly other: Obligation | undefined
}

/** What an obligation is about, and which of several about it: the third review, the second copy. */
const keyed = (obligations: ReadonlyArray<Obligation>): ReadonlyMap<string, Obligation> => {
  const counted = new Map<string, number>()
  return new Map(
    obligations.map((each) => {
      const about =
        each.kind === "Checklist"
          ? `${each.kind} ${each.subject} ${each.rule}`
          : `${each.kind} ${each.subject}`
      const nth = (counted.get(about) ?? 0) + 1
      counted.set(about, nth)
      return [`${about} ${nth}`, each]
    })
  )
}

/** Every obligation of either answer, beside its counterpart in the other; in the order of the first answer. */
export const counterparts = (
  ones: ReadonlyArray<Obligation>,
  others: ReadonlyArray<Obligation>
): ReadonlyArray<Pair> => {
  const [byKey, otherByKey] = [keyed(ones), keyed(others)]
  const keys = new Set([...byKey.keys(), ...otherByKey.keys()])
  return [...keys].map((key) => ({ one: byKey.get(key), other: otherByKey.get(key) }))
}
