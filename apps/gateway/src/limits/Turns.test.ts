import { setImmediate as nextRound, setTimeout as wait } from "node:timers/promises"
import type { SessionContext } from "@section17/application"
import { describe, expect, it } from "vitest"
import { type Busy, make, type Turn } from "./Turns.ts"

const limits = { atOnce: 3, inLine: 5, inLineMillis: 1000 }
const stays = new AbortController().signal

const session = (practitioner: string, authority = "bristol") =>
  ({ authority, practitioner, name: practitioner, roles: [], purpose: "work" }) as unknown as SessionContext
const [amina, ben] = [session("amina"), session("ben")]

/** By a clock that is put where it is wanted, so that nobody looks at an answer for longer than a test says. */
const world = (given = limits) => {
  let now = 0
  const turns = make(given, () => now)
  const begun: Array<Turn> = []
  const refused: Array<Busy> = []
  return {
    turns,
    begun,
    refused,
    pass: (millis: number) => (now += millis),
    ask: async (who: SessionContext, times = 1, givenUp = stays) => {
      for (let time = 0; time < times; time += 1) {
        void turns.take(who, givenUp).then((come) => {
          if (come._tag === "Turn") begun.push(come)
          else refused.push(come)
        })
      }
      await nextRound()
    },
    end: async (at: number, refused = false) => {
      begun[at]?.end({ refused })
      await nextRound()
      await nextRound()
    }
  }
}

describe("who works alone", () => {
  it("has as many operations in progress as one may, and the next when one ends", async () => {
    const { ask, begun, end } = world()
    await ask(amina, 5)
    expect(begun).toHaveLength(3)
    await end(1)
    expect(begun).toHaveLength(4)
    await end(1)
    expect(begun).toHaveLength(4)
    await end(0)
    expect(begun).toHaveLength(5)
  })

  it("has one at a time as soon as somebody else asks, who does not wait", async () => {
    const { ask, begun, end } = world()
    await ask(amina, 5)
    await ask(ben)
    expect(begun).toHaveLength(4)
    await end(0)
    await end(1)
    expect(begun).toHaveLength(4)
    await end(2)
    expect(begun).toHaveLength(5)
  })
})

describe("beside somebody who was answered a moment ago", () => {
  it("is one operation at a time, until a second has passed", async () => {
    const { ask, begun, end, pass } = world()
    await ask(ben)
    await end(0)
    pass(999)
    await ask(amina, 3)
    expect(begun).toHaveLength(2)
    pass(1)
    await end(1)
    expect(begun).toHaveLength(4)
  })

  it("somebody of the same name in another authority is somebody else", async () => {
    const { ask, begun } = world()
    await ask(session("amina", "barnsley"))
    await ask(amina, 2)
    expect(begun).toHaveLength(2)
  })
})

describe("the next of a line", () => {
  it("beside others, rests as long as the one before it took", async () => {
    const { ask, begun, end, pass } = world()
    await ask(ben)
    await ask(amina, 2)
    pass(40)
    await end(1)
    await ask(amina)
    expect(begun).toHaveLength(2)
    await wait(80)
    expect(begun).toHaveLength(3)
  })

  it("beside others, rests much longer after one that was refused before it was run", async () => {
    const { ask, begun, end, pass } = world()
    await ask(ben)
    await ask(amina, 2)
    pass(10)
    await end(1, true)
    await wait(40)
    expect(begun).toHaveLength(2)
    await wait(80)
    expect(begun).toHaveLength(3)
  })

  it("of whoever works alone, is begun at once", async () => {
    const { ask, begun, end, pass } = world()
    await ask(amina, 4)
    pass(1500)
    await end(0)
    expect(begun).toHaveLength(4)
  })
})

describe("a line", () => {
  it("holds so many; the next are told how many wait, and not begun", async () => {
    const { ask, begun, refused } = world()
    await ask(amina, 10)
    expect(begun).toHaveLength(3)
    expect(refused).toEqual([
      { _tag: "Busy", waiting: 5 },
      { _tag: "Busy", waiting: 5 }
    ])
  })

  it("is left by whoever gives up, and the one behind them is next", async () => {
    const { ask, begun, end, refused } = world()
    const impatient = new AbortController()
    await ask(amina, 3)
    await ask(amina, 1, impatient.signal)
    await ask(amina)
    impatient.abort()
    await nextRound()
    expect(refused).toEqual([{ _tag: "Busy", waiting: 1 }])
    await end(0)
    expect(begun).toHaveLength(4)
    await ask(amina, 1, impatient.signal)
    expect(refused).toHaveLength(2)
  })

  it("is left after so long", async () => {
    const { ask, begun, refused } = world({ ...limits, inLineMillis: 20 })
    await ask(amina, 4)
    await wait(60)
    expect(begun).toHaveLength(3)
    expect(refused).toEqual([{ _tag: "Busy", waiting: 0 }])
  })

  it("is sent away as a whole when the gateway stops; what is in progress goes on", async () => {
    const { ask, begun, end, refused, turns } = world()
    await ask(amina, 5)
    turns.sendAway()
    await nextRound()
    expect(refused).toHaveLength(2)
    await end(0)
    expect(begun).toHaveLength(3)
  })
})

describe("an operation that took no time", () => {
  it("is followed by the next of the same line only once others had the processor", async () => {
    const { ask, begun, turns } = world()
    await ask(ben)
    await ask(amina, 2)
    expect(begun).toHaveLength(2)
    begun[1]?.end()
    await Promise.resolve()
    void turns.take(amina, stays).then((come) => come._tag === "Turn" && begun.push(come))
    await Promise.resolve()
    expect(begun).toHaveLength(2)
    await nextRound()
    await nextRound()
    expect(begun).toHaveLength(3)
  })
})
