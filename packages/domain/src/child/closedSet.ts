/** A closed set of facts about a child: the words of each name, and the schema that lets in these names and no other. */
import * as Schema from "effect/Schema"

type Words = Readonly<Record<string, string>>

/** The names of the set as a schema, described for whoever fills in a form or reads the JSON Schema. */
export const closedSet = <const W extends Words>(identifier: string, about: string, words: W) => {
  const names: ReadonlyArray<keyof W & string> = Object.keys(words)
  const said = names.map((name) => `${name}: ${words[name]}`).join("; ")
  return Schema.Literals(names).pipe(Schema.annotate({ identifier, description: `${about} ${said}.` }))
}

/** At least one of the set, none of them twice. */
export const someOf = <const L extends string>(set: Schema.Literals<ReadonlyArray<L>>) =>
  Schema.Array(set).check(
    Schema.isMinLength(1, { message: "name at least one" }),
    Schema.isMaxLength(set.literals.length, { message: "name each one once" }),
    Schema.isUnique({ message: "name each one once" })
  )
