import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import {
  act,
  allocation,
  awaitingAllocation,
  chronologyOf,
  type Episode,
  type Outcome,
  type People,
  peopleOf,
  type Person,
  submitted,
  told
} from "./people.test-data.ts"

const bristol = "bristol"
const southGloucestershire = "south-gloucestershire"
const PAIRS = 20
const times = <Value>(count: number, of: (at: number) => Promise<Value>): Promise<ReadonlyArray<Value>> =>
  Promise.all(Array.from({ length: count }, (_, at) => of(at)))

const conclusion = { outcome: "CHILD_IN_NEED_PLAN", rationale: "Clear needs." }
const returns = (who: Person, { id, version }: Episode) =>
  act(who, "assessmentReturn", {
    episode: id,
    seenVersion: version,
    furtherWork: "What does Robin want?"
  })
const authorises = (who: Person, { id, version }: Episode) =>
  act(who, "assessmentAuthorise", { episode: id, seenVersion: version, ...conclusion })

/** Both at once: who won, and what came of each. */
const atOnce = async ({ otherTeamManager, teamManager }: People, episode: Episode) => {
  const [one, other] = await Promise.all([
    returns(teamManager, episode),
    authorises(otherTeamManager, episode)
  ])
  const chronology = await chronologyOf(teamManager, episode)
  return one.message === undefined
    ? { winner: teamManager, won: one, lost: other, chronology }
    : { winner: otherTeamManager, won: other, lost: one, chronology }
}

describe.each(engines)("on %s", (engine) => {
  let gateway: TestGateway
  let owner: Owner | undefined
  let people: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    people = await peopleOf(gateway.url, bristol)
  })
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
  })

  describe("two managers who saw the same assessment, at the same moment", () => {
    it(
      "one wins; the other is told what the winner did, and nothing of theirs is on record",
      { timeout: 60_000 },
      async () => {
        const episodes = await times(PAIRS, () => submitted(people))
        const ends = await Promise.all(episodes.map((episode) => atOnce(people, episode)))
        for (const { chronology, lost, winner, won } of ends) {
          expect(["AssessmentReturned", "AssessmentAuthorised"]).toContain(won.__typename)
          const what =
            won.__typename === "AssessmentReturned" ? "Assessment returned" : "Assessment authorised"
          expect(lost).toMatchObject({
            __typename: "ConcurrentChange",
            currentVersion: 7,
            changes: [{ number: 7, what, recordedBy: { id: winner.id, name: winner.name } }]
          })
          expect(lost.changes).toHaveLength(1)
          expect(told(chronology).slice(6)).toEqual([`7 ${what}, ${winner.name}`])
          expect(chronology.verified).toBe(true)
        }
      }
    )
  })

  describe("after a refusal", () => {
    let elsewhere: People
    const allocate = (episode: Episode, key: string, whom: Person): Promise<Outcome> =>
      act(elsewhere.teamManager, "leadPractitionerAllocate", {
        idempotencyKey: key,
        episode: episode.id,
        seenVersion: episode.version,
        ...allocation(whom.id)
      })

    beforeAll(async () => {
      elsewhere = await peopleOf(gateway.url, southGloucestershire)
    })

    it("its idempotency key can be used again, for what is put right", async () => {
      const episode = await awaitingAllocation(elsewhere)
      const key = randomUUID()
      expect(await allocate(episode, key, elsewhere.keyWorker)).toMatchObject({
        __typename: "MayNotLead",
        rule: "SGL-2"
      })
      expect(await allocate(episode, key, elsewhere.socialWorker)).toMatchObject({
        __typename: "LeadPractitionerAllocated",
        episode: { version: 4 }
      })
    })

    it.runIf(engine === "a PostgreSQL server")(
      "South Gloucestershire, paragraph 2: that a key worker may not lead writes one line of account, and nothing else in any table",
      async () => {
        const episode = await awaitingAllocation(elsewhere)
        const before = await owner?.counts()
        const head = await owner?.rows("select * from audit_head order by authority")
        expect(await allocate(episode, randomUUID(), elsewhere.keyWorker)).toMatchObject({
          __typename: "MayNotLead"
        })
        const after = await owner?.counts()
        expect(after).toEqual({ ...before, audit: Number(before?.["audit"]) + 1 })
        expect(await owner?.rows("select * from audit_head order by authority")).not.toEqual(head)
        const [line] =
          (await owner?.rows(
            `select practitioner, action, outcome, episode, problem, rule from audit
             where authority = $1 order by number desc limit 1`,
            [southGloucestershire]
          )) ?? []
        expect(line).toEqual({
          practitioner: "south-gloucestershire-team-manager",
          action: "leadPractitionerAllocate",
          outcome: "refused",
          episode: episode.id.slice("Episode:".length),
          problem: "MayNotLead",
          rule: "SGL-2"
        })
        expect(await chronologyOf(elsewhere.teamManager, episode)).toMatchObject({ verified: true })
      }
    )
  })
})
