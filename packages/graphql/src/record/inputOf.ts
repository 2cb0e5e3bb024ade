/** An entry as an input would give it: the other way round from `entryOf`. */
import type { Entry } from "@section17/domain"
import { constantCase } from "../enumerations.ts"
import { globalId } from "../session/globalId.ts"
import { kindOf } from "./entries.ts"
import { chosenAs, type Choice, type Fields, type Leaf, type Shape } from "./Shape.ts"

type Held = Readonly<Record<string, unknown>>

/** What an input gives, as JSON has it. */
export type Given = string | number | boolean | null | ReadonlyArray<Given> | GivenFields
export interface GivenFields {
  readonly [name: string]: Given
}

const leafOf = ({ known }: Leaf, held: unknown): Given =>
  known === undefined ? (held as Given) : globalId(known, held as string)

const fieldsOf = ({ fields }: Fields, held: Held): GivenFields =>
  Object.fromEntries(
    fields
      .filter(({ name }) => held[name] !== undefined)
      .map(({ name, shape }) => [name, held[name] === null ? null : valueOf(shape, held[name])])
  )

const choiceOf = ({ cases }: Choice, held: Held): GivenFields => {
  const chosen = cases.find(({ tag }) => tag === held["_tag"])
  if (chosen === undefined) return {}
  return { [chosenAs(chosen)]: chosen.fields.length === 0 ? true : fieldsOf(chosen, held) }
}

const valueOf = (shape: Shape, held: unknown): Given => {
  switch (shape._tag) {
    case "Leaf":
      return leafOf(shape, held)
    case "OneOf":
      return constantCase(held as string)
    case "List":
      return (held as ReadonlyArray<unknown>).map((each) => valueOf(shape.item, each))
    case "Fields":
      return fieldsOf(shape, held as Held)
    case "Choice":
      return choiceOf(shape, held as Held)
  }
}

/** What the entry says, as the input of its mutation gives it. */
export const inputOf = (entry: Entry.Entry): GivenFields => fieldsOf(kindOf(entry._tag), { ...entry })

/** What is said of one of the kinds, as an input would give it. */
export const inputOfKind = ({ cases }: Choice, said: { readonly _tag: string }): GivenFields => {
  const kind = cases.find(({ tag }) => tag === said._tag)
  return kind === undefined ? {} : fieldsOf(kind, { ...said })
}
