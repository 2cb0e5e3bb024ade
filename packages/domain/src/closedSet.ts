/** A closed set: the words of each name, and the schema that lets in these names and no other. */
import * as Schema from "effect/Schema"

type Words = Readonly<Record<string, string>>

/** The names, in their order, as a schema of literals needs them. */
const namesOf = <const W extends Words>(words: W): ReadonlyArray<keyof W & string> => Object.keys(words)

/** The schema of the names; what each one means is said to whoever fills in a form or writes a protocol by hand. */
export const closedSet = <const W extends Words>(about: string, words: W) =>
  Schema.Literals(namesOf(words)).pipe(
    Schema.annotate({
      description: `${about} ${Object.entries(words)
        .map(([name, said]) => `${name}: ${said}`)
        .join("; ")}.`
    })
  )
