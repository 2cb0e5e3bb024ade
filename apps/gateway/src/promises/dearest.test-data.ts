/**
 * The dearest queries that the limits let through, of each question at the root that takes no id: made from the schema, and
 * from what it declares that its fields cost.
 *
 * @module
 */
import { boundOf, schema } from "@section17/graphql"
import {
  getNamedType,
  type GraphQLField,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument
} from "graphql"
import { limits } from "../limits/Limits.ts"

type Field = GraphQLField<unknown, unknown>

/** What is asked of a thing, and how many such things the query is taken to give. */
interface Selection {
  readonly things: number
  readonly depth: number
  readonly parts: Map<string, Selection | undefined>
}

/** A field that could be asked for too. */
interface Part {
  readonly of: Selection
  readonly field: Field
  readonly cost: number
}

const isLeaf = ({ type }: Field): boolean => isLeafType(getNamedType(type))

/** The fields of what a field gives. */
const fieldsIn = ({ type }: Field): ReadonlyArray<Field> => {
  const named = getNamedType(type)
  return isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : []
}

/** Whether it can be asked for without knowing more. */
const isAskable = (field: Field): boolean =>
  !field.args.some(isRequiredArgument) && (isLeaf(field) || fieldsIn(field).length > 0)

const countOf = (field: Field): number => boundOf(field).size ?? 1

/** What a field costs by itself; what is inside it is counted by itself, times how many there are. */
const costOf = (field: Field): number => {
  const { isList, weight } = boundOf(field)
  return weight + (isLeaf(field) ? 0 : isList ? countOf(field) : 1)
}

const partsOf = (of: Selection, field: Field): ReadonlyArray<Part> =>
  fieldsIn(field)
    .filter(isAskable)
    .map((each) => ({ of, field: each, cost: of.things * costOf(each) }))

interface Left {
  readonly cost: number
  readonly tokens: number
}

/** Which part is asked for next: that of the highest rank. */
type Rank = (part: Part) => number
const dearestFirst: Rank = ({ cost }) => cost
const cheapestFirst: Rank = ({ cost }) => (cost === 0 ? -Infinity : -cost)

/** Asks for one part more as long as there is one that fits. */
const grown = (root: Field, share: Left, rank: Rank): Selection => {
  const top: Selection = { things: countOf(root), depth: 2, parts: new Map() }
  let [cost, tokens] = [share.cost - costOf(root), share.tokens]
  const waiting = [...partsOf(top, root)]
  for (;;) {
    const next = waiting.toSorted((one, other) => rank(other) - rank(one))[0]
    if (next === undefined) return top
    waiting.splice(waiting.indexOf(next), 1)
    const { field, of } = next
    const words = isLeaf(field) ? 1 : 4
    const isTooDeep = !isLeaf(field) && of.depth === limits.depth
    if (next.cost > cost || words > tokens || isTooDeep) continue
    ;[cost, tokens] = [cost - next.cost, tokens - words]
    const inside = { things: of.things * countOf(field), depth: of.depth + 1, parts: new Map() }
    of.parts.set(field.name, isLeaf(field) ? undefined : inside)
    if (!isLeaf(field)) waiting.push(...partsOf(inside, field))
  }
}

const textOf = ({ parts }: Selection): string => {
  const asked = [...parts].map(([name, inside]) => (inside ? `${name} ${textOf(inside)}` : name))
  return `{ __typename ${asked.join(" ")} }`
}

/** The question as often as it is told, each time with its share of what may be asked. */
const asking = (root: Field, times: number, rank: Rank): string => {
  const share = { cost: limits.cost / times, tokens: Math.floor((limits.tokens - 2) / times) - 6 }
  const selected = textOf(grown(root, share, rank))
  const each = Array.from({ length: times }, (_, at) => `a${at}: ${root.name} ${selected}`)
  return `{ ${each.join(" ")} }`
}

const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
  (field) => !isLeaf(field) && isAskable(field)
)

/** Each question once and as often as can be, filled up with what costs most, and with as many parts as can be. */
export const dearest: ReadonlyArray<string> = roots.flatMap((root) =>
  [1, limits.rootFields].flatMap((times) =>
    [dearestFirst, cheapestFirst].map((rank) => asking(root, times, rank))
  )
)
