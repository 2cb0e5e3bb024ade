import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { ada, adaInPerson, day, father, grandmother, mother, stepfather } from "./family.test-data.ts"
import { generations, Genogram, type Kind, mistakes, says } from "./Genogram.ts"
import type { PersonId } from "./Person.ts"

const genogram: Genogram = {
  drawnOn: day("2026-11-20"),
  people: [
    { person: adaInPerson, name: "Ada Green", generation: 0, child: ada },
    { person: mother, name: "Mia Green", generation: 1, child: null },
    { person: father, name: "Finn Field", generation: 1, child: null },
    { person: grandmother, name: "Greta Green", generation: 2, child: null }
  ],
  relationships: [
    { from: mother, kind: "parentOf", to: adaInPerson },
    { from: father, kind: "parentOf", to: adaInPerson },
    { from: mother, kind: "partnerOf", to: father },
    { from: grandmother, kind: "parentOf", to: mother }
  ]
}

const withRelationship = (from: PersonId, kind: Kind, to: PersonId): Genogram => ({
  ...genogram,
  relationships: [...genogram.relationships, { from, kind, to }]
})

const complaint = (given: unknown) =>
  Result.match(Schema.decodeUnknownResult(Genogram)(given), { onFailure: String, onSuccess: () => "" })

describe("BAR-3.3d, BAR-7b: the generations of a genogram", () => {
  it("a child, two parents and a grandmother are three generations", () => {
    assert.strictEqual(generations(genogram), 3)
  })

  it("a generation without anybody is not counted", () => {
    const people = genogram.people.filter(({ generation }) => generation !== 1)
    assert.strictEqual(generations({ ...genogram, people, relationships: [] }), 2)
    assert.strictEqual(generations({ ...genogram, people: [], relationships: [] }), 0)
  })

  it("the child's own child is a generation too", () => {
    const baby = { person: grandmother, name: "Gus Green", generation: -1, child: null }
    assert.strictEqual(generations({ ...genogram, people: [...genogram.people, baby] }), 4)
  })

  it.prop("are never more than the people", [Genogram], ([drawn]) => {
    assert.isAtMost(generations(drawn), drawn.people.length)
  })
})

describe("BAR-3.4a: a clear genogram", () => {
  it("draws each person once", () => {
    assert.strictEqual(complaint(genogram), "")
    const twice = { ...genogram, people: [...genogram.people, genogram.people[0]] }
    assert.include(complaint(twice), "draw each person once")
  })

  it("draws both people of each relationship, and relates nobody to themselves", () => {
    assert.deepStrictEqual(mistakes(genogram), [])
    assert.deepStrictEqual(mistakes(withRelationship(stepfather, "partnerOf", mother)), [
      { _tag: "NotDrawn", person: stepfather }
    ])
    assert.deepStrictEqual(mistakes(withRelationship(mother, "siblingOf", stepfather)), [
      { _tag: "NotDrawn", person: stepfather }
    ])
    assert.deepStrictEqual(mistakes(withRelationship(mother, "siblingOf", mother)), [
      { _tag: "RelatedToThemselves", person: mother }
    ])
  })

  it("puts a parent in a higher generation than the child, and says so", () => {
    const [mistake] = mistakes(withRelationship(adaInPerson, "parentOf", mother))
    assert.deepStrictEqual(mistake, { _tag: "ParentNotBeforeChild", parent: adaInPerson, child: mother })
    assert.include(
      says(mistake!),
      `give the parent ${adaInPerson} a higher generation than the child ${mother}`
    )
  })
})
