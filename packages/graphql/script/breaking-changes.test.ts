import { describe, expect, it } from "vitest"
import { changes } from "./breaking-changes.ts"

const earlier = `
  type Query { episode(id: ID!, stages: [Stage!], first: Int! = 20): Episode, stage: Stage }
  type Episode { id: ID!, version: Int! }
  type Child { id: ID! }
  union Found = Episode | Child
  enum Stage { OPEN CLOSED }
  input Told { on: String!, by: String, within: Int! = 5 }
  type Mutation { tell(input: Told!): Found }`

/** What a change of one part of the schema, as it is written, comes to. */
const changed = (part: string, into: string) => changes(earlier, earlier.replace(part, into))
const breaking = (part: string, into: string) =>
  changed(part, into).breaking.map(({ description }) => description)
const dangerous = (part: string, into: string) => {
  const found = changed(part, into)
  expect(found.breaking).toEqual([])
  return found.dangerous.map(({ description }) => description)
}

describe("A change of the schema breaks callers when", () => {
  it("a field is gone", () =>
    expect(breaking(", stage: Stage }", "}")).toEqual(["Field Query.stage was removed."]))

  it("a type, a member of a union or a value is gone", () => {
    expect(breaking(" | Child", "")).toEqual(["Child was removed from union type Found."])
    expect(breaking("OPEN CLOSED", "OPEN")).toEqual(["Enum value Stage.CLOSED was removed."])
  })

  it("an argument takes less than it did, or has to be given", () => {
    expect(breaking("[Stage!]", "Stage")).toEqual([
      "Argument Query.episode(stages:) has changed type from [Stage!] to Stage."
    ])
    expect(breaking("[Stage!]", "[Stage!]!")).toEqual([
      "Argument Query.episode(stages:) has changed type from [Stage!] to [Stage!]!."
    ])
    expect(breaking("id: ID!, stages", "id: ID!, on: String!, stages")).toEqual([
      "A required argument Query.episode(on:) was added."
    ])
  })

  it("an input asks for another field, or for one that could be left out", () => {
    expect(breaking("on: String!", "on: String!, at: String!")).toEqual([
      "A required field Told.at was added."
    ])
    expect(breaking("by: String,", "by: String!,")).toEqual([
      "Field Told.by changed type from String to String!."
    ])
  })

  it("what could be left out has no default any longer, though its type is the same", () => {
    expect(breaking("Int! = 20", "Int!")).toEqual(["Query.episode(first:) can no longer be left out."])
    expect(breaking("Int! = 5", "Int!")).toEqual(["Told.within can no longer be left out."])
  })

  it("an input takes one of its fields alone", () => {
    const whole = "{ on: String!, by: String, within: Int! = 5 }"
    const optional = earlier.replace(whole, "{ on: String, by: String }")
    const oneOf = earlier.replace(whole, "@oneOf { on: String, by: String }")
    expect(changes(optional, oneOf).breaking).toEqual([
      { place: "Told", description: "Told takes one of its fields alone." }
    ])
    expect(changes(oneOf, optional).breaking).toEqual([])
  })

  it("a field can be null that could not", () =>
    expect(breaking("version: Int!", "version: Int")).toEqual([
      "Field Episode.version changed type from Int! to Int."
    ]))
})

describe("A change of the schema breaks nobody when", () => {
  it("there is a field more, or one is never null any longer", () => {
    expect(dangerous("version: Int!", "version: Int!, more: Int")).toEqual([])
    expect(dangerous("stage: Stage }", "stage: Stage! }")).toEqual([])
  })

  it("there is something more to be answered or to be given, of which callers are told", () => {
    expect(dangerous("OPEN CLOSED", "OPEN CLOSED AWAY")).toEqual(["Enum value Stage.AWAY was added."])
    expect(dangerous("on: String!", "on: String!, at: String")).toEqual([
      "An optional field Told.at was added."
    ])
    expect(dangerous("Int! = 20", "Int! = 50")).toEqual([
      "Query.episode(first:) has changed defaultValue from 20 to 50."
    ])
  })
})

describe("Where a change is", () => {
  it.each([
    [", stage: Stage }", "}", "Query.stage"],
    [" | Child", "", "Child"],
    ["OPEN CLOSED", "OPEN", "Stage.CLOSED"],
    ["[Stage!]", "Stage", "Query.episode"],
    ["on: String!", "on: String!, at: String!", "Told.at"],
    ["Int! = 20", "Int!", "Query.episode"],
    ["type Child { id: ID! }", "scalar Child", "Child"]
  ])("%s to %s: in %s", (part, into, place) => {
    const text = part.startsWith("type") ? earlier.replace(" | Child", "") : earlier
    expect(changes(text, text.replace(part, into)).breaking.map((change) => change.place)).toEqual([place])
  })
})
