import { afterAll, beforeAll, describe, expect, it } from "vitest"
import {
  ask,
  type Answered,
  engines,
  readAnswer,
  startTestGateway,
  type TestGateway
} from "../testing/testGateway.ts"
import {
  isForAdministrator,
  mutations,
  type Operation,
  queries,
  subscriptions,
  unlimited
} from "./documents.test-data.ts"
import { isInEntry, type Kind, kindAt, likeNobodys, within } from "./ids.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import { act, awaitingAllocation, type Person, refer, referral } from "./people.test-data.ts"
import { ownIds, type World, worldOf } from "./world.test-data.ts"

const bristol = "bristol"
const southGloucestershire = "south-gloucestershire"
/** Who offers to both, and to whom both offer: neither offers anything to the other. */
const another = "barnsley"

/** What the caller can see of an answer, without the id that was sent, the moment, and the reference of the request. */
const seenOf = ({ headers, status, text }: Answered, id: string) => ({
  status,
  headers: [...headers].filter(([name]) => !["date", "x-request-id", "traceparent"].includes(name)),
  text: text.replaceAll(within(id), "the id that was sent")
})

interface Asked {
  readonly operation: Operation
  readonly place: string
  readonly id: string
}

/** What tells of the reading itself, and what time alone adds to: other than it was at each reading. */
const growing: ReadonlySet<string> = new Set([
  "accessLog",
  "accessLogByPractitioner",
  "subjectAccess",
  "reminders"
])

/** Who of an authority may ask. */
const callerOf = ({ administrator, people }: World, operation: string, id = ""): Person =>
  isForAdministrator(operation) || (operation.startsWith("node") && id.startsWith("Webhook:"))
    ? administrator
    : people.teamManager

/** Asks with the id at the place, and with what is one's own everywhere else. */
const asking = async (own: World, { id, operation, place }: Asked): Promise<Answered> => {
  const { episode, ids } = own
  const { name, query, variables } = operation
  const { token, url } = callerOf(own, name, id)
  const given = variables((at) => (at === place ? id : ids[kindAt(name, at)])) as { readonly input?: object }
  const seen =
    given.input !== undefined && "seenVersion" in given.input
      ? { input: { ...given.input, seenVersion: episode.version } }
      : given
  if (!subscriptions.includes(operation)) return ask(url, query, { token, variables: seen })
  const leaving = AbortSignal.timeout(5000)
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      accept: "text/event-stream",
      "content-type": "application/json",
      authorization: `Bearer ${token}`
    },
    body: JSON.stringify({ query, variables: seen }),
    signal: leaving
  })
  return readAnswer(response)
}

interface Payload {
  readonly __typename: string
  readonly message?: string
}

const payloadOf = ({ json, text }: Answered): Payload => {
  const [payload] = Object.values(json.data ?? {}) as ReadonlyArray<Payload | null>
  if (payload === undefined || payload === null) throw new Error(text)
  return payload
}

const kindsOfNodes: ReadonlyArray<Kind> = [
  "Episode",
  "Child",
  "Practitioner",
  "Team",
  "CaseSystem",
  "Offered",
  "Received",
  "LegalHold",
  "Erasure",
  "Webhook"
]

/** What an id can be of, at a place that takes any. */
const kindsAt = (name: string, place: string): ReadonlyArray<Kind> =>
  name.startsWith("node") ? kindsOfNodes : [kindAt(name, place)]

/** Ids of what is nobody's. */
const nobodysKinds: ReadonlySet<Kind> = new Set<Kind>(["Cursor", "Published"])

const withIds = (operations: ReadonlyArray<Operation>) =>
  operations.flatMap((operation) =>
    operation.places
      .filter((place) => !nobodysKinds.has(kindAt(operation.name, place)))
      .map((place) => ({ operation, place, name: operation.name }))
  )
const expected: Readonly<Record<Kind, string | undefined>> = {
  Cursor: undefined,
  Published: undefined,
  Episode: "EpisodeNotFound",
  Child: "ChildNotFound",
  Practitioner: "UnknownPractitioner",
  Webhook: "WebhookNotFound",
  Offered: "TransferNotFound",
  Received: "TransferNotFound",
  LegalHold: "LegalHoldNotFound",
  Erasure: "ErasureNotFound",
  Due: "ChildNotFound",
  // Put on record under a key that the authority gives: a new one is theirs to form.
  Team: undefined,
  CaseSystem: undefined
}

/** Long enough where much else runs. Unit: milliseconds. */
const SETTING_UP = 180_000

