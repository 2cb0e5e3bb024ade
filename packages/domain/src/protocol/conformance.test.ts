import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { conformance, Looser } from "./conformance.ts"
import { edition, header, northshire, within } from "./northshire.test-data.ts"
import type * as Rule from "./rule/Rule.ts"
import { found, timeLimit } from "./conformance.test-data.ts"

describe("C16: Northshire's protocol", () => {
  it("only tightens the edition, and adds to it", () => {
    assert.deepStrictEqual(conformance(northshire, edition), [])
  })
  it("may be silent: then the edition stands", () => {
    assert.deepStrictEqual(found(), [])
  })
})

describe("C16: a finding", () => {
  it("is data that can be sent and read back: both rules, why, and what would put it right", () => {
    const [finding] = found(timeLimit({ within: within(46, "workingDays") }))
    const json = JSON.stringify(finding)
    assert.deepStrictEqual(Schema.decodeUnknownSync(Schema.fromJsonString(Looser))(json), finding)
    assert.throws(() => Schema.decodeUnknownSync(Looser)({ rule: "NOR-2" }))
  })
})

const routing = (changes: Partial<Rule.Routing>): Rule.Rule => ({
  _tag: "Routing",
  ...header("NOR-17"),
  situation: "suspectedSignificantHarm",
  goesTo: "a strategy discussion",
  ...changes
})

describe("C16: where a case goes", () => {
  it("sending suspected significant harm elsewhere is looser", () => {
    assert.deepStrictEqual(found(routing({ goesTo: "the duty team" })), [
      {
        rule: header("NOR-17").id,
        baseline: header("EDI-17").id,
        why: `it sends the case elsewhere than "a strategy discussion"`,
        remedy: `keep "a strategy discussion", or route another situation`
      }
    ])
  })
  it("the same words, the same and more of how, or another situation, are not", () => {
    assert.deepStrictEqual(found(routing({})), [])
    assert.deepStrictEqual(found(routing({ goesTo: "a strategy discussion; a manager chairs it" })), [])
    assert.strictEqual(found(routing({ goesTo: "a strategy discussion if a manager likes" })).length, 1)
    assert.deepStrictEqual(found(routing({ situation: "stepDown", goesTo: "the Locality Meeting" })), [])
  })
})

const earlier = (changes: Partial<Rule.Routing>) =>
  routing({ situation: "previousInvolvement", goesTo: "the team that knows the child", ...changes })

const countingOnly = (baseline: Partial<Rule.Routing>, local: Partial<Rule.Routing>) =>
  conformance({ ...northshire, rules: [earlier(local)] }, { ...edition, rules: [earlier(baseline)] }).map(
    ({ remedy, why }) => [why, remedy]
  )

describe("C16: which earlier involvement counts", () => {
  const within6 = { closedWithin: within(6, "months") }
  const within12 = { closedWithin: within(12, "months") }

  it("half a year in place of a year, or of any time, is looser", () => {
    const why = "it counts only earlier work that closed within 6 months"
    assert.deepStrictEqual(countingOnly(within12, within6), [
      [why, "count at least what closed within 12 months"]
    ])
    assert.deepStrictEqual(countingOnly({}, within6), [[why, "leave out closedWithin"]])
  })
  it("a year in place of half a year or of a year, or any time, is not", () => {
    assert.deepStrictEqual(countingOnly(within6, within12), [])
    assert.deepStrictEqual(countingOnly(within12, within12), [])
    assert.deepStrictEqual(countingOnly(within12, {}), [])
  })
})
