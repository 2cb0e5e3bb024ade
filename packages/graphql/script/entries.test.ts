import { Entry } from "@section17/domain"
import {
  type DefinitionNode,
  type InputObjectTypeDefinitionNode,
  Kind,
  type ObjectTypeExtensionNode,
  parse,
  print
} from "graphql"
import { describe, expect, it } from "vitest"
import { constantCase } from "../src/enumerations.ts"
import { mutationOf } from "../src/record/Shape.ts"
import { standing, standingMutationOf, subjectOfKind } from "../src/staff/kinds.ts"
import { entries } from "../src/record/entries.ts"
import { aboutField, aboutValue } from "./about.ts"
import { byName } from "./byName.ts"
import { docstrings } from "./docstrings.ts"
import { entriesSdl } from "./entries.ts"

const namesIn = (sdl: string): ReadonlyArray<string> =>
  parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_DEFINITION
      ? [definition.name.value]
      : []
  )

const isOf = (kind: Kind) => (definition: DefinitionNode) => definition.kind === kind

/** The mutations that the SDL adds, and the input of each. */
const mutationsIn = (sdl: string): ReadonlyArray<readonly [mutation: string, input: string]> =>
  (parse(sdl).definitions.filter(isOf(Kind.OBJECT_TYPE_EXTENSION)) as ReadonlyArray<ObjectTypeExtensionNode>)
    .flatMap(({ fields = [] }) => fields)
    .map(({ arguments: [input] = [], name }) => [name.value, input === undefined ? "" : print(input.type)])

describe("The mutations of what is put on record", () => {
  it("are one for each kind of entry, which the field's words name", () => {
    const names = mutationsIn(entriesSdl([])).map(([mutation]) => mutation)
    const outside = standing.cases.map(standingMutationOf)
    expect(names).toEqual([...entries.cases.map(mutationOf), ...outside])
    expect(entries.cases.map(({ tag }) => tag)).toEqual(Object.keys(Entry.Entry.cases))
    expect(new Set(names).size).toBe(names.length)
    expect(names).toEqual(
      expect.arrayContaining(["consentRefusedRecord", "homeVisitedRecord", "wishesAndFeelingsRecord"])
    )
  })

  it("take an input of their own each, with the key, whose record it is, and the version seen first", () => {
    const sdl = entriesSdl([])
    const inputs = parse(sdl).definitions.filter(
      isOf(Kind.INPUT_OBJECT_TYPE_DEFINITION)
    ) as ReadonlyArray<InputObjectTypeDefinitionNode>
    const subjects = new Map(standing.cases.map((kind) => [standingMutationOf(kind), subjectOfKind(kind)]))
    for (const [mutation, input] of mutationsIn(sdl)) {
      const fields = inputs.find(({ name }) => `${name.value}!` === input)?.fields ?? []
      const subject = subjects.get(mutation) ?? "episode"
      const whose = subject === "authority" ? [] : [subject]
      const header = ["idempotencyKey", ...whose, "seenVersion"]
      expect(fields.slice(0, header.length).map(({ name }) => name.value)).toEqual(header)
    }
  })
})

describe("The inputs of what is put on record", () => {
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

  it("are, where nothing else says more, those of a name that means the same in every entry", () => {
    expect(byName("heldOn", "Date")).toBe("The day on which it was held.")
    expect(byName("foundAt", "DateTime")).toBe("The moment at which it was found.")
    expect(byName("returnedOn", "Date")).toBe("The day on which this happened.")
    expect([byName("from", "Date"), byName("from", "String")]).toEqual([
      "The first day.",
      "From whom, or from what, it comes."
    ])
    expect(byName("grounds", "Boolean")).toBeUndefined()
    expect(byName("appropriate", "String")).toBeUndefined()
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

  it("describe every field; one of which nothing but its name is known stops the generation", () => {
    const field = {
      name: "unheardOf",
      shape: { _tag: "Leaf", scalar: "String" },
      nullable: false,
      optional: false
    }
    expect(() => aboutField("WorryStated", field as Parameters<typeof aboutField>[1])).toThrow(
      "WorryStated.unheardOf is described by its name alone"
    )
    expect(
      aboutField("WorryStated", { ...field, name: "statement" } as Parameters<typeof aboutField>[1])
    ).toBe("The worry, in words that the family understands: one for each concern (BAR-3.4f).")
  })
})
