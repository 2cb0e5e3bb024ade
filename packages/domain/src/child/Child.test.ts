import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { Birth, Child } from "./Child.ts"

const decode = Schema.decodeUnknownResult(Schema.toCodecJson(Child))
const jo = {
  id: "22222222-2222-4222-8222-222222222222",
  givenName: "Jo",
  familyName: "Green",
  birth: { _tag: "Born", on: "2018-06-01" }
}

describe("WT15-002, BRI-1b: a child, born or unborn", () => {
  it("is born on a day, or expected on one", () => {
    assert.isTrue(Result.isSuccess(decode(jo)))
    assert.isTrue(Result.isSuccess(decode({ ...jo, birth: { _tag: "Expected", on: "2027-03-10" } })))
  })
  it("is not known without one or the other, nor on a day that the calendar never had", () => {
    assert.isTrue(Result.isFailure(decode({ ...jo, birth: null })))
    assert.isTrue(Result.isFailure(decode({ ...jo, birth: { _tag: "Born", on: "2018-02-30" } })))
  })
  it("has an id that tells nothing about the child", () => {
    assert.isTrue(Result.isFailure(decode({ ...jo, id: "jo-green-2018" })))
  })
  it.prop("comes back from JSON as it was", [Child], ([child]) => {
    const codec = Schema.toCodecJson(Child)
    const text = JSON.stringify(Schema.encodeSync(codec)(child))
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(JSON.parse(text)), child)
    assert.include(["Born", "Expected"], child.birth._tag)
    assert.isTrue(Schema.is(Birth)(child.birth))
  })
})
