/** What of an answer is asked for. */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionNode } from "graphql"

type Selecting = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">

/** The fields of selections, those of fragments among them. */
const fieldsOf = (selections: ReadonlyArray<SelectionNode>, info: Selecting): ReadonlyArray<FieldNode> =>
  selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? info.fragments[selection.name.value] : selection
    return fieldsOf(fragment?.selectionSet.selections ?? [], info)
  })

/** The names of the fields that are asked for. */
export const selectedIn = (info: Selecting): ReadonlySet<string> =>
  new Set(
    info.fieldNodes
      .flatMap(({ selectionSet }) => fieldsOf(selectionSet?.selections ?? [], info))
      .map((field) => field.name.value)
  )

/** Whether a field is asked for: what takes a statement of its own is found out only then. */
export const isSelected = (info: Selecting, name: string): boolean => selectedIn(info).has(name)

/** Whether a field is asked for of what another holds. */
export const isSelectedWithin = (info: Selecting, holder: string, name: string): boolean =>
  info.fieldNodes.some(({ selectionSet }) =>
    fieldsOf(selectionSet?.selections ?? [], info).some(
      (field) =>
        field.name.value === holder &&
        fieldsOf(field.selectionSet?.selections ?? [], info).some((within) => within.name.value === name)
    )
  )

/** Whether a field is asked for of the nodes of a connection, wherever they stand in it. */
export const isSelectedOfNodes = (info: Selecting, name: string): boolean => {
  const mentions = ({ selectionSet }: FieldNode): boolean =>
    fieldsOf(selectionSet?.selections ?? [], info).some((field) => {
      const { value } = field.name
      return value === "edges" || value === "node" || value === "nodes" ? mentions(field) : value === name
    })
  return info.fieldNodes.some(mentions)
}
