import { randomInt } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { isAlone, often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { type Engine, engines } from "../testing/testGateway.ts"
import { type Book, missing, newBook, sendAgain, total, writing } from "./book.test-data.ts"
import { type Durable, startDurable } from "./durable.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import { type Person, person, read } from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { isReady, run, serve } from "./served.test-data.ts"

const server: Engine = "a PostgreSQL server"

/** How often the server of the database is killed. */
const KILLS = often(2)
const WRITERS = 3
const READY_WITHIN_MILLIS = isAlone ? 10_000 : 30_000

/** Nothing is on disk before somebody waits for it. */
const LAZY = "wal_writer_delay=10s"

interface Reader {
  readonly who: Person
  /** How many readings were answered. */
  answered: number
}

/** One entry of the account. */
const look = "query($id: ID!) { episode(id: $id) { version } }"

/** Reads what was acknowledged, one episode after the other, until the database is gone. */
const reading = async (reader: Reader, { acknowledged }: Book, gone: AbortSignal) => {
  for (let turn = 0; !gone.aborted; turn += 1) {
    const id = [...acknowledged.keys()][turn % acknowledged.size]
    if (id === undefined) await wait(5)
    else
      try {
        await read(reader.who, look, { id })
        reader.answered += 1
      } catch {
        return
      }
  }
}

/** How many readings of somebody the account tells of. */
const accounted = async (owner: Owner, { id }: Person): Promise<number> => {
  const [entries] = await owner.rows<{ readonly times: number }>(
    "select count(*)::int as times from audit where outcome = 'read' and 'Practitioner:' || practitioner = $1 and episode is not null",
    [id]
  )
  return entries?.times ?? 0
}

interface Working {
  readonly writer: Person
  readonly readers: ReadonlyArray<Reader>
  readonly database: Durable
}

/** Every other time nobody has written for a while: a write takes the readings before it to disk. */
const workUntilKilled = async ({ database, readers, writer }: Working, book: Book, writes: boolean) => {
  const [stopped, gone] = [new AbortController(), new AbortController()]
  const writers = Array.from({ length: WRITERS }, () => writing(writer, book, () => !stopped.signal.aborted))
  const working = [...writers, ...readers.map((reader) => reading(reader, book, gone.signal))]
  await wait(randomInt(1_000, 2_000))
  if (!writes) {
    stopped.abort()
    await Promise.all(writers)
    await wait(randomInt(100, 500))
  }
  database.kill()
  gone.abort()
  await Promise.all(working)
}

const readyAgain = async (url: string): Promise<number> => {
  const began = performance.now()
  while (!(await isReady(url))) await wait(50)
  return performance.now() - began
}

describe.runIf(engines.includes(server))("a server of the database that is killed while people work", () => {
  it(
    `has each write that was acknowledged and accounts for each reading that was answered, and the gateway is ready again, ${KILLS} times`,
    { timeout: 120_000 + KILLS * 60_000 },
    async () => {
      const database: Durable = await startDurable({ settings: [LAZY] })
      const { environment } = await recordsOn(server, database.url)
      const served = await serve(environment)
      const owner = () => ownerOf(environment["DATABASE_ADMIN_URL"] ?? "")
      const as = (role: string) => person(served.url, "bristol", role)
      const writer = await as("team-manager")
      const others = await Promise.all(["social-worker", "key-worker", "other-team-manager"].map(as))
      const readers = others.map((who): Reader => ({ who, answered: 0 }))
      const ready: Array<number> = []
      const lost: Array<string> = []
      let [writes, again] = [0, 0]
      try {
        for (let kill = 0; kill < KILLS; kill += 1) {
          const book = newBook()
          const before = await total(writer)
          await workUntilKilled({ writer, readers, database }, book, kill % 2 === 0)
          ready.push(await readyAgain(served.url))
          lost.push(...(await missing(writer, book.acknowledged)))
          const account = await owner()
          for (const reader of readers) {
            const told = await accounted(account, reader.who)
            if (told < reader.answered) lost.push(`${reader.answered - told} readings of ${reader.who.name}`)
            // One can have been accounted for and cut off before it was answered.
            expect(told).toBeLessThanOrEqual(reader.answered + 1)
            reader.answered = told
          }
          await account.end()
          writes += book.writes
          again += book.unanswered.length
          await sendAgain(writer, book)
          expect(await missing(writer, book.acknowledged)).toEqual([])
          expect(await total(writer)).toBe(before + book.acknowledged.size)
        }
        expect((await served.stop()).code).toBe(0)
        expect(await run(["audit", "verify"], environment)).toBe(0)
        expect(await run(["rebuild", "--compare"], environment)).toBe(0)
      } finally {
        await served.kill()
        await database.stop()
      }
      const readings = readers.reduce((sum, { answered }) => sum + answered, 0)
      const slowest = Math.round(Math.max(...ready))
      console.log(
        `The database was killed ${KILLS} times; ${writes} writes acknowledged and ${readings} readings answered, ${lost.length} missing; ${again} writes in flight sent again; ready within ${slowest} ms`
      )
      expect(lost).toEqual([])
      expect(writes).toBeGreaterThan(KILLS)
      expect(readings).toBeGreaterThan(KILLS)
      expect(slowest).toBeLessThan(READY_WITHIN_MILLIS)
    }
  )
})
