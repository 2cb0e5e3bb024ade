import { once } from "node:events"
import { request } from "node:http"
import { type AddressInfo, createServer, type Server } from "node:net"
import { setTimeout as wait } from "node:timers/promises"
import { AuthorityCode, type Protocol } from "@section17/domain"
import { registry } from "@section17/protocols"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { limits } from "./limits/Limits.ts"
import { decideReferral, receiveReferral } from "./testing/referral.ts"
import { type Subscription, subscribe } from "./testing/sse.ts"
import { seconds, startIssuer } from "./testing/TestIssuer.ts"
import { ask, engines, signIn, startTestGateway, type TestGateway } from "./testing/testGateway.ts"

const watch =
  "subscription($episode: ID!) { episodeChanged(episode: $episode) { event { number what } episode { stage } } }"
const northshire = AuthorityCode.AuthorityCode.make("northshire")
const [local] = registry as [Protocol.LocalProtocol]

describe.each(engines)("a gateway on %s", (engine) => {
  let gateway: TestGateway
  let manager: string
  let worker: string

  beforeAll(async () => {
    gateway = await startTestGateway({
      engine,
      parts: {
        demonstration: true,
        registry: [...registry, { ...local, authority: northshire, authorityName: "Northshire" }]
      }
    })
    manager = await signIn(gateway.url, "bristol", "team-manager")
    worker = await signIn(gateway.url, "bristol", "social-worker")
  })
  afterAll(() => gateway.stop())

  it("lets a social worker refer and a team manager decide, and tells whoever watches", async () => {
    const received = await receiveReferral(gateway.url, worker)
    const watching = await subscribe(gateway.url, {
      query: watch,
      token: manager,
      variables: { episode: received.id }
    })
    expect(watching.status).toBe(200)
    expect(watching.contentType).toMatch(/^text\/event-stream/)
    expect(await decideReferral(gateway.url, worker, received)).toBe("NotEntitledToDecide")
    expect(await decideReferral(gateway.url, manager, received)).toBe("ReferralDecided")
    expect(await watching.next()).toMatchObject({
      event: "next",
      data: { data: { episodeChanged: { event: { number: 2 }, episode: { stage: "AWAITING_ALLOCATION" } } } }
    })
    watching.close()
  })

  it("shows one authority nothing of another's, also to those who watch", async () => {
    const received = await receiveReferral(gateway.url, worker)
    const elsewhere = await signIn(gateway.url, "south-gloucestershire", "team-manager")
    const read = (token: string) =>
      ask(gateway.url, "query($id: ID!) { episode(id: $id) { stage } node(id: $id) { id } }", {
        token,
        variables: { id: received.id }
      })
    expect((await read(manager)).json.data).toMatchObject({ episode: { stage: "REFERRAL_RECEIVED" } })
    expect((await read(elsewhere)).json).toEqual({ data: { episode: null, node: null } })
    expect(await decideReferral(gateway.url, elsewhere, received)).toBe("EpisodeNotFound")
    const watching = await subscribe(gateway.url, {
      query: watch,
      token: elsewhere,
      variables: { episode: received.id }
    })
    const first = await watching.next()
    expect(JSON.stringify(first)).not.toContain("REFERRAL_RECEIVED")
    expect(first === "ended" || first.event !== "next" || "errors" in (first.data as object)).toBe(true)
    watching.close()
  })

  it.each([
    ["episode(id: $id) { id }", "id", "Episode"],
    ["child(id: $id) { id }", "id", "Child"],
    ["practitioner(id: $id) { id }", "id", "Practitioner"],
    ["transfer(id: $id) { id }", "id", "Transfer"],
    ["accessLog(child: $id) { totalCount }", "child", "Child"],
    ["caseload(of: { team: $id }) { totalCount }", "of.team", "Practitioner"]
  ])("says of %s what an id looks like, where it is given none", async (question, argument, kind) => {
    const told = async (id: string) => {
      const { json } = await ask(gateway.url, `query($id: ID!) { ${question} }`, {
        token: manager,
        variables: { id }
      })
      return json.errors?.map(({ extensions, message }) => [message, extensions?.code])
    }
    const isNone = [
      [`${argument}: give an id as this API gave it, which begins with "${kind}:".`, "BAD_USER_INPUT"]
    ]
    expect(await told("0b5a3c1e-58d1-4f4a-9f0e-2d4c5b6a7980")).toEqual(isNone)
    expect(await told("Household:0b5a3c1e-58d1-4f4a-9f0e-2d4c5b6a7980")).toEqual(isNone)
  })

  it("serves a third authority for no more than its protocol", async () => {
    const token = await signIn(gateway.url, "northshire", "team-manager")
    const answer = await ask(gateway.url, "{ viewer { authority { code name } } episodes { totalCount } }", {
      token
    })
    expect(answer.json.data).toEqual({
      viewer: { authority: { code: "northshire", name: "Northshire" } },
      episodes: { totalCount: 3 }
    })
  })

  it("ends subscriptions when it stops, lets what is in flight finish, and takes no more", async () => {
    const own = await startTestGateway({ engine, parts: { demonstration: true } })
    const token = await signIn(own.url, "bristol", "social-worker")
    const { id } = await receiveReferral(own.url, token)
    const watching = await subscribe(own.url, { query: watch, token, variables: { episode: id } })
    const halves = Array.from({ length: 5 }, () => sendInHalves(own.url, token))
    await wait(200)
    const began = performance.now()
    const stopped = own.stop()
    for (const { sendTheRest } of halves) sendTheRest()
    expect(await Promise.all(halves.map(({ status }) => status))).toEqual([200, 200, 200, 200, 200])
    expect(await watching.next()).toMatchObject({ event: "complete" })
    await stopped
    expect(performance.now() - began).toBeLessThan(5000)
    await expect(ask(own.url, "{ __typename }", { token })).rejects.toThrow("fetch failed")
  })
})

