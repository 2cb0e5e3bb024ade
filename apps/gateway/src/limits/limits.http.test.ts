import { once } from "node:events"
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ask,
  type Answered,
  readAnswer,
  signIn,
  startTestGateway,
  type TestGateway
} from "../testing/testGateway.ts"
import { limits } from "./Limits.ts"

let gateway: TestGateway
let token: string

beforeAll(async () => {
  gateway = await startTestGateway()
  token = await signIn(gateway.url, "bristol", "team-manager")
})
afterAll(() => gateway.stop())

const send = (query: string, variables?: unknown): Promise<Answered> =>
  ask(gateway.url, query, { token, variables })

const post = (body: string, headers: Readonly<Record<string, string>>): Promise<Response> =>
  fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, ...headers },
    body
  })

const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(" ")
const nested = (levels: number): string => (levels === 0 ? "" : `{ a ${nested(levels - 1)} }`)

/** Milliseconds of processor time until the document is refused, of the client as well. */
const usedBy = async (document: string): Promise<number> => {
  const began = process.cpuUsage()
  expect((await send(document)).status).toBe(400)
  const { system, user } = process.cpuUsage(began)
  return (system + user) / 1000
}
const said = ({ json }: Answered): string => json.errors?.map(({ message }) => message).join("\n") ?? ""

describe("a document that asks too much is refused before it is validated", () => {
  it.each([
    ["13 levels of fields", nested(13), "13 levels of fields; at most 12"],
    [
      "31 aliases",
      `{ ${times(3, (n) => `v${n}: viewer { ${times(10, (m) => `a${m}: name`)} }`)} }`,
      "33 aliases; at most 30"
    ],
    ["11 fields at the root", `{ ${times(11, () => "__typename")} }`, "11 fields at the root; at most 10"],
    [
      "21 directives",
      `{ viewer { name ${times(21, () => "@include(if: true)")} } }`,
      "21 directives; at most 20"
    ]
  ])("%s", async (_, query, message) => {
    const answer = await send(query)
    expect(answer.status).toBe(400)
    expect(said(answer)).toContain(message)
    expect(answer.json.errors).toHaveLength(1)
    expect(answer.json.errors?.[0]?.extensions).toEqual({ code: "TOO_MUCH" })
  })

  it("aliases that hide in fragments are counted", async () => {
    const answer = await send(
      `{ ${times(9, (n) => `v${n}: viewer { ...f }`)} } fragment f on Viewer { a: name b: name c: name }`
    )
    expect(said(answer)).toContain("36 aliases")
  })

  it("2,001 tokens", async () => {
    const answer = await send(`{ ${times(2001, () => "a")} }`)
    expect(answer.status).toBe(400)
    expect(said(answer)).toContain("2000 tokens")
  })

  it("a document over 64 KB", async () => {
    const answer = await send(`{ __typename } # ${"x".repeat(65_536)}`)
    expect(answer.status).toBe(400)
    expect(said(answer)).toContain("at most 65536")
  })

  it("more than 3,000 objects, also when a variable says so", async () => {
    const query =
      "query($n: Int!) { episodes(first: $n) { nodes { child { id } lead { supervisor { practitioner { id } } roles { key } } } } }"
    const answer = await send(query, { n: 500 })
    expect(said(answer)).toContain("objects; at most 3000")
    expect((await send(query, { n: 20 })).status).toBe(200)
  })

  it("ten times fifty chronologies, and the children they are of", async () => {
    const ids = Array.from({ length: 50 }, () => "RXBpc29kZTox")
    const fields = times(
      10,
      (n) => `n${n}: nodes(ids: $ids) { ... on Episode { chronology { events { number } } child { id } } }`
    )
    const answer = await send(`query($ids: [ID!]!) { ${fields} }`, { ids })
    expect(answer.status).toBe(400)
    expect(said(answer)).toContain("objects; at most 3000")
    expect(answer.json.data).toBeUndefined()
  })

  it("within 50 ms of processor time, whatever it holds, up to 64 KB", async () => {
    const worst = [
      `{ ${times(1990, () => "a")} }`,
      nested(900),
      `{ ...f0 } ${times(180, (n) => `fragment f${n} on T { a { ...f${n + 1} } ...f${n + 1} }`)}`,
      `{ a(${times(400, (n) => `x${n}: 1`)}) }`,
      `# ${"x".repeat(64_000)}\n{ ${times(600, (n) => `a${n}: viewer { name }`)} }`,
      `query(${times(300, (n) => `$v${n}: Int`)}) { __typename }`,
      `{ viewer { ...a } } ${times(150, (n) => `fragment f${n} on Viewer { name ... on Viewer { name } }`)}`
    ]
    for (const document of worst) {
      const used = [await usedBy(document), await usedBy(`${document} `), await usedBy(`${document}  `)]
      expect(Math.min(...used)).toBeLessThan(50)
    }
  })
})

