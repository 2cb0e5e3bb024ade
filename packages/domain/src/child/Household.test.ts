import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { ada, ben, cleo, dev, eve, mother } from "./family.test-data.ts"
import { Household, otherChildren, siblingsOf, withoutOwnAssessment } from "./Household.ts"

const household: Household = {
  children: [
    { child: ada, resident: true },
    { child: ben, resident: true },
    { child: cleo, resident: false }
  ],
  adults: [{ person: mother, name: "Mia Green", role: "mother", resident: true }],
  siblings: [
    [ada, ben],
    [cleo, ada]
  ]
}
const perpetrators: Household = {
  children: [
    { child: dev, resident: true },
    { child: ben, resident: true },
    { child: eve, resident: false }
  ],
  adults: [],
  siblings: []
}
const empty: Household = { children: [], adults: [], siblings: [] }

const complaint = (given: unknown) =>
  Result.match(Schema.decodeUnknownResult(Household)(given), { onFailure: String, onSuccess: () => "" })

describe("WT15-085: other children whose needs are considered", () => {
  it("are those in the household, those of the family elsewhere, and those who live with an alleged perpetrator", () => {
    assert.deepStrictEqual(
      otherChildren(ada, { own: household, householdsOfAllegedPerpetrators: [perpetrators] }),
      [
        { child: ben, because: ["sameHousehold", "sibling", "householdOfAllegedPerpetrator"] },
        { child: cleo, because: ["sameFamily", "sibling"] },
        { child: dev, because: ["householdOfAllegedPerpetrator"] }
      ]
    )
  })

  it("are none for an only child when nobody is alleged to have harmed them", () => {
    const own = { ...empty, children: [{ child: ada, resident: true }] }
    assert.deepStrictEqual(otherChildren(ada, { own, householdsOfAllegedPerpetrators: [] }), [])
  })

  it("never include the child, even when the child lives with the alleged perpetrator", () => {
    const found = otherChildren(ada, { own: household, householdsOfAllegedPerpetrators: [household] })
    assert.notInclude(
      found.map(({ child }) => child),
      ada
    )
  })

  it.prop("are named once each, whatever the households", [Household, Household], ([own, other]) => {
    const found = otherChildren(ada, { own, householdsOfAllegedPerpetrators: [other] }).map(
      ({ child }) => child
    )
    assert.strictEqual(new Set(found).size, found.length)
    assert.includeMembers(
      [...own.children, ...other.children].map(({ child }) => child),
      found
    )
  })
})

describe("WT15-052, BAR-I1, BAR-3.3b: each child is assessed individually", () => {
  it("a sibling's assessment does not stand for the child's own", () => {
    assert.deepStrictEqual(withoutOwnAssessment(household, [ada]), [ben, cleo])
    assert.deepStrictEqual(withoutOwnAssessment(household, [ada, ben, cleo]), [])
  })
})

describe("BAR-3.3b: siblings", () => {
  it("are siblings of each other, and only as far as is on record", () => {
    assert.deepStrictEqual(siblingsOf(household, ada), [ben, cleo])
    assert.deepStrictEqual(siblingsOf(household, ben), [ada])
    assert.deepStrictEqual(siblingsOf(household, cleo), [ada])
    assert.deepStrictEqual(siblingsOf(household, dev), [])
  })
})

describe("BAR-IFDb: a household on record", () => {
  it("lists each child once, and nobody as their own sibling", () => {
    assert.strictEqual(complaint(household), "")
    const twice = { ...household, children: [...household.children, household.children[0]] }
    assert.include(complaint(twice), "list each child once")
    assert.include(complaint({ ...household, siblings: [[ada, ada]] }), "nobody is their own sibling")
  })

  it("knows of a sibling who is in no list of children", () => {
    const own: Household = { ...empty, siblings: [[ada, eve]] }
    assert.deepStrictEqual(otherChildren(ada, { own, householdsOfAllegedPerpetrators: [] }), [
      { child: eve, because: ["sibling"] }
    ])
    assert.deepStrictEqual(withoutOwnAssessment(own, [ada]), [eve])
  })
})
