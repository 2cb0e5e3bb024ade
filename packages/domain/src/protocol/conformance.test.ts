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