describe("a request that is not one operation in JSON by POST is refused", () => {
  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/graphql",
    ""
  ])("a body of %s", async (type) => {
    const answer = await post('{"query":"{ __typename }"}', { "content-type": type })
    expect(answer.status).toBe(415)
  })
  it("a body that is compressed", async () =>
    expect((await post("x", { "content-type": "application/json", "content-encoding": "gzip" })).status).toBe(
      415
    ))
  it("a body over 256 KB", async () => {
    const body = JSON.stringify({ query: "{ __typename }", variables: { filler: "x".repeat(262_144) } })
    expect((await post(body, { "content-type": "application/json" })).status).toBe(413)
  })
  it("a body over 256 KB that does not say how long it is", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(" ".repeat(65_536)))
    })
    const answer = await fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body,
      duplex: "half"
    } as RequestInit)
    expect(answer.status).toBe(413)
  })
  it.each(["transfer-encoding: chunked", "content-length: 1000000000"])(
    "a body over 256 KB, whose sender goes on all the same and is cut off: %s",
    async (framing) => {
      const socket = connect(Number(new URL(gateway.url).port), "127.0.0.1")
      socket.setNoDelay(true).on("error", () => {})
      let told = ""
      socket.on("data", (data) => (told += data.toString()))
      const ended = once(socket, "close")
      const began = performance.now()
      const head = ["POST /graphql HTTP/1.1", "host: here", `authorization: Bearer ${token}`, framing]
      socket.write(`${[...head, "content-type: application/json"].join("\r\n")}\r\n\r\n`)
      const sending = setInterval(() => socket.write(`10000\r\n${" ".repeat(65_536)}\r\n`), 20)
      await ended
      clearInterval(sending)
      expect(told).toContain("HTTP/1.1 413")
      expect(performance.now() - began).toBeLessThan(10_000)
    }
  )
  it("a batch", async () => {
    const answer = await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]', {
      "content-type": "application/json"
    })
    expect(answer.status).toBe(400)
  })
  it("a body that is not JSON", async () =>
    expect((await post("{", { "content-type": "application/json" })).status).toBe(400))
  it.each(["PUT", "DELETE", "PATCH", "OPTIONS"])("a %s", async (method) => {
    const answer = await fetch(`${gateway.url}/graphql?query=%7B__typename%7D`, {
      method,
      headers: { authorization: `Bearer ${token}` }
    })
    expect(answer.status).toBe(405)
    expect(answer.headers.get("allow")).toBe("POST")
  })
})

describe("more operations at once than may wait for their turn", () => {
  it("are refused as they come, to be sent again; each of the others is answered", async () => {
    const narrow = await startTestGateway({ parts: { limits: { ...limits, atOnce: 1, inLine: 2 } } })
    const own = await signIn(narrow.url, "bristol", "team-manager")
    const all = await Promise.all(
      Array.from({ length: 30 }, () =>
        ask(narrow.url, "{ protocol { rules { __typename source { __typename } } } }", { token: own })
      )
    )
    await narrow.stop()
    const [answered, refused] = [200, 429].map((status) => all.filter((each) => each.status === status))
    expect(answered?.length).toBeGreaterThanOrEqual(3)
    expect(refused?.length).toBe(30 - (answered?.length ?? 0))
    expect(refused?.[0]?.headers.get("retry-after")).toBe("1")
    expect(refused?.[0]?.json.errors).toEqual([
      {
        message:
          "This operation was not begun: 2 more of yours wait for their turn. Send it again when some are answered.",
        extensions: { code: "BUSY" }
      }
    ])
  })
})

describe("another site", () => {
  it("gets no leave to read what the API answers", async () => {
    const answer = await post('{"query":"{ __typename }"}', {
      "content-type": "application/json",
      origin: "https://evil.example"
    })
    expect(answer.status).toBe(200)
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([])
  })
  it("can neither frame it, nor have it guessed at or kept", async () => {
    const { headers } = await send("{ __typename }")
    expect(
      Object.fromEntries(
        ["x-frame-options", "x-content-type-options", "cache-control"].map((name) => [
          name,
          headers.get(name)
        ])
      )
    ).toEqual({
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store"
    })
  })
})

describe("GraphQL over HTTP", () => {
  it.each([
    ["application/json", 200],
    ["application/graphql-response+json", 400],
    ["*/*", 400]
  ])("a document that does not parse, accepted as %s, has status %i", async (accept, status) => {
    const answer = await readAnswer(
      await post('{"query":"{"}', { "content-type": "application/json", accept })
    )
    expect(answer.status).toBe(status)
    expect(answer.json.errors).toHaveLength(1)
  })
})
