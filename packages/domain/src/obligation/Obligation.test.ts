import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { calendar, story, told } from "../episode/story.test-data.ts"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import { Kind, Obligation, ObligationState } from "./Obligation.ts"
import { outlook } from "./obligations.ts"

const owed = Result.getOrThrow(outlook(told(story), { protocol, calendar, on: day("2027-06-01") }))

describe("an obligation", () => {
  it("crosses a wire and comes back whole, of whichever kind of rule", () => {
    const codec = Schema.toCodecJson(Schema.Array(Obligation))
    const wire: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(owed)))
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(wire), owed)
    assert.strictEqual(new Set(owed.map(({ kind }) => kind)).size, 7)
  })
  it("is none without its rule, nor about what no rule speaks of", () => {
    const isOne = Schema.is(Obligation)
    assert.isTrue(isOne(owed[0]))
    assert.isTrue(isOne({ ...owed[0], target: true }))
    assert.isFalse(isOne({ ...owed[0], target: false }))
    assert.isFalse(isOne({}))
    assert.isFalse(isOne({ ...owed[0], subject: "tidyTheDesk" }))
  })
  it("stands in one of seven ways, and comes from one of seven kinds of rule", () => {
    assert.deepStrictEqual(ObligationState.literals, [
      "notYet",
      "due",
      "outstanding",
      "met",
      "metLate",
      "late",
      "excused"
    ])
    assert.deepStrictEqual(
      [...Kind.literals].sort(),
      [...new Set(protocol.rules.map(({ _tag }) => _tag))].sort()
    )
  })
})
