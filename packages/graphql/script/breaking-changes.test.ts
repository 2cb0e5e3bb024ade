import { describe, expect, it } from "vitest"
import { breaking, saysMajor } from "./breaking-changes.ts"

const earlier = "type Query { episode(id: ID!): String, stage: Stage } enum Stage { OPEN }"

describe("A change of the schema", () => {
  it("that takes a field away breaks callers", () => {
    expect(breaking(earlier, "type Query { episode(id: ID!): String } enum Stage { OPEN }")).toEqual([
      "Field Query.stage was removed."
    ])
  })

  it("that asks for another argument breaks callers", () => {
    const later = "type Query { episode(id: ID!, on: String!): String, stage: Stage } enum Stage { OPEN }"
    expect(breaking(earlier, later)).toHaveLength(1)
  })

  it("that adds a field or a value breaks nobody", () => {
    const later =
      "type Query { episode(id: ID!): String, stage: Stage, more: Int } enum Stage { OPEN CLOSED }"
    expect(breaking(earlier, later)).toEqual([])
  })

  it("is announced by a changeset that says major, and by no other", () => {
    expect(saysMajor('---\n"@section17/graphql": major\n---\n\nGone.')).toBe(true)
    expect(saysMajor('---\n"@section17/graphql": minor\n---\n\nA major step.')).toBe(false)
  })
})
