/** The obligations of two answers beside each other: those about the same thing, and those that stand alone. */
import type { Obligation } from "./Obligation.ts"

/** Two obligations about the same thing; either may be missing. */
export interface Pair {
  readonly one: Obligation | undefined
  readonly other: Obligation | undefined
}

/** What an obligation is about, in words that those about the same thing share. */
type About = (obligation: Obligation) => string

/** Of two protocols: whatever the rules are called, but for checklists, of which several can be about one step. */
const sameThing: About = ({ kind, rule, subject }) =>
  kind === "Checklist" ? `${kind} ${subject} ${rule}` : `${kind} ${subject}`

/** Of one protocol: what one of its rules asks for. */
export const sameRule: About = ({ rule }) => rule

/** Each by what it is about, and which of several about it: the third review, the second copy. */
const keyed = (obligations: ReadonlyArray<Obligation>, of: About): ReadonlyMap<string, Obligation> => {
  const counted = new Map<string, number>()
  return new Map(
    obligations.map((each) => {
      const about = of(each)
      const nth = (counted.get(about) ?? 0) + 1
      counted.set(about, nth)
      return [`${about} ${nth}`, each]
    })
  )
}

/** Every obligation of either answer, beside its counterpart in the other; in the order of the first answer. */
export const counterparts = (
  ones: ReadonlyArray<Obligation>,
  others: ReadonlyArray<Obligation>,
  of: About = sameThing
): ReadonlyArray<Pair> => {
  const [byKey, otherByKey] = [keyed(ones, of), keyed(others, of)]
  const keys = new Set([...byKey.keys(), ...otherByKey.keys()])
  return [...keys].map((key) => ({ one: byKey.get(key), other: otherByKey.get(key) }))
}
