import { TURN_MILLIS } from "@section17/application"
import { describe, expect, it } from "vitest"
import { make, paced } from "./pace.ts"

/** A clock by which three things take a turn: the first look begins it, each one more is a quarter of it later. */
const clock = () => {
  let looks = 0
  return () => (looks++ * TURN_MILLIS) / 4
}
const stopped = () => 0

/** The pace of an operation that was given as many things as a page has. */
const beyondAPage = (now: () => number) => {
  const pace = make(now)
  for (let thing = 0; thing < 100; thing++) void pace.rest()
  return pace
}
const turn = () => new Promise<void>((done) => setImmediate(done))
const settled = async <A>(things: Iterable<A | Promise<A>>): Promise<Array<A>> => Promise.all(things)
const isResting = (thing: unknown) => thing instanceof Promise

describe("The pace of an operation", () => {
  it("lets work go on as long as there is time in a turn", () => {
    const pace = beyondAPage(stopped)
    expect([...paced(pace, [1, 2, 3])]).toEqual([1, 2, 3])
  })

  it("lets a page come at once, however long it takes", () => {
    const things = Array.from({ length: 101 }, (_, at) => at)
    const pacedThings = [...paced(make(clock()), things)]
    expect(pacedThings.slice(0, 100)).toEqual(things.slice(0, 100))
    const late = make(clock())
    for (let thing = 0; thing < 100; thing++) void late.restAmongMany()
    expect([late.rest(), late.rest(), late.rest()]).toEqual([undefined, undefined, undefined])
    expect(isResting(late.rest())).toBe(true)
  })

  it("has what there is no time for come later, in its order", async () => {
    const things = Array.from({ length: 100 }, (_, at) => at)
    const pacedThings = [...paced(beyondAPage(clock()), things)]
    expect(pacedThings.slice(0, 3)).toEqual([0, 1, 2])
    expect(pacedThings.slice(3).every(isResting)).toBe(true)
    expect(await settled(pacedThings)).toEqual(things)
  })

  it("lets others have their turn between what came in one and what comes in the next", async () => {
    const done: Array<string> = []
    const all = settled(
      [
        ...paced(
          beyondAPage(clock()),
          Array.from({ length: 20 }, (_, at) => at)
        )
      ].map(async (thing) => {
        done.push(`own ${await thing}`)
      })
    )
    for (let other = 0; other < 3; other++) {
      await turn()
      done.push("another")
    }
    await all
    expect(done.indexOf("another")).toBeLessThan(done.indexOf("own 10"))
    expect(done.length).toBe(23)
  })

  it("has rested when nothing that was named waits for its turn any more", async () => {
    const pace = beyondAPage(clock())
    const come: Array<number> = []
    for (const thing of paced(
      pace,
      Array.from({ length: 50 }, (_, at) => at)
    ))
      if (thing instanceof Promise) void thing.then((each) => come.push(each))
    await pace.rested()
    expect(come.length).toBe(47)
  })

  it("lets no more than a few of many go on before any of them works", async () => {
    const pace = beyondAPage(stopped)
    const rests = Array.from({ length: 20 }, () => pace.restAmongMany())
    expect(rests.slice(0, 8)).toEqual(Array.from({ length: 8 }))
    expect(rests.slice(8).every(isResting)).toBe(true)
    await Promise.all(rests)
  })

  it("leaves what is promised as it is, so that what fails is not left alone", async () => {
    const pace = beyondAPage(clock())
    const gone = Promise.reject(new Error("gone"))
    await expect(settled(paced(pace, [gone]))).rejects.toThrow("gone")
  })
})
