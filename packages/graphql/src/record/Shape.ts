/**
 * What an entry is made of, as far as the API has to know it.
 *
 * @module
 */
export type Scalar = "Boolean" | "Date" | "DateTime" | "Float" | "ID" | "Int" | "String"

/** Things that the API knows by an id of their own. */
export type Known = "Child" | "Practitioner" | "Team"

export interface Leaf {
  readonly _tag: "Leaf"
  readonly scalar: Scalar
  readonly known?: Known
}

export interface Named {
  readonly name: string
  /** Its own description in the schema, where it has one. */
  readonly description: string | undefined
}

/** One of a closed set of words. */
export interface OneOf extends Named {
  readonly _tag: "OneOf"
  readonly values: ReadonlyArray<string>
}

export interface Field {
  readonly name: string
  readonly shape: Shape
  readonly optional: boolean
  readonly nullable: boolean
  readonly description: string | undefined
}

export interface Fields extends Named {
  readonly _tag: "Fields"
  /** The domain's name of the case, where it is one of several. */
  readonly tag: string | undefined
  readonly fields: ReadonlyArray<Field>
}

/** Exactly one of several cases. */
export interface Choice extends Named {
  readonly _tag: "Choice"
  readonly cases: ReadonlyArray<Fields>
}

export interface List {
  readonly _tag: "List"
  readonly item: Shape
}

export type Shape = Leaf | OneOf | Fields | Choice | List

/** The name under which an input chooses a case. */
export const chosenAs = ({ tag = "" }: Pick<Fields, "tag">): string =>
  `${tag.charAt(0).toLowerCase()}${tag.slice(1)}`

/** Everything within a shape, itself first. */
export const within = (shape: Shape): ReadonlyArray<Shape> => {
  if (shape._tag === "List") return [shape, ...within(shape.item)]
  if (shape._tag === "Choice") return [shape, ...shape.cases.flatMap(within)]
  return shape._tag === "Fields" ? [shape, ...shape.fields.flatMap((each) => within(each.shape))] : [shape]
}

/** The choices whose cases are named by themselves: of all entries of an episode, and of what stands outside any. */
export const isRoot = (name: string): boolean => name === "Entry" || name === "StandingCommand"

/** The mutation that puts an entry of this kind on record: its name in the field's words, and what is done. */
export const mutationOf = ({ tag }: Pick<Fields, "tag">): string =>
  `${chosenAs({ tag }).replace(/Recorded$/u, "")}Record`

/** The input type of a mutation. */
export const inputOfMutation = (mutation: string): string =>
  `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
