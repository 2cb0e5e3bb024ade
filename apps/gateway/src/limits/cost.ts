/**
 * How much an operation costs: the objects that it can return, as the schema bounds its lists, and what fields take
 * beyond what they return. Asked once a document is valid, so that fragments exist and end.
 *
 * @module
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped
} from "graphql"
import { type Bound, boundOf } from "@section17/graphql"

type Variables = Readonly<Record<string, unknown>>

/** What one operation is asked with, and the fragments that are counted already: each once, wherever it is spread. */
interface Asked {
  readonly variables: Variables
  readonly fragments: Map<string, number>
}

/** A part of a document, made ready to be counted whenever the document is sent. */
type Counted = (asked: Asked) => number

const nothing: Counted = () => 0
const together = (parts: ReadonlyArray<Counted>): Counted => {
  const some = parts.filter((part) => part !== nothing)
  if (some.length === 0) return nothing
  return (asked) => some.reduce((sum, part) => sum + part(asked), 0)
}

/** The number that is given, or how many things: a value that is no list stands for a list of it. */
const lengthOf = (value: unknown): number | undefined => {
  if (value === undefined || value === null) return undefined
  if (typeof value === "number") return value
  return Array.isArray(value) ? value.length : 1
}

const within = (value: unknown, path: ReadonlyArray<string>): unknown =>
  path.reduce<unknown>(
    (inside, name) => (typeof inside === "object" && inside !== null ? Reflect.get(inside, name) : undefined),
    value
  )

/** How many a field gives: what its arguments say, or else what the schema does; one where it says nothing. */
const countOf = ({ arguments: given = [] }: FieldNode, { size, slicing }: Bound): Counted => {
  const usual = size ?? 1
  const said = slicing.flatMap(([name, ...path]) => {
    const argument = given.find((each) => each.name.value === name)
    return argument === undefined ? [] : [{ value: argument.value, path }]
  })
  if (said.length === 0) return () => usual
  return ({ variables }) => {
    const lengths = said.flatMap(({ path, value }) => {
      const length = lengthOf(within(valueFromASTUntyped(value, variables), path))
      return length === undefined ? [] : [length]
    })
    return lengths.length === 0 ? usual : Math.max(1, ...lengths)
  }
}

const fieldOf = (
  schema: GraphQLSchema,
  parent: string,
  name: string
): GraphQLField<unknown, unknown> | undefined => {
  const type = schema.getType(parent)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

const nameOf = ({ type }: GraphQLField<unknown, unknown>): string => String(type).replaceAll(/[[\]!]/gu, "")

/** The objects of a field: as many as it gives, each with what is inside it. */
const ofField = (node: FieldNode, inside: Counted, bound: Bound): Counted => {
  const { isList, weight } = bound
  if (node.selectionSet === undefined) return weight === 0 ? nothing : () => weight
  const count = countOf(node, bound)
  return isList
    ? (asked) => weight + count(asked) * (1 + inside(asked))
    : (asked) => weight + 1 + count(asked) * inside(asked)
}

const counting = (schema: GraphQLSchema, document: DocumentNode) => {
  const named = new Map<string, FragmentDefinitionNode>()
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) named.set(each.name.value, each)
  const ready = new Map<string, Counted>()

  const ofFragment = (name: string): Counted => {
    const fragment = named.get(name)
    if (fragment === undefined) return nothing
    if (!ready.has(name)) ready.set(name, selected(fragment.selectionSet, fragment.typeCondition.name.value))
    const inside = ready.get(name) ?? nothing
    return (asked) => {
      const before = asked.fragments.get(name)
      if (before !== undefined) return before
      const now = inside(asked)
      asked.fragments.set(name, now)
      return now
    }
  }

  const ofSelection = (selection: SelectionNode, parent: string): Counted => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value)
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return selected(selection.selectionSet, selection.typeCondition?.name.value ?? parent)
    const field = fieldOf(schema, parent, selection.name.value)
    // What asks the schema for itself, which is asked apart.
    if (field === undefined) return nothing
    const inside = selection.selectionSet ? selected(selection.selectionSet, nameOf(field)) : nothing
    return ofField(selection, inside, boundOf(field))
  }

  /** The object type that alone can meet a selection; nothing where it is not only one's. */
  const onlyOf = (selection: SelectionNode): string | undefined => {
    if (selection.kind === Kind.FIELD) return undefined
    const name =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? named.get(selection.name.value)?.typeCondition.name.value
        : selection.typeCondition?.name.value
    return isObjectType(schema.getType(name ?? "")) ? name : undefined
  }

  /** A thing is of one type: of what is asked of each type that it could be, it is the costliest. */
  const selected = ({ selections }: SelectionSetNode, parent: string): Counted => {
    const always: Array<Counted> = []
    const oneOf = new Map<string, Array<Counted>>()
    for (const selection of selections) {
      const part = ofSelection(selection, parent)
      const only = onlyOf(selection)
      if (only === undefined || only === parent) always.push(part)
      else oneOf.set(only, [...(oneOf.get(only) ?? []), part])
    }
    const each = [...oneOf.values()].map(together).filter((part) => part !== nothing)
    return together([
      ...always,
      each.length === 0 ? nothing : (asked) => Math.max(...each.map((part) => part(asked)))
    ])
  }

  return selected
}

const defaultsOf = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions.flatMap(({ defaultValue, variable }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]]
    )
  )

interface Operation {
  readonly count: Counted
  readonly defaults: Variables
}

const operationsIn = (schema: GraphQLSchema, document: DocumentNode): ReadonlyArray<Operation> => {
  const selected = counting(schema, document)
  return document.definitions
    .filter((each) => each.kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const root = schema.getRootType(operation.operation)?.name ?? ""
      return { count: selected(operation.selectionSet, root), defaults: defaultsOf(operation) }
    })
}

/** A document that is sent again and again is made ready once. */
const known = new WeakMap<DocumentNode, ReadonlyArray<Operation>>()

/** The cost of the costliest operation of a valid document, asked with these variables. Unit: objects. */
export const costOf = (schema: GraphQLSchema, document: DocumentNode, variables: Variables = {}): number => {
  const operations = known.get(document) ?? operationsIn(schema, document)
  known.set(document, operations)
  return Math.max(
    0,
    ...operations.map(({ count, defaults }) =>
      count({ variables: { ...defaults, ...variables }, fragments: new Map() })
    )
  )
}
