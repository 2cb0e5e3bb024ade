/** The shape of an entry, and the closed sets within it that have no enum yet. */
import { Entry } from "@section17/domain"
import { standing } from "../staff/kinds.ts"
import { closedSet, internalValues as known } from "../enumerations.ts"
import { type Choice, type Fields, type OneOf, within } from "./Shape.ts"
import { choiceOf } from "./shapeOf.ts"

export const entries: Choice = choiceOf(Entry.Entry)

const byKind = new Map(entries.cases.map((each) => [each.tag, each]))

/** The shape of an entry of this kind. */
export const kindOf = (tag: Entry.EntryTag): Fields => {
  const kind = byKind.get(tag)
  if (kind === undefined) throw new Error(`There is no kind of entry ${tag}.`)
  return kind
}

const knownAs = new Map(
  Object.entries(known).map(([name, values]) => [Object.values(values).join(), name] as const)
)

/** The enum of a closed set: the one that the schema has for these very words, or else one of its own. */
export const enumOf = ({ name, values }: OneOf): string =>
  knownAs.get(values.join()) ?? (Object.hasOwn(known, name) ? `${name}OnRecord` : name)

/** The closed sets of entries, by the enum of each; each once, in the order in which entries name them. */
export const setsOfEntries: ReadonlyMap<string, OneOf> = new Map(
  [...within(entries), ...within(standing)]
    .filter((shape) => shape._tag === "OneOf")
    .filter((set) => !Object.hasOwn(known, enumOf(set)))
    .map((set) => [enumOf(set), set])
)

/** For each enum that only entries have, the domain's value by the name in the schema. */
export const internalValues: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  [...setsOfEntries].map(([name, { values }]) => [name, closedSet(values)])
)
