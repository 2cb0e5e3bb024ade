import { assert, describe, it } from "@effect/vitest"
import { wordsOf } from "../name/words.ts"
import { keysOfName, soughtBy } from "./nameKeys.ts"

/** Whether somebody of this name is among those whom the word finds, and by which kind of key. */
const finds = (word: string, name: string): ReadonlyArray<string> => {
  const keys = new Set(keysOfName(name))
  const { misspelt, sounding, written } = soughtBy(wordsOf(word)[0] ?? "")
  return [
    ...(keys.has(written) ? ["written"] : []),
    ...(misspelt.some((key) => keys.has(key)) ? ["misspelt"] : []),
    ...(sounding.some((key) => keys.has(key)) ? ["sounding"] : [])
  ]
}

describe("a name is found", () => {
  it("as it is written, with and without accents", () => {
    assert.include(finds("Zoe", "Zoë"), "written")
    assert.include(finds("O’Brien", "OBRIEN"), "written")
  })
  it("a letter off: one more, one less, another one, or two exchanged", () => {
    for (const word of ["Ashdoown", "Ashdwn", "Ashdawn", "Ashdonw"]) {
      assert.include(finds(word, "Ashdown"), "misspelt", word)
    }
  })
  it("in another script a letter off too, and by no sound", () => {
    assert.deepStrictEqual(finds("Марья", "Мария"), ["misspelt"])
  })
  it("as it sounds", () => {
    for (const [word, name] of [
      ["Mohammed", "Muhammad"],
      ["Kathryn", "Catherine"],
      ["Stephen", "Steven"],
      ["Smyth", "Smith"]
    ] as const) {
      assert.include(finds(word, name), "sounding", name)
    }
  })
  it("by no other name", () => {
    for (const word of ["Robin", "Marion", "Ashby"]) assert.deepStrictEqual(finds(word, "Ashdown"), [])
  })
  it("of three letters or fewer is not taken for another a letter off", () => {
    assert.deepStrictEqual(finds("Ann", "Dan"), [])
  })
})
