import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { restrict, subjectOf } from "./access.test-data.ts"
import {
  childOf,
  decision,
  type Episode,
  go,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  referral,
  today
} from "./people.test-data.ts"
import { statementsOf } from "./statements.test-data.ts"

interface Household {
  readonly describedOn: string
  readonly episodeId: string
  readonly recordedBy: { readonly id: string }
  readonly children: ReadonlyArray<{
    readonly child: { readonly givenName: string }
    readonly resident: boolean | null
    readonly because: ReadonlyArray<string>
  }>
  readonly adults: ReadonlyArray<object>
}

const householdQuery = `query($id: ID!) { child(id: $id) { household {
  describedOn episodeId recordedBy { id }
  children { child { id givenName } resident because }
  adults { name role resident }
} } }`

const householdOf = async (who: Person, id: string): Promise<Household | null> =>
  (await read<{ child: { household: Household | null } }>(who, householdQuery, { id })).child.household

const mother = {
  person: "8a7f43f2-4e5b-4c59-9e43-8f0c7f1a2b3c",
  name: "Jo Ashdown",
  role: "mother",
  resident: true
}

/** Describes who lives with whom, in the child's episode. */
const describeHousehold = async (who: Person, episode: Episode, household: object): Promise<Episode> =>
  go(who, "householdDescribedRecord", {
    episode: episode.id,
    seenVersion: episode.version,
    household: { adults: [mother], siblings: [], ...household },
    describedOn: today()
  })

