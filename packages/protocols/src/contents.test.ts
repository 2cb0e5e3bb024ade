import { assert, describe, it } from "@effect/vitest"
import { Conformance, Content, Protocol, Rule } from "@section17/domain"
import { Result } from "effect"
import { editions, registry } from "./registry.gen.ts"

const of = (authority: string): Protocol.LocalProtocol =>
  registry.find((each) => each.authority === authority)!
const editionOf = ({ sitsOn }: Protocol.LocalProtocol): Protocol.Edition =>
  editions.find(({ code }) => code === sitsOn)!

describe("Working Together (2015), chapter 1, paragraph 67 (WT15-075): the eleven contents of a local protocol", () => {
  it("are eleven", () => {
    assert.strictEqual(Content.leftOut([]).length, 11)
  })
  it("Buckinghamshire's paper sets out each of them", () => {
    assert.deepStrictEqual(Content.leftOut(of("buckinghamshire").covers ?? []), [])
  })
  it("Barnsley's leaves out four", () => {
    assert.deepStrictEqual(Content.leftOut(of("barnsley").covers ?? []), [
      "particularNeeds",
      "femaleGenitalMutilation",
      "returnHomeFromCare",
      "challenge"
    ])
  })
  it("Bristol's leaves out seven", () => {
    assert.deepStrictEqual(Content.leftOut(of("bristol").covers ?? []), [
      "particularNeeds",
      "otherAssessments",
      "femaleGenitalMutilation",
      "oneProcess",
      "sharedReviewPoints",
      "returnHomeFromCare",
      "helpAndResponsibilities"
    ])
  })
  it("South Gloucestershire's, a page of agreements, sets out one", () => {
    assert.deepStrictEqual(
      of("south-gloucestershire").covers?.map(({ content }) => content),
      ["contributionsOfAgencies"]
    )
  })
  it("each that is set out names its place in the paper, once", () => {
    for (const local of registry) {
      const covers = local.covers ?? []
      for (const { source } of covers) {
        assert.strictEqual(source.document, local.title)
        assert.match(source.paragraph, /^(sections?|paragraphs?) \d/u)
      }
      const contents = covers.map(({ content }) => content)
      assert.deepStrictEqual([...new Set(contents)], contents)
    }
  })
})

describe("Working Together (2015), chapter 1, paragraphs 65 and 67 (WT15-074, WT15-076): the protocol itself", () => {
  it("is consistent with the statutory guidance: in nothing looser", () => {
    for (const local of registry) assert.deepStrictEqual(Conformance.conformance(local, editionOf(local)), [])
  })
  it("has a title, a version and the day from which it is in force, and its text rule by rule", () => {
    for (const local of registry) {
      assert.match(local.version, /^20\d{2}-\d{2}-\d{2}$/u)
      assert.isTrue(editionOf(local).inForce.from <= local.inForce.from)
      const { roles } = Result.getOrThrow(Protocol.overlay(editionOf(local), local))
      for (const rule of local.rules) assert.isAbove(Rule.says(roles, rule).length, 20)
    }
  })
  it("says who adopted it and when, where the paper does: South Gloucestershire's alone", () => {
    assert.deepStrictEqual(
      registry.flatMap(({ adopted, authority }) =>
        adopted === undefined ? [] : [[String(authority), adopted.by, String(adopted.on)]]
      ),
      [["south-gloucestershire", "Children's Partnership Executive", "2024-11-13"]]
    )
  })
})
