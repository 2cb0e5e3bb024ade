/** Documents and inputs made from the schema, so that a new query or mutation is asked about without a word here. */
import { randomUUID } from "node:crypto"
import { limits } from "../limits/Limits.ts"
import { schema } from "@section17/graphql"
import { registry } from "@section17/protocols"
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
  isObjectType,
  isRequiredArgument
} from "graphql"

/** For a gateway that is asked for everything at once: what is answered is bounded by what is on record alone. */
export const unlimited = { ...limits, depth: 50, aliases: 1e4, directives: 1e4, tokens: 1e6, cost: 1e9 }

type Field = GraphQLField<unknown, unknown>

/** A local protocol that every gateway holds. */
const published = registry.at(-1)

/** What is given within a document to what is no closed set. */
const written: Readonly<Record<string, string>> = {
  protocol: JSON.stringify(`Protocol:${published?.authority}:${published?.sitsOn}:${published?.version}`)
}

const literals = ({ args }: Field): string => {
  const required = args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type)
    const given = written[name]
    if (given !== undefined) return `${name}: ${given}`
    if (!isEnumType(named)) throw new Error(`Say what to give for ${name}: ${String(type)}.`)
    return `${name}: ${named.getValues()[0]?.name}`
  })
  return required.length === 0 ? "" : `(${required.join(", ")})`
}

const membersOf = (type: GraphQLNamedType) =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : []

/** The fields that members have under one name and not of one type: one selection could not name both. */
const conflicting = (members: ReadonlyArray<GraphQLObjectType>): ReadonlySet<string> => {
  const typesOf = new Map<string, Set<string>>()
  for (const { name, type } of members.flatMap((member) => Object.values(member.getFields())))
    typesOf.set(name, (typesOf.get(name) ?? new Set()).add(String(type)))
  return new Set([...typesOf].filter(([, types]) => types.size > 1).map(([name]) => name))
}

const fieldOf = (field: Field, depth: number): string => {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return `${field.name}${literals(field)}`
  return depth === 0 ? "" : `${field.name}${literals(field)} ${everythingOf(type, depth - 1)}`
}

/** All that a type has, and what that has in turn, down to `depth`. */
export const everythingOf = (type: GraphQLNamedType, depth: number): string => {
  const apart = conflicting(membersOf(type))
  const members = membersOf(type).map((member) => {
    const fields = Object.values(member.getFields()).map((field) => {
      const selected = fieldOf(field, depth)
      return apart.has(field.name) && selected !== "" ? `${member.name}_${field.name}: ${selected}` : selected
    })
    return isAbstractType(type)
      ? `... on ${member.name} { __typename ${fields.join(" ")} }`
      : fields.join(" ")
  })
  return `{ __typename ${members.join(" ")} }`
}

const operationOf = (kind: string, field: Field, depth: number): string => {
  const { args, name, type } = field
  const named = getNamedType(type)
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ")
  const given = args.map((arg) => `${arg.name}: $${arg.name}`).join(", ")
  const selected = isLeafType(named) ? "" : everythingOf(named, depth)
  return args.length === 0
    ? `${kind} { ${name} ${selected} }`
    : `${kind}(${declared}) { ${name}(${given}) ${selected} }`
}

/** Chooses the id to give at a place in the input, such as `input.child.known`. */
export type IdAt = (place: string) => string

/** Before anything that is asked about, however long the asking takes. */
const before = new Date(Date.now() - 60_000).toISOString()

const texts: Readonly<Record<string, () => unknown>> = {
  String: () => "Words.",
  Int: () => 1,
  Boolean: () => true,
  Date: () => new Date().toISOString().slice(0, 10),
  DateTime: () => before
}

/** What has a form of its own, by the name of its field. */
const formed: Readonly<Record<string, string>> = {
  question: "amountOfCare",
  country: "FR",
  into: "pl",
  firstLanguage: "pl",
  otherLanguages: "cy",
  nhsNumber: "9434765919",
  uniquePupilNumber: "R999999926001",
  rule: "WT15-066",
  role: "socialWorker",
  roles: "socialWorker",
  employer: "an-agency",
  topic: "safeguarding",
  url: "http://127.0.0.1:9/",
  types: "section17.webhook.ping",
  toAuthority: "elsewhere",
  team: "Team:assessment-north",
  person: "8a7f43f2-4e5b-4c59-9e43-8f0c7f1a2b3c",
  from: "8a7f43f2-4e5b-4c59-9e43-8f0c7f1a2b3c",
  to: "8a7f43f2-4e5b-4c59-9e43-8f0c7f1a2b3c"
}

/** A case system that nobody has; elsewhere, `system` is the name of one whose identifiers are given. */
const caseSystem = "CaseSystem:records"

/** How many there must be of what does not come alone; children who are siblings are two, and one sample is nobody's. */
const howMany: Readonly<Record<string, number>> = { views: 2, agencies: 2, siblings: 0 }

