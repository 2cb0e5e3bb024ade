import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { peopleOf, person, refer } from "../promises/people.test-data.ts"
import { register } from "../promises/webhooks.test-data.ts"
import { startReceiver } from "../testing/receiver.ts"
import { ask, engines, signIn, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

let gateway: TestGateway
let token: string

beforeAll(async () => {
  gateway = await startTestGateway({
    configuration: { metrics: { host: "127.0.0.1", port: 0 } },
    parts: { demonstration: true }
  })
  token = await signIn(gateway.url, "bristol", "key-worker")
}, 120_000)
afterAll(() => gateway.stop())

const read = async (): Promise<string> => (await fetch(`${gateway.metricsUrl}/metrics`)).text()

/** The value of a series; 0 where there is none yet. */
const valueOf = (text: string, series: string): number => {
  const line = text.split("\n").find((each) => each.startsWith(`${series} `))
  return line === undefined ? 0 : Number(line.slice(series.length + 1))
}

const refuse = `mutation($id: ID!) { referralDecide(input: { idempotencyKey: "metrics-key-1", episode: $id, seenVersion: 1,
  response: EARLY_HELP, reasons: "None." }) { __typename } }`

describe("the metrics of a gateway", () => {
  it("count requests by what they ask for and how they are answered", async () => {
    const queries = 'section17_request_duration_seconds_count{kind="query",status="2xx"}'
    const before = valueOf(await read(), queries)
    await ask(gateway.url, "{ viewer { name } }", { token })
    await ask(gateway.url, "{ viewer { name } }", { token })
    await expect.poll(async () => valueOf(await read(), queries)).toBe(before + 2)
  })

  it("count refused tokens by what was wrong, and never show the token", async () => {
    await ask(gateway.url, "{ viewer { name } }", { token: "not.a.token" })
    const text = await read()
    expect(text).toMatch(/section17_tokens_refused_total\{reason="[a-z A-Z]+"\} 1/u)
    expect(text).not.toContain("not.a.token")
  })

  it("count refused commands by the name of the problem, and name no child, episode, person or authority", async () => {
    const listed = await ask(
      gateway.url,
      "{ episodes(first: 3) { nodes { episodeId stage child { givenName } } } }",
      {
        token: await signIn(gateway.url, "bristol", "team-manager")
      }
    )
    const { nodes } = (listed.json.data ?? {})["episodes"] as {
      readonly nodes: ReadonlyArray<{
        readonly episodeId: string
        readonly stage: string
        readonly child: { readonly givenName: string }
      }>
    }
    const waiting = nodes.find(({ stage }) => stage === "REFERRAL_RECEIVED")
    const answer = await ask(gateway.url, refuse, { token, variables: { id: waiting?.episodeId } })
    const problem = ((answer.json.data ?? {})["referralDecide"] as { readonly __typename: string }).__typename
    const text = await read()
    expect(valueOf(text, `section17_refusals_total{problem="${problem}"}`)).toBeGreaterThan(0)
    for (const { child, episodeId } of nodes) {
      expect(text).not.toContain(child.givenName)
      expect(text).not.toContain(episodeId)
    }
    expect(text).not.toContain("bristol")
  })

  it.runIf(engines.includes("a PostgreSQL server"))(
    "count the connections that are in use, that are not, and who waits for one",
    async () => {
      const onServer = await startTestGateway({
        engine: "a PostgreSQL server",
        configuration: { metrics: { host: "127.0.0.1", port: 0 } }
      })
      await fetch(`${onServer.url}/health/ready`)
      const text = await (await fetch(`${onServer.metricsUrl}/metrics`)).text()
      const states = ["used", "idle", "waiting"].map((state) =>
        valueOf(text, `section17_database_connections{state="${state}"}`)
      )
      expect((states[0] ?? 0) + (states[1] ?? 0)).toBeGreaterThan(0)
      expect(states[2]).toBe(0)
      await onServer.stop()
    }
  )

  it("count the notices that are on their way to webhooks and those that were given up, of every authority", async () => {
    const delivering = { answerWithinMillis: 1_500, againAfterMillis: [60_000] }
    const watched = await startTestGateway({
      configuration: { metrics: { host: "127.0.0.1", port: 0 } },
      parts: { demonstration: true, looking: { delivering, everyMillis: 100 } }
    })
    const failing = await startReceiver((response) => void response.writeHead(503).end())
    const pending = async (): Promise<string> => (await fetch(`${watched.metricsUrl}/metrics`)).text()
    expect(await pending()).toContain('section17_webhook_deliveries{state="pending"} 0')
    for (const authority of ["bristol", "barnsley"]) {
      await register(await person(watched.url, authority, "system-administrator"), {
        url: failing.url,
        types: ["section17.episode.ReferralReceived"]
      })
      await refer(await peopleOf(watched.url, authority))
    }
    await failing.until((received) => received.length === 2)
    const text = await pending()
    expect(valueOf(text, 'section17_webhook_deliveries{state="pending"}')).toBe(2)
    expect(valueOf(text, 'section17_webhook_deliveries{state="dead"}')).toBe(0)
    expect(valueOf(text, "section17_webhook_oldest_pending_seconds")).toBeGreaterThan(0)
    await watched.stop()
    await failing.stop()
  })

  it("are not at the address of the API", async () => {
    expect((await fetch(`${gateway.url}/metrics`)).status).toBe(404)
    expect((await fetch(`${gateway.metricsUrl}/graphql`)).status).toBe(404)
  })
})
