import { parse } from "graphql"
import { describe, expect, it } from "vitest"
import { measure } from "./measure.ts"

const of = (text: string, asked = {}) => measure(parse(text), { introspection: false, ...asked })

describe("how much a document asks", () => {
  it("is one level for a field, and one more for each field inside it", () => {
    expect(of("{ a }").depth).toBe(1)
    expect(of("{ a { b { c } } d { e } }").depth).toBe(3)
  })
  it("counts a fragment wherever it is spread", () => {
    expect(of("{ a { ...f } b { ...f } } fragment f on T { x: y z { v } }")).toEqual({
      depth: 3,
      aliases: 2,
      rootFields: 2,
      directives: 0
    })
  })
  it("is that of the greatest operation", () =>
    expect(of("query A { a } query B { a: b c: d e }")).toMatchObject({ rootFields: 3, aliases: 2 }))
  it("counts directives on operations, fields and fragments", () =>
    expect(of("query @a { x @b @c ... @d { y } ...f @e } fragment f on T { z @g }").directives).toBe(6))
  it("ends on fragments that spread themselves or are missing", () =>
    expect(of("{ ...a ...missing } fragment a on T { b { ...a } }").depth).toBe(1))
  it("takes no longer for fragments in fragments in fragments", () => {
    const fragments = Array.from(
      { length: 60 },
      (_, at) => `fragment f${at} on T { a { ...f${at + 1} } b { ...f${at + 1} } }`
    )
    const began = performance.now()
    const { aliases, depth } = of(`{ ...f0 } ${fragments.join(" ")} fragment f60 on T { y: x }`)
    expect(performance.now() - began).toBeLessThan(50)
    expect({ depth, tooMuch: aliases > 1e15 }).toEqual({ depth: 61, tooMuch: true })
  })
  it("lets introspection be deep where it is allowed", () => {
    const text = "{ __schema { types { fields { type { ofType { ofType { name } } } } } } }"
    expect(of(text, { introspection: true }).depth).toBe(1)
    expect(of(text).depth).toBe(7)
  })
})