const nameAt = (place: string): string => place.slice(place.lastIndexOf(".") + 1)

/** Of a choice, the one that takes an id where there is one. */
const chosen = (fields: ReadonlyArray<{ readonly name: string; readonly type: GraphQLInputType }>) =>
  fields.find(({ type }) => getNamedType(type).name === "ID") ?? fields[0]

const sample = (type: GraphQLInputType, place: string, idAt: IdAt): unknown => {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const length = isEnumType(getNamedType(nullable)) ? 1 : (howMany[nameAt(place)] ?? 1)
    return Array.from({ length }, () => sample(nullable.ofType, place, idAt))
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name
  if (isInputObjectType(nullable)) {
    // A replay begins at a time or at a notice, which is one of the webhook's own.
    const fields = Object.values(nullable.getFields()).filter(({ name }) => name !== "fromNotice")
    const given = nullable.isOneOf ? [chosen(fields)].filter((field) => field !== undefined) : fields
    return Object.fromEntries(
      given.map(({ name, type }) => [name, sampleAt({ name, type }, `${place}.${name}`, idAt)])
    )
  }
  const own = ["ID", "String"].includes(getNamedType(nullable).name) ? formed[nameAt(place)] : undefined
  if (own !== undefined) return own
  if (getNamedType(nullable).name === "ID") return nameAt(place) === "system" ? caseSystem : idAt(place)
  const text = texts[getNamedType(nullable).name]
  if (text === undefined) throw new Error(`Say what to give for ${place}: ${String(type)}.`)
  return text()
}

const sampleAt = (
  { name, type }: { readonly name: string; readonly type: GraphQLInputType },
  place: string,
  idAt: IdAt
): unknown => {
  if (name === "idempotencyKey") return randomUUID()
  if (name === "after") return idAt(place)
  if (name === "first") return 50
  // All that was put on record until now stands then.
  if (name === "asAt") return new Date(Date.now() + 60_000).toISOString()
  return sample(type, place, idAt)
}

export interface Operation {
  readonly name: string
  readonly query: string
  readonly variables: (idAt: IdAt) => Readonly<Record<string, unknown>>
  /** Where it takes an id. */
  readonly places: ReadonlyArray<string>
}

/** The place of a page: an id in one list alone. In the others it is written by the API, and names nothing. */
const isCursor = (field: string, { name }: GraphQLArgument): boolean =>
  name === "after" && field !== "episodes"

/** What narrows a list by a word or by what came of it: with what is made up here, nothing need be on it. */
const narrowing: ReadonlySet<string> = new Set([
  "accessLog.action",
  "accessLog.outcomes",
  "accessLogByPractitioner.action",
  "accessLogByPractitioner.outcomes",
  "reminders.rules",
  "transfersIncoming.authority",
  "transfersOutgoing.authority"
])

const variablesOf = ({ args, name: field }: Pick<Field, "args" | "name">, idAt: IdAt) =>
  Object.fromEntries(
    args
      .filter((arg) => !isCursor(field, arg) && !narrowing.has(`${field}.${arg.name}`))
      .map(({ name, type }) => [name, sampleAt({ name, type }, name, idAt)])
  )

const placesOf = (field: Pick<Field, "args" | "name">): ReadonlyArray<string> => {
  const places: Array<string> = []
  variablesOf(field, (place) => {
    places.push(place)
    return ""
  })
  return places
}

const operationsOf = (
  kind: "query" | "mutation" | "subscription",
  depth: number
): ReadonlyArray<Operation> => {
  const root = {
    query: schema.getQueryType(),
    mutation: schema.getMutationType(),
    subscription: schema.getSubscriptionType()
  }[kind]
  return Object.values(root?.getFields() ?? {}).map((field) => ({
    name: field.name,
    query: operationOf(kind, field, depth),
    variables: (idAt) => variablesOf(field, idAt),
    places: placesOf(field)
  }))
}

/** Systems are for the administrator of an authority to set up. */
export const isForAdministrator = (operation: string): boolean => /^(?:webhook|allWebhooks)/u.test(operation)

export const queries = operationsOf("query", 2)
/** Each that does one thing; what is pushed is each of these again, and `push.http.test.ts` asks for it. */
export const mutations = operationsOf("mutation", 1).filter(({ name }) => name !== "changesPush")
export const subscriptions = operationsOf("subscription", 2)

/** What happened, by the name of its type: the one member of the answer that is no problem. */
export const happened = (mutation: string): string => {
  const payload = schema.getMutationType()?.getFields()[mutation]?.type
  const members = payload === undefined ? [] : membersOf(getNamedType(payload))
  const found = members.find((type) => !type.getInterfaces().some(({ name }) => name === "Problem"))
  if (found === undefined) throw new Error(`There is no mutation ${mutation}.`)
  return found.name
}
