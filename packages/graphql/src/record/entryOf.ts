/** The entry that an input gives: the chosen case by its tag, all else as it is, for the domain's schema to judge. */
import { childIdOf, withinPractitionerId, withinTeamId } from "../session/ids.ts"
import { chosenAs, type Choice, type Fields, type Field, type Known, type Shape } from "./Shape.ts"

type Given = Readonly<Record<string, unknown>>

const withinId: Readonly<Record<Known, (id: string) => string>> = {
  Child: (id) => childIdOf(id) ?? "",
  Practitioner: withinPractitionerId,
  Team: withinTeamId
}

/** A field that was left out: null where the domain says so, or not there at all. */
const leftOut = ({ name, nullable, optional }: Field, given: unknown): Given =>
  nullable && !(optional && given === undefined) ? { [name]: null } : {}

const fieldsOf = ({ fields, tag }: Fields, given: Given): Given =>
  Object.assign(
    tag === undefined ? {} : { _tag: tag },
    ...fields.map((field) => {
      const value = given[field.name] ?? undefined
      return value === undefined
        ? leftOut(field, given[field.name])
        : { [field.name]: valueOf(field.shape, value) }
    })
  )

/** A case that says nothing more is chosen with true. */
const caseOf = (chosen: Fields, value: unknown): Given | undefined => {
  if (chosen.fields.length > 0) return fieldsOf(chosen, value as Given)
  return value === true ? fieldsOf(chosen, {}) : undefined
}

const choiceOf = ({ cases }: Choice, given: Given): Given | undefined => {
  const chosen = cases.find((each) => given[chosenAs(each)] !== undefined)
  return chosen && caseOf(chosen, given[chosenAs(chosen)])
}

const valueOf = (shape: Shape, given: unknown): unknown => {
  switch (shape._tag) {
    case "Leaf":
      return shape.known === undefined ? given : withinId[shape.known](given as string)
    case "OneOf":
      return given
    case "List":
      return (given as ReadonlyArray<unknown>).map((each) => valueOf(shape.item, each))
    case "Fields":
      return fieldsOf(shape, given as Given)
    case "Choice":
      return choiceOf(shape, given as Given)
  }
}

/** What the input of an entry of this kind says, in the words of the domain. GraphQL has seen to it that it has this shape. */
export const entryOf = (kind: Fields, given: object): unknown => fieldsOf(kind, given as Given)