describe.each(engines)("a child's household and episodes, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let robin: Episode
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, "bristol")
    robin = await refer(people, "Robin")
    ids["Robin"] = await childOf(people.socialWorker, robin)
    for (const name of ["Wren", "Martin", "Jay"]) {
      const episode = await refer(people, name)
      ids[name] = await childOf(people.socialWorker, episode)
      if (name === "Wren") continue
      await describeHousehold(people.socialWorker, episode, {
        children: [{ child: ids["Robin"], resident: true }]
      })
    }
  })
  afterAll(() => gateway.stop())

  it("nobody described it yet: there is none", async () => {
    expect(await householdOf(people.teamManager, ids["Robin"] ?? "")).toBeNull()
  })

  it("BAR-3.3b: names the other children, siblings wherever they live, with every reason to think of them", async () => {
    await describeHousehold(people.socialWorker, robin, {
      children: [
        { child: ids["Robin"], resident: true },
        { child: ids["Wren"], resident: true },
        { child: ids["Martin"], resident: false }
      ],
      siblings: [
        [ids["Robin"], ids["Wren"]],
        [ids["Robin"], ids["Jay"]]
      ]
    })
    const household = await householdOf(people.teamManager, ids["Robin"] ?? "")
    expect(household).toMatchObject({
      describedOn: today(),
      episodeId: robin.id,
      recordedBy: { id: people.socialWorker.id },
      adults: [{ name: "Jo Ashdown", role: "mother", resident: true }]
    })
    expect(
      household?.children.map(({ because, child, resident }) => [child.givenName, resident, because])
    ).toEqual([
      ["Wren", true, ["SAME_HOUSEHOLD", "SIBLING"]],
      ["Martin", false, ["SAME_FAMILY"]],
      ["Jay", null, ["SIBLING"]]
    ])
    // Whoever is named is accounted for as read.
    const log = `query($id: ID!) { accessLog(child: $id, first: 1) { nodes { action practitioner { id } } } }`
    expect(await read(people.teamManager, log, { id: ids["Jay"] })).toEqual({
      accessLog: { nodes: [{ action: "household", practitioner: { id: people.teamManager.id } }] }
    })
  })

  it("the latest of all episodes stands", async () => {
    const input = {
      ...referral("Robin"),
      child: { known: ids["Robin"] }
    }
    const again = await go(people.socialWorker, "referralReceive", input)
    await describeHousehold(people.socialWorker, again, {
      children: [{ child: ids["Robin"], resident: true }]
    })
    expect(await householdOf(people.teamManager, ids["Robin"] ?? "")).toMatchObject({
      episodeId: again.id,
      children: []
    })
    await describeHousehold(
      people.socialWorker,
      { ...robin, version: 2 },
      {
        children: [
          { child: ids["Robin"], resident: true },
          { child: ids["Wren"], resident: true },
          { child: ids["Jay"], resident: true }
        ]
      }
    )
    const household = await householdOf(people.teamManager, ids["Robin"] ?? "")
    expect(household?.children.map(({ child }) => child.givenName)).toEqual(["Wren", "Jay"])
  })

  it("the child's episodes are those of the child, latest referral first, page by page", async () => {
    const query = `query($id: ID!, $first: Int! = 20, $after: String) { child(id: $id) { episodes(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage endCursor } nodes { episodeId stage child { givenName } }
    } } }`
    interface Page {
      readonly child: {
        readonly episodes: {
          readonly totalCount: number
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
          readonly nodes: ReadonlyArray<{ readonly episodeId: string }>
        }
      }
    }
    const pageOf = async (variables: object) =>
      (await read<Page>(people.teamManager, query, { id: ids["Robin"], ...variables })).child.episodes
    const whole = await pageOf({})
    const first = await pageOf({ first: 1 })
    const second = await pageOf({ first: 1, after: first.pageInfo.endCursor })
    expect([first, second].flatMap(({ nodes }) => nodes)).toEqual(whole.nodes)
    expect(whole.nodes.at(-1)?.episodeId).toBe(robin.id)
    expect(
      [whole, first, second].map(({ pageInfo, totalCount }) => [totalCount, pageInfo.hasNextPage])
    ).toEqual([
      [2, false],
      [2, true],
      [2, false]
    ])
    const refused = await ask(gateway.url, query, {
      token: people.teamManager.token,
      variables: { id: ids["Robin"], first: 0 }
    })
    expect(refused.json.errors?.map(({ message }) => message)).toEqual(["first: ask for 1 to 100 episodes."])
  })

  it.runIf(engine === "a PostgreSQL server")("one child or many, it takes as many statements", async () => {
    const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Child {
      household { children { child { givenName } } } episodes(first: 2) { totalCount nodes { stage } }
    } } }`
    const counts: Array<number> = []
    for (const asked of [["Robin"], ["Robin", "Wren", "Martin", "Jay"]]) {
      const sent = await statementsOf(() =>
        read(people.teamManager, query, { ids: asked.map((name) => ids[name]) })
      )
      counts.push(sent)
    }
    // Three of the four have a household on record. Its other children are among the four: then they are read already.
    const alone = `query($ids: [ID!]!) { nodes(ids: $ids) { id } }`
    const before: Array<number> = []
    for (const asked of [["Robin"], ["Robin", "Wren", "Martin", "Jay"]])
      before.push(
        await statementsOf(() => read(people.teamManager, alone, { ids: asked.map((name) => ids[name]) }))
      )
    expect(before[1]).toBe(before[0])
    expect(counts.map((count, at) => count - (before[at] ?? 0))).toEqual([3, 2])
  })

  it("a restricted sibling leaves no trace: neither in the household, nor counted among a child's episodes", async () => {
    const wren = await go(people.socialWorker, "referralReceive", {
      ...referral("Wren"),
      child: { known: ids["Wren"] }
    })
    await restrict(
      people.teamManager,
      await subjectOf(people.socialWorker, wren),
      "bristol-other-team-manager"
    )
    const named = async (who: Person) =>
      (await householdOf(who, ids["Robin"] ?? ""))?.children.map(({ child }) => child.givenName)
    expect(await named(people.teamManager)).toEqual(["Jay"])
    expect(await named(people.otherTeamManager)).toEqual(["Wren", "Jay"])
    const query =
      "query($id: ID!) { child(id: $id) { episodes { totalCount } household { adults { name } } } }"
    expect(await read(people.teamManager, query, { id: ids["Wren"] })).toEqual({ child: null })
    expect(await read(people.otherTeamManager, query, { id: ids["Wren"] })).toEqual({
      child: { episodes: { totalCount: 2 }, household: null }
    })
  })

  describe("what happened in an episode, page by page", () => {
    const query = `query($id: ID!, $kinds: [String!], $from: Date, $until: Date, $first: Int, $after: String, $last: Int, $before: String) {
      episode(id: $id) { events(kinds: $kinds, recordedFrom: $from, recordedUntil: $until, first: $first, after: $after, last: $last, before: $before) {
        totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { number kind what }
      } }
    }`
    interface Events {
      readonly totalCount: number
      readonly pageInfo: {
        readonly hasNextPage: boolean
        readonly hasPreviousPage: boolean
        readonly startCursor: string
        readonly endCursor: string
      }
      readonly nodes: ReadonlyArray<{ readonly number: number; readonly kind: string; readonly what: string }>
    }
    let episode: Episode
    const events = async (variables: object = {}): Promise<Events> =>
      (
        await read<{ episode: { events: Events } }>(people.teamManager, query, {
          id: episode.id,
          ...variables
        })
      ).episode.events
    const numbers = ({ nodes }: Events) => nodes.map(({ number }) => number)

    beforeAll(async () => {
      episode = await refer(people, "Lark")
      for (let count = 0; count < 3; count += 1)
        episode = await describeHousehold(people.socialWorker, episode, { children: [] })
      episode = await go(people.teamManager, "referralDecide", {
        episode: episode.id,
        seenVersion: episode.version,
        ...decision
      })
    })

    it("forwards and backwards come to the same", async () => {
      const whole = await events()
      expect(whole.nodes.map(({ kind, number }) => [number, kind])).toEqual([
        [1, "ReferralReceived"],
        [2, "HouseholdDescribed"],
        [3, "HouseholdDescribed"],
        [4, "HouseholdDescribed"],
        [5, "ReferralDecided"]
      ])
      const first = await events({ first: 2 })
      const second = await events({ first: 2, after: first.pageInfo.endCursor })
      const latest = await events({ last: 2 })
      const earlier = await events({ last: 2, before: latest.pageInfo.startCursor })
      expect([first, second, latest, earlier].map(numbers)).toEqual([
        [1, 2],
        [3, 4],
        [4, 5],
        [2, 3]
      ])
      expect(
        [first, second, latest, earlier].map(({ pageInfo: { hasNextPage, hasPreviousPage } }) => [
          hasPreviousPage,
          hasNextPage
        ])
      ).toEqual([
        [false, true],
        [true, true],
        [true, false],
        [true, true]
      ])
      expect([first, second, latest, earlier].map(({ totalCount }) => totalCount)).toEqual([5, 5, 5, 5])
    })

    it("by kind and by day", async () => {
      const described = await events({ kinds: ["HouseholdDescribed"], last: 1 })
      expect([numbers(described), described.totalCount]).toEqual([[4], 3])
      expect(numbers(await events({ kinds: ["ReferralReceived", "ReferralDecided"] }))).toEqual([1, 5])
      expect(numbers(await events({ from: today(), until: today() }))).toEqual([1, 2, 3, 4, 5])
      expect(await events({ until: "2020-01-01" })).toMatchObject({ totalCount: 0, nodes: [] })
      expect(await events({ from: "2099-01-01" })).toMatchObject({ totalCount: 0, nodes: [] })
    })

    it.each([
      [
        { kinds: ["HouseholdDescribd"] },
        "kinds: HouseholdDescribd is no kind of event. Give kinds as ChronologyEvent.kind names them."
      ],
      [{ first: 2, last: 2 }, "Give first and after, or last and before."],
      [{ first: 2, before: "x" }, "before: give last with it."],
      [{ first: 0 }, "first: ask for 1 to 100 events."]
    ])("refuses %j", async (variables, message) => {
      const answer = await ask(gateway.url, query, {
        token: people.teamManager.token,
        variables: { id: episode.id, ...variables }
      })
      expect(answer.json.errors?.map((each) => [each.message, each.extensions?.["code"]])).toEqual([
        [message, "BAD_USER_INPUT"]
      ])
    })

    it("an episode as it stood has the events of then", async () => {
      const asAt =
        "query($id: ID!, $at: DateTime) { episode(id: $id, asAt: $at) { version events { totalCount } } }"
      const list = await read<{ episode: { chronology: { events: ReadonlyArray<{ recordedAt: string }> } } }>(
        people.teamManager,
        "query($id: ID!) { episode(id: $id) { chronology { events { recordedAt } } } }",
        { id: episode.id }
      )
      const at = list.episode.chronology.events[1]?.recordedAt
      expect(await read(people.teamManager, asAt, { id: episode.id, at })).toEqual({
        episode: { version: 2, events: { totalCount: 2 } }
      })
    })

    it.runIf(engine === "a PostgreSQL server")(
      "takes as many statements for five events as for one",
      async () => {
        const counts: Array<number> = []
        for (const first of [1, 5]) counts.push(await statementsOf(() => events({ first })))
        expect(counts[1]).toBe(counts[0])
      }
    )

    it("is accounted for as a chronology is", async () => {
      await events({ first: 1 })
      const child = await childOf(people.teamManager, episode)
      const log = "query($id: ID!) { accessLog(child: $id, first: 3) { nodes { action } } }"
      const answer = await read<{ accessLog: { nodes: ReadonlyArray<{ action: string }> } }>(
        people.teamManager,
        log,
        { id: child }
      )
      expect(answer.accessLog.nodes.map(({ action }) => action)).toEqual(["child", "episode", "chronology"])
    })
  })
})
