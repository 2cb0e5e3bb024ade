/** What came of many mutations for somebody: as many in one operation as the limits let through. */
import { limits } from "../limits/Limits.ts"
import type { Operation } from "./documents.test-data.ts"
import { capital, type Person, read } from "./people.test-data.ts"

type Variables = Readonly<Record<string, unknown>>

interface Payload {
  readonly __typename: string
  readonly practitionerId?: string
  readonly obstacle?: string
}

/** Each problem that the table of access can make is one that every mutation tells of by name. */
const problems = "... on UnknownPractitioner { practitionerId } ... on NotPermitted { obstacle }"

const documentOf = (names: ReadonlyArray<string>): string => {
  const declared = names.map((name) => `$${name}: ${capital(name)}Input!`)
  const asked = names.map((name) => `${name}(input: $${name}) { __typename ${problems} }`)
  return `mutation(${declared.join(", ")}) { ${asked.join(" ")} }`
}

/** As unknown as a stranger, not permitted and why, or the name of what came of it. */
const outcomeOf = (who: Pick<Person, "id">, { __typename, obstacle, practitionerId }: Payload): string => {
  if (__typename === "UnknownPractitioner" && practitionerId === who.id) return "a stranger"
  return __typename === "NotPermitted" ? `not permitted: ${obstacle}` : __typename
}

const chunksOf = <Each>(all: ReadonlyArray<Each>, size: number): ReadonlyArray<ReadonlyArray<Each>> =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))

/** What came of each, by its name: asked in their order, with the variables that are given for it. */
export const outcomes = async (
  who: Pick<Person, "id" | "token" | "url">,
  mutations: ReadonlyArray<Operation>,
  given: (operation: Operation) => Variables
): Promise<ReadonlyMap<string, string>> => {
  const came = new Map<string, string>()
  for (const chunk of chunksOf(mutations, limits.rootFields)) {
    const names = chunk.map(({ name }) => name)
    const variables = Object.fromEntries(chunk.map((each) => [each.name, given(each)["input"]]))
    const payloads = await read<Record<string, Payload>>(who, documentOf(names), variables)
    for (const [name, payload] of Object.entries(payloads)) came.set(name, outcomeOf(who, payload))
  }
  return came
}
