/** Queries drawn from the schema: which fields, how deep, and every argument, of values of one's own, of others and of nobody. */
import { schema } from "@section17/graphql"
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType
} from "graphql"
import { limits } from "../limits/Limits.ts"

export type Random = () => number

/** Numbers from 0 to 1, always the same for the same seed (Mulberry32). */
export const numbersFrom = (seed: number): Random => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const oneOf = <A>(random: Random, among: ReadonlyArray<A>): A => {
  const chosen = among[Math.floor(random() * among.length)]
  if (chosen === undefined) throw new Error("There is nothing to choose from.")
  return chosen
}

/** What arguments are drawn from. */
export interface Pool {
  /** Global ids, of things of every type. */
  readonly ids: ReadonlyArray<string>
  /** Where pages ended, by the field of the list. */
  readonly cursors: Readonly<Record<string, ReadonlyArray<string>>>
  /** Names, codes of authorities, and what other systems call a child. */
  readonly texts: Readonly<Record<string, ReadonlyArray<string>>>
  readonly days: ReadonlyArray<string>
}

export interface Drawn {
  readonly kind: "query" | "subscription"
  readonly name: string
  readonly query: string
  /** The ids and cursors that it names. */
  readonly named: ReadonlyArray<string>
}

type Field = GraphQLField<unknown, unknown>

/** What an id most likely is of, by the name of its argument or of the field that it is given to. */
const typeOf: Readonly<Record<string, string>> = {
  a: "Protocol",
  b: "Protocol",
  edition: "Edition"
}
const LIKELY = 0.7

interface Place {
  readonly field: string
  readonly name: string
}

export const idFrom = (random: Random, ids: ReadonlyArray<string>, { field, name }: Place): string => {
  const wanted = [name, field].map((each) => (typeOf[each] ?? each).toLowerCase())
  const likely = ids.filter((id) => wanted.includes(id.slice(0, id.indexOf(":")).toLowerCase()))
  return oneOf(random, likely.length > 0 && random() < LIKELY ? likely : ids)
}

/** Draws for one query. */
const drawing = (random: Random, pool: Pool) => {
  const named: Array<string> = []
  const naming = (text: string): string => {
    named.push(text)
    return JSON.stringify(text)
  }
  const number = ({ name }: Place): number =>
    name === "first" || name === "last" ? 1 + Math.floor(random() * 4) : Math.floor(random() * 30)

  const leaf = (type: string, place: Place): string => {
    if (type === "ID") return naming(idFrom(random, pool.ids, place))
    if (type === "Int") return String(number(place))
    if (type === "Boolean") return String(random() < 0.5)
    const day = oneOf(random, pool.days)
    if (type === "Date") return JSON.stringify(day)
    if (type === "DateTime") return JSON.stringify(`${day}T12:00:00.000Z`)
    if (place.name === "after") {
      const cursors = pool.cursors[place.field]
      return cursors === undefined ? "null" : naming(oneOf(random, cursors))
    }
    return JSON.stringify(oneOf(random, pool.texts[place.name] ?? Object.values(pool.texts).flat()))
  }
  const value = (type: GraphQLInputType, place: Place): string => {
    const nullable = getNullableType(type)
    if (isListType(nullable))
      return `[${Array.from({ length: 1 + Math.floor(random() * 2) }, () => value(nullable.ofType, place)).join(", ")}]`
    if (isEnumType(nullable)) return oneOf(random, nullable.getValues()).name
    if (!isInputObjectType(nullable)) return leaf(String(nullable), place)
    const all = Object.values(nullable.getFields())
    const given = nullable.isOneOf ? [oneOf(random, all)] : all.filter(isGiven)
    return `{${given.map(({ name, type }) => `${name}: ${value(type, { ...place, name })}`).join(", ")}}`
  }
  /** What can be left out is, now and then. */
  const isGiven = ({ type }: Pick<GraphQLArgument, "type">): boolean => isNonNullType(type) || random() < 0.5

  const called = ({ args, name: field }: Field): string => {
    const given = args
      .filter((arg) => isGiven(arg))
      .map(({ name, type }) => `${name}: ${value(type, { field, name })}`)
    return given.length === 0 ? "" : `(${given.join(", ")})`
  }
  return { called, named }
}

const membersOf = (type: GraphQLNamedType): ReadonlyArray<GraphQLObjectType> =>
  isAbstractType(type) ? [...schema.getPossibleTypes(type)] : isObjectType(type) ? [type] : []

const isLeaf = ({ type }: Field): boolean => isLeafType(getNamedType(type))

/** Some of what a type has, and what one of those has in turn, down to `depth`; where types are side by side, each under a name of its own. */
const selection = (
  random: Random,
  called: (field: Field) => string,
  depth: number,
  type: GraphQLNamedType
): string => {
  const parts = membersOf(type).map((member) => {
    const fields = Object.values(member.getFields())
    const leaves = fields.filter((field) => isLeaf(field) && random() < 0.4)
    const deep = fields.filter((field) => !isLeaf(field))
    const further = depth > 0 && deep.length > 0 ? [oneOf(random, deep)] : []
    const selected = [...leaves, ...further].map((field) => {
      const below = isLeaf(field) ? "" : selection(random, called, depth - 1, getNamedType(field.type))
      const alias = isAbstractType(type) ? `${member.name}_${field.name}: ` : ""
      return `${alias}${field.name}${called(field)}${below}`
    })
    return isAbstractType(type)
      ? `... on ${member.name} { __typename ${selected.join(" ")} }`
      : selected.join(" ")
  })
  return `{ __typename ${parts.join(" ")} }`
}

const roots: Readonly<Record<Drawn["kind"], ReadonlyArray<Field>>> = {
  query: Object.values(schema.getQueryType()?.getFields() ?? {}),
  subscription: Object.values(schema.getSubscriptionType()?.getFields() ?? {})
}

/** How deep below its root: most often as deep as a page of a front end, now and then as deep as may be. */
const depthOf = (random: Random): number => {
  const most = limits.depth - 2
  return random() < 0.1 ? most : Math.floor(random() * 6)
}

/** So much of a document that it is still read: what is longer is drawn anew. */
const LONGEST = 6000

export const draw = (random: Random, pool: Pool, kind: Drawn["kind"] = "query"): Drawn => {
  for (;;) {
    const field = oneOf(random, roots[kind])
    const { called, named } = drawing(random, pool)
    const type = getNamedType(field.type)
    const below = isLeafType(type) ? "" : selection(random, called, depthOf(random), type)
    const query = `${kind} { ${field.name}${called(field)} ${below} }`
    if (query.length <= LONGEST) return { kind, name: field.name, query, named }
  }
}