describe.each(engines)("the wall between two authorities, on %s", (engine) => {
  let gateway: TestGateway
  let owner: Owner | undefined
  const worlds: Record<string, World> = {}
  const world = (authority: string): World => {
    const found = worlds[authority]
    if (found === undefined) throw new Error(`Nothing is known of ${authority}.`)
    return found
  }

  beforeAll(async () => {
    // Nobody takes note of a transfer while it is watched that nothing changes.
    gateway = await startTestGateway({
      engine,
      parts: { demonstration: true, noteMillis: 3_600_000, limits: unlimited }
    })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    for (const authority of [bristol, southGloucestershire]) {
      worlds[authority] = await worldOf(gateway.url, authority, another)
    }
  }, SETTING_UP)
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
  })

  /** What the authority's own people can see by these queries. */
  const seenBy = async (authority: string, asked: ReadonlyArray<Operation>) => {
    const { episode, ids } = world(authority)
    const answers: Array<string> = []
    for (const { name, places, query, variables } of asked) {
      const { token, url } = callerOf(world(authority), name)
      const own = places.length === 0 ? variables(() => "") : variables((at) => ids[kindAt(name, at)])
      answers.push((await ask(url, query, { token, variables: own })).text)
    }
    return { version: episode.version, answers }
  }
  const allOf = (authority: string) =>
    seenBy(
      authority,
      queries.filter(({ name }) => !growing.has(name))
    )

  describe.each([
    [bristol, southGloucestershire],
    [southGloucestershire, bristol]
  ])("for %s, an id of %s", (from, to) => {
    it.each(withIds([...queries, ...subscriptions]))(
      "answers as one that nobody has, in $name at $place",
      async ({ operation, place }) => {
        for (const kind of kindsAt(operation.name, place)) {
          const id = world(to).ids[kind]
          const nobodys = likeNobodys(id)
          const theirs = seenOf(await asking(world(from), { operation, place, id }), id)
          const unknown = seenOf(await asking(world(from), { operation, place, id: nobodys }), nobodys)
          expect(theirs).toEqual(unknown)
        }
      }
    )

    // Nothing is sent to a webhook here, so that nothing of what is on its way can change meanwhile.
    it.each(withIds(queries).filter(({ name }) => name !== "webhookDeliveries"))(
      "or it would prove nothing: one's own answers otherwise, in $name",
      async ({ operation, place }) => {
        for (const kind of kindsAt(operation.name, place)) {
          const id = world(from).ids[kind]
          const nobodys = likeNobodys(id)
          const own = seenOf(await asking(world(from), { operation, place, id }), id)
          expect(own).not.toEqual(
            seenOf(await asking(world(from), { operation, place, id: nobodys }), nobodys)
          )
        }
      }
    )

    it.each(withIds(mutations).filter((each) => !isInEntry(each)))(
      "is refused as one that nobody has, in $name at $place, and nothing of theirs is touched",
      async ({ operation, place }) => {
        const kind = kindAt(operation.name, place)
        const before = await owner?.digests(to)
        const id = world(to).ids[kind]
        const nobodys = likeNobodys(id)
        const theirs = await asking(world(from), { operation, place, id })
        const unknown = await asking(world(from), { operation, place, id: nobodys })
        expect(payloadOf(theirs).__typename).toBe(expected[kind])
        expect(seenOf(theirs, id)).toEqual(seenOf(unknown, nobodys))
        expect(await owner?.digests(to)).toEqual(before)
      }
    )

    it.each(withIds(mutations).filter(isInEntry))(
      "in what an entry says is as one that nobody has: $name at $place",
      async ({ operation, place }) => {
        const id = world(to).ids[kindAt(operation.name, place)]
        const before = await owner?.digests(to)
        const answered = async (named: string) => {
          const own = await awaitingAllocation(world(from).people)
          const ids = { ...world(from).ids, Episode: own.id }
          const answer = await asking({ ...world(from), episode: own, ids }, { operation, place, id: named })
          const { __typename, message = "" } = payloadOf(answer)
          return { __typename, message: message.replaceAll(within(named), "the id that was sent") }
        }
        expect(await answered(id)).toEqual(await answered(likeNobodys(id)))
        expect(await owner?.digests(to)).toEqual(before)
      }
    )

    it("is nowhere in what is listed and counted, and nothing changes when they add rows", async () => {
      const before = await allOf(from)
      const named = `Wynn of ${to}`
      await refer(world(to).people, named)
      await awaitingAllocation(world(to).people, named)
      const after = await allOf(from)
      expect(after).toEqual(before)
      for (const id of ownIds(world(from))) expect(after.answers.join("\n")).toContain(id)
      const { answers } = await seenBy(from, queries)
      const theirs = [...ownIds(world(to)).map(within), named]
      for (const word of theirs) expect(answers.join("\n")).not.toContain(word)
    })

    it("reads the same to its own people after all that the others tried", async () => {
      const before = await allOf(to)
      const rows = await owner?.digests(to)
      for (const { operation, place } of withIds([...queries, ...mutations]).filter(
        (each) => !isInEntry(each)
      )) {
        await asking(world(from), { operation, place, id: world(to).ids[kindAt(operation.name, place)] })
      }
      expect(await owner?.digests(to)).toEqual(rows)
      expect(await allOf(to)).toEqual(before)
    })
  })

  it("an idempotency key of one authority means nothing in the other", async () => {
    const key = "the-same-key-in-two-authorities"
    const input = { idempotencyKey: key, ...referral("Ellis") }
    const here = await act(world(bristol).people.socialWorker, "referralReceive", input)
    const there = await act(world(southGloucestershire).people.socialWorker, "referralReceive", input)
    const another = { ...input, concern: "Something else." }
    const reused = await act(world(bristol).people.socialWorker, "referralReceive", another)
    expect([here.__typename, there.__typename, reused.__typename]).toEqual([
      "ReferralReceived",
      "ReferralReceived",
      "IdempotencyKeyReused"
    ])
    expect(there.episode?.id).not.toBe(here.episode?.id)
  })
})
