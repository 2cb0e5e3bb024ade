import { AuthorityCode } from "@section17/domain"
import { auditServer, type AuditFail, type AuditResult } from "graphql-http"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startIssuer, type TestIssuer } from "../testing/TestIssuer.ts"
import { ask, signIn, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

/** The audit suite of the GraphQL over HTTP working group, by somebody who is signed in. */
const audit = ({ url }: Pick<TestGateway, "url">, token: string): Promise<ReadonlyArray<AuditResult>> => {
  const signedIn: typeof fetch = (to, { headers, ...init } = {}) => {
    const given = new Headers(headers)
    given.set("authorization", `Bearer ${token}`)
    return fetch(to, { ...init, headers: given })
  }
  return auditServer({ url: `${url}/graphql`, fetchFn: signedIn })
}

const get = (url: string, query: string, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${url}/graphql?query=${encodeURIComponent(query)}`, { headers })

const isFailed = (result: AuditResult): result is AuditFail => result.status !== "ok"

const failedIn = (results: ReadonlyArray<AuditResult>): ReadonlyArray<string> =>
  results.filter(isFailed).map(({ id, name, reason }) => `${id} ${name}: ${reason}`)

/** Prints how many of each requirement are met. */
const tell = (where: string, results: ReadonlyArray<AuditResult>): void => {
  const figures = ["MUST", "SHOULD", "MAY"].map((level) => {
    const asked = results.filter(({ name }) => name.startsWith(`${level} `))
    return `${asked.filter(({ status }) => status === "ok").length} of ${asked.length} ${level}`
  })
  const passed = results.filter(({ status }) => status === "ok").length
  console.log(`GraphQL over HTTP ${where}: ${passed} of ${results.length} audits, ${figures.join(", ")}.`)
  for (const failed of failedIn(results)) console.log(`  ${failed}`)
}

describe("GraphQL over HTTP, in development", () => {
  let gateway: TestGateway
  let token: string
  beforeAll(async () => {
    gateway = await startTestGateway()
    token = await signIn(gateway.url, "bristol", "team-manager")
  })
  afterAll(() => gateway.stop())

  it("61 of 61 audits pass", async () => {
    const results = await audit(gateway, token)
    tell("in development", results)
    expect(failedIn(results)).toEqual([])
    expect(results).toHaveLength(61)
  })

  it("a mutation is not done by GET, nor is anything read without a token but the schema", async () => {
    const { url } = gateway
    const mutation = `mutation { referralReceive(input: {}) { __typename } }`
    expect((await get(url, mutation, { authorization: `Bearer ${token}` })).status).toBe(405)
    expect((await get(url, "{ practitioners { name } }")).status).toBe(401)
    expect((await get(url, "{ __schema { queryType { name } } }")).status).toBe(200)
  })

  it.each([{ query: {} }, { query: 0 }, { query: false }, { query: ["{ __typename }"] }])(
    "%j is no query, and no fault",
    async (body) => {
      const answer = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
        body: JSON.stringify(body)
      })
      expect(answer.status).toBe(400)
      expect(gateway.lines().filter((line) => line.includes(`"fault"`))).toEqual([])
    }
  )

  it("who does not say what they accept is told plain JSON what succeeds, and by the status what does not", async () => {
    const fine = await ask(gateway.url, "{ __typename }", { token })
    expect([fine.status, fine.headers.get("content-type")]).toEqual([200, "application/json; charset=utf-8"])
    const wrong = await ask(gateway.url, "{ nothing }", { token })
    expect([wrong.status, wrong.headers.get("content-type")]).toEqual([
      400,
      "application/graphql-response+json; charset=utf-8"
    ])
  })
})

describe("GraphQL over HTTP, in production, for a client that is entitled", () => {
  let gateway: TestGateway
  let issuer: TestIssuer
  beforeAll(async () => {
    const bristol = AuthorityCode.AuthorityCode.make("bristol")
    issuer = await startIssuer(bristol, "https://login.example/bristol")
    gateway = await startTestGateway({
      configuration: { environment: "production", issuers: [issuer.settings] }
    })
  })
  afterAll(async () => {
    await gateway.stop()
    await issuer.stop()
  })

  /** GETs are answered in development alone. */
  const byGet = ["5A70", "6A70", "D6D5"]

  it("every MUST is met, and all else but that nothing is read by GET", async () => {
    const token = await issuer.sign({ roles: ["systemAdministrator"] })
    const results = await audit(gateway, token)
    tell("in production", results)
    const failed = results.filter(isFailed)
    expect(failed.filter(({ name }) => name.startsWith("MUST "))).toEqual([])
    expect(failed.map(({ id }) => id).toSorted()).toEqual(byGet)
    const refused = await get(gateway.url, "{ viewer { name } }", { authorization: `Bearer ${token}` })
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "POST"])
  })

  it("the schema tells nobody else of itself, also once it was told", async () => {
    const query = `query Type($name: String!) { __type(name: $name) { name } }`
    const asked = async (roles: ReadonlyArray<string>, purpose = "direct care") => {
      const token = await issuer.sign({ roles, purpose })
      return ask(gateway.url, query, { token, variables: { name: "Query" } })
    }
    expect((await asked(["systemAdministrator"])).json).toEqual({ data: { __type: { name: "Query" } } })
    for (const [roles, purpose] of [[["teamManager"]], [[]], [["systemAdministrator"], "audit"]] as const) {
      const refused = await asked(roles, purpose)
      expect(refused.status).toBe(400)
      expect(refused.json.errors?.[0]?.extensions?.["code"]).toBe("INTROSPECTION_DISABLED")
      expect(refused.json.data).toBeUndefined()
    }
    const hidden = `fragment told on Query { __schema { queryType { name } } } { ...told }`
    const token = await issuer.sign()
    expect((await ask(gateway.url, hidden, { token })).status).toBe(400)
  })
})
