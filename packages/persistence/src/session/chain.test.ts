import { assert, describe, it } from "@effect/vitest"
import { canonical } from "./chain.ts"

describe("what is hashed", () => {
  it("is the same text for equal values, whatever the order of their names", () => {
    assert.strictEqual(
      canonical({ b: [1, { d: "🧒", c: null }], a: "é" }),
      '{"a":"é","b":[1,{"c":null,"d":"🧒"}]}'
    )
  })
  it("holds no text that the database would give back otherwise", () => {
    for (const text of ["\ud800", "a\udc00", "\0"]) {
      assert.throws(() => canonical({ a: [text] }), TypeError)
      assert.throws(() => canonical({ [text]: 1 }), TypeError)
    }
  })
})
