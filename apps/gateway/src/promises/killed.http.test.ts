import { randomInt } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { isAlone, often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { engines } from "../testing/testGateway.ts"
import { type Book, missing, newBook, sendAgain, total, writing } from "./book.test-data.ts"
import { person } from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { run, serve, type Served } from "./served.test-data.ts"

const bristol = "bristol"

/** How often the server is killed. */
const KILLS = often(3)
const WRITERS = 4
const READY_WITHIN_MILLIS = isAlone ? 10_000 : 30_000

interface Round {
  readonly served: Served
  readonly book: Book
}

const begin = (served: Served): Round => ({
  served,
  book: newBook()
})

const killedWhileWriting = async ({ book, served }: Round): Promise<void> => {
  const who = await person(served.url, bristol, "team-manager")
  const writers = Array.from({ length: WRITERS }, () => writing(who, book))
  await wait(randomInt(100, 800))
  await served.kill()
  await Promise.all(writers)
}

describe.concurrent.each(engines)("a server on %s that is killed while it writes", (engine) => {
  it(
    `has every acknowledged write, every chronology verifies, and it is ready again, ${KILLS} times`,
    { timeout: 60_000 + KILLS * 20_000 },
    async () => {
      const { environment, remove } = await recordsOn(engine)
      const lost: Array<string> = []
      const ready: Array<number> = []
      let acknowledged = 0
      let again = 0
      let served = await serve(environment)
      try {
        for (let kill = 0; kill < KILLS; kill += 1) {
          const { book } = begin(served)
          const before = await total(await person(served.url, bristol, "team-manager"))
          await killedWhileWriting({ served, book })
          served = await serve(environment)
          ready.push(served.readyAfter)
          const who = await person(served.url, bristol, "team-manager")
          lost.push(...(await missing(who, book.acknowledged)))
          acknowledged += book.writes
          again += book.unanswered.length
          await sendAgain(who, book)
          expect(await missing(who, book.acknowledged)).toEqual([])
          expect(await total(who)).toBe(before + book.acknowledged.size)
        }
        await served.kill()
        expect(await run(["audit", "verify"], environment)).toBe(0)
      } finally {
        await served.kill()
        await remove()
      }
      const slowest = Math.round(Math.max(...ready))
      console.log(
        `${engine}: killed ${KILLS} times; ${acknowledged} writes acknowledged, ${lost.length} missing; ${again} in flight sent again; ready within ${slowest} ms`
      )
      expect(lost).toEqual([])
      expect(acknowledged).toBeGreaterThan(KILLS)
      expect(slowest).toBeLessThan(READY_WITHIN_MILLIS)
    }
  )
})
