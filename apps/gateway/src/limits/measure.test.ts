import { parse } from "graphql"
import { describe, expect, it } from "vitest"
import { measure } from "./measure.ts"

const nodesAt = (declared: string): string => `query(${declared}) { nodes(ids: $ids) { child { name } } }`
const ten = (ids: string): string =>
  Array.from({ length: 10 }, (_, at) => `n${at}: nodes(ids: ${ids}) { ...e }`).join(" ")
const of = (text: string, asked = {}) => measure(parse(text), { introspection: false, ...asked })

describe("how much a document asks", () => {
  it("is one level for a field, and one more for each field inside it", () => {
    expect(of("{ a }").depth).toBe(1)
    expect(of("{ a { b { c } } d { e } }").depth).toBe(3)
  })
  it("counts a fragment wherever it is spread", () => {
    expect(of("{ a { ...f } b { ...f } } fragment f on T { x: y z { v } }")).toEqual({
      depth: 3,
      aliases: 2,
      rootFields: 2,
      directives: 0,
      cost: 4
    })
  })
  it("is that of the greatest operation", () =>
    expect(of("query A { a } query B { a: b c: d e }")).toMatchObject({ rootFields: 3, aliases: 2 }))
  it("counts directives on operations, fields and fragments", () =>
    expect(of("query @a { x @b @c ... @d { y } ...f @e } fragment f on T { z @g }").directives).toBe(6))
  it("multiplies what is in a list by the first that it asks for", () => {
    expect(of("{ list(first: 50) { nodes { child { name } } } }").cost).toBe(1 + 50 * 2)
    expect(of("query($n: Int) { list(first: $n) { nodes { id } } }", { variables: { n: 30 } }).cost).toBe(31)
  })
  it("takes a list that says nothing of how many for a usual page, or for the default of its variable", () => {
    expect(of("{ episodes { nodes { id } } }").cost).toBe(1 + 20)
    expect(of("query($n: Int) { episodes(first: $n) { nodes { id } } }").cost).toBe(1 + 20)
    expect(of("query($n: Int = 90) { list(first: $n) { nodes { id } } }").cost).toBe(1 + 90)
  })
  it("multiplies by the items of an argument that is a list, wherever they are written", () => {
    const ids = Array.from({ length: 50 }, (_, at) => `"${at}"`)
    expect(of(`{ nodes(ids: [${ids.join()}]) { child { name } } }`).cost).toBe(1 + 50)
    expect(of(nodesAt("$ids: [ID!]!"), { variables: { ids } }).cost).toBe(1 + 50)
    expect(of(nodesAt(`$ids: [ID!]! = [${ids.join()}]`)).cost).toBe(1 + 50)
    expect(of(nodesAt("$ids: [ID!]!"), { variables: { ids: "one" } }).cost).toBe(1 + 1)
  })
  it("gives a chronology, what is on record and obligations a price of their own", () => {
    expect(of("{ episode { record { says } } }").cost).toBe(1 + 1 + 20)
    expect(of("{ episode { chronology { verified } } }").cost).toBe(1 + 1 + 20)
    expect(of("{ episode { obligations { state } } }").cost).toBe(1 + 1 + 10)
  })
  it("is far over the limit for ten times fifty chronologies", () => {
    const ids = `[${Array.from({ length: 50 }, (_, at) => `"${at}"`).join()}]`
    const fragment = "fragment e on Episode { chronology { verified } child { givenName } }"
    expect(of(`{ ${ten(ids)} } ${fragment}`).cost).toBe(10 * (1 + 50 * (21 + 1)))
    const variables = { ids: Array.from({ length: 50 }, String) }
    expect(of(`query($ids: [ID!]!) { ${ten("$ids")} } ${fragment}`, { variables }).cost).toBe(11_010)
  })
  it("counts what is pushed by its items, each as a mutation", () => {
    const push =
      "changesPush(input: $input) { ... on ChangesPushed { items { came { ... on ItemCarriedOut { episode { id } } } } } }"
    const variables = { input: { items: Array.from({ length: 25 }, () => ({})) } }
    expect(of(`mutation($input: ChangesPushInput!) { ${push} }`, { variables }).cost).toBe(
      1 + 25 * (1 + 21 + 1)
    )
    expect(
      of("mutation { changesPush(input: { items: [{}, {}] }) { items { came { message } } } }").cost
    ).toBe(45)
  })
  it("leaves what a front end asks far under the limit", () => {
    const told = `id version stage obligations { rule duty state
      deadline { dueOn provisional anchor { on } skipped { on why says } }
      explanation { says source { document paragraph } } }`
    const everything = `{ episode(id: "e") { ${told} chronology { verified events { number what recordedBy { name } } } } }`
    expect(
      of(`mutation { referralDecide(input: {}) { ... on ReferralDecided { episode { ${told} } } } }`).cost
    ).toBe(18)
    expect(of(everything).cost).toBe(59)
    expect(of("{ viewer { name } episodes(first: 50) { nodes { child { givenName } } } }").cost).toBe(102)
  })
  it("ends on fragments that spread themselves or are missing", () =>
    expect(of("{ ...a ...missing } fragment a on T { b { ...a } }").depth).toBe(1))
  it("takes no longer for fragments in fragments in fragments", () => {
    const fragments = Array.from(
      { length: 60 },
      (_, at) => `fragment f${at} on T { a { ...f${at + 1} } b { ...f${at + 1} } }`
    )
    const began = performance.now()
    const { cost, depth } = of(`{ ...f0 } ${fragments.join(" ")} fragment f60 on T { x }`)
    expect(performance.now() - began).toBeLessThan(50)
    expect({ depth, tooMuch: cost > 1e15 }).toEqual({ depth: 61, tooMuch: true })
  })
  it("lets introspection be deep where it is allowed", () => {
    const text = "{ __schema { types { fields { type { ofType { ofType { name } } } } } } }"
    expect(of(text, { introspection: true }).depth).toBe(1)
    expect(of(text).depth).toBe(7)
  })
})
