import { afterEach, describe, expect, it } from "vitest"
import {
  connect,
  GatewayFailed,
  graphql,
  type Options,
  RateLimited,
  RequestRefused,
  Unauthenticated,
  Unreachable
} from "./index.ts"
import { answering, type Answering, cut, error, json, type Server } from "./server.test-data.ts"

const Viewer = graphql(`
  query Viewer {
    viewer {
      name
    }
  }
`)
const Decide = graphql(`
  mutation Decide($input: ReferralDecideInput!) {
    referralDecide(input: $input) {
      __typename
      ... on Problem {
        message
      }
    }
  }
`)
const Push = graphql(`
  mutation Push($input: ChangesPushInput!) {
    changesPush(input: $input) {
      __typename
    }
  }
`)
const Updated = graphql(`
  query Updated($after: String) {
    updatedSince(first: 2, after: $after) {
      nodes {
        episodeId
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const decision = {
  episode: "Episode:1",
  seenVersion: 1,
  response: "EARLY_HELP",
  reasons: "It fits."
} as const
const viewer = json({ data: { viewer: { name: "Ada Trim" } } })
const decided = json({ data: { referralDecide: { __typename: "ReferralDecided" } } })

const page = (episodeId: string, endCursor: string, hasNextPage: boolean) =>
  json({ data: { updatedSince: { nodes: [{ episodeId }], pageInfo: { hasNextPage, endCursor } } } })

describe("A gateway, as a client speaks to it", () => {
  const servers: Array<Server> = []
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop()
  })

  const speaking = async (answers: ReadonlyArray<Answering>, options: Partial<Options> = {}) => {
    const server = await answering(...answers)
    servers.push(server)
    return { server, section17: connect({ url: server.url, token: () => "a token", ...options }) }
  }

  it("is sent the document, and the token as it is at that moment", async () => {
    let count = 0
    const { section17, server } = await speaking([viewer], { token: async () => `token ${(count += 1)}` })
    expect(await section17.query(Viewer)).toEqual({ viewer: { name: "Ada Trim" } })
    await section17.query(Viewer)
    expect(server.received.map(({ authorization }) => authorization)).toEqual([
      "Bearer token 1",
      "Bearer token 2"
    ])
    expect(server.received[0]?.query.replaceAll(/\s+/gu, " ")).toBe("query Viewer { viewer { name } }")
  })

  it("gets each mutation under a key of its own, and again under the same when the connection is cut", async () => {
    const { section17, server } = await speaking([cut, cut, decided, decided])
    expect(await section17.mutate(Decide, { input: decision })).toEqual({
      referralDecide: { __typename: "ReferralDecided" }
    })
    await section17.mutate(Decide, { input: decision })
    const keys = server.received.map(({ variables }) => variables.input?.idempotencyKey)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/u)
    expect(keys).toEqual([keys[0], keys[0], keys[0], keys[3]])
    expect(keys[3]).not.toBe(keys[0])
  })

  it("gets the caller's own key where there is one", async () => {
    const { section17, server } = await speaking([decided])
    await section17.mutate(Decide, { input: { ...decision, idempotencyKey: "of the caller" } })
    expect(server.received[0]?.variables.input?.idempotencyKey).toBe("of the caller")
  })

  it("gets a push again as it was, whose items have the keys", async () => {
    const { section17, server } = await speaking([
      error(200, "NOT_TRIED"),
      json({ data: { changesPush: { __typename: "ChangesPushed" } } })
    ])
    const input = { items: [{ referralDecide: { ...decision, idempotencyKey: "item-1" } }] }
    await section17.mutate(Push, { input })
    expect(server.received.map(({ variables }) => variables.input)).toEqual([input, input])
  })

  it("does not get a mutation twice that holds no key", async () => {
    const Fixed = graphql(`
      mutation Fixed {
        referralDecide(
          input: {
            idempotencyKey: "in the text"
            episode: "e"
            seenVersion: 1
            response: EARLY_HELP
            reasons: "r"
          }
        ) {
          __typename
        }
      }
    `)
    const { section17, server } = await speaking([cut, decided])
    await expect(section17.mutate(Fixed)).rejects.toBeInstanceOf(Unreachable)
    expect(server.received).toHaveLength(1)
  })

  it("is asked again while it is busy or gone, and then no more", async () => {
    const passing = [
      error(503, "STARTING"),
      error(503, "TOO_SLOW"),
      json("<html>", 502),
      error(429, "BUSY", { "retry-after": "0" })
    ]
    const { section17, server } = await speaking([...passing, viewer])
    await section17.query(Viewer)
    expect(server.received).toHaveLength(5)
    const other = await speaking([error(503, "STARTING")], { retries: 1 })
    await expect(other.section17.query(Viewer)).rejects.toMatchObject({ name: "GatewayFailed", status: 503 })
    expect(other.server.received).toHaveLength(2)
  })

  it("waits as long as it is asked to", async () => {
    const { section17 } = await speaking([error(429, "BUSY", { "retry-after": "1" }), viewer])
    const began = performance.now()
    await section17.query(Viewer)
    expect(performance.now() - began).toBeGreaterThan(990)
  })

  it("is not asked again for what it refuses", async () => {
    for (const [answer, kind, code] of [
      [error(200, "FORBIDDEN"), RequestRefused, "FORBIDDEN"],
      [error(400, "TOO_MUCH"), RequestRefused, "TOO_MUCH"],
      [error(500, "FAULT"), GatewayFailed, "FAULT"]
    ] as const) {
      const { section17, server } = await speaking([answer])
      const thrown: unknown = await section17.query(Viewer).catch((each: unknown) => each)
      expect(thrown).toBeInstanceOf(kind)
      expect(thrown).toMatchObject({ code, message: `It is ${code}.` })
      expect(server.received).toHaveLength(1)
    }
  })

  it("says what to quote when it is at fault, and gives what it answered beside", async () => {
    const errors = [
      { message: "Something went wrong.", path: ["viewer"], extensions: { code: "FAULT", reference: "r-1" } }
    ]
    const { section17 } = await speaking([json({ data: { viewer: null }, errors }, 500)])
    await expect(section17.query(Viewer)).rejects.toMatchObject({
      reference: "r-1",
      data: { viewer: null },
      errors
    })
  })

  it("is tried once more with another token where one has expired, and not with the same", async () => {
    const tokens = ["old", "new"]
    const { section17, server } = await speaking([error(401, "UNAUTHENTICATED"), viewer], {
      token: () => tokens.shift() ?? ""
    })
    await section17.query(Viewer)
    expect(server.received.map(({ authorization }) => authorization)).toEqual(["Bearer old", "Bearer new"])
    const same = await speaking([error(401, "UNAUTHENTICATED")])
    await expect(same.section17.query(Viewer)).rejects.toBeInstanceOf(Unauthenticated)
    expect(same.server.received).toHaveLength(1)
  })

  it("tells what is too much for now apart from the rest", async () => {
    const { section17 } = await speaking([error(429, "BUSY", { "retry-after": "7" })], { retries: 0 })
    const thrown: unknown = await section17.query(Viewer).catch((each: unknown) => each)
    expect(thrown).toBeInstanceOf(RateLimited)
    expect(thrown).toMatchObject({ retryAfterSeconds: 7 })
  })

  it("that is nowhere is said to be unreachable, with the reason", async () => {
    const { section17, server } = await speaking([viewer], { retries: 0 })
    await server.stop()
    const thrown: unknown = await section17.query(Viewer).catch((each: unknown) => each)
    expect(thrown).toBeInstanceOf(Unreachable)
    expect((thrown as Error).cause).toBeInstanceOf(TypeError)
  })

  it("is left alone once the signal aborts: while it answers, and while the client waits", async () => {
    const silent = await speaking([() => {}])
    await expect(
      silent.section17.query(Viewer, {}, { signal: AbortSignal.timeout(50) })
    ).rejects.toMatchObject({
      name: "TimeoutError"
    })
    const busy = await speaking([error(429, "BUSY", { "retry-after": "30" })])
    await expect(
      busy.section17.query(Viewer, {}, { signal: AbortSignal.timeout(100) })
    ).rejects.toMatchObject({
      name: "TimeoutError"
    })
    expect(busy.server.received).toHaveLength(1)
    const aborted = AbortSignal.abort(new Error("changed my mind"))
    await expect(busy.section17.query(Viewer, {}, { signal: aborted })).rejects.toThrow("changed my mind")
    expect(busy.server.received).toHaveLength(1)
  })

  it("is asked for a page when the page is asked for", async () => {
    const { section17, server } = await speaking([
      page("a", "1", true),
      page("b", "2", true),
      page("c", "3", false)
    ])
    const seen: Array<string> = []
    const asked: Array<number> = []
    for await (const { nodes } of section17.pages(Updated, { after: "0" })) {
      seen.push(...nodes.map(({ episodeId }) => episodeId))
      asked.push(server.received.length)
    }
    expect(seen).toEqual(["a", "b", "c"])
    expect(asked).toEqual([1, 2, 3])
    expect(server.received.map(({ variables }) => variables.after)).toEqual(["0", "1", "2"])
  })
})
