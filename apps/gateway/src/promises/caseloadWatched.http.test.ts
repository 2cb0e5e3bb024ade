import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type ServerSentEvent, subscribe, type Subscription } from "../testing/sse.ts"
import { type Engine, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { restrict, subjectOf } from "./access.test-data.ts"
import { ownerOf } from "./owner.test-data.ts"
import {
  act,
  allocation,
  awaitingAllocation,
  childOf,
  decision,
  type Episode,
  go,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  refer
} from "./people.test-data.ts"

const bristol = "bristol"

const ids = "cursor episodeId"
const whole = `${ids} mutation recordedBy { name } episode { version }`
const ofCaseload = (fields: string) => `subscription($of: CaseloadOwnerInput, $after: String) {
  caseloadChanged(of: $of, after: $after) { ${fields} } }`
const ofAuthority = (fields: string) =>
  `subscription($after: String) { authorityChanged(after: $after) { ${fields} } }`

interface Changed {
  readonly cursor: string
  readonly episodeId: string
  readonly mutation?: string
  readonly recordedBy?: { readonly name: string }
  readonly episode?: { readonly version: number } | null
}

const changeIn = (message: ServerSentEvent | "ended"): Changed => {
  const { data } = (message === "ended" ? {} : (message.data ?? {})) as { data?: Record<string, Changed> }
  const [changed] = Object.values(data ?? {})
  if (changed === undefined) throw new Error(`Instead of a change: ${JSON.stringify(message)}`)
  return changed
}

const heard = async ({ next }: Subscription, count: number): Promise<ReadonlyArray<Changed>> => {
  const changes: Array<Changed> = []
  while (changes.length < count) changes.push(changeIn(await next()))
  return changes
}

const watch = (
  { token, url }: Person,
  query: string,
  { lastEventId, ...variables }: { of?: object; after?: string | undefined; lastEventId?: string } = {}
): Promise<Subscription> =>
  subscribe(url, { token, query, variables, ...(lastEventId === undefined ? {} : { lastEventId }) })

const episodesOf = (changes: ReadonlyArray<Changed>): ReadonlyArray<string> =>
  changes.map(({ episodeId }) => episodeId)

const allocate = (people: People, episode: Episode, to: Person): Promise<Episode> =>
  go(people.teamManager, "leadPractitionerAllocate", {
    episode: episode.id,
    seenVersion: episode.version,
    ...allocation(to.id)
  })

describe.each(engines)("watching a caseload and an authority, on %s", (engine) => {
  let gateway: TestGateway
  let people: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, bristol)
  })
  afterAll(() => gateway.stop())

  it("tells a practitioner what comes to their caseload, what leaves it, and nothing of what is another's", async () => {
    const { socialWorker, teamManager } = people
    const other = await person(gateway.url, bristol, "other-social-worker")
    const [mine, theirs] = [await awaitingAllocation(people), await awaitingAllocation(people)]
    const watching = await watch(socialWorker, ofCaseload(whole), { of: { practitioner: socialWorker.id } })
    await allocate(people, theirs, other)
    const allocated = await allocate(people, mine, socialWorker)
    const handedOver = await allocate(people, allocated, other)
    // Once it has left, it is told no more: what comes next is the other one's coming.
    await allocate(people, { ...theirs, version: theirs.version + 1 }, socialWorker)
    const changes = await heard(watching, 3)
    expect(episodesOf(changes)).toEqual([mine.id, mine.id, theirs.id])
    expect(changes.map(({ mutation, recordedBy }) => `${mutation} ${recordedBy?.name}`)).toEqual(
      Array.from({ length: 3 }, () => `leadPractitionerAllocate ${teamManager.name}`)
    )
    expect(handedOver.version).toBe(5)
    watching.close()
  })

  it("tells a manager of their team's, and of what nobody leads yet, as the caseload has them", async () => {
    const { socialWorker, teamManager } = people
    const team = await watch(teamManager, ofCaseload(ids), { of: { team: teamManager.id } })
    const nobodys = await watch(teamManager, ofCaseload(ids), { of: { nobody: true } })
    const episode = await awaitingAllocation(people)
    await allocate(people, episode, socialWorker)
    // Received, decided, mapped, and then allocated away.
    expect(episodesOf(await heard(nobodys, 4))).toEqual(Array.from({ length: 4 }, () => episode.id))
    expect(episodesOf(await heard(team, 1))).toEqual([episode.id])
    team.close()
    nobodys.close()
  })

  it("goes on from the last change that was seen, by its cursor or by the id of the event, after a cut", async () => {
    const first = await watch(people.teamManager, ofAuthority(ids))
    const before = await refer(people)
    const message = await first.next()
    const { cursor, episodeId } = changeIn(message)
    expect([episodeId, message === "ended" ? "" : message.id]).toEqual([before.id, cursor])
    first.close()
    const missed = [await refer(people), await refer(people)]
    for (const place of [{ after: cursor }, { lastEventId: cursor }]) {
      const again = await watch(people.teamManager, ofAuthority(ids), place)
      expect(episodesOf(await heard(again, 2))).toEqual(missed.map(({ id }) => id))
      again.close()
    }
  })

  it("goes on from where a pull with updatedSince ended", async () => {
    const pull = "{ all: updatedSince(first: 100) { pageInfo { endCursor hasNextPage } } }"
    const { all } = await read<{ all: { pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
      people.teamManager,
      pull
    )
    expect(all.pageInfo.hasNextPage).toBe(false)
    const next = await refer(people)
    const watching = await watch(people.teamManager, ofAuthority(ids), { after: all.pageInfo.endCursor })
    expect(episodesOf(await heard(watching, 1))).toEqual([next.id])
    watching.close()
  })

  it("refuses a place that is none, or that is not reached yet", async () => {
    const later = Buffer.from(JSON.stringify({ change: 2_000_000_000 })).toString("base64url")
    for (const after of ["elsewhere", later]) {
      const watching = await watch(people.teamManager, ofAuthority(ids), { after })
      expect(JSON.stringify(await watching.next())).toContain("BAD_USER_INPUT")
    }
  })

  it("is not for whoever may not list episodes", async () => {
    const administrator = await person(gateway.url, bristol, "system-administrator")
    for (const query of [ofAuthority(ids), ofCaseload(ids)]) {
      const watching = await watch(administrator, query)
      expect(JSON.stringify(await watching.next())).toContain("FORBIDDEN")
    }
  })

  it("tells the other authority nothing", async () => {
    const elsewhere = await peopleOf(gateway.url, "south-gloucestershire")
    const watching = await watch(elsewhere.teamManager, ofAuthority(ids))
    await refer(people)
    const own = await refer(elsewhere)
    expect(episodesOf(await heard(watching, 1))).toEqual([own.id])
    watching.close()
  })

  it("passes over a restricted record without a trace, live and after a cut, and tells whoever is named", async () => {
    const episode = await awaitingAllocation(people, "Hidden")
    const of = await subjectOf(people.teamManager, episode)
    const begun = await watch(people.keyWorker, ofAuthority(ids))
    const marker = await refer(people)
    const [{ cursor } = { cursor: "" }] = await heard(begun, 1)
    const named = await watch(people.otherTeamManager, ofAuthority(ids))
    await restrict(people.teamManager, of, "bristol-other-team-manager")
    const { id, version } = episode
    const input = { episode: id, seenVersion: version, ...allocation(people.socialWorker.id) }
    await go(people.otherTeamManager, "leadPractitionerAllocate", input)
    const after = await refer(people)
    expect(episodesOf(await heard(begun, 1))).toEqual([after.id])
    expect(episodesOf(await heard(named, 2))).toEqual([id, after.id])
    const again = await watch(people.keyWorker, ofAuthority(ids), { after: cursor })
    expect(episodesOf(await heard(again, 1))).toEqual([after.id])
    expect(marker.id).not.toBe(id)
    for (const each of [begun, named, again]) each.close()
  })

  interface Log {
    readonly accessLog: {
      readonly nodes: ReadonlyArray<{
        readonly action: string
        readonly practitioner: { readonly id: string }
      }>
    }
  }
  const actionsOf = async (episode: Episode, by: Person): Promise<ReadonlyArray<string>> => {
    const child = await childOf(people.teamManager, episode)
    const log = `query($child: ID!) { accessLog(child: $child, first: 50) { nodes { action practitioner { id } } } }`
    const { accessLog } = await read<Log>(people.teamManager, log, { child })
    return accessLog.nodes.filter(({ practitioner }) => practitioner.id === by.id).map(({ action }) => action)
  }

  it("accounts for each change that is told with what happened, and for none that is told by its id alone", async () => {
    const told = await watch(people.otherTeamManager, ofAuthority(`${ids} mutation`))
    const idAlone = await watch(people.keyWorker, ofAuthority(ids))
    const read = await watch(
      await person(gateway.url, bristol, "other-social-worker"),
      ofAuthority(`${ids} episode { stage }`)
    )
    const episode = await refer(people)
    await Promise.all([told, idAlone, read].map((each) => heard(each, 1)))
    expect(await actionsOf(episode, people.otherTeamManager)).toEqual(["authorityChanged"])
    expect(await actionsOf(episode, people.keyWorker)).toEqual([])
    expect(await actionsOf(episode, await person(gateway.url, bristol, "other-social-worker"))).toEqual([
      "episode"
    ])
    for (const each of [told, idAlone, read]) each.close()
  })

  it("an episode too is watched on from the version that was seen", async () => {
    const { teamManager } = people
    const episode = await awaitingAllocation(people)
    const query = `subscription($episode: ID!, $after: Int) { episodeChanged(episode: $episode, after: $after) { cursor event { number } } }`
    const numbers = async (variables: object, lastEventId?: string, count = 2) => {
      const watching = await subscribe(teamManager.url, {
        token: teamManager.token,
        query,
        variables: { episode: episode.id, ...variables },
        ...(lastEventId === undefined ? {} : { lastEventId })
      })
      const found: Array<string> = []
      while (found.length < count) {
        const message = await watching.next()
        const { event } = changeIn(message) as unknown as { event: { number: number } }
        found.push(`${message === "ended" ? "" : message.id} ${event.number}`)
      }
      watching.close()
      return found
    }
    expect(await numbers({ after: 1 })).toEqual(["2 2", "3 3"])
    expect(await numbers({}, "1")).toEqual(["2 2", "3 3"])
    const beyond = await subscribe(teamManager.url, {
      token: teamManager.token,
      query,
      variables: { episode: episode.id, after: 4 }
    })
    expect(JSON.stringify(await beyond.next())).toContain("BAD_USER_INPUT")
  })
})

