import { describe, expect, it } from "vitest"
import { fault, make } from "./Log.ts"

const log = make({ details: false, line: () => {} })
const written = (error: unknown): string => JSON.stringify(fault(log, error))

describe("a fault in the log", () => {
  it("says where it went wrong", () => {
    const { fault: name, frames } = fault(log, new TypeError("Robin Hill"))
    expect(name).toBe("TypeError")
    expect(frames).toMatch(/^at .*Log\.test\.ts:\d+:\d+\)? \| at /u)
  })

  it.each([
    ["a frame", "Robin was seen\n    at Robin Hill, 3 Elm Road\n  at school"],
    ["a frame with a place", "no\n    at Robin (file:///hill.ts:1:2)\n    at /Robin/Hill:3:4"],
    ["a frame to its end", "\n    at Robin (/Hill:1:2)"]
  ])("holds no words of a record, also where they look like %s", (_, words) => {
    const error = new Error(words)
    expect(written(error)).toContain("Log.test.ts")
    expect(written(error)).not.toMatch(/Robin|school/u)
    expect(written(new Error("outer", { cause: error }))).not.toMatch(/Robin|school/u)
    // As drivers do: the stack of one error after the stack of another.
    error.stack = `${error.stack}\n\nprevious Error: ${words}\n    at query (/driver.js:1:2)`
    expect(written(error)).toContain("Log.test.ts")
    expect(written(error)).not.toMatch(/Robin|school/u)
  })

  it("holds no words of a message that was changed after the stack was written", () => {
    const error = new Error("Robin was seen\n    at Robin Hill, 3 Elm Road")
    error.message = "masked"
    expect(written(error)).not.toContain("Robin")
  })
})
