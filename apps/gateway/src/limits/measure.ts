/**
 * How much a document asks, with each fragment counted wherever it is spread.
 *
 * Runs before the document is validated, so it takes nothing for granted: fragments may be missing, or spread
 * themselves. Each fragment is measured once, so that a document of fragments in fragments costs no more than its length.
 *
 * @module
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped
} from "graphql"

export interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
  readonly cost: number
}

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, directives: 0, cost: 0 }

/** Side by side: depth is the deeper of the two, all else adds up. */
const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  directives: a.directives + b.directives,
  cost: a.cost + b.cost
})

export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>
  /** Introspection asks deep questions of the schema alone, where it is allowed at all. */
  readonly introspection: boolean
}

/**
 * What a field takes beyond the objects that it returns. A chronology is read whole and its chain checked, however little
 * of it is asked for: it counts as a usual page, as does all that was put on record. Obligations are worked out from all
 * that is on record and the protocol. Rules are a hundred and more, whichever are asked for.
 * What came of an item of a push is a mutation of its own.
 */
const prices: Readonly<Record<string, number>> = {
  chronology: 20,
  record: 20,
  obligations: 10,
  whatIf: 20,
  rules: 10,
  protocolComparison: 40,
  came: 20
}

/** How many a list returns that asks for no `first`, as the schema says. */
const usualFirst: Readonly<Record<string, number>> = {
  accessLog: 20,
  accessLogByPractitioner: 20,
  caseload: 20,
  children: 20,
  episodes: 20,
  events: 20,
  protocols: 20,
  updatedSince: 20
}

/** The greatest measure over the operations of the document. */
export const measure = (document: DocumentNode, asked: Asked): Measure => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: Array<OperationDefinitionNode> = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const measured = new Map<string, Measure>()
  const valuesOf = valuesIn(operations, asked.variables)

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known !== undefined) return known
    measured.set(name, nothing)
    const fragment = fragments.get(name)
    const found = fragment === undefined ? nothing : ofSelections(fragment.selectionSet)
    measured.set(name, found)
    return found
  }

  const ofSelections = ({ selections }: SelectionSetNode): Measure =>
    selections.map(ofSelection).reduce(beside, nothing)

  const ofSelection = (selection: SelectionNode): Measure => {
    const directives = { ...nothing, directives: selection.directives?.length ?? 0 }
    if (selection.kind === Kind.FIELD) return beside(directives, ofField(selection))
    return beside(
      directives,
      selection.kind === Kind.FRAGMENT_SPREAD
        ? ofFragment(selection.name.value)
        : ofSelections(selection.selectionSet)
    )
  }

  const ofField = (field: FieldNode): Measure => {
    const inside = field.selectionSet === undefined ? nothing : ofSelections(field.selectionSet)
    const objects = (field.selectionSet === undefined ? 0 : 1) + priceOf(field)
    const exempt = asked.introspection && (field.name.value === "__schema" || field.name.value === "__type")
    return {
      depth: exempt ? 1 : 1 + inside.depth,
      aliases: inside.aliases + (field.alias === undefined ? 0 : 1),
      rootFields: 1,
      directives: inside.directives,
      cost: exempt ? 1 : objects + countOf(field, valuesOf) * inside.cost
    }
  }

  return operations
    .map(({ directives, selectionSet }) =>
      beside({ ...nothing, directives: directives?.length ?? 0 }, ofSelections(selectionSet))
    )
    .reduce(greatest, nothing)
}

const greatest = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: Math.max(a.aliases, b.aliases),
  rootFields: Math.max(a.rootFields, b.rootFields),
  directives: Math.max(a.directives, b.directives),
  cost: Math.max(a.cost, b.cost)
})

const priceOf = ({ name }: FieldNode): number =>
  Object.hasOwn(prices, name.value) ? (prices[name.value] ?? 0) : 0

/** What an argument can be: the value that is written or sent, or else the defaults of the operations. */
type ValuesOf = (value: ValueNode) => ReadonlyArray<unknown>

const defaultsIn = (operations: ReadonlyArray<OperationDefinitionNode>): Map<string, Array<unknown>> => {
  const defaults = new Map<string, Array<unknown>>()
  for (const { defaultValue, variable } of operations.flatMap((each) => each.variableDefinitions ?? [])) {
    if (defaultValue === undefined) continue
    const known = defaults.get(variable.name.value) ?? []
    known.push(valueFromASTUntyped(defaultValue))
    defaults.set(variable.name.value, known)
  }
  return defaults
}

const valuesIn = (
  operations: ReadonlyArray<OperationDefinitionNode>,
  given: Asked["variables"] = {}
): ValuesOf => {
  const defaults = defaultsIn(operations)
  return (value) => {
    if (value.kind !== Kind.VARIABLE) return [valueFromASTUntyped(value)]
    const name = value.name.value
    return Object.hasOwn(given, name) ? [given[name]] : (defaults.get(name) ?? [])
  }
}

const numberIn = (value: unknown): number => (typeof value === "number" ? value : 1)
/** How many a value is: a list by its length, what a push takes by its items. */
const lengthOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.length
  const items = typeof value === "object" && value !== null && "items" in value ? value.items : undefined
  return Array.isArray(items) ? items.length : 1
}

/** How many a field asks for: its `first` or `last`, times the items of each argument that is a list. */
const countOf = ({ arguments: given = [], name }: FieldNode, valuesOf: ValuesOf): number => {
  const asked = given
    .filter((argument) => ["first", "last"].includes(argument.name.value))
    .flatMap(({ value }) => valuesOf(value))
    .filter((value) => value !== null)
  const usual = Object.hasOwn(usualFirst, name.value) ? (usualFirst[name.value] ?? 1) : 1
  const most = asked.length === 0 ? usual : Math.max(1, ...asked.map(numberIn))
  return given
    .map(({ value }) => Math.max(1, ...valuesOf(value).map(lengthOf)))
    .reduce((count, length) => count * length, most)
}
