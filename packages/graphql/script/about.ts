// What the SDL says of things on record: as their schema describes them, else as the docstring above them does, else what their
// name means in every entry. A field of which none of these says anything stops the generation: its name alone is no description.
import { type Choice, type Field, type Fields, isRoot, type OneOf, type Shape } from "../src/record/Shape.ts"
import { byName } from "./byName.ts"
import { docstrings } from "./docstrings.ts"

const said = docstrings()

/** A name as plain words: `heldAt` becomes "Held at." */
const inWords = (name: string): string => {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[A-Z])/gu, " ").toLowerCase()
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`
}

/** Words as a sentence. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.?$/u, ".")}`

/** The words before the list of names in the description of a closed set. */
const listed = ({ description, values }: OneOf): string | undefined => {
  const list = description?.indexOf(`${values[0]}: `) ?? -1
  return list > 0 ? description?.slice(0, list).trim() : description
}

/** What the type of a field says of itself, where it has more than a scalar's words. */
const ofType = (shape: Shape): string | undefined => {
  if (shape._tag === "OneOf") return listed(shape) ?? said.get(shape.name)
  return shape._tag === "Fields" || shape._tag === "Choice"
    ? (shape.description ?? said.get(shape.name))
    : undefined
}

const nothingSaid = (path: string): never => {
  throw new Error(
    `${path} is described by its name alone: give it a docstring in the domain, or its key a description.`
  )
}

/** What a field of the type says, which is the owner of its docstring. */
export const aboutField = (owner: string, { description, name, shape }: Field): string =>
  description ??
  said.get(`${owner}.${name}`) ??
  ofType(shape) ??
  byName(name, shape._tag === "Leaf" ? shape.scalar : undefined) ??
  nothingSaid(`${owner}.${name}`)

/** What it means to choose this case. */
export const aboutCase = ({ name }: Choice, { description, tag = "" }: Fields): string =>
  description ?? said.get(isRoot(name) ? tag : `${name}.${tag}`) ?? inWords(tag)

/** What is chosen. */
export const aboutChoice = (shape: Choice): string =>
  shape.description ?? said.get(shape.name) ?? `${inWords(shape.name).slice(0, -1)}: exactly one of these.`

/** What the values of a closed set are. */
export const aboutSet = (set: OneOf): string => listed(set) ?? said.get(set.name) ?? inWords(set.name)

/** What several fields are together. */
export const aboutFields = ({ description, name }: Fields): string =>
  description ?? said.get(name) ?? inWords(name)

/** What a value means: as the description of its set says, or in the words of its name. */
export const aboutValue = ({ description = "", values }: OneOf, value: string): string => {
  const [, rest] = description.split(` ${value}: `)
  if (rest === undefined) return inWords(value)
  const [says = rest] = rest.split(`; ${values[values.indexOf(value) + 1]}: `)
  return sentence(says)
}
