import { createHash } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import {
  chronologyOf,
  type Episode,
  type People,
  peopleOf,
  submitted,
  today,
  told
} from "./people.test-data.ts"

const bristol = "bristol"

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value

interface EventRow {
  readonly number: number
  readonly hash: string
  readonly says: object
}

/** What somebody who knows how hashes are made, and not the secret, makes of the hash. */
const hashOf = (says: object, previous: string): string =>
  createHash("sha256")
    .update(`${previous}\n${JSON.stringify(says, inOrder)}`)
    .digest("hex")

const broken = (brokenAt: number, brokenBecause: string) => ({ verified: false, brokenAt, brokenBecause })

describe.each(engines)("the chronology, on %s", (engine) => {
  let gateway: TestGateway
  let people: People

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, bristol)
  })
  afterAll(() => gateway.stop())

  it("lists what happened, when and by whom", async () => {
    const began = new Date().toISOString()
    const chronology = await chronologyOf(people.teamManager, await submitted(people))
    const { socialWorker, teamManager } = people
    expect(told(chronology)).toEqual([
      `1 Referral received, ${socialWorker.name}`,
      `2 Referral decided, ${teamManager.name}`,
      `3 Team mapping recorded, ${teamManager.name}`,
      `4 Lead practitioner allocated, ${teamManager.name}`,
      `5 Child seen, ${socialWorker.name}`,
      `6 Assessment submitted, ${socialWorker.name}`
    ])
    expect(chronology).toMatchObject({ verified: true, brokenAt: null, brokenBecause: null })
    const moments = chronology.events.map(({ recordedAt }) => recordedAt)
    expect([began, ...moments, new Date().toISOString()].toSorted()).toEqual([
      began,
      ...moments,
      expect.any(String)
    ])
    expect(chronology.events.every(({ recordedOn }) => recordedOn === today())).toBe(true)
  })

  describe.runIf(engine === "a PostgreSQL server")("that the owner of the database has tampered with", () => {
    let owner: Owner
    let episode: Episode
    let id: string

    beforeAll(async () => {
      owner = await ownerOf(gateway.ownerUrl)
      await owner.rows("set session_replication_role = replica")
    })
    afterAll(() => owner.end())

    const fresh = async () => {
      episode = await submitted(people)
      id = episode.id.slice("Episode:".length)
      expect((await chronologyOf(people.teamManager, episode)).verified).toBe(true)
    }
    const tamper = (sql: string) => owner.rows(sql.replaceAll("$episode", `episode = '${id}'`))
    const found = async () => {
      const { brokenAt, brokenBecause, verified } = await chronologyOf(people.teamManager, episode)
      return { verified, brokenAt, brokenBecause }
    }

    it("is found where words were changed", async () => {
      await fresh()
      await tamper(
        `update event set payload = jsonb_set(payload, '{summary}', '"Nothing was said."') where $episode and number = 3`
      )
      expect(await found()).toEqual(broken(3, "it does not say what was hashed"))
    })

    it("is found where the one who did it was changed", async () => {
      await fresh()
      await tamper(
        `update event set recorded_by = '${bristol}-other-team-manager' where $episode and number = 4`
      )
      expect(await found()).toEqual(broken(4, "it does not say what was hashed"))
    })

    it("is found where an event in the middle is gone", async () => {
      await fresh()
      await tamper("delete from event where $episode and number = 5")
      expect(await found()).toEqual(broken(5, "event 5 is missing"))
    })

    it("is found where two events changed places", async () => {
      await fresh()
      await tamper("update event set number = -number where $episode and number in (2, 3)")
      await tamper("update event set number = 5 + number where $episode and number < 0")
      expect(await found()).toEqual(broken(2, "it does not follow the event before it"))
    })

    it("is found where the last event is gone", async () => {
      await fresh()
      await tamper("delete from event where $episode and number = 6")
      expect(await found()).toEqual(broken(6, "the chronology is recorded to end elsewhere"))
    })

    it("is found where the last event is gone and the episode was put back to match", async () => {
      await fresh()
      await tamper("delete from event where $episode and number = 6")
      await owner.rows(
        "update episode set version = 5, head_hash = (select hash from event where episode = $1 and number = 5) where id = $1",
        [id]
      )
      expect(await found()).toEqual(broken(5, "the episode stands otherwise than its events add up to"))
    })

    it("is found where everything from the middle on was hashed anew, to the end and the episode's own row", async () => {
      await fresh()
      await tamper(
        `update event set payload = jsonb_set(payload, '{summary}', '"Nothing was said."') where $episode and number = 3`
      )
      const events = await owner.rows<EventRow>(
        `select number, hash, json_build_object('authority', authority, 'episode', episode, 'number', number,
           'type', type, 'recordedAt', to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'recordedBy', recorded_by, 'payload', payload) as says
         from event where episode = $1 order by number`,
        [id]
      )
      // Or it would prove nothing: this is how hashes are made.
      expect(hashOf(events[1]?.says ?? {}, events[0]?.hash ?? "")).toBe(events[1]?.hash)
      let previous = events[1]?.hash ?? ""
      for (const { number, says } of events.slice(2)) {
        const hash = hashOf(says, previous)
        await owner.rows(
          "update event set previous_hash = $1, hash = $2 where episode = $3 and number = $4",
          [previous, hash, id, number]
        )
        previous = hash
      }
      await owner.rows("update episode set head_hash = $1 where id = $2", [previous, id])
      expect(await found()).toEqual(broken(3, "its seal is not this installation's"))
    })
  })
})
