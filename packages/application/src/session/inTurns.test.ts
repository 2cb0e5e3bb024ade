import { assert, describe, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import { inTurns, TURN_MILLIS } from "./inTurns.ts"

/** Takes as long as a turn. */
const working = (done: Array<string>) => (name: string) => {
  const until = performance.now() + TURN_MILLIS
  while (performance.now() < until);
  done.push(name)
  return name.length
}

describe("Long work in short turns", () => {
  it.live("gives what is worked out of each, in order", () =>
    Effect.gen(function* () {
      assert.deepStrictEqual(yield* inTurns(["one", "three", "fifteen"], working([])), [3, 5, 7])
      assert.deepStrictEqual(yield* inTurns([], working([])), [])
    })
  )

  it.live("lets others go on between two turns of it", () =>
    Effect.gen(function* () {
      const done: Array<string> = []
      const names = ["a", "b", "c", "d"]
      yield* Effect.all([inTurns(names, working(done)), inTurns(["other"], working(done))], {
        concurrency: "unbounded"
      })
      assert.isBelow(done.indexOf("other"), done.indexOf("d"))
    })
  )
})
