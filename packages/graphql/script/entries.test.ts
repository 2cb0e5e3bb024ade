import { Entry } from "@section17/domain"
import { type DefinitionNode, type InputObjectTypeDefinitionNode, Kind, parse } from "graphql"
import { describe, expect, it } from "vitest"
import { constantCase } from "../src/enumerations.ts"
import { chosenAs } from "../src/record/Shape.ts"
import { entries } from "../src/record/entries.ts"
import { aboutValue } from "./about.ts"
import { docstrings } from "./docstrings.ts"
import { entriesSdl } from "./entries.ts"

const namesIn = (sdl: string): ReadonlyArray<string> =>
  parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [definition.name.value]
      : []
  )

const isEntryInput = (definition: DefinitionNode): definition is InputObjectTypeDefinitionNode =>
  definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value === "EntryInput"

describe("The inputs of what is put on record", () => {
  it("have a case for each kind of entry, of which exactly one is chosen", () => {
    const entry = parse(entriesSdl([])).definitions.find(isEntryInput)
    expect(entry?.directives?.map(({ name }) => name.value)).toEqual(["oneOf"])
    expect(entry?.fields?.map(({ name }) => name.value)).toEqual(entries.cases.map(chosenAs))
    expect(entries.cases.map(({ tag }) => tag)).toEqual(Object.keys(Entry.Entry.cases))
  })

  it("take another name where a room has an input of theirs", () => {
    const names = namesIn(entriesSdl(["input ReferrerInput @oneOf {"]))
    expect(names).toContain("ReferrerOnRecordInput")
    expect(names).not.toContain("ReferrerInput")
    expect(namesIn(entriesSdl([]))).toContain("ReferrerInput")
  })

  it("are named once each", () => {
    const names = namesIn(entriesSdl([]))
    expect(new Set(names).size).toBe(names.length)
  })
})

describe("The words of what is put on record", () => {
  it("are those of the docstring, without where it is tested", () => {
    const said = docstrings()
    expect(said.get("EnquiryAccount")).toBe("What the social worker found out, and how.")
    expect(said.get("StrategyDiscussionHeld.informationShared")).toBe(
      "What the agencies told each other (WT15-104)."
    )
    expect(
      [...said.values()].filter((words) => /\bHolds [A-Z]{2}/u.test(words) || words.includes("*"))
    ).toEqual([])
  })

  it("are those that the closed set has for its value, or else those of the name", () => {
    const set = { _tag: "OneOf", name: "Kin", values: ["parent", "grandparent", "halfSister"] } as const
    const description = "Who it is. parent: a parent; grandparent: a parent: theirs."
    expect(set.values.map((value) => aboutValue({ ...set, description }, value))).toEqual([
      "A parent.",
      "A parent: theirs.",
      "Half sister."
    ])
    expect(constantCase("halfSister")).toBe("HALF_SISTER")
  })
})
