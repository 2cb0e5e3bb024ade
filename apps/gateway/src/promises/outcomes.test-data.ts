/** What came of many root fields for somebody: as many in one operation as the limits let through. */
import { schema } from "@section17/graphql"
import { getNamedType, isNonNullType, isUnionType } from "graphql"
import { limits } from "../limits/Limits.ts"
import { type Answered, ask } from "../testing/testGateway.ts"
import { everythingOf } from "./documents.test-data.ts"
import type { Person } from "./people.test-data.ts"

export interface Asked {
  readonly name: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** What a field answered: something, null, or an error. */
export interface Came {
  readonly __typename?: string
  readonly practitionerId?: string
  readonly obstacle?: string
  readonly error?: { readonly message: string; readonly code: unknown }
}

const rootOf = (kind: "query" | "mutation") =>
  (kind === "query" ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {}

const fieldOf = (kind: "query" | "mutation", name: string) => {
  const field = rootOf(kind)[name]
  if (field === undefined) throw new Error(`There is no ${kind} ${name}.`)
  return field
}

/** Each problem that the table of access can make is one that every mutation tells of by name. */
const problems =
  "{ __typename ... on UnknownPractitioner { practitionerId } ... on NotPermitted { obstacle } }"

const documentOf = (kind: "query" | "mutation", asked: ReadonlyArray<Asked>) => {
  const fields = asked.map(({ name, variables }) => {
    const { args, type } = fieldOf(kind, name)
    const given = args.filter((arg) => variables[arg.name] !== undefined)
    const declared = given.map((arg) => `$${name}_${arg.name}: ${String(arg.type)}`)
    const passed = given.map((arg) => `${arg.name}: $${name}_${arg.name}`)
    const named = getNamedType(type)
    const selected = kind === "mutation" || named.name.endsWith("Payload") ? problems : everythingOf(named, 0)
    return { declared, field: `${name}${passed.length === 0 ? "" : `(${passed.join(", ")})`} ${selected}` }
  })
  const declared = fields.flatMap((each) => each.declared)
  const head = declared.length === 0 ? kind : `${kind}(${declared.join(", ")})`
  return `${head} { ${fields.map(({ field }) => field).join(" ")} }`
}

const variablesOf = (asked: ReadonlyArray<Asked>) =>
  Object.fromEntries(
    asked.flatMap(({ name, variables }) =>
      Object.entries(variables).map(([arg, value]) => [`${name}_${arg}`, value])
    )
  )

interface GivenError {
  readonly message: string
  readonly path?: ReadonlyArray<string | number>
  readonly extensions?: Record<string, unknown>
}

/** What came of one field of an answer. */
export const cameOf = ({ json }: Answered, name: string): Came => {
  const errors = (json.errors ?? []) as ReadonlyArray<GivenError>
  const error = errors.find(({ path }) => path?.[0] === name)
  if (error !== undefined) return { error: { message: error.message, code: error.extensions?.["code"] } }
  const shown = json.data?.[name]
  if (!Array.isArray(shown))
    return shown === null || shown === undefined ? {} : { __typename: "Shown", ...shown }
  return shown.length === 0 ? { __typename: "None" } : ((shown[0] ?? {}) as Came)
}

const askEach = async (
  { token, url }: Pick<Person, "token" | "url">,
  kind: "query" | "mutation",
  asked: ReadonlyArray<Asked>
) => {
  const answered = await ask(url, documentOf(kind, asked), { token, variables: variablesOf(asked) })
  const whole = (answered.json.errors ?? []).find((error) => !("path" in error))
  if (whole !== undefined || answered.status !== 200) throw new Error(answered.text)
  return asked.map(({ name }) => [name, cameOf(answered, name)] as const)
}

/** Whether an error of the field leaves the others their answers. */
const standsAlone = (kind: "query" | "mutation", name: string): boolean => {
  const { type } = fieldOf(kind, name)
  return !isNonNullType(type) || isUnionType(getNamedType(type))
}

const chunksOf = <Each>(all: ReadonlyArray<Each>, size: number): ReadonlyArray<ReadonlyArray<Each>> =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** What came of each, by its name. */
export const whatCame = async (
  who: Pick<Person, "token" | "url">,
  kind: "query" | "mutation",
  asked: ReadonlyArray<Asked>
): Promise<ReadonlyMap<string, Came>> => {
  const together = asked.filter(({ name }) => standsAlone(kind, name))
  const alone = asked.filter(({ name }) => !standsAlone(kind, name)).map((each) => [each])
  const came: Array<readonly [string, Came]> = []
  for (const chunk of [...chunksOf(together, limits.rootFields), ...alone]) {
    came.push(...(await askEach(who, kind, chunk)))
  }
  return new Map(came)
}
