import { trace } from "@opentelemetry/api"
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor
} from "@opentelemetry/sdk-trace-base"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { decision, go, type People, peopleOf, refer } from "../promises/people.test-data.ts"
import { ask, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

const traceId = "4bf92f3577b34da6a3ce929d0e0e4736"
const spanId = "00f067aa0ba902b7"
const traceparent = `00-${traceId}-${spanId}-01`

const exporter = new InMemorySpanExporter()
let gateway: TestGateway
let people: People

beforeAll(async () => {
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  )
  gateway = await startTestGateway({ parts: { demonstration: true } })
  people = await peopleOf(gateway.url, "bristol")
})
afterAll(async () => {
  await gateway.stop()
  trace.disable()
})
beforeEach(() => exporter.reset())

const named = (name: string): ReadonlyArray<ReadableSpan> =>
  exporter.getFinishedSpans().filter((span) => span.name === name)

describe("a request in a trace", () => {
  it("goes on in the caller's trace, tells its place, and its use cases are inside it", async () => {
    const { token } = people.teamManager
    const answer = await ask(gateway.url, "{ caseload(first: 5) { nodes { episodeId } } }", {
      token,
      headers: { traceparent, "x-request-id": "01890f3c-7c1e-7cc0-9d43-4a1b1f1f0001" }
    })
    await expect.poll(() => named("POST /graphql")).toHaveLength(1)
    const [request] = named("POST /graphql")
    const [useCase] = named("readCaseload")
    expect(request?.spanContext().traceId).toBe(traceId)
    expect(request?.parentSpanContext?.spanId).toBe(spanId)
    expect(request?.attributes).toEqual({
      "http.request.method": "POST",
      "url.path": "/graphql",
      "http.response.status_code": 200,
      "graphql.operation.type": "query"
    })
    expect(useCase?.spanContext().traceId).toBe(traceId)
    expect(useCase?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId)
    expect(answer.headers.get("traceparent")).toBe(`00-${traceId}-${request?.spanContext().spanId}-01`)
    expect(answer.headers.get("x-request-id")).toBe("01890f3c-7c1e-7cc0-9d43-4a1b1f1f0001")
    const line = gateway.lines().find((each) => each.includes("01890f3c-7c1e-7cc0-9d43-4a1b1f1f0001"))
    expect(line).toContain(traceId)
  })

  it.each(["Robin Ashdown was here", "Robin-Ashdown-of-Bristol", "1", "a".repeat(65)])(
    "has a reference of its own where the caller gives none, but %s",
    async (given) => {
      const answer = await ask(gateway.url, "{ viewer { name } }", {
        token: people.teamManager.token,
        headers: { "x-request-id": given }
      })
      expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/u)
      expect(gateway.lines().join()).not.toContain(given === "1" ? '"request":"1"' : given)
    }
  )

  it("says by name what was refused, and nothing of what was sent: no variable, no name, no id, no purpose", async () => {
    const episode = await refer(people, "Quillon")
    await go(people.teamManager, "referralDecide", { episode: episode.id, seenVersion: 1, ...decision })
    await expect(
      go(people.keyWorker, "referralDecide", { episode: episode.id, seenVersion: 1, ...decision })
    ).rejects.toThrow("ConcurrentChange")
    await ask(
      gateway.url,
      `query Quillon($name: String!) { children(name: $name, first: 5) { nodes { givenName } } }`,
      {
        token: people.teamManager.token,
        variables: { name: "Quillon Ashdown" }
      }
    )
    await ask(gateway.url, `query($id: ID!) { episode(id: $id) { child { givenName } } }`, {
      token: people.teamManager.token,
      variables: { id: episode.id }
    })
    await expect.poll(() => named("POST /graphql").length).toBeGreaterThanOrEqual(5)
    const told = exporter.getFinishedSpans().map(({ attributes, events, links, name, status }) => ({
      attributes,
      events,
      links,
      name,
      status
    }))
    const text = JSON.stringify(told)
    const sent = [
      "Quillon",
      "Ashdown",
      episode.id.slice("Episode:".length),
      "hungry",
      "Sam Okoro",
      "direct care"
    ]
    for (const each of [...sent, decision["reasons"], people.teamManager.name, "bristol-"]) {
      expect(text).not.toContain(each)
    }
    const refused = named("carryOut").flatMap(({ attributes }) => Object.values(attributes))
    expect(refused).toEqual([expect.stringMatching(/^[A-Z][A-Za-z]+$/u)])
    expect(told.flatMap(({ events, links }) => [...events, ...links])).toEqual([])
  })
})
