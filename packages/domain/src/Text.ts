/**
 * Words as people write them.
 *
 * @module
 */
import * as Schema from "effect/Schema"

/** A null character, or half of a character: neither can be kept in a database, nor sent on. */
const isKeepable = (text: string): boolean => !text.includes("\0") && !/\p{Surrogate}/u.test(text)

const keepable = Schema.makeFilter(
  (text: string) =>
    isKeepable(text) || "take out the characters that cannot be kept (null, or half a character)"
)

/** Any text, the empty one included. */
export const Text = Schema.String.check(Schema.isMaxLength(20_000), keepable)

/** A blank says nothing, and looks as if somebody had said something. */
const isWord = Schema.isPattern(/\S/u, { message: "write at least one word" })

/** A name, or a few words that stand for somebody or something: never a blank. */
export const Name = Schema.String.check(Schema.isMaxLength(200), keepable, isWord)

/** Words that a practitioner writes; never empty, and bounded so that one record stays readable. */
export const Narrative = Text.check(isWord)
export type Narrative = typeof Narrative.Type