const server: Engine = "a PostgreSQL server"
describe.runIf(engines.includes(server))("watching an authority through two gateways on one database", () => {
  let one: TestGateway
  let other: TestGateway
  let people: People

  beforeAll(async () => {
    one = await startTestGateway({ engine: server, parts: { demonstration: true } })
    const { data, store } = one.configuration
    other = await startTestGateway({ configuration: { data, store } })
    people = await peopleOf(one.url, bristol)
  })
  afterAll(async () => {
    await other.stop()
    await one.stop()
  })

  /** Watches until so many came, cut off again and again, and each time with the other gateway. */
  const cutOff = async (count: number): Promise<ReadonlyArray<string>> => {
    const seen: Array<Changed> = []
    const gateways = [one, other]
    const { otherTeamManager } = people
    let after: string | undefined
    for (let turn = 0; seen.length < count; turn += 1) {
      const { url } = gateways[turn % 2]!
      const watching = await watch({ ...otherTeamManager, url }, ofAuthority(ids), { after: after ?? START })
      const some = await heard(watching, Math.min(1 + (turn % 5), count - seen.length))
      watching.close()
      seen.push(...some)
      after = some.at(-1)?.cursor
    }
    return seen.map(({ cursor, episodeId }) => `${cursor} ${episodeId}`)
  }
  const START = Buffer.from(JSON.stringify({ change: 0 })).toString("base64url")

  it("whoever is cut off again and again hears what whoever stays hears: each change once, and in order", async () => {
    const staying = await watch({ ...people.otherTeamManager, url: other.url }, ofAuthority(ids), {
      after: START
    })
    const demonstrated = (
      await read<{ updatedSince: { totalCount: number } }>(
        people.teamManager,
        "{ updatedSince(first: 1) { totalCount } }"
      )
    ).updatedSince.totalCount
    expect(demonstrated).toBeGreaterThan(0)
    const WRITERS = 8
    const EACH = 10
    const cut = cutOff(WRITERS * EACH * 2)
    const stayed = heard(staying, WRITERS * EACH * 2)
    const write = async (url: string) => {
      for (let count = 0; count < EACH; count += 1) {
        const referred = await refer({ ...people, socialWorker: { ...people.socialWorker, url } })
        await act({ ...people.teamManager, url }, "referralDecide", {
          episode: referred.id,
          seenVersion: 1,
          ...decision
        })
      }
    }
    await Promise.all(Array.from({ length: WRITERS }, (_, at) => write(at % 2 === 0 ? one.url : other.url)))
    const all = (await stayed).map(({ cursor, episodeId }) => `${cursor} ${episodeId}`)
    expect(await cut).toEqual(all)
    expect(new Set(all).size).toBe(all.length)
    staying.close()
  }, 60_000)

  it("whoever loses their roles while they watch is told at the next change that they may not, and nothing else", async () => {
    const owner = await ownerOf(one.ownerUrl)
    const watching = await watch({ ...people.keyWorker, url: other.url }, ofAuthority(ids))
    const counted = async () =>
      (
        await owner.rows<{ count: number }>(
          "select count(*)::int as count from audit where action = 'authorityChanged' and outcome = 'refused'"
        )
      )[0]?.count
    const before = await counted()
    await owner.rows(
      `update practitioner set facts = jsonb_set(facts, '{roles}', '["systemAdministrator"]') where id = 'bristol-key-worker'`
    )
    await refer(people)
    expect(JSON.stringify(await watching.next())).toContain("FORBIDDEN")
    expect(await watching.next()).toMatchObject({ event: "complete" })
    expect(await watching.next()).toBe("ended")
    expect(await counted()).toBe((before ?? 0) + 1)
    await owner.end()
  })
})
