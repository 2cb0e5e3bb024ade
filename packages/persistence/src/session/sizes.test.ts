import { assert, describe, it } from "@effect/vitest"
import { rowsToShow } from "./sizes.ts"

describe("How many rows a page reads", () => {
  it("is one more than it shows, or a few more: enough to know that there are others", () => {
    assert.deepStrictEqual([1, 5, 10, 20, 50, 100].map(rowsToShow), [2, 6, 11, 21, 51, 101])
    assert.deepStrictEqual([2, 6, 11, 21, 51, 99].map(rowsToShow), [6, 11, 21, 51, 101, 101])
  })

  it("is one more than a job asks for, of whatever length its pages are", () => {
    assert.deepStrictEqual([101, 500, 2_000].map(rowsToShow), [102, 501, 2_001])
  })
})
