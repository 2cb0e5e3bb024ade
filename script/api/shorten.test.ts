import { match, notStrictEqual, strictEqual } from "node:assert"
import { describe, it } from "node:test"
import { shorten } from "./shorten.ts"

const declaration = (name: string, lines: number, last = "z"): string =>
  [
    "// @public",
    `const ${name}: {`,
    ...Array.from({ length: lines - 4 }, (_, line) => `  l${line}: 1`),
    `  ${last}: 1`,
    "}"
  ].join("\n")

describe("a report on the public API", () => {
  it("has short declarations as they are", () => {
    const both = `${declaration("a", 10)}\n\n${declaration("b", 40)}`
    strictEqual(shorten(both), both)
  })
  it("has the start of a long one, and how much there is", () => {
    match(
      shorten(declaration("a", 100)),
      /^\/\/ @public\nconst a: \{[^]*\n\/\/ … and 60 lines more: [0-9a-f]{12}$/
    )
  })
  it("shows a change in what it does not print", () => {
    notStrictEqual(shorten(declaration("a", 100)), shorten(declaration("a", 100, "other")))
  })
})
