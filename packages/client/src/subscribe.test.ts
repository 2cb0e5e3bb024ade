import { afterEach, describe, expect, it } from "vitest"
import { eventsIn } from "./events.ts"
import { connect, graphql, RequestRefused, Unauthenticated, Unreachable } from "./index.ts"
import { answering, type Answering, cut, error, json, next, type Server, stream } from "./server.test-data.ts"

const Watch = graphql(`
  subscription Watch($episode: ID!) {
    episodeChanged(episode: $episode) {
      cursor
      event {
        what
      }
    }
  }
`)

const changed = (cursor: string, what: string) => ({ data: { episodeChanged: { cursor, event: { what } } } })
const pings = ":\n\n"
const complete = "event: complete\ndata:\n\n"

/** What the first results are; then nobody asks for more. */
const first = async (count: number, results: AsyncIterable<{ episodeChanged: { cursor: string } }>) => {
  const seen: Array<string> = []
  for await (const { episodeChanged } of results) {
    seen.push(episodeChanged.cursor)
    if (seen.length === count) break
  }
  return seen
}

describe("A subscription", () => {
  const servers: Array<Server> = []
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop()
  })

  const watching = async (
    answers: ReadonlyArray<Answering>,
    asking: { signal?: AbortSignal; retries?: number } = {}
  ) => {
    const server = await answering(...answers)
    servers.push(server)
    const { retries = 4, signal } = asking
    const section17 = connect({ url: server.url, token: () => "a token", retries })
    return { server, results: section17.subscribe(Watch, { episode: "Episode:1" }, signal ? { signal } : {}) }
  }

  it("brings what happens, as it happens, and goes on from the last that came when it is cut off", async () => {
    const { results, server } = await watching([
      stream(pings + next(changed("1", "a"), "1") + next(changed("2", "b"), "2"), "cut"),
      cut,
      error(503, "STARTING"),
      stream(next(changed("3", "c"), "3"), "open")
    ])
    expect(await first(3, results)).toEqual(["1", "2", "3"])
    expect(server.received.map(({ lastEventId }) => lastEventId)).toEqual([undefined, "2", "2", "2"])
  })

  it("outlives the token: the gateway completes it, and it goes on under the next", async () => {
    const { results, server } = await watching([
      stream(next(changed("1", "a"), "1") + complete, "end"),
      stream(next(changed("2", "b"), "2"), "open")
    ])
    expect(await first(2, results)).toEqual(["1", "2"])
    expect(server.received).toHaveLength(2)
  })

  it("ends with what no new connection would mend", async () => {
    const refused = json({ errors: [{ message: "No such episode.", extensions: { code: "NOT_FOUND" } }] })
    await expect(first(1, (await watching([refused])).results)).rejects.toBeInstanceOf(RequestRefused)
    const late = stream(
      next({ errors: [{ message: "No.", extensions: { code: "FORBIDDEN" } }] }) + complete,
      "end"
    )
    await expect(first(1, (await watching([late])).results)).rejects.toMatchObject({ code: "FORBIDDEN" })
    const revoked = await watching([
      stream(next(changed("1", "a"), "1") + complete, "end"),
      error(401, "UNAUTHENTICATED")
    ])
    await expect(first(2, revoked.results)).rejects.toBeInstanceOf(Unauthenticated)
  })

  it("is given up when nothing comes of it, again and again", async () => {
    const { results, server } = await watching([cut], { retries: 1 })
    await expect(first(1, results)).rejects.toBeInstanceOf(Unreachable)
    expect(server.received).toHaveLength(2)
  })

  it("ends when the signal aborts, with its reason", async () => {
    const leaving = new AbortController()
    const { results } = await watching([stream(next(changed("1", "a"), "1"), "open")], {
      signal: leaving.signal
    })
    await results.next()
    setTimeout(() => leaving.abort(new Error("gone home")), 20)
    await expect(results.next()).rejects.toThrow("gone home")
  })
})

const bodyOf = (...pieces: ReadonlyArray<string>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
    }
  })

describe("Server-sent events", () => {
  it("are read whole, however they are cut into pieces", async () => {
    const text = next(changed("1", "ä"), "1") + pings + next(changed("2", "b"))
    const bytes = new TextEncoder().encode(text)
    const each = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      }
    })
    const events = []
    for await (const event of eventsIn(each)) events.push(event)
    expect(events).toEqual([
      { id: "1", name: "next", data: JSON.stringify(changed("1", "ä")) },
      { id: undefined, name: "next", data: JSON.stringify(changed("2", "b")) }
    ])
  })

  it("that stop coming, with no sign of life, are at an end", async () => {
    const events = eventsIn(bodyOf(next(changed("1", "a"))), 50)
    await events.next()
    await expect(events.next()).rejects.toThrow("The gateway has fallen silent.")
  })
})
