import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { limits } from "../limits/Limits.ts"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import {
  act,
  chronologyOf,
  decision,
  documentOf,
  type Episode,
  go,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  referral,
  told
} from "./people.test-data.ts"

const TIMES = 100
/** As many of one person at once as there are connections, and more. */
const parts = { demonstration: true, limits: { ...limits, atOnce: TIMES, inLine: TIMES } }

const deciding = (episode: Episode, idempotencyKey: string = randomUUID()) => ({
  idempotencyKey,
  episode: episode.id,
  seenVersion: 1,
  ...decision
})

describe.each(engines)("on %s, one idempotency key", (engine) => {
  const gateways: Array<TestGateway> = []
  let owner: Owner | undefined
  let people: People

  beforeAll(async () => {
    const one = await startTestGateway({ engine, parts })
    gateways.push(one)
    const { data, store } = one.configuration
    // Nobody else can have the records of an engine in the process.
    if (one.ownerUrl !== "") {
      gateways.push(await startTestGateway({ configuration: { data, store }, parts }))
      owner = await ownerOf(one.ownerUrl)
    }
    people = await peopleOf(one.url, "bristol")
  })
  afterAll(async () => {
    await owner?.end()
    for (const gateway of gateways.toReversed()) await gateway.stop()
  })

  /** The same person, by the one gateway and the other in turn. */
  const by = (who: Person, at: number): Person => ({
    ...who,
    url: gateways[at % gateways.length]?.url ?? who.url
  })
  const atOnce = <Value>(who: Person, send: (who: Person) => Promise<Value>): Promise<ReadonlyArray<Value>> =>
    Promise.all(Array.from({ length: TIMES }, (_, at) => send(by(who, at))))

  it("sent a hundred times at once happens once, and every answer is the same", async () => {
    const episode = await refer(people)
    const variables = { input: deciding(episode) }
    const answers = await atOnce(people.teamManager, ({ token, url }) =>
      ask(url, documentOf("referralDecide"), { token, variables })
    )
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.json.data?.["referralDecide"]).toMatchObject({
      __typename: "ReferralDecided",
      episode: { version: 2 }
    })
    expect(told(await chronologyOf(people.teamManager, episode))).toHaveLength(2)
  })

  it("of a referral too: one child, one episode", async () => {
    const query = "{ episodes { totalCount } }"
    const before = await read<{ episodes: { totalCount: number } }>(people.teamManager, query)
    const input = { idempotencyKey: randomUUID(), ...referral("Ellis") }
    const counts = await owner?.counts()
    const outcomes = await atOnce(people.socialWorker, (who) => act(who, "referralReceive", input))
    expect(new Set(outcomes.map((each) => JSON.stringify(each))).size).toBe(1)
    const after = await read<{ episodes: { totalCount: number } }>(people.teamManager, query)
    expect(after.episodes.totalCount).toBe(before.episodes.totalCount + 1)
    const added = await owner?.counts()
    expect(added?.["child"]).toBe(counts === undefined ? undefined : Number(counts["child"]) + 1)
  })

  it("with other words is refused, and nothing is written but the account of it", async () => {
    const episode = await refer(people)
    const input = deciding(episode)
    await act(by(people.teamManager, 0), "referralDecide", input)
    const before = await owner?.counts()
    const refused = await act(by(people.teamManager, 1), "referralDecide", {
      ...input,
      reasons: "Other reasons."
    })
    expect(refused).toMatchObject({ __typename: "IdempotencyKeyReused" })
    const after = await owner?.counts()
    expect(after).toEqual(
      before === undefined ? undefined : { ...before, audit: Number(before["audit"]) + 1 }
    )
    expect(told(await chronologyOf(people.teamManager, episode))).toHaveLength(2)
  })

  it("with two bodies at once takes one of them: whoever sent the other is refused, each time", async () => {
    const [one, other] = [await refer(people), await refer(people)]
    const key = randomUUID()
    const outcomes = await Promise.all(
      Array.from({ length: TIMES }, (_, at) =>
        act(by(people.teamManager, at >> 1), "referralDecide", deciding(at % 2 === 0 ? one : other, key))
      )
    )
    const [happened = "", refused = ""] = [0, 1]
      .map((at) => outcomes[at]?.__typename)
      .toSorted()
      .toReversed()
    expect([happened, refused]).toEqual(["ReferralDecided", "IdempotencyKeyReused"])
    expect(new Set(outcomes.map(({ __typename }, at) => `${at % 2} ${__typename}`)).size).toBe(2)
    const chronologies = [
      await chronologyOf(people.teamManager, one),
      await chronologyOf(people.teamManager, other)
    ]
    expect(chronologies.map((each) => told(each).length).toSorted()).toEqual([1, 2])
  })

  it("is another for another practitioner, another operation and another authority", async () => {
    const [one, other] = [await refer(people), await refer(people)]
    const elsewhere = await peopleOf(people.teamManager.url, "south-gloucestershire")
    const theirs = await refer(elsewhere)
    const key = randomUUID()
    const versions = await Promise.all([
      go(by(people.teamManager, 0), "referralDecide", deciding(one, key)),
      go(by(people.otherTeamManager, 1), "referralDecide", deciding(other, key)),
      go(by(elsewhere.teamManager, 0), "referralDecide", deciding(theirs, key)),
      go(by(people.teamManager, 1), "referralReceive", { idempotencyKey: key, ...referral("Alix") })
    ])
    expect(versions.map(({ version }) => version)).toEqual([2, 2, 2, 1])
    expect(new Set(versions.map(({ id }) => id)).size).toBe(4)
  })
})
