import { buildSchema, parse, validate } from "graphql"
import { describe, expect, it } from "vitest"
import { schema } from "@section17/graphql"
import { costOf } from "./cost.ts"

/** A document as whoever asks would send it: what is not valid is refused before it is counted. */
const of = (text: string, variables = {}): number => {
  const document = parse(text)
  expect(validate(schema, document)).toEqual([])
  return costOf(schema, document, variables)
}

const ids = Array.from({ length: 50 }, (_, at) => `Episode:${at}`)
const written = `[${ids.map((id) => `"${id}"`).join()}]`

const page = (name: string, n: number) =>
  `query ${name}($n: Int! = ${n}) { episodes(first: $n) { nodes { version } } }`

describe("what an operation costs", () => {
  it("is an object for each thing, and none for a value", () => {
    expect(of("{ viewer { name purpose authority { code name } } }")).toBe(2)
    expect(of("{ __typename }")).toBe(0)
  })

  it("multiplies what is on a page by the first that it asks for", () => {
    expect(of("{ episodes(first: 50) { nodes { child { familyName } } } }")).toBe(1 + 50 * 2)
    expect(of("query($n: Int!) { episodes(first: $n) { nodes { version } } }", { n: 30 })).toBe(31)
    expect(of("query($n: Int! = 90) { episodes(first: $n) { edges { node { version } } } }")).toBe(1 + 90 * 2)
  })

  it.each([
    "reminders",
    "allTeams",
    "allCaseSystems",
    "allWebhooks",
    "alerts",
    "erasures",
    "recordsDue",
    "practitionersByName",
    "transfersIncoming",
    "transfersOutgoing",
    "webhookDeliveries",
    "episodes",
    "caseload",
    "updatedSince",
    "children",
    "protocols"
  ])("takes a page of %s that says nothing of how many for 20, as the schema does", (name) => {
    expect(of(`{ ${name} { nodes { __typename } } }`)).toBe(1 + 20)
  })

  it("takes a list that says nothing of how many for as many as the schema gives", () => {
    expect(of("{ teams { id manager { name } } }")).toBe(100 * 2)
    expect(of("{ teams(first: 3) { id practitioners { name } } }")).toBe(3 * (1 + 10))
    expect(of("{ webhooks { id } practitioners { id } }")).toBe(200)
    expect(of('{ episode(id: "e") { events { nodes { number } } } }')).toBe(1 + 1 + 20)
    expect(of('{ episode(id: "e") { events(last: 7) { nodes { number } } } }')).toBe(1 + 1 + 7)
  })

  it("takes null for how many as if nothing were said", () => {
    const text = 'query($n: Int) { episode(id: "e") { events(first: $n) { nodes { number } } } }'
    expect(of(text, { n: null })).toBe(22)
    expect(of(text)).toBe(22)
  })

  it("multiplies by the ids that are given, wherever they are written", () => {
    expect(of(`{ nodes(ids: ${written}) { id } }`)).toBe(50)
    expect(of("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids })).toBe(50)
    expect(of(`query($ids: [ID!]! = ${written}) { nodes(ids: $ids) { id } }`)).toBe(50)
    expect(of("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: "one" })).toBe(1)
  })

  it("does not multiply by what a list is to be narrowed to", () => {
    const stages = "[REFERRAL_RECEIVED, AWAITING_ALLOCATION, ASSESSMENT]"
    expect(of(`{ caseload(stages: ${stages}, first: 10) { nodes { version } } }`)).toBe(1 + 10)
  })

  it("counts what is pushed by its items, each as a mutation, wherever they are written", () => {
    const came =
      "changesPush(input: $input) { ... on ChangesPushed { items { came { ... on ItemCarriedOut { episode { id } } } } } }"
    const items = Array.from({ length: 25 }, () => ({}))
    const text = `mutation($input: ChangesPushInput!) { ${came} }`
    // An item, what came of it at the price of a mutation, and the episode.
    expect(of(text, { input: { items } })).toBe(1 + 25 * (1 + 21 + 1))
    const inside = `mutation($items: [PushItemInput!]!) { ${came.replace("$input", "{ items: $items }")} }`
    expect(of(inside, { items })).toBe(1 + 25 * 23)
  })

  it("gives what is read whole, or worked out, a price of its own", () => {
    expect(of('{ episode(id: "e") { chronology { verified } } }')).toBe(1 + 1 + 20)
    expect(of('{ episode(id: "e") { record { says } } }')).toBe(1 + 20 + 20)
    expect(of('{ episode(id: "e") { obligations { state } } }')).toBe(1 + 10 + 20)
  })

  it("counts a fragment wherever it is spread, and what asks the schema for itself not at all", () => {
    expect(of("{ a: viewer { ...v } b: viewer { ...v } } fragment v on Viewer { authority { code } }")).toBe(
      4
    )
    expect(of("{ __schema { types { fields { name } } } }")).toBe(0)
  })

  it("takes a thing for the costliest of what it could be", () => {
    const child = "... on Child { identifiers { system } }"
    const episode = "... on Episode { told { form } child { familyName } }"
    expect(of(`{ node(id: "x") { id ${child} ${episode} } }`)).toBe(1 + 21)
    expect(
      of(`{ node(id: "x") { ...c ${episode} ${episode} } } fragment c on Child { identifiers { system } }`)
    ).toBe(1 + 42)
  })

  it("is that of the costliest operation, each with its own defaults", () => {
    expect(of(`${page("A", 30)} ${page("B", 70)} ${page("C", 10)}`)).toBe(71)
  })

  it("is counted anew for other variables", () => {
    const document = parse("query($n: Int!) { episodes(first: $n) { nodes { version } } }")
    expect([5, 80].map((n) => costOf(schema, document, { n }))).toEqual([6, 81])
  })

  it("is far over the limit for ten times fifty chronologies", () => {
    const text = Array.from({ length: 10 }, (_, at) => `n${at}: nodes(ids: $ids) { ...e }`).join(" ")
    const fragment = "fragment e on Episode { chronology { verified } child { familyName } }"
    expect(of(`query($ids: [ID!]!) { ${text} } ${fragment}`, { ids })).toBe(10 * 50 * (1 + 21 + 1))
  })

  it("takes no longer for fragments in fragments in fragments", () => {
    const deep = buildSchema("type Query { a: Query, b: Query, x: Int }")
    const fragments = Array.from(
      { length: 60 },
      (_, at) => `fragment f${at} on Query { a { ...f${at + 1} } b { ...f${at + 1} } }`
    )
    const document = parse(`{ ...f0 } ${fragments.join(" ")} fragment f60 on Query { x }`)
    const began = performance.now()
    expect(costOf(deep, document)).toBeGreaterThan(1e15)
    expect(performance.now() - began).toBeLessThan(50)
  })
})
