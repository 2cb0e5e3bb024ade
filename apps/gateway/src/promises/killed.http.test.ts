import { randomInt, randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { isAlone, often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { engines } from "../testing/testGateway.ts"
import {
  act,
  decision,
  type Episode,
  type Input,
  type Person,
  person,
  read,
  referral
} from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { run, serve, type Served } from "./served.test-data.ts"

const bristol = "bristol"

/** How often the server is killed. */
const KILLS = often(5)
const WRITERS = 4
const READY_WITHIN_MILLIS = isAlone ? 10_000 : 30_000

/** A write, before it is known what came of it. */
interface Write {
  readonly mutation: string
  readonly input: Input
}

interface Book {
  /** The version of each episode that the server has acknowledged. */
  readonly acknowledged: Map<string, number>
  /** What was sent and never answered. */
  readonly unanswered: Array<Write>
  writes: number
}

const sent = async (who: Person, book: Book, write: Write): Promise<Episode> => {
  book.unanswered.push(write)
  const { episode, message } = await act(who, write.mutation, write.input)
  if (episode === undefined) throw new TypeError(`Refused: ${message}`)
  book.unanswered.splice(book.unanswered.indexOf(write), 1)
  book.writes += 1
  book.acknowledged.set(episode.id, Math.max(episode.version, book.acknowledged.get(episode.id) ?? 0))
  return episode
}

/** Refers and decides, one child after the other, until the server is gone. */
const writing = async (who: Person, book: Book): Promise<void> => {
  for (;;) {
    try {
      const received = await sent(who, book, {
        mutation: "referralReceive",
        input: { idempotencyKey: randomUUID(), ...referral() }
      })
      await sent(who, book, {
        mutation: "referralDecide",
        input: { idempotencyKey: randomUUID(), episode: received.id, seenVersion: 1, ...decision }
      })
    } catch (error) {
      // A connection that breaks is what is waited for; a refusal is not.
      if (error instanceof TypeError && error.message.startsWith("Refused")) throw error
      return
    }
  }
}

interface Found {
  readonly version: number
  readonly chronology: { readonly verified: boolean; readonly events: ReadonlyArray<unknown> }
}

const AT_ONCE = 10

const findAll = async (
  who: Person,
  ids: ReadonlyArray<string>
): Promise<ReadonlyMap<string, Found | null>> => {
  const found = new Map<string, Found | null>()
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const some = ids.slice(from, from + AT_ONCE)
    const fields = some.map(
      (id, at) => `e${at}: episode(id: "${id}") { version chronology { verified events { number } } }`
    )
    const data = await read<Record<string, Found | null>>(who, `{ ${fields.join("\n")} }`)
    for (const [at, id] of some.entries()) found.set(id, data[`e${at}`] ?? null)
  }
  return found
}

/** The episodes that were acknowledged, and are not there as they were, or do not verify. */
const missing = async (
  who: Person,
  acknowledged: ReadonlyMap<string, number>
): Promise<ReadonlyArray<string>> => {
  const found = await findAll(who, [...acknowledged.keys()])
  return [...acknowledged].flatMap(([id, version]) => {
    const episode = found.get(id)
    const isThere = episode !== null && episode !== undefined && episode.version >= version
    const holds =
      isThere && episode.chronology.verified && episode.chronology.events.length === episode.version
    return holds ? [] : [id]
  })
}

const total = async (who: Person): Promise<number> =>
  (await read<{ episodes: { totalCount: number } }>(who, "{ episodes(first: 1) { totalCount } }")).episodes
    .totalCount

interface Round {
  readonly served: Served
  readonly book: Book
}

const begin = (served: Served): Round => ({
  served,
  book: { acknowledged: new Map(), unanswered: [], writes: 0 }
})

const killedWhileWriting = async ({ book, served }: Round): Promise<void> => {
  const who = await person(served.url, bristol, "team-manager")
  const writers = Array.from({ length: WRITERS }, () => writing(who, book))
  await wait(randomInt(100, 800))
  await served.kill()
  await Promise.all(writers)
}

/** Sends again what was never answered, under the same keys: it happens once, whether or not it had happened. */
const sendAgain = async (who: Person, book: Book): Promise<void> => {
  for (const write of book.unanswered.splice(0)) await sent(who, book, write)
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
