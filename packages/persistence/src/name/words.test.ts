import { assert, describe, it } from "@effect/vitest"
import { wordsOf } from "./words.ts"

describe("the words of a name", () => {
  it("are told apart by spaces and hyphens, and have no accents, apostrophes or capitals", () => {
    assert.deepStrictEqual(wordsOf("  Zoë O’Brien–Łukasz "), ["zoe", "obrien", "lukasz"])
    assert.deepStrictEqual(wordsOf("d'Ångström ÆSIR Straße"), ["dangstrom", "aesir", "strasse"])
  })
  it("keep the letters of every script", () => {
    assert.deepStrictEqual(wordsOf("Мария 李"), ["мария", "李"])
  })
  it("are none where there is no letter", () => {
    assert.deepStrictEqual(wordsOf(" - ’ "), [])
  })
})
