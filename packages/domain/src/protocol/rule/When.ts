/**
 * When a rule applies: what must be so about the child or the episode.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { described } from "../described.ts"
import { Circumstance, inWords, notInWords } from "../Subject.ts"

const Years = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 18 }))

export const When = Schema.TaggedUnion({
  /** The circumstance is so: it was put on record, or follows from the episode. */
  Is: { circumstance: Circumstance },
  /** The circumstance is not so. */
  IsNot: { circumstance: Circumstance },
  /** The child has not reached the birthday. */
  YoungerThan: { years: described(Years, "The birthday, in whole years, that the child has not reached.") },
  /** The child has reached the birthday (reading A12). */
  Reached: { years: described(Years, "The birthday, in whole years, that the child has reached.") }
}).pipe(
  Schema.annotate({
    identifier: "When",
    description:
      "What must be so for a rule to apply: Is or IsNot a circumstance; the child is YoungerThan so many years, or has Reached them."
  })
)
export type When = typeof When.Type

const birthday = (years: number): string => (years === 1 ? "first birthday" : `birthday of ${years} years`)

const condition = (when: When): string =>
  When.match(when, {
    Is: ({ circumstance }) => inWords(circumstance),
    IsNot: ({ circumstance }) => notInWords(circumstance),
    YoungerThan: ({ years }) => `the child has not reached the ${birthday(years)}`,
    Reached: ({ years }) => `the child has reached the ${birthday(years)}`
  })

const isOpposite = (one: When, other: When): boolean => {
  if (one._tag === "Is") return other._tag === "IsNot" && one.circumstance === other.circumstance
  return one._tag === "YoungerThan" && other._tag === "Reached" && one.years <= other.years
}

/** Whether nothing can be both so at once: an age below a birthday and one from it on, a circumstance and its absence. */
export const exclude = (ones: ReadonlyArray<When>, others: ReadonlyArray<When>): boolean =>
  ones.some((one) => others.some((other) => isOpposite(one, other) || isOpposite(other, one)))

/** The conditions in words, such as "the child is a young carer"; all of them must be so. */
export const says = (whens: ReadonlyArray<When>): string => whens.map(condition).join(" and ")

/** The conditions as a key: two rules about one subject speak of the same thing when they apply to the same. */
export const keyOf = (whens: ReadonlyArray<When>): string => whens.map(key).sort().join(" and ")

const key = (when: When): string =>
  When.match(when, {
    Is: ({ circumstance }): string => circumstance,
    IsNot: ({ circumstance }) => `not ${circumstance}`,
    YoungerThan: ({ years }) => `under ${years}`,
    Reached: ({ years }) => `from ${years}`
  })
