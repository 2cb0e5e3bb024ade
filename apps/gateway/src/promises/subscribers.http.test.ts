import { setTimeout as wait } from "node:timers/promises"
import { AuthorityCode } from "@section17/domain"
import { isAlone, often } from "@section17/persistence/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Subscription, subscribe } from "../testing/sse.ts"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { type Engine, engines } from "../testing/testGateway.ts"
import { ownerOf } from "./owner.test-data.ts"
import { act, type Person, referral } from "./people.test-data.ts"
import { quantile } from "./quantile.test-data.ts"
import { type Records, recordsOn } from "./records.test-data.ts"
import { serve, type Served } from "./served.test-data.ts"

const server: Engine = "a PostgreSQL server"

/** How many watch, each a practitioner of their own. */
const SUBSCRIBERS = often(40)
const WRITES = isAlone ? 20 : 10
/** Between one write and the next. */
const PAUSE_MILLIS = 1000
const TOLD_WITHIN_MILLIS = isAlone ? 1000 : 10_000

const bristol = AuthorityCode.AuthorityCode.make("bristol")
const query = "subscription { authorityChanged { cursor episodeId } }"

interface Told {
  readonly data?: { readonly data?: { readonly authorityChanged?: { readonly episodeId: string } } }
}

describe.runIf(engines.includes(server))(`${SUBSCRIBERS} who watch an authority, over two gateways`, () => {
  let issuer: TestIssuer
  let records: Records
  const gateways: Array<Served> = []
  const open: Array<Subscription> = []

  const url = (at: number): string => gateways[at % 2]?.url ?? ""

  /** Puts on record as many practitioners as watch: each like a social worker of the demonstration. */
  const appoint = async (): Promise<void> => {
    const owner = await ownerOf(records.environment["DATABASE_ADMIN_URL"] ?? "")
    await owner.rows(
      `insert into practitioner (authority, id, name, employer, supervisor, facts)
       select authority, 'watcher-' || n, name, employer, supervisor, jsonb_set(facts, '{id}', to_jsonb('watcher-' || n))
       from practitioner, generate_series(1, $1::int) n where authority = 'bristol' and id = 'bristol-social-worker'`,
      [SUBSCRIBERS]
    )
    await owner.end()
  }

  beforeAll(async () => {
    issuer = await startIssuer(bristol, "https://id.example/bristol")
    records = await recordsOn(server)
    const { audience, issuer: name, jwksUrl } = issuer.settings
    const environment = {
      ...records.environment,
      SECTION17_ISSUERS: JSON.stringify({ bristol: { audience, issuer: name, jwksUrl } })
    }
    gateways.push(await serve(environment), await serve(environment))
    await appoint()
  }, 120_000)
  afterAll(async () => {
    for (const { close } of open) close()
    await Promise.all(gateways.map(({ kill }) => kill()))
    await records.remove()
    await issuer.stop()
  })

  it(
    "are each told each change once",
    async () => {
      const sentAt = new Map<string, number>()
      const heardAt: Array<Map<string, number>> = []
      const unexpected: Array<string> = []
      const watch = async (at: number): Promise<void> => {
        const token = await issuer.sign({ sub: `watcher-${at + 1}`, roles: ["socialWorker"] })
        const watching = await subscribe(url(at), { token, query })
        if (watching.status !== 200) throw new Error(`Watching answers ${watching.status}`)
        open.push(watching)
        const heard = new Map<string, number>()
        heardAt.push(heard)
        const listen = async (): Promise<void> => {
          for (let message = await watching.next(); message !== "ended"; message = await watching.next()) {
            const id = (message as Told).data?.data?.authorityChanged?.episodeId
            if (id === undefined || heard.has(id)) unexpected.push(JSON.stringify(message))
            else heard.set(id, performance.now())
          }
        }
        // It ends when the test does.
        void listen().catch(() => {})
      }
      for (let from = 0; from < SUBSCRIBERS; from += 20) {
        const some = Array.from({ length: Math.min(20, SUBSCRIBERS - from) }, (_, at) => watch(from + at))
        await Promise.all(some)
      }
      const token = await issuer.sign({ sub: "bristol-social-worker", roles: ["socialWorker"] })
      const committed: Array<number> = []
      for (let write = 0; write < WRITES; write += 1) {
        const who: Person = { url: url(write), token, id: "", name: "" }
        const began = performance.now()
        const { episode, message } = await act(who, "referralReceive", referral())
        if (episode === undefined) throw new Error(message)
        committed.push(performance.now() - began)
        sentAt.set(episode.id, began)
        await wait(PAUSE_MILLIS)
      }
      const unheard = () => heardAt.filter((heard) => heard.size < WRITES).length
      await expect.poll(unheard, { timeout: 60_000 }).toBe(0)
      const delays = heardAt.flatMap((heard) =>
        [...heard].map(([id, at]) => at - (sentAt.get(id) ?? Number.NaN))
      )
      const [p50, p99, most] = [0.5, 0.99, 1].map((part) => Math.round(quantile(delays, part)))
      const write = Math.round(quantile(committed, 0.5))
      process.stdout.write(
        `Subscribers: ${SUBSCRIBERS} over two gateways, ${WRITES} writes; from the sending of a write (of ${write} ms) to the subscriber: p50 ${p50} ms, p99 ${p99} ms, at most ${most} ms\n`
      )
      expect(unexpected).toEqual([])
      expect(delays).toHaveLength(SUBSCRIBERS * WRITES)
      expect(p99).toBeLessThan(TOLD_WITHIN_MILLIS)
    },
    120_000 + SUBSCRIBERS * 200
  )
})
