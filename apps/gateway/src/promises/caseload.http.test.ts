import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  allocation,
  decision,
  type Episode,
  go,
  mapping,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  referral
} from "./people.test-data.ts"
import { statementsOf } from "./statements.test-data.ts"

const bristol = "bristol"

const query = `query($of: CaseloadOwnerInput, $stages: [Stage!], $days: Int, $overdue: Boolean, $orderBy: CaseloadOrder! = NEXT_DUE, $first: Int! = 20, $after: String) {
  caseload(of: $of, stages: $stages, dueWithinWorkingDays: $days, overdue: $overdue, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { episodeId stage nextDueOn overdue receivedOn lead { id name } child { givenName } }
  }
}`

interface Node {
  readonly episodeId: string
  readonly nextDueOn: string | null
  readonly overdue: boolean
  readonly child: { readonly givenName: string }
}
interface Caseload {
  readonly totalCount: number
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly endCursor: string
  }
  readonly nodes: ReadonlyArray<Node>
}

const caseload = async (who: Person, variables: object = {}): Promise<Caseload> =>
  (await read<{ caseload: Caseload }>(who, query, variables)).caseload

const names = ({ nodes }: Caseload): ReadonlyArray<string> => nodes.map(({ child }) => child.givenName)

const setClock = (url: string, now: string | null) =>
  fetch(`${url}/development/clock`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ now })
  })

/** Monday 5 June 2028, at 10:00 in London. */
const monday = "2028-06-05T09:00:00.000Z"

/** Two children who were referred on the Monday, and whom the key worker leads; the first is to be seen by the Friday. */
const twoOfTheKeyWorker = async ({
  keyWorker,
  socialWorker,
  teamManager
}: People): Promise<ReadonlyArray<Episode>> => {
  const led: Array<Episode> = []
  for (const [givenName, seeChildBy] of [
    ["Ada", "2028-06-09"],
    ["Ben", "2028-06-08"]
  ] as const) {
    const received = { ...referral(givenName), receivedAt: "2028-06-05T08:00:00.000Z" }
    const { id } = await go(socialWorker, "referralReceive", received)
    await go(teamManager, "referralDecide", { episode: id, seenVersion: 1, ...decision })
    await go(teamManager, "teamMappingRecord", {
      episode: id,
      seenVersion: 2,
      ...mapping(),
      heldOn: "2028-06-05"
    })
    const direction = { focus: "Evenings.", seeChildBy, completeBy: "2028-07-03" }
    const allocated = { ...allocation(keyWorker.id), direction }
    led.push(await go(teamManager, "leadPractitionerAllocate", { episode: id, seenVersion: 3, ...allocated }))
  }
  return led
}

interface Owed {
  readonly state: string
  readonly excusedUntil: string | null
  readonly deadline: { readonly dueOn: string } | null
}

/** What the domain works out anew for the episode: the first day of what is still to be done, and whether it is late. */
const workedOut = async (who: Person, id: string) => {
  const asked =
    "query($id: ID!) { episode(id: $id) { obligations { state excusedUntil deadline { dueOn } } } }"
  const { episode } = await read<{ episode: { obligations: ReadonlyArray<Owed> } }>(who, asked, { id })
  const open = episode.obligations.filter(
    ({ deadline, excusedUntil, state }) =>
      deadline !== null && (["DUE", "LATE"].includes(state) || excusedUntil !== null)
  )
  return {
    nextDueOn:
      open.map(({ deadline, excusedUntil }) => excusedUntil ?? deadline?.dueOn).toSorted()[0] ?? null,
    overdue: open.some(({ state }) => state === "LATE")
  }
}

/** How the limit of paragraph 60 on an assessment stands. */
const limitsOf = async (who: Person, id: string) => {
  const asked = `query($id: ID!) { episode(id: $id) { obligations(kinds: [TIME_LIMIT]) { rule state reason deadline { dueOn } } } }`
  const { episode } = await read<{ episode: { obligations: ReadonlyArray<{ rule: string }> } }>(who, asked, {
    id
  })
  return episode.obligations.filter(({ rule }) => rule === "WT15-069")
}

const team = (manager: Person) => ({ of: { team: manager.id } })

