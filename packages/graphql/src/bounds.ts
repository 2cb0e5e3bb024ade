/**
 * How much a field can be taken to answer with, as the schema declares it by `@listSize`, `@cost` and the defaults of
 * `first`: what whoever serves the schema limits queries by.
 *
 * @module
 */
import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLOutputType,
  isListType,
  isNonNullType,
  valueFromASTUntyped
} from "graphql"

export interface Bound {
  /** What the field takes beyond the objects that it gives. Unit: objects. */
  readonly weight: number
  /** Whether it gives a list itself, rather than one thing in which there can be one. */
  readonly isList: boolean
  /** How many it gives where the query does not say: null where nothing is declared. */
  readonly size: number | null
  /** The arguments that say how many, each the path to it: `input.items` is in two steps. */
  readonly slicing: ReadonlyArray<ReadonlyArray<string>>
  /** The fields of the answer that are so long as these arguments say. */
  readonly sized: ReadonlyArray<string>
}

type Declared = Readonly<Record<string, unknown>>

const declared = (directives: ReadonlyArray<ConstDirectiveNode> | undefined, name: string): Declared => {
  const found = directives?.find((each) => each.name.value === name)
  const given: ReadonlyArray<ArgumentNode> = found?.arguments ?? []
  return Object.fromEntries(given.map(({ name: { value: key }, value }) => [key, valueFromASTUntyped(value)]))
}

const namesIn = (value: unknown): ReadonlyArray<string> => (Array.isArray(value) ? value.map(String) : [])

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

const read = ({ args, astNode, type }: GraphQLField<unknown, unknown>): Bound => {
  const { assumedSize, sizedFields, slicingArguments } = declared(astNode?.directives, "listSize")
  const { weight } = declared(astNode?.directives, "cost")
  const first = args.find(({ name }) => name === "first")?.astNode?.defaultValue
  const usual = first === undefined ? assumedSize : valueFromASTUntyped(first)
  const pages = args.map(({ name }) => name).filter((name) => ["first", "last"].includes(name))
  return {
    weight: Number(weight ?? 0),
    isList: isList(type),
    size: typeof usual === "number" ? usual : null,
    slicing: [...pages, ...namesIn(slicingArguments)].map((path) => path.split(".")),
    sized: pages.length > 0 && !isList(type) ? ["edges", "nodes"] : namesIn(sizedFields)
  }
}

const known = new WeakMap<GraphQLField<unknown, unknown>, Bound>()

/** What the schema declares of a field. */
export const boundOf = (field: GraphQLField<unknown, unknown>): Bound => {
  const before = known.get(field)
  if (before !== undefined) return before
  const bound = read(field)
  known.set(field, bound)
  return bound
}
