import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, setClock, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  childOf,
  close,
  go,
  type People,
  peopleOf,
  type Person,
  person,
  refer,
  today
} from "./people.test-data.ts"
import {
  change,
  inYears,
  namesDue,
  putOnAuthority,
  recordsDue,
  retentionOf,
  schedule
} from "./retention.test-data.ts"

const holding = (child: string) => ({
  child,
  reasons: "A claim against the authority.",
  basis: "County Court, claim 26/1234"
})

describe.each(engines)("how long records are kept, over HTTP, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let staffAdministrator: Person

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, "bristol")
    staffAdministrator = await person(gateway.url, "bristol", "staff-administrator")
  }, 120_000)
  afterAll(() => gateway.stop())

  const at = (now: string | null) => setClock(gateway.url, now)
  const closedRecord = async (name: string): Promise<string> => {
    const episode = await close(people, await refer(people, name))
    return childOf(people.teamManager, episode)
  }

  it("nothing says so until the authority does, and then nothing is due before its day", async () => {
    const { teamManager } = people
    const child = await closedRecord("Alder")
    expect(await retentionOf(teamManager, child)).toMatchObject({
      recordClass: "REFERRAL",
      schedule: null,
      keptUntil: null,
      due: false,
      obstacles: ["NO_SCHEDULE"]
    })
    await at(inYears(60))
    expect(await namesDue(teamManager)).toEqual([])
    await at(null)

    expect(await putOnAuthority(teamManager, "authorityRetentionSet", schedule(6))).toBe("NotTheirsToKeep")
    expect(await putOnAuthority(staffAdministrator, "authorityRetentionSet", schedule(6))).toBe(
      "AuthorityRecorded"
    )
    const until = inYears(6).slice(0, 10)
    expect(await retentionOf(teamManager, child)).toEqual({
      recordClass: "REFERRAL",
      schedule: { source: "Records retention policy, version 3, section 2" },
      counted: [{ from: today(), keptUntil: until }],
      keptUntil: until,
      due: false,
      obstacles: ["NOT_OVER"],
      holds: [],
      proposal: null
    })
    await at(inYears(6))
    expect(await namesDue(teamManager)).toEqual([])
    await at(inYears(6, 1))
    expect(await namesDue(teamManager)).toEqual(["Alder"])
    expect(await retentionOf(teamManager, child)).toMatchObject({ due: true, obstacles: [] })
    await at(null)
  })

  it("a legal hold wins, and two of them until both are lifted", async () => {
    const { keyWorker, otherTeamManager, teamManager } = people
    const child = await closedRecord("Birch")
    const place = { input: holding(child), selected: "... on LegalHoldPlaced { legalHoldId }" }
    expect((await change(keyWorker, "legalHoldPlace", place)).__typename).toBe("NotPermitted")
    const placed = [
      await change(teamManager, "legalHoldPlace", place),
      await change(otherTeamManager, "legalHoldPlace", place)
    ]
    await at(inYears(7))
    expect(await namesDue(teamManager)).not.toContain("Birch")
    for (const { legalHoldId } of placed) {
      expect(await retentionOf(teamManager, child)).toMatchObject({ due: false, obstacles: ["LEGAL_HOLD"] })
      const input = { legalHold: legalHoldId, reasons: "The claim was settled." }
      expect((await change(teamManager, "legalHoldLift", { input })).__typename).toBe("LegalHoldLifted")
      expect((await change(teamManager, "legalHoldLift", { input })).__typename).toBe("LegalHoldNotFound")
    }
    expect(await namesDue(teamManager)).toContain("Birch")
    await at(null)
  })

  it("a request to hold that is sent twice holds once", async () => {
    const child = await closedRecord("Cedar")
    const input = { ...holding(child), idempotencyKey: "held-once-and-no-more" }
    const selected = "... on LegalHoldPlaced { legalHoldId holds { reasons } }"
    const [first, second] = [
      await change(people.teamManager, "legalHoldPlace", { input, selected }),
      await change(people.teamManager, "legalHoldPlace", { input, selected })
    ]
    expect(first).toEqual(second)
    expect(first["holds"]).toEqual([{ reasons: "A claim against the authority." }])
  })

  it("an open episode keeps all of the child's record, and a further one that closes counts anew", async () => {
    const { socialWorker, teamManager } = people
    const child = await closedRecord("Damson")
    const again = await go(socialWorker, "referralReceive", {
      child: { known: child },
      referrer: { professional: { name: "Sam Okoro", agency: "A school", capacity: "Head" } },
      concern: "Again.",
      receivedAt: new Date(Date.now() - 60_000).toISOString()
    })
    await at(inYears(7))
    expect(await retentionOf(teamManager, child)).toMatchObject({ due: false, obstacles: ["OPEN_EPISODE"] })
    expect(await namesDue(teamManager)).not.toContain("Damson")
    await at(null)
    await close(people, again)
    await at(inYears(7))
    expect(await namesDue(teamManager)).toContain("Damson")
    await at(null)
  })

  it("is told page by page, and to those alone who may know it", async () => {
    const { keyWorker, teamManager } = people
    await at(inYears(7))
    const all = await recordsDue(teamManager)
    const first = await recordsDue(teamManager, { first: 2 })
    expect(first.pageInfo.hasNextPage).toBe(true)
    const rest = await recordsDue(teamManager, { first: 50, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes)
    expect(first.totalCount).toBe(all.nodes.length)
    await expect(recordsDue(keyWorker)).rejects.toThrow("FORBIDDEN")
    const [someone] = all.nodes
    expect(await retentionOf(keyWorker, someone?.child.id ?? "")).toBeNull()
    await at(null)
  })

  it("is nothing again once the authority withdraws what it has set", async () => {
    await at(inYears(7))
    const withdrawn = { recordClass: "REFERRAL", reasons: "The policy is under review." }
    expect(await putOnAuthority(staffAdministrator, "authorityRetentionWithdraw", withdrawn)).toBe(
      "AuthorityRecorded"
    )
    expect(await namesDue(people.teamManager)).toEqual([])
    await at(null)
  })
})
