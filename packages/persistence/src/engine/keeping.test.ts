import { setTimeout as wait } from "node:timers/promises"
import { assert, describe, it } from "@effect/vitest"
import { keeping } from "./keeping.ts"

/** Writes that end when they are told to. */
const writes = () => {
  const ends: Array<{ readonly done: () => void; readonly fail: () => void }> = []
  const write = () =>
    new Promise<void>((done, fail) => void ends.push({ done, fail: () => fail(new Error("no disk")) }))
  return { ends, write }
}

const turn = () => new Promise((done) => setImmediate(done))

describe("what was committed is written", () => {
  it("once for all who come before it is begun, and once more for those who come while it is being done", async () => {
    const { ends, write } = writes()
    const { keep } = keeping(write)
    const kept: Array<string> = []
    const waiting = ["a", "b"].map((who) => keep().then(() => void kept.push(who)))
    await turn()
    assert.lengthOf(ends, 1)
    waiting.push(...["c", "d"].map((who) => keep().then(() => void kept.push(who))))
    await turn()
    assert.lengthOf(ends, 1)
    ends[0]?.done()
    await turn()
    assert.deepStrictEqual([kept, ends.length], [["a", "b"], 2])
    ends[1]?.done()
    await Promise.all(waiting)
    assert.deepStrictEqual([kept, ends.length], [["a", "b", "c", "d"], 2])
  })

  it("or whoever waited for it is told that it was not, and the next time it is tried anew", async () => {
    const { ends, write } = writes()
    const { keep } = keeping(write)
    const failed = keep().then(
      () => "kept",
      (error: Error) => error.message
    )
    await turn()
    const next = keep().then(() => "kept")
    ends[0]?.fail()
    assert.strictEqual(await failed, "no disk")
    await turn()
    ends[1]?.done()
    assert.strictEqual(await next, "kept")
  })
  it("and how long whoever has waited longest has is known, until it is written or was found not to be", async () => {
    const { ends, write } = writes()
    const { keep, waited } = keeping(write)
    assert.strictEqual(waited(), 0)
    const first = keep()
    await turn()
    const began = performance.now()
    const second = keep().catch(() => "not kept")
    await wait(30)
    assert.isAtLeast(waited(), performance.now() - began)
    ends[0]?.done()
    await first
    const since = waited()
    assert.isAtLeast(since, 29)
    assert.isAtMost(since, performance.now() - began)
    await turn()
    ends[1]?.fail()
    assert.strictEqual(await second, "not kept")
    assert.strictEqual(waited(), 0)
  })
})
