/** Closed sets of facts about a child, each with a name of its own in the JSON Schema. */
import * as Schema from "effect/Schema"
import { closedSet as plain } from "../closedSet.ts"

export const closedSet = <const W extends Readonly<Record<string, string>>>(
  identifier: string,
  about: string,
  words: W
) => plain(about, words).pipe(Schema.annotate({ identifier }))

/** At least one of the set, none of them twice. */
export const someOf = <const L extends string>(set: Schema.Literals<ReadonlyArray<L>>) =>
  Schema.Array(set).check(
    Schema.isMinLength(1, { message: "name at least one" }),
    Schema.isMaxLength(set.literals.length, { message: "name each one once" }),
    Schema.isUnique({ message: "name each one once" })
  )
