import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { often } from "@section17/persistence/testing"
import { describe, expect, it } from "vitest"
import { subscribe } from "../testing/sse.ts"
import { type Engine, engines } from "../testing/testGateway.ts"
import { balance } from "./balancer.test-data.ts"
import { act, decision, type Person, person, read, referral } from "./people.test-data.ts"
import { recordsOn } from "./records.test-data.ts"
import { run, serve, type Served } from "./served.test-data.ts"

const server: Engine = "a PostgreSQL server"

/** How often each of the two gateways is restarted. */
const RESTARTS = often(1)
const WRITERS = 4
const READERS = 4
const STOPPED_WITHIN_MILLIS = 10_000

interface Book {
  /** The version of each episode that was acknowledged. */
  readonly acknowledged: Map<string, number>
  readonly failures: Array<string>
  reads: number
}

const attempt = async (book: Book, work: () => Promise<void>): Promise<void> => {
  try {
    await work()
  } catch (error) {
    const { cause, message } = error as Error
    book.failures.push(`${message} ${String(cause ?? "")}`)
  }
}

const write = async (who: Person, book: Book): Promise<void> => {
  const { episode, message } = await act(who, "referralReceive", {
    idempotencyKey: randomUUID(),
    ...referral()
  })
  if (episode === undefined) throw new Error(message)
  book.acknowledged.set(episode.id, episode.version)
  const decided = await act(who, "referralDecide", { episode: episode.id, seenVersion: 1, ...decision })
  if (decided.episode === undefined) throw new Error(decided.message)
  book.acknowledged.set(episode.id, decided.episode.version)
}

const look = async (who: Person, book: Book): Promise<void> => {
  await read(who, "{ caseload(first: 20) { totalCount nodes { episodeId stage } } viewer { name } }")
  book.reads += 1
}

const watching = "subscription($after: String) { authorityChanged(after: $after) { cursor episodeId } }"

interface Heard {
  readonly data: { readonly data: { readonly authorityChanged: { readonly episodeId: string } } }
}

/** Watches from the beginning, and goes on from the last id whenever the stream ends; counts the changes of each episode. */
const watch = async (who: Person, heard: Map<string, number>, isOver: () => boolean): Promise<void> => {
  let last = Buffer.from(JSON.stringify({ change: 0 })).toString("base64url")
  while (!isOver()) {
    const stream = await subscribe(who.url, { token: who.token, query: watching, lastEventId: last })
    if (stream.status !== 200) throw new Error(`Watching answers ${stream.status}`)
    const closing = setInterval(() => isOver() && stream.close(), 200)
    try {
      for (let message = await stream.next(); message !== "ended"; message = await stream.next()) {
        if (message.event !== "next") continue
        last = message.id
        const { episodeId } = (message as unknown as Heard).data.data.authorityChanged
        heard.set(episodeId, (heard.get(episodeId) ?? 0) + 1)
      }
    } catch (error) {
      if (!isOver()) throw error
    } finally {
      clearInterval(closing)
    }
  }
}

describe.runIf(engines.includes(server))(
  "two gateways on one server, restarted in turn while people work",
  () => {
    it(
      `fail nothing that was sent, lose nothing that was acknowledged, and stop within ten seconds, ${RESTARTS} times each`,
      async () => {
        const { environment: records, remove } = await recordsOn(server)
        const environment = { ...records, SECTION17_DRAIN_SECONDS: "3" }
        const gateways: Array<Served> = [await serve(environment)]
        gateways.push(await serve(environment))
        const urls = () => gateways.map(({ url }) => url)
        const balancer = await balance(urls())
        const who = { ...(await person(gateways[0]!.url, "bristol", "team-manager")), url: balancer.url }
        const book: Book = { acknowledged: new Map(), failures: [], reads: 0 }
        const stopped: Array<number> = []
        const working = new AbortController()
        const goOn = async (work: () => Promise<void>) => {
          while (!working.signal.aborted) await attempt(book, work)
        }
        const listening = new AbortController()
        const heard = new Map<string, number>()
        const hearing = watch(who, heard, () => listening.signal.aborted)
        const all = [
          ...Array.from({ length: WRITERS }, () => goOn(() => write(who, book))),
          ...Array.from({ length: READERS }, () => goOn(() => look(who, book)))
        ]
        try {
          for (let restart = 0; restart < RESTARTS * 2; restart += 1) {
            await wait(1000)
            const { code, millis } = await gateways[restart % 2]!.stop()
            expect(code).toBe(0)
            stopped.push(millis)
            gateways[restart % 2] = await serve(environment)
            balancer.to(urls())
          }
          await wait(1000)
          working.abort()
          await Promise.all(all)
          const unheard = () => [...book.acknowledged].filter(([id, version]) => heard.get(id) !== version)
          await expect.poll(unheard, { timeout: 30_000 }).toEqual([])
          listening.abort()
          await hearing
          const found = new Map<string, number>()
          for (const id of book.acknowledged.keys()) {
            const { episode } = await read<{ episode: { version: number } | null }>(
              who,
              "query($id: ID!) { episode(id: $id) { version } }",
              { id }
            )
            found.set(id, episode?.version ?? 0)
          }
          process.stdout.write(
            `Rolling restart: ${stopped.length} restarts, ${book.acknowledged.size * 2} writes and ${book.reads} reads, ${book.failures.length} failed, ${balancer.cut()} cut off; stopped within ${Math.round(Math.max(...stopped))} ms\n`
          )
          expect(book.failures).toEqual([])
          expect(balancer.cut()).toBe(0)
          expect(Object.fromEntries(found)).toEqual(Object.fromEntries(book.acknowledged))
          expect(unheard()).toEqual([])
          expect(Math.max(...stopped)).toBeLessThan(STOPPED_WITHIN_MILLIS)
          await Promise.all(gateways.map(({ stop }) => stop()))
          expect(await run(["audit", "verify"], environment)).toBe(0)
        } finally {
          working.abort()
          listening.abort()
          await Promise.allSettled([...all, hearing])
          await balancer.close()
          await Promise.all(gateways.map(({ kill }) => kill()))
          await remove()
        }
      },
      60_000 + RESTARTS * 60_000
    )
  }
)
