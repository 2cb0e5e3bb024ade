import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Subscription, subscribe } from "../testing/sse.ts"
import { type Engine, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  decision,
  type Episode,
  go,
  mapping,
  type People,
  peopleOf,
  type Person,
  refer
} from "./people.test-data.ts"

const bristol = "bristol"
const southGloucestershire = "south-gloucestershire"

const query = `subscription($episode: ID!) { episodeChanged(episode: $episode) {
  event { number what recordedBy { name } } episode { version stage }
} }`

/** Watches; settles once the stream is open. */
const watch = (who: Person, { id }: Episode): Promise<Subscription> =>
  subscribe(who.url, { token: who.token, query, variables: { episode: id } })

interface Told {
  readonly event: {
    readonly number: number
    readonly what: string
    readonly recordedBy: { readonly name: string }
  }
  readonly episode: { readonly version: number; readonly stage: string }
}

/** The next so many events, each in a line. */
const heard = async ({ next }: Subscription, count: number): Promise<ReadonlyArray<string>> => {
  const lines: Array<string> = []
  while (lines.length < count) {
    const message = await next()
    const told = (message as { data?: { data?: { episodeChanged?: Told } } }).data?.data?.episodeChanged
    if (told === undefined) throw new Error(`Instead of an event: ${JSON.stringify(message)}`)
    const { episode, event } = told
    // The episode is read when the event is told, and can have gone on since.
    if (episode.version < event.number) throw new Error(`${event.number} is not in ${episode.version}`)
    lines.push(`${event.number} ${event.what}, ${event.recordedBy.name}: ${episode.stage}`)
  }
  return lines
}

/** All that still comes until the stream ends. */
const rest = async ({ next }: Subscription): Promise<ReadonlyArray<unknown>> => {
  const messages: Array<unknown> = []
  for (let message = await next(); message !== "ended"; message = await next()) messages.push(message)
  return messages
}

/** Three things that happen, one after the other. */
const happen = async ({ socialWorker, teamManager }: People, { id }: Episode): Promise<void> => {
  await go(teamManager, "referralDecide", { episode: id, seenVersion: 1, ...decision })
  await go(teamManager, "teamMappingRecord", { episode: id, seenVersion: 2, ...mapping() })
  await go(socialWorker, "teamMappingRecord", { episode: id, seenVersion: 3, ...mapping() })
}

const three = ({ socialWorker, teamManager }: People): ReadonlyArray<string> => [
  `2 Referral decided, ${teamManager.name}: AWAITING_ALLOCATION`,
  `3 Team mapping recorded, ${teamManager.name}: AWAITING_ALLOCATION`,
  `4 Team mapping recorded, ${socialWorker.name}: AWAITING_ALLOCATION`
]

describe.each(engines)("watching an episode, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let folder: string
  let revoked: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "section17-watching-"))
    revoked = join(folder, "revoked.json")
    writeFileSync(revoked, "{}")
    gateway = await startTestGateway({ engine, configuration: { revoked }, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, bristol)
  })
  afterAll(async () => {
    await gateway.stop()
    rmSync(folder, { recursive: true })
  })

  it("tells whoever watches each thing that happens, in order, with who did it and how the episode then stands", async () => {
    const episode = await refer(people)
    const watching = await watch(people.otherTeamManager, episode)
    expect(watching.status).toBe(200)
    expect(watching.contentType).toContain("text/event-stream")
    const hearing = heard(watching, 3)
    await happen(people, episode)
    expect(await hearing).toEqual(three(people))
    watching.close()
  })

  it("misses nothing that happens from the moment the stream is open, ten at once", async () => {
    const episodes = await Promise.all(Array.from({ length: 10 }, () => refer(people)))
    const all = await Promise.all(
      episodes.map(async (episode) => {
        const watching = await watch(people.otherTeamManager, episode)
        await happen(people, episode)
        const lines = await heard(watching, 3)
        watching.close()
        return lines
      })
    )
    expect(all).toEqual(episodes.map(() => three(people)))
  })

  it("tells nothing of another child's episode, and nothing that was refused", async () => {
    const [watched, other] = [await refer(people), await refer(people)]
    const watching = await watch(people.otherTeamManager, watched)
    const hearing = heard(watching, 1)
    await happen(people, other)
    await expect(
      go(people.keyWorker, "referralDecide", { episode: watched.id, seenVersion: 1, ...decision })
    ).rejects.toThrow("NotEntitledToDecide")
    await go(people.teamManager, "referralDecide", { episode: watched.id, seenVersion: 1, ...decision })
    expect(await hearing).toEqual(three(people).slice(0, 1))
    watching.close()
  })

  it("the other authority is told that there is no such episode, and never an event", async () => {
    const episode = await refer(people)
    const elsewhere = await peopleOf(gateway.url, southGloucestershire)
    const watching = await watch(elsewhere.teamManager, episode)
    const all = rest(watching)
    await happen(people, episode)
    expect(JSON.stringify(await all)).toContain("NOT_FOUND")
    expect(JSON.stringify(await all)).not.toMatch(/Referral decided|Team mapping|AWAITING/u)
  })

  it("without a token, or with a bad one, nothing is watched", async () => {
    const episode = await refer(people)
    for (const token of ["", "a.b.c"]) {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: "POST",
        headers: {
          accept: "text/event-stream",
          "content-type": "application/json",
          ...(token === "" ? {} : { authorization: `Bearer ${token}` })
        },
        body: JSON.stringify({ query, variables: { episode: episode.id } })
      })
      expect(response.status).toBe(401)
      expect(await response.text()).toContain("UNAUTHENTICATED")
    }
  })

  it("who is revoked while they watch is told no more, within five seconds", async () => {
    const episode = await refer(people)
    const watching = await watch(people.keyWorker, episode)
    const began = performance.now()
    writeFileSync(revoked, JSON.stringify({ [bristol]: [`${bristol}-key-worker`] }))
    expect(await rest(watching)).toEqual([expect.objectContaining({ event: "complete" })])
    expect(performance.now() - began).toBeLessThan(5000)
    await expect(watch(people.keyWorker, episode).then(({ status }) => status)).resolves.toBe(401)
    await happen(people, episode)
  })
})

const server: Engine = "a PostgreSQL server"
describe.runIf(engines.includes(server))("two gateways on one database", () => {
  let one: TestGateway
  let other: TestGateway

  beforeAll(async () => {
    one = await startTestGateway({ engine: server, parts: { demonstration: true } })
    const { data, store } = one.configuration
    other = await startTestGateway({ configuration: { data, store } })
  })
  afterAll(async () => {
    await other.stop()
    await one.stop()
  })

  it("what is done through one is told to whoever watches through the other", async () => {
    const people = await peopleOf(one.url, bristol)
    const episode = await refer(people)
    const watching = await watch({ ...people.otherTeamManager, url: other.url }, episode)
    const hearing = heard(watching, 3)
    await happen(people, episode)
    expect(await hearing).toEqual(three(people))
    watching.close()
  })
})
