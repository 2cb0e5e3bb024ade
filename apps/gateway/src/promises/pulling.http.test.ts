import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  childOf,
  decision,
  type Episode,
  go,
  mapping,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  referral,
  today
} from "./people.test-data.ts"
import { statementsOf } from "./statements.test-data.ts"

const bristol = "bristol"

const query = `query($since: DateTime, $first: Int! = 20, $after: String) {
  updatedSince(since: $since, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { episodeId version stage }
  }
}`

interface Updated {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: ReadonlyArray<{ readonly episodeId: string; readonly version: number }>
}

const updated = async (who: Person, variables: object = {}): Promise<Updated> =>
  (await read<{ updatedSince: Updated }>(who, query, variables)).updatedSince

/** Every page from a place on, and the place where it ends. */
const pull = async (who: Person, from: string | null) => {
  const changed: Array<string> = []
  let after = from
  for (;;) {
    const page = await updated(who, { after, first: 2 })
    changed.push(...page.nodes.map(({ episodeId, version }) => `${episodeId} ${version}`))
    after = page.pageInfo.endCursor
    if (!page.pageInfo.hasNextPage) return { changed, after }
  }
}

const setClock = (url: string, now: string | null) =>
  fetch(`${url}/development/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ now })
  })

describe.each(engines)("a system that keeps a copy, on %s", (engine) => {
  let gateway: TestGateway
  let people: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, bristol)
  })
  afterAll(() => gateway.stop())

  it("pulls what changed since it last did, each episode as it now stands, and keeps its place when nothing did", async () => {
    const before = await pull(people.teamManager, null)
    const [one, two] = [await refer(people), await refer(people)]
    await go(people.teamManager, "referralDecide", { episode: one.id, seenVersion: 1, ...decision })
    const after = await pull(people.teamManager, before.after)
    expect(after.changed).toEqual([`${two.id} 1`, `${one.id} 2`])
    const nothing = await pull(people.teamManager, after.after)
    expect(nothing).toEqual({ changed: [], after: after.after })
  })

  it("is told nothing of the other authority", async () => {
    const elsewhere = await peopleOf(gateway.url, "south-gloucestershire")
    const before = await pull(elsewhere.teamManager, null)
    await refer(people)
    expect((await pull(elsewhere.teamManager, before.after)).changed).toEqual([])
  })

  it("begins at an instant, and is counted as its pages have it", async () => {
    const all = await updated(people.teamManager, { first: 100 })
    expect(all.totalCount).toBe(all.nodes.length)
    const since = new Date(Date.now() + 3_600_000).toISOString()
    expect(await updated(people.teamManager, { since })).toMatchObject({ nodes: [], totalCount: 0 })
  })

  it.runIf(engine === "a PostgreSQL server")("takes as many statements for fifty as for five", async () => {
    for (let count = 0; count < 50; count += 1) await refer(people)
    const counts: Array<number> = []
    for (const first of [5, 50]) {
      const sent = await statementsOf(async () => {
        expect((await updated(people.teamManager, { first })).nodes).toHaveLength(first)
      })
      counts.push(sent)
    }
    // Begin, session, who asks, the page with its count, the account, commit, and that it is on disk.
    expect(counts).toEqual([7, 7])
  })

  describe("an episode as it stood", () => {
    const asAt = `query($id: ID!, $asAt: DateTime) { episode(id: $id, asAt: $asAt) {
      version stage chronology { events { number } }
      obligations(kinds: [TIME_LIMIT], states: [DUE, LATE, MET_LATE]) { duty state }
    } }`
    interface Standing {
      readonly version: number
      readonly stage: string
      readonly obligations: ReadonlyArray<{ readonly duty: string; readonly state: string }>
    }
    let episode: Episode

    beforeAll(async () => {
      await setClock(gateway.url, "2028-06-05T09:00:00.000Z")
      const received = { ...referral("Ada"), receivedAt: "2028-06-05T08:00:00.000Z" }
      episode = await go(people.socialWorker, "referralReceive", received)
      await setClock(gateway.url, "2028-06-08T09:00:00.000Z")
      await go(people.teamManager, "referralDecide", { episode: episode.id, seenVersion: 1, ...decision })
      await go(people.teamManager, "teamMappingRecord", {
        episode: episode.id,
        seenVersion: 2,
        ...mapping(),
        heldOn: "2028-06-08"
      })
    })
    afterAll(() => setClock(gateway.url, null))

    const stood = async (at: string | null) =>
      (await read<{ episode: Standing | null }>(people.teamManager, asAt, { id: episode.id, asAt: at }))
        .episode
    const deciding = (standing: Standing | null) =>
      standing?.obligations.find(({ duty }) => duty === "decide the response to the referral")?.state

    it("before it was late, while it was, and now: with the obligations of that moment", async () => {
      const [first, second, now] = [
        await stood("2028-06-05T12:00:00.000Z"),
        await stood("2028-06-07T12:00:00.000Z"),
        await stood(null)
      ]
      expect([first?.version, first?.stage, deciding(first)]).toEqual([1, "REFERRAL_RECEIVED", "DUE"])
      expect([second?.version, second?.stage, deciding(second)]).toEqual([1, "REFERRAL_RECEIVED", "LATE"])
      expect([now?.version, now?.stage, deciding(now)]).toEqual([3, "AWAITING_ALLOCATION", "MET_LATE"])
    })

    it("is not there before it began", async () => {
      expect(await stood("2028-06-05T08:59:00.000Z")).toBeNull()
    })

    it("has its obligations judged at another instant, and those that are due until a day", async () => {
      const at = `query($id: ID!, $at: DateTime) { episode(id: $id) {
        obligations(at: $at, kinds: [TIME_LIMIT], dueUntil: "2028-06-06") { duty state } } }`
      const { episode: found } = await read<{ episode: Standing }>(people.teamManager, at, {
        id: episode.id,
        at: "2028-06-06T12:00:00.000Z"
      })
      expect(found.obligations.map(({ duty }) => duty)).toEqual(["decide the response to the referral"])
    })
  })

  describe("who saw a child's record", () => {
    const log = `query($child: ID!, $first: Int! = 20, $after: String) { accessLog(child: $child, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { at action outcome purpose problem episodeId practitioner { id } }
    } }`
    interface Access {
      readonly action: string
      readonly outcome: string
      readonly practitioner: { readonly id: string }
    }
    interface Log {
      readonly accessLog: {
        readonly totalCount: number
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
        readonly nodes: ReadonlyArray<Access>
      } | null
    }

    it("is told to a manager, the latest first, page by page; and asking is in it", async () => {
      const episode = await refer(people)
      const child = await childOf(people.keyWorker, episode)
      const logged = async (variables: object = {}) =>
        (await read<Log>(people.teamManager, log, { child, ...variables })).accessLog
      const first = await logged({ first: 2 })
      expect(first?.totalCount).toBe(3)
      expect(
        first?.nodes.map(({ action, outcome, practitioner }) => [action, outcome, practitioner.id])
      ).toEqual([
        ["child", "READ", people.keyWorker.id],
        ["episode", "READ", people.keyWorker.id]
      ])
      const second = await logged({ first: 2, after: first?.pageInfo.endCursor })
      expect(
        second?.nodes.map(({ action, outcome, practitioner }) => [action, outcome, practitioner.id])
      ).toEqual([["referralReceive", "WRITTEN", people.socialWorker.id]])
      expect((await logged())?.nodes.slice(0, 2).map(({ action }) => action)).toEqual([
        "accessLog",
        "accessLog"
      ])
    })

    it("is told by who they are too, between two days: for whoever audits, and accounted for with each child", async () => {
      const episode = await refer(people)
      const child = await childOf(people.keyWorker, episode)
      const by = `query($who: ID!, $from: Date!, $until: Date!) {
        accessLogByPractitioner(practitioner: $who, from: $from, until: $until, first: 2) {
          pageInfo { hasNextPage } nodes { action outcome childId practitioner { id } } } }`
      const days = { from: today(), until: today() }
      const found = await read<{ accessLogByPractitioner: NonNullable<Log["accessLog"]> }>(
        people.teamManager,
        by,
        {
          who: people.keyWorker.id,
          ...days
        }
      )
      expect(found.accessLogByPractitioner).toEqual({
        pageInfo: { hasNextPage: expect.any(Boolean) },
        nodes: ["child", "episode"].map((action) => ({
          action,
          outcome: "READ",
          childId: child,
          practitioner: { id: people.keyWorker.id }
        }))
      })
      const told = (await read<Log>(people.teamManager, log, { child, first: 1 })).accessLog?.nodes
      expect(told?.map(({ action }) => action)).toEqual(["accessLog of bristol-key-worker"])
      const variables = { who: people.keyWorker.id, ...days }
      const { json } = await ask(gateway.url, by, { token: people.socialWorker.token, variables })
      expect(json.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"])
    })

    it("is told between two days, by whoever is asked about, and of those who were refused alone", async () => {
      const episode = await refer(people)
      const child = await childOf(people.keyWorker, episode)
      const narrowed = `query($child: ID!, $from: Date, $until: Date, $who: ID, $what: [AccessOutcome!], $action: String) {
        accessLog(child: $child, from: $from, until: $until, practitioner: $who, outcomes: $what, action: $action) {
          totalCount nodes { action outcome problem practitioner { id } } } }`
      const told = async (variables: object) => {
        const { accessLog } = await read<Log>(people.teamManager, narrowed, { child, ...variables })
        return [accessLog?.totalCount, accessLog?.nodes.map(({ action, outcome }) => `${outcome} ${action}`)]
      }
      await ask(gateway.url, log, { token: people.socialWorker.token, variables: { child } })
      const seen = ["READ child", "READ episode"]
      expect(await told({ what: ["REFUSED"] })).toEqual([1, ["REFUSED accessLog"]])
      const days = { from: today(), until: today() }
      expect(await told({ ...days, who: people.keyWorker.id })).toEqual([2, seen])
      expect(await told({ who: people.keyWorker.id, action: "episode" })).toEqual([1, ["READ episode"]])
      expect(await told({ until: "2020-12-31" })).toEqual([0, []])
      for (const action of ["\0", "episode of", ""]) expect(await told({ action })).toEqual([0, []])
      const variables = { child, who: child }
      const { json } = await ask(gateway.url, narrowed, { token: people.teamManager.token, variables })
      expect(json.errors?.map(({ message }) => message)).toEqual([
        'practitioner: give an id as this API gave it, which begins with "Practitioner:".'
      ])
    })

    it("is told to nobody else", async () => {
      const child = "Child:11111111-1111-4111-8111-111111111111"
      const { json } = await ask(gateway.url, log, { token: people.socialWorker.token, variables: { child } })
      expect(json.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["FORBIDDEN"])
      expect((await read<Log>(people.teamManager, log, { child })).accessLog).toBeNull()
    })
  })
})
