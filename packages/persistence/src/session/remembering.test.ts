import { afterEach, assert, beforeEach, describe, it, vi } from "@effect/vitest"
import { remembering } from "./remembering.ts"

const counting = (worth: (length: number) => boolean = () => true) => {
  const asked: Array<string> = []
  const lengthOf = remembering((text: string) => {
    asked.push(text)
    return text.length
  }, worth)
  return { asked, lengthOf }
}

describe("what a text comes to", () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it("is worked out once for the same text, and anew for one that differs by a letter", () => {
    const { asked, lengthOf } = counting()
    assert.deepStrictEqual(["an event", "an event", "an evenT"].map(lengthOf), [8, 8, 8])
    assert.deepStrictEqual(asked, ["an event", "an evenT"])
  })

  it("is remembered for five minutes, however often it is asked for, and then no longer held", () => {
    const { asked, lengthOf } = counting()
    for (let minute = 0; minute < 5; minute += 1) {
      lengthOf("a")
      vi.advanceTimersByTime(60_000)
    }
    assert.strictEqual(vi.getTimerCount(), 0)
    lengthOf("a")
    assert.deepStrictEqual(asked, ["a", "a"])
  })

  it("is held no longer than its own five minutes, although others came later", () => {
    const { asked, lengthOf } = counting()
    lengthOf("a")
    vi.advanceTimersByTime(240_000)
    lengthOf("b")
    vi.advanceTimersByTime(60_000)
    assert.strictEqual(vi.getTimerCount(), 1)
    lengthOf("b")
    lengthOf("a")
    assert.deepStrictEqual(asked, ["a", "b", "a"])
  })

  it("is not remembered where it is not worth it", () => {
    const { asked, lengthOf } = counting((length) => length > 1)
    for (const text of ["a", "a", "bb", "bb"]) lengthOf(text)
    assert.deepStrictEqual(asked, ["a", "a", "bb"])
  })

  it("is remembered of four million characters at a time, the oldest going first", () => {
    const { asked, lengthOf } = counting()
    const texts = ["a", "b", "c", "d", "e"].map((letter) => letter.repeat(1_000_000))
    texts.forEach(lengthOf)
    texts.toReversed().forEach(lengthOf)
    assert.deepStrictEqual(
      asked.map((text) => text.charAt(0)),
      ["a", "b", "c", "d", "e", "a"]
    )
  })
})
