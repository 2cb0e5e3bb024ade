/**
 * How many of something must be on record, or more: a number of a document, such as three generations of a genogram.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { described } from "../described.ts"
import { Countable, inWords } from "../Subject.ts"

export const AtLeast = Schema.Struct({
  amount: described(
    Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 })),
    "How many there must be, or more."
  ),
  of: Countable
}).pipe(
  Schema.annotate({ identifier: "AtLeast", description: "How many of something must be on record, or more." })
)
export type AtLeast = typeof AtLeast.Type

/** In words, such as "at least 3 generations in the genogram". */
export const says = ({ amount, of }: AtLeast): string => `at least ${amount} ${inWords(of)}`
