import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { registry } from "@section17/protocols"
import * as jose from "jose"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, signIn, startTestGateway, type TestGateway } from "../testing/testGateway.ts"

let gateway: TestGateway

beforeAll(async () => {
  gateway = await startTestGateway({ parts: { demonstration: true } })
})
afterAll(() => gateway.stop())

const post = async (path: string, body: unknown) => {
  const answer = await fetch(`${gateway.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body)
  })
  return { status: answer.status, body: await answer.json() }
}

const key = async (authority: string) => {
  const answer = await fetch(`${gateway.url}/development/issuers/${authority}/jwks.json`)
  return ((await answer.json()) as jose.JSONWebKeySet).keys[0]?.x
}

describe("signing in, in development", () => {
  it("lists the practitioners of every authority, each with a link that opens GraphiQL as them", async () => {
    const html = await (await fetch(`${gateway.url}/development`)).text()
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(
      ([, href]) => href?.replaceAll("&amp;", "&") ?? ""
    )
    expect(links).toContain("/graphql?authority=bristol&as=bristol-team-manager")
    const authorities = new Set(registry.map(({ authority }) => authority))
    expect(links).toHaveLength(7 * authorities.size)
    const bristol = links.find((link) => link.includes("authority=bristol"))
    const page = await fetch(`${gateway.url}${bristol}`, { headers: { accept: "text/html" } })
    const token = /Bearer ([\w-]+\.[\w-]+\.[\w-]+)/.exec(await page.text())?.[1] ?? ""
    const answer = await ask(gateway.url, "{ viewer { practitioner { id } authority { name } } }", { token })
    expect(answer.json.data).toMatchObject({ viewer: { authority: { name: "Bristol" } } })
  })

  it.each(["team-manager", "bristol-team-manager"])("gives a token for %s", async (as) => {
    const { body, status } = await post("/development/token", { authority: "bristol", as })
    expect(status).toBe(200)
    expect(jose.decodeJwt((body as { token: string }).token)).toMatchObject({
      sub: "bristol-team-manager",
      roles: ["teamManager"],
      authority: "bristol"
    })
  })

  it("gives the token alone to who accepts text, for a shell", async () => {
    const answer = await fetch(`${gateway.url}/development/token`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/plain" },
      body: JSON.stringify({ authority: "bristol", as: "key-worker" })
    })
    expect(jose.decodeJwt(await answer.text())).toMatchObject({ sub: "bristol-key-worker" })
  })

  it("gives none for somebody else", async () => {
    expect((await post("/development/token", { authority: "bristol", as: "chief" })).status).toBe(404)
    expect((await post("/development/token", { authority: "nowhere", as: "team-manager" })).status).toBe(404)
    expect((await post("/development/token", { as: "team-manager" })).status).toBe(400)
  })

  it("publishes the public part of each authority's key, and keeps the private part to itself", async () => {
    const answer = await fetch(`${gateway.url}/development/issuers/bristol/jwks.json`)
    const { keys } = (await answer.json()) as jose.JSONWebKeySet
    expect(keys).toHaveLength(1)
    expect(keys[0]).not.toHaveProperty("d")
    const folder = join(gateway.configuration.data, "development", "keys")
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077).toBe(0)
  })

  it("has a key for each authority, so that one cannot speak for another", async () => {
    expect(await key("bristol")).not.toBe(await key("south-gloucestershire"))
  })

  it("keeps the keys, so that a token outlives a restart", async () => {
    const data = mkdtempSync(join(tmpdir(), "section17-restart-"))
    const first = await startTestGateway({ configuration: { data } })
    const token = await signIn(first.url, "bristol", "team-manager")
    await first.stop()
    const second = await startTestGateway({ configuration: { data } })
    expect((await ask(second.url, "{ viewer { name } }", { token })).status).toBe(200)
    await second.stop()
    rmSync(data, { recursive: true })
  })
})

describe("the clock of development", () => {
  const query = `{ episodes(first: 10) { nodes { stage nextDueOn episodeId } } }`
  const overdue = async (token: string) => {
    const answer = await ask(gateway.url, query, { token })
    const nodes = (
      answer.json.data as { episodes: { nodes: ReadonlyArray<{ episodeId: string; stage: string }> } }
    ).episodes.nodes
    const id = nodes.find(({ stage }) => stage === "REFERRAL_RECEIVED")?.episodeId
    const read = await ask(gateway.url, "query($id: ID!) { episode(id: $id) { obligations { state } } }", {
      token,
      variables: { id }
    })
    const episode = read.json.data?.["episode"] as { obligations: ReadonlyArray<{ state: string }> }
    return episode.obligations.map(({ state }) => state)
  }

  it("lets a deadline pass, while tokens expire by real time", async () => {
    const token = await signIn(gateway.url, "bristol", "team-manager")
    const before = await overdue(token)
    const { body } = await post("/development/clock", { now: "2031-12-18T16:40:00.000Z" })
    expect((body as { now: string }).now).toMatch(/^2031-12-18T16:40:0/)
    expect(await overdue(token)).not.toEqual(before)
    expect((await post("/development/clock", { now: null })).status).toBe(200)
    expect(await overdue(token)).toEqual(before)
  })

  it("takes an instant, and nothing else", async () => {
    expect((await post("/development/clock", { now: "tomorrow" })).status).toBe(400)
    expect((await post("/development/clock", {})).status).toBe(400)
  })
})

describe("the demonstration", () => {
  it.each(["bristol", "south-gloucestershire"])(
    "has three cases in %s, each further than the last",
    async (authority) => {
      const token = await signIn(gateway.url, authority, "social-worker")
      const answer = await ask(
        gateway.url,
        "{ episodes { totalCount nodes { stage } } practitioners { id } }",
        { token }
      )
      const { episodes, practitioners } = answer.json.data as {
        episodes: { totalCount: number; nodes: ReadonlyArray<{ stage: string }> }
        practitioners: ReadonlyArray<unknown>
      }
      expect(episodes.totalCount).toBe(3)
      expect(episodes.nodes.map(({ stage }) => stage).toSorted()).toEqual([
        "ASSESSMENT",
        "ASSESSMENT_SUBMITTED",
        "REFERRAL_RECEIVED"
      ])
      expect(practitioners).toHaveLength(7)
    }
  )
})
