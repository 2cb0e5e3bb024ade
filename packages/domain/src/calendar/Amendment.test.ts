import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Amendment } from "./Amendment.ts"

const takes = (words: { readonly reason?: string; readonly source?: string }): boolean =>
  Result.isSuccess(
    Schema.decodeUnknownResult(Amendment)({
      _tag: "ClosureAdded",
      on: "2026-12-24",
      reason: "Offices closed",
      source: "Cabinet, 3 March 2026",
      ...words
    })
  )

describe("an amendment of the calendar", () => {
  it("says why and on whose word: a blank says neither", () => {
    assert.isTrue(takes({}))
    for (const blank of ["", " ", "\n\t"]) {
      assert.isFalse(takes({ reason: blank }))
      assert.isFalse(takes({ source: blank }))
    }
  })
  it("holds nothing that a database cannot keep", () => {
    assert.isFalse(takes({ source: "Cabinet\0" }))
    assert.isFalse(takes({ source: "Cabinet \ud83d" }))
  })
})
