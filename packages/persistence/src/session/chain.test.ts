import { assert, describe, it } from "@effect/vitest"
import { canonical, isSame } from "./chain.ts"

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

describe("two values are the same", () => {
  it("where JSON says the same of both, whatever the order of their names and what it leaves out", () => {
    assert.isTrue(isSame({ a: [1, { b: null }], c: undefined }, { a: [1, { b: null }] }))
    assert.isTrue(isSame({ b: 1, a: "é" }, { a: "é", b: 1 }))
  })

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: null }],
    [{ a: [1, 2] }, { a: [1] }],
    [{ a: [] }, { a: {} }],
    [{ a: null }, { a: {} }],
    [{ a: "1" }, { a: 1 }]
  ])("and otherwise not: %j and %j", (one, other) => {
    assert.isFalse(isSame(one, other))
    assert.isFalse(isSame(other, one))
  })
})

describe("the text of a value is that of JSON", () => {
  it.each([
    [{}, "{}"],
    [{ a: undefined, b: [undefined, null, true, 1.5, -0] }, '{"b":[null,null,true,1.5,0]}'],
    [{ 10: "a", 9: "“b”\n", Z: "\\", z: [] }, String.raw`{"10":"a","9":"“b”\n","Z":"\\","z":[]}`]
  ])("%j", (value, text) => assert.strictEqual(canonical(value), text))
})