/** A request that has begun, and is in flight until it is sent whole. */
const sendInHalves = (url: string, token: string) => {
  const body = JSON.stringify({ query: "{ practitioners { id } }" })
  const { port } = new URL(url)
  const sending = request({
    port,
    host: "127.0.0.1",
    method: "POST",
    path: "/graphql",
    headers: {
      "content-type": "application/json",
      "content-length": body.length,
      authorization: `Bearer ${token}`
    }
  })
  const status = new Promise<number | undefined>((done, fail) => {
    sending.on("response", (response) => {
      response.resume()
      done(response.statusCode)
    })
    sending.on("error", fail)
  })
  sending.write(body.slice(0, 10))
  return { status, sendTheRest: () => sending.end(body.slice(10)) }
}

describe("a subscription", () => {
  it("ends when the token that it was opened with has expired", async () => {
    const issuer = await startIssuer(
      AuthorityCode.AuthorityCode.make("bristol"),
      "https://login.example/bristol"
    )
    const gateway = await startTestGateway({
      configuration: { issuers: [issuer.settings] },
      parts: { demonstration: true }
    })
    const roles = ["socialWorker"]
    const long = await issuer.sign({ sub: "bristol-social-worker", roles })
    const brief = await issuer.sign({ sub: "bristol-social-worker", roles, exp: seconds() + 1 })
    const { id } = await receiveReferral(gateway.url, long)
    const watching = await subscribe(gateway.url, { query: watch, token: brief, variables: { episode: id } })
    const began = performance.now()
    expect(await watching.next()).toMatchObject({ event: "complete" })
    expect(performance.now() - began).toBeLessThan(5000)
    await gateway.stop()
    await issuer.stop()
  })

  it("is refused to who has as many open as they may have, until one is closed", async () => {
    const gateway = await startTestGateway({
      parts: { demonstration: true, limits: { ...limits, openPerPractitioner: 2 } }
    })
    const token = await signIn(gateway.url, "bristol", "social-worker")
    const other = await signIn(gateway.url, "bristol", "team-manager")
    const { id } = await receiveReferral(gateway.url, token)
    const open = (token: string) =>
      subscribe(gateway.url, { query: watch, token, variables: { episode: id } })
    const first = await open(token)
    const second = await open(token)
    const third = await open(token)
    expect(third.status).toBe(429)
    expect(await readAll(third)).toContain('"code":"TOO_MANY_SUBSCRIPTIONS"')
    const elsewhere = await open(other)
    expect(elsewhere.status).toBe(200)
    first.close()
    await wait(200)
    const again = await open(token)
    expect(again.status).toBe(200)
    for (const { close } of [second, elsewhere, again]) close()
    await gateway.stop()
  })
})

/** What comes until the answer ends. */
const readAll = async ({ next }: Subscription): Promise<string> => {
  const all: Array<unknown> = []
  for (let message = await next(); message !== "ended"; message = await next()) all.push(message)
  return JSON.stringify(all)
}

const listening = async (port = 0): Promise<Server> => {
  const server = createServer().listen(port, "127.0.0.1")
  await once(server, "listening")
  return server
}
const portOf = (server: Server): number => (server.address() as AddressInfo).port

describe("a gateway whose port is taken", () => {
  it("does not start, and leaves nothing open that would keep its process from ending", async () => {
    const taken = await listening()
    const free = await listening()
    const metrics = { host: "127.0.0.1", port: portOf(free) }
    free.close()
    await once(free, "close")
    const starting = startTestGateway({ configuration: { port: portOf(taken), metrics } })
    await expect(starting).rejects.toMatchObject({ code: "EADDRINUSE" })
    const again = await listening(metrics.port)
    again.close()
    taken.close()
  })
})
