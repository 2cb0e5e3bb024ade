import { setTimeout as wait } from "node:timers/promises"
import { Client } from "pg"
import { AuthorityCode } from "@section17/domain"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { limits } from "../limits/Limits.ts"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { ask, engines, signIn, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

const bristol = AuthorityCode.AuthorityCode.make("bristol")

// What takes long needs a server: PostgreSQL in this process has one connection, and answers before any clock ticks.
describe.each(engines.filter((engine) => engine === "a PostgreSQL server"))("on %s", (engine) => {
  let gateway: TestGateway
  let token: string
  let owner: Client

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { limits: { ...limits, operationMillis: 400 } } })
    token = await signIn(gateway.url, "bristol", "team-manager")
    owner = new Client({ connectionString: gateway.ownerUrl })
    await owner.connect()
  })
  afterAll(async () => {
    await owner.end()
    await gateway.stop()
  })

  const lockPractitioners = async (): Promise<void> => {
    await owner.query("begin")
    await owner.query("lock table practitioner in access exclusive mode")
  }
  const working = async (): Promise<number> => {
    const { rows } = await owner.query(
      "select count(*)::int as n from pg_stat_activity where application_name = 'section17' and state = 'active'"
    )
    return rows[0].n
  }

  it("an operation that takes too long is cancelled, and says that sending it again is safe", async () => {
    await lockPractitioners()
    const answer = await ask(gateway.url, "{ practitioners { id } }", { token })
    expect(answer.status).toBe(503)
    expect(answer.json.errors).toEqual([
      {
        message:
          "The operation took longer than 0.4 seconds and was cancelled. Send a mutation again under the same idempotency key: it happens once.",
        extensions: { code: "TOO_SLOW" }
      }
    ])
    await owner.query("rollback")
    expect((await ask(gateway.url, "{ practitioners { id } }", { token })).status).toBe(200)
  })

  it("an operation whose caller has gone does not run on", async () => {
    await lockPractitioners()
    const leaving = new AbortController()
    const asked = fetch(`${gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: "{ practitioners { id } }" }),
      signal: leaving.signal
    }).catch(() => "left")
    await wait(100)
    leaving.abort()
    expect(await asked).toBe("left")
    await owner.query("rollback")
    // The server takes its time to see that it is gone, the more when the machine is busy.
    await expect.poll(working, { timeout: 10_000, interval: 100 }).toBe(0)
  })
})

const introspection = "{ __schema { queryType { name } } }"

describe("in production", () => {
  let gateway: TestGateway
  let issuer: TestIssuer

  beforeAll(async () => {
    issuer = await startIssuer(bristol, "https://login.example/bristol")
    gateway = await startTestGateway({
      configuration: { environment: "production", issuers: [issuer.settings] }
    })
  })
  afterAll(async () => {
    await gateway.stop()
    await issuer.stop()
  })

  it("the schema is not told, and nothing is suggested", async () => {
    const token = await issuer.sign()
    const told = await ask(gateway.url, introspection, { token })
    expect(told.status).toBe(400)
    expect(told.json.errors?.[0]?.message).toContain("introspection has been disabled")
    const guessed = await ask(gateway.url, "{ viewerr { name } }", { token })
    expect(guessed.json.errors?.map(({ message }) => message)).toEqual([
      'Cannot query field "viewerr" on type "Query".'
    ])
  })

  it.each([
    "/",
    "/development",
    "/development/token",
    "/development/clock",
    "/development/issuers/bristol/jwks.json"
  ])("there is no %s", async (path) => {
    for (const method of ["GET", "POST"]) {
      const answer = await fetch(`${gateway.url}${path}`, { method })
      expect(answer.status).toBe(404)
    }
  })

  it("there is no GraphiQL", async () => {
    const answer = await fetch(`${gateway.url}/graphql`, { headers: { accept: "text/html" } })
    expect(answer.status).toBe(405)
  })

  it("a fault leaves as a reference, and the log has what it was under it, without a word of what was asked", async () => {
    const token = await issuer.sign({ sub: "bristol-fault" })
    await gateway.runtime.dispose()
    const answer = await ask(gateway.url, "{ practitioners { name } }", { token })
    const [error] = answer.json.errors ?? []
    const reference = error?.extensions?.["reference"]
    expect(answer.status).toBe(500)
    expect(error?.message).toBe(
      `Something went wrong that is not yours to put right. Quote the reference ${reference} when you report it.`
    )
    expect(Object.keys(error?.extensions ?? {}).toSorted()).toEqual(["code", "reference"])
    expect(answer.headers.get("x-request-id")).toBe(reference)
    const logged = gateway
      .lines()
      .map((line) => JSON.parse(line))
      .find(({ event }) => event === "fault")
    expect(logged).toMatchObject({ level: "error", request: reference, fault: expect.any(String) })
    expect(Object.keys(logged)).not.toContain("message")
    expect(gateway.lines().join()).not.toMatch(/bristol-fault|practitioners/)
  })
})

describe("in development", () => {
  let gateway: TestGateway

  beforeAll(async () => {
    gateway = await startTestGateway()
  })
  afterAll(() => gateway.stop())

  it("the schema is told without a token, and nothing else is", async () => {
    const told = await ask(gateway.url, introspection)
    expect(told.json).toEqual({ data: { __schema: { queryType: { name: "Query" } } } })
    const refused = await ask(gateway.url, "{ viewer { name } }")
    expect(refused.status).toBe(401)
    expect(refused.headers.get("www-authenticate")).toBe("Bearer")
    expect(refused.json.errors?.[0]?.extensions).toEqual({ code: "UNAUTHENTICATED" })
  })

  it("a bad token is refused before anything is told", async () => {
    const refused = await ask(gateway.url, introspection, { token: "a.b.c" })
    expect(refused.status).toBe(401)
  })

  it("GraphiQL comes whole, from the gateway itself", async () => {
    const answer = await fetch(`${gateway.url}/graphql`, { headers: { accept: "text/html" } })
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toContain("YogaGraphiQL")
    expect(html).not.toMatch(/<(script|link)[^>]+(src|href)=["']?https?:/)
  })
})
