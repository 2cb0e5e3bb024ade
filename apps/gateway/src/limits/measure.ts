/**
 * The shape of a document, with each fragment counted wherever it is spread.
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
  type SelectionSetNode
} from "graphql"

export interface Measure {
  readonly depth: number
  readonly aliases: number
  readonly rootFields: number
  readonly directives: number
}

const nothing: Measure = { depth: 0, aliases: 0, rootFields: 0, directives: 0 }

/** Side by side: depth is the deeper of the two, all else adds up. */
const beside = (a: Measure, b: Measure): Measure => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  rootFields: a.rootFields + b.rootFields,
  directives: a.directives + b.directives
})

export interface Asked {
  /** Introspection asks deep questions of the schema alone, where it is allowed at all. */
  readonly introspection: boolean
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
    const exempt = asked.introspection && (field.name.value === "__schema" || field.name.value === "__type")
    return {
      depth: exempt ? 1 : 1 + inside.depth,
      aliases: inside.aliases + (field.alias === undefined ? 0 : 1),
      rootFields: 1,
      directives: inside.directives
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
  directives: Math.max(a.directives, b.directives)
})
