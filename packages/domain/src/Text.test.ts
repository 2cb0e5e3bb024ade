import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Name, Narrative, Text } from "./Text.ts"

const takes = (schema: Schema.Codec<string>, text: string): boolean =>
  Result.isSuccess(Schema.decodeUnknownResult(schema)(text))

describe("words as people write them", () => {
  it("hold any letters, of any alphabet, and pictures", () => {
    for (const text of ["Siân", "李小龙", "🙂 said Robin", "two\nlines"])
      assert.isTrue(takes(Narrative, text))
  })
  it("hold nothing that a database cannot keep: no null character, no half of a character", () => {
    for (const schema of [Text, Name, Narrative]) {
      assert.isFalse(takes(schema, "Robin\0"))
      assert.isFalse(takes(schema, "Robin \ud83d"))
    }
  })
  it("are at least one word in a name and in a narrative, and may be none in a text", () => {
    for (const blank of ["", " ", " \n ", "\u00a0\u2003"]) {
      assert.isFalse(takes(Name, blank))
      assert.isFalse(takes(Narrative, blank))
      assert.isTrue(takes(Text, blank))
    }
    assert.isTrue(takes(Name, "O"))
    assert.isTrue(takes(Name, " Robin "))
    assert.isTrue(takes(Name, "x".repeat(200)))
    assert.isFalse(takes(Name, "x".repeat(201)))
  })
})