describe.each(engines)("the caseload, on %s", (engine) => {
  let gateway: TestGateway
  let people: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, bristol)
  })
  afterAll(() => gateway.stop())

  const of = () => ({ of: { practitioner: people.keyWorker.id } })
  const within = async (days: number) => names(await caseload(people.teamManager, { ...of(), days }))
  const refused = async (variables: object) => {
    const { json } = await ask(gateway.url, query, { token: people.teamManager.token, variables })
    return json.errors?.map(({ extensions, message }) => `${String(extensions?.["code"])}: ${message}`)
  }

  describe("of a key worker who leads two, told of one that its referral was received", () => {
    let ada: string
    let ben: string

    beforeAll(async () => {
      await setClock(gateway.url, monday)
      const [first, second] = await twoOfTheKeyWorker(people)
      ada = first?.id ?? ""
      ben = second?.id ?? ""
      await go(people.teamManager, "toldRecord", {
        episode: ada,
        seenVersion: 4,
        telling: "REFERRER_OF_RECEIPT",
        form: "SPOKEN",
        said: "We have it.",
        toldOn: "2028-06-05"
      })
    })
    afterAll(() => setClock(gateway.url, null))

    it("shows the one whose referrer is to be told first: by Tuesday, and the other to be seen by Friday", async () => {
      const { nodes, totalCount } = await caseload(people.teamManager, of())
      expect(nodes.map(({ child, nextDueOn, overdue }) => [child.givenName, nextDueOn, overdue])).toEqual([
        ["Ben", "2028-06-06", false],
        ["Ada", "2028-06-09", false]
      ])
      expect(totalCount).toBe(2)
      expect(nodes.map(({ episodeId }) => episodeId)).toEqual([ben, ada])
    })

    it("counts working days from today: Tuesday is the first, Friday the fourth", async () => {
      expect([await within(0), await within(1), await within(3), await within(4)]).toEqual([
        [],
        ["Ben"],
        ["Ben"],
        ["Ben", "Ada"]
      ])
    })

    it("is late from midnight in London on, though nothing was written since", async () => {
      const lateAt = async (now: string) => {
        await setClock(gateway.url, now)
        const late = await caseload(people.teamManager, { ...of(), overdue: true })
        const calm = await caseload(people.teamManager, { ...of(), overdue: false })
        const all = await caseload(people.teamManager, of())
        expect(late.totalCount + calm.totalCount).toBe(2)
        expect(all.nodes.filter(({ overdue }) => overdue)).toEqual(late.nodes)
        return names(late)
      }
      expect(await lateAt("2028-06-06T22:59:00.000Z")).toEqual([])
      expect(await lateAt("2028-06-06T23:00:00.000Z")).toEqual(["Ben"])
      expect(await lateAt("2028-06-09T23:00:00.000Z")).toEqual(["Ben", "Ada"])
      await setClock(gateway.url, monday)
    })

    it("says of every episode what its obligations say, worked out anew", async () => {
      for (const now of [monday, "2028-06-07T09:00:00.000Z", "2029-01-02T09:00:00.000Z"]) {
        await setClock(gateway.url, now)
        const { nodes, totalCount } = await caseload(people.teamManager)
        expect(nodes).toHaveLength(totalCount)
        for (const { episodeId, nextDueOn, overdue } of nodes) {
          expect({ nextDueOn, overdue }).toEqual(await workedOut(people.teamManager, episodeId))
        }
      }
      await setClock(gateway.url, monday)
    })

    it("is also that of the team of who supervises the key worker, and of no other team", async () => {
      const mine = names(await caseload(people.otherTeamManager, team(people.teamManager)))
      expect(mine).toEqual(expect.arrayContaining(["Ada", "Ben"]))
      expect(names(await caseload(people.teamManager, team(people.otherTeamManager)))).toEqual([])
    })

    it("goes page by page, each of what there is, in either order", async () => {
      for (const orderBy of ["NEXT_DUE", "LATEST_REFERRAL"]) {
        const all = await caseload(people.teamManager, { orderBy, first: 100 })
        const found: Array<string> = []
        let after: string | null = null
        for (;;) {
          const page: Caseload = await caseload(people.teamManager, { orderBy, first: 2, after })
          expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
          expect(page.totalCount).toBe(all.totalCount)
          found.push(...page.nodes.map(({ episodeId }) => episodeId))
          if (!page.pageInfo.hasNextPage) break
          after = page.pageInfo.endCursor
        }
        expect(found).toEqual(all.nodes.map(({ episodeId }) => episodeId))
      }
    })

    it("says what is wrong with what is asked", async () => {
      expect(await refused({ first: 101 })).toEqual(["BAD_USER_INPUT: first: ask for 1 to 100 episodes."])
      expect(await refused({ days: 61 })).toEqual([
        "BAD_USER_INPUT: dueWithinWorkingDays: give a number of working days from 0 to 60."
      ])
      expect(await refused({ after: "here" })).toEqual([
        "BAD_USER_INPUT: after: give the endCursor of the page before."
      ])
      const { pageInfo } = await caseload(people.teamManager, { first: 1 })
      expect(await refused({ after: pageInfo.endCursor, orderBy: "LATEST_REFERRAL" })).toEqual([
        "BAD_USER_INPUT: after: give the endCursor of a page in the same order."
      ])
      expect(await refused({ of: { practitioner: ada } })).toEqual([
        `BAD_USER_INPUT: of.practitioner: give an id as this API gave it, which begins with "Practitioner:".`
      ])
      expect(await refused({ of: { team: "Practitioner:nobody" } })).toEqual([
        expect.stringMatching(/^NOT_FOUND: /u)
      ])
    })

    const late = { rule: "WT15-069", state: "LATE", deadline: { dueOn: "2028-08-07" } }

    // 45 working days from Monday 5 June 2028, among which is no bank holiday, are nine weeks: by Monday 7 August.
    it("keeps an assessment that is overdue for as long as it is, with the reasons beside it (N52)", async () => {
      await setClock(gateway.url, "2028-08-08T09:00:00.000Z")
      const limits = () => limitsOf(people.keyWorker, ada)
      expect(await limits()).toEqual([{ ...late, reason: null }])
      await go(people.keyWorker, "overrunReasonRecord", {
        episode: ada,
        seenVersion: 5,
        step: "COMPLETE_ASSESSMENT",
        reason: "The father came home in July.",
        discussedWith: ["FAMILY", "PROFESSIONALS"],
        notDiscussedWith: [{ party: "CHILD", reasons: "Ada is two." }]
      })
      expect(await limits()).toEqual([{ ...late, reason: "The father came home in July." }])
      expect(names(await caseload(people.teamManager, { ...of(), overdue: true }))).toContain("Ada")
    })

    it("keeps one from whose limit a manager departed, until it is done or departed from entirely (N39)", async () => {
      const standsInTheCaseload = async () => {
        const { nodes } = await caseload(people.teamManager, { ...of(), overdue: true })
        const found = nodes.find(({ episodeId }) => episodeId === ben)
        const { nextDueOn, overdue } = await workedOut(people.teamManager, ben)
        expect(found).toMatchObject({ nextDueOn, overdue })
      }
      const departs = (seenVersion: number, more: object) =>
        go(people.teamManager, "departedFromGuidanceRecord", {
          episode: ben,
          seenVersion,
          rule: "WT15-069",
          departedOn: "2028-08-08",
          circumstances: "The valley was flooded, and no road open.",
          ...more
        })
      await departs(4, { reasons: "Nobody could reach the family." })
      expect(await limitsOf(people.keyWorker, ben)).toEqual([
        { ...late, reason: "Nobody could reach the family." }
      ])
      await standsInTheCaseload()
      await departs(5, { reasons: "The family has left the country.", entirely: true })
      expect(await limitsOf(people.keyWorker, ben)).toEqual([
        { ...late, state: "EXCUSED", reason: "The family has left the country." }
      ])
      await standsInTheCaseload()
    })
  })

  it.runIf(engine === "a PostgreSQL server")("takes as many statements for fifty as for five", async () => {
    for (let count = 0; count < 50; count += 1) await refer(people)
    const counts: Array<number> = []
    for (const first of [5, 50]) {
      const sent = await statementsOf(async () => {
        expect(
          (await caseload(people.teamManager, { first, orderBy: "LATEST_REFERRAL" })).nodes
        ).toHaveLength(first)
      })
      counts.push(sent)
    }
    // Begin, session, who asks, the page with its count, who leads, the account, commit.
    expect(counts).toEqual([7, 7])
  })
})
