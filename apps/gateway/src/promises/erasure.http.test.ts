import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { auditVerify } from "../command/auditVerify.ts"
import { ask, engines, setClock, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { ownerOf } from "./owner.test-data.ts"
import {
  childOf,
  close,
  go,
  type Input,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  referral
} from "./people.test-data.ts"
import { change, inYears, namesDue, putOnAuthority, retentionOf, schedule } from "./retention.test-data.ts"

const WORDS = ["Quillonius", "Zephyrgate", "2013-11-07", "CASE-77119", "lighthouse", "9990000018"]

const quillonius = (): Input => ({
  ...referral(),
  child: {
    new: { givenName: "Quillonius", familyName: "Zephyrgate", birth: { bornOn: "2013-11-07" } }
  },
  concern: "A fear of every lighthouse.",
  childIdentifiers: [{ system: "Cases", value: "CASE-77119" }],
  episodeIdentifiers: [{ system: "Cases", value: "CASE-77119-1" }]
})

const erasureOf = `query($child: ID!) { erasure(child: $child) {
  id state schedule { source recordClass } setAs keptUntil episodes events
  proposedBy { id } decidedBy { id } reasons
} }`
interface Erasure {
  readonly id: string
  readonly state: string
  readonly [field: string]: unknown
}
const erasure = async (who: Person, child: string): Promise<Erasure | null> =>
  (await read<{ erasure: Erasure | null }>(who, erasureOf, { child })).erasure

describe.each(engines)("a child's record that is erased, over HTTP, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let child: string
  let episode: string

  const propose = (who: Person) =>
    change(who, "erasurePropose", { input: { child }, selected: "... on ErasureProposed { erasure { id } }" })
  const decide = async (who: Person, mutation: string, input: Input = {}) => {
    const standing = await erasure(who, child)
    return (await change(who, mutation, { input: { erasure: standing?.id, ...input } })).__typename
  }

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, "bristol")
    const staffAdministrator = await person(gateway.url, "bristol", "staff-administrator")
    const closed = await close(people, await go(people.socialWorker, "referralReceive", quillonius()))
    episode = closed.id
    child = await childOf(people.teamManager, closed)
    await putOnAuthority(staffAdministrator, "authorityRetentionSet", schedule(6))
  }, 120_000)
  afterAll(() => gateway.stop())

  it("is proposed only once it is due", async () => {
    const { keyWorker, teamManager } = people
    expect((await propose(teamManager)).__typename).toBe("RecordNotDue")
    await setClock(gateway.url, inYears(7))
    expect((await propose(keyWorker)).__typename).toBe("NotPermitted")
    expect((await propose(teamManager)).__typename).toBe("ErasureProposed")
    expect(await erasure(teamManager, child)).toMatchObject({
      state: "PROPOSED",
      decidedBy: null,
      reasons: null
    })
  })

  it("is not erased by whoever proposed it, nor under a hold, and the proposal can be taken back", async () => {
    const { otherTeamManager, teamManager } = people
    expect(await decide(teamManager, "erasureApprove")).toBe("OwnProposal")
    const held = { child, reasons: "The lighthouse inquiry.", basis: "Inquiry 26/1" }
    const selected = "... on LegalHoldPlaced { legalHoldId }"
    const placed = await change(otherTeamManager, "legalHoldPlace", { input: held, selected })
    expect(await decide(otherTeamManager, "erasureApprove")).toBe("RecordNotDue")
    const lifted = { legalHold: placed["legalHoldId"], reasons: "The lighthouse inquiry is over." }
    expect((await change(teamManager, "legalHoldLift", { input: lifted })).__typename).toBe("LegalHoldLifted")
    const { id } = (await erasure(teamManager, child)) ?? { id: "" }
    expect(await decide(teamManager, "erasureWithdraw", { reasons: "Too soon." })).toBe("ErasureWithdrawn")
    expect(await erasure(teamManager, child)).toBeNull()
    const late = await change(otherTeamManager, "erasureApprove", { input: { erasure: id } })
    expect(late.__typename).toBe("ErasureNotOpen")
    expect(await namesDue(teamManager)).toEqual(["Quillonius"])
  })

  it("is erased when another person approves it: nothing of it is found, by any way that there is", async () => {
    const { otherTeamManager, socialWorker, teamManager } = people
    await propose(teamManager)
    const { proposal } = (await retentionOf(teamManager, child)) ?? {}
    expect(proposal).toEqual({ state: "PROPOSED" })
    expect(await decide(otherTeamManager, "erasureApprove")).toBe("ErasureApproved")

    const asked = `query($child: ID!, $episode: ID!) {
      child(id: $child) { givenName } episode(id: $episode) { stage }
      children(name: "Quillonius", first: 5) { totalCount }
      childByIdentifier(system: "Cases", value: "CASE-77119") { givenName }
      episodes(first: 100) { nodes { episodeId child { givenName } } }
      updatedSince(first: 100) { nodes { episodeId } }
      recordsDue(first: 5) { totalCount }
      subjectAccess(child: $child) { __typename }
    }`
    const variables = { child, episode }
    const { text } = await ask(gateway.url, asked, { token: teamManager.token, variables })
    expect(JSON.parse(text).data).toMatchObject({
      child: null,
      episode: null,
      children: { totalCount: 0 },
      childByIdentifier: null,
      recordsDue: { totalCount: 0 },
      subjectAccess: { __typename: "ChildNotFound" }
    })
    for (const word of [...WORDS, episode]) expect(text).not.toContain(word)
    expect((await propose(teamManager)).__typename).toBe("ChildNotFound")
    await expect(erasure(socialWorker, child)).rejects.toThrow("FORBIDDEN")
  })

  it("is known to have been erased, by what, for what and when, to those who may know", async () => {
    const { otherTeamManager, teamManager } = people
    expect(await erasure(teamManager, child)).toEqual({
      id: expect.stringMatching(/^Erasure:/u),
      state: "APPROVED",
      schedule: { source: "Records retention policy, version 3, section 2", recordClass: "REFERRAL" },
      setAs: 1,
      keptUntil: null,
      episodes: 1,
      events: expect.any(Number),
      proposedBy: { id: teamManager.id },
      decidedBy: { id: otherTeamManager.id },
      reasons: null
    })
    const log = "query($child: ID!) { accessLog(child: $child, first: 50) { nodes { action outcome } } }"
    const { accessLog } = await read<{
      accessLog: { nodes: ReadonlyArray<{ action: string; outcome: string }> }
    }>(teamManager, log, { child })
    expect(accessLog.nodes.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        "referralReceive",
        "child",
        expect.stringMatching(/^erasureApprove [0-9a-f]{64}$/u)
      ])
    )
    const all = "{ erasures(first: 5, states: [APPROVED]) { totalCount nodes { childId } } }"
    expect(await read(teamManager, all)).toEqual({ erasures: { totalCount: 1, nodes: [{ childId: child }] } })
  })

  it.skipIf(engine === "PostgreSQL in this process")(
    "is nowhere in the database, and the account is as it was written",
    async () => {
      const owner = await ownerOf(gateway.ownerUrl)
      try {
        for (const table of Object.keys(await owner.counts())) {
          const rows = await owner.rows<{ text: string }>(`select t::text as text from ${table} t`)
          const text = rows.map((row) => row.text).join("\n")
          for (const word of WORDS) expect(`${table}: ${text}`).not.toContain(word)
        }
      } finally {
        await owner.end()
      }
      expect(await auditVerify(gateway.configuration, {})).toBe(0)
    }
  )
})
