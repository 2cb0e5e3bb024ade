import { randomUUID } from "node:crypto"
import { schema } from "@section17/graphql"
import { isInputObjectType } from "graphql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { restrict, subjectOf } from "./access.test-data.ts"
import { type Operation, mutations } from "./documents.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import {
  act,
  awaitingAllocation,
  decision,
  type Episode,
  go,
  type Input,
  type People,
  peopleOf,
  type Person,
  person,
  read,
  refer,
  referral,
  today
} from "./people.test-data.ts"

interface Came {
  readonly __typename: string
  readonly message?: string
  readonly currentVersion?: number
  readonly issues?: ReadonlyArray<{ readonly path: ReadonlyArray<string> }>
  readonly episode?: Episode
}

interface Pushed {
  readonly idempotencyKey: string
  readonly mutation: string
  readonly came: Came
}

const document = `mutation($input: ChangesPushInput!) { changesPush(input: $input) {
  __typename
  ... on InvalidInput { message }
  ... on ChangesPushed { items { idempotencyKey mutation came {
    __typename
    ... on Problem { message }
    ... on InvalidInput { issues { path } }
    ... on ConcurrentChange { currentVersion }
    ... on ItemCarriedOut { episode { id version stage } }
  } } }
} }`

type Item = Readonly<Record<string, Input>>

interface Answer {
  readonly data: { readonly changesPush: { readonly items: ReadonlyArray<Pushed> } } | null
  readonly errors?: ReadonlyArray<{ readonly extensions: { readonly code: string } }>
}

/** What came of each. What there was no time for is pushed again, as whoever pushes is told to. */
const push = async (who: Person, items: ReadonlyArray<Item>): Promise<ReadonlyArray<Pushed>> => {
  const { json, text } = await ask(who.url, document, { token: who.token, variables: { input: { items } } })
  const { data, errors = [] } = json as unknown as Answer
  if (errors.some(({ extensions }) => extensions.code !== "NOT_TRIED")) throw new Error(text)
  if (errors.length > 0) return push(who, items)
  if (data === null) throw new Error(text)
  return data.changesPush.items
}

const came = (pushed: ReadonlyArray<Pushed>): ReadonlyArray<string> =>
  pushed.map((each) => each.came.__typename)

const keyed = (mutation: string, input: Input): Item => ({
  [mutation]: { idempotencyKey: randomUUID(), ...input }
})

const keyOf = (item: Item | undefined): unknown => Object.values(item ?? {})[0]?.["idempotencyKey"]

const gathered = (said: Input): Item =>
  keyed("asylumSeekingGivenRecord", { asylumSeeking: "NOT_ESTABLISHED", givenOn: today(), ...said })

/** A referral, its decision, and something put on record: about the episode that the referral opens. */
const newCase = (givenName: string): ReadonlyArray<Item> => {
  const first = keyed("referralReceive", referral(givenName))
  const of = { episode: `Item:${String(keyOf(first))}`, seenVersion: 0 }
  return [first, keyed("referralDecide", { ...of, ...decision }), gathered(of)]
}

const isPushed = (mutation: string): boolean => {
  const item = schema.getType("PushItemInput")
  return isInputObjectType(item) && mutation in item.getFields()
}

/** Each mutation that can be pushed, with a sample of its input about an episode. */
const samples = (episode: string): ReadonlyArray<Item> =>
  mutations
    .filter(({ name, places }) => isPushed(name) && places.includes("input.episode"))
    .map(({ name, variables }: Operation) => {
      const { input } = variables((place) => (place === "input.episode" ? episode : "")) as { input: Input }
      return { [name]: input }
    })

const inParts = async (who: Person, items: ReadonlyArray<Item>): Promise<ReadonlyArray<Pushed>> => {
  const all: Array<Pushed> = []
  for (let from = 0; from < items.length; from += 25)
    all.push(...(await push(who, items.slice(from, from + 25))))
  return all
}

describe.each(engines)("changes that are pushed, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let elsewhere: People
  let owner: Owner | undefined

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    people = await peopleOf(gateway.url, "bristol")
    elsewhere = await peopleOf(gateway.url, "south-gloucestershire")
  })
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
  })

  const versionOf = async (id: string | undefined): Promise<number | undefined> =>
    (
      await read<{ episode: Episode | null }>(
        people.teamManager,
        "query($id: ID!) { episode(id: $id) { version } }",
        { id }
      )
    ).episode?.version

  it("are carried out in order, each about what those before it led to", async () => {
    const items = newCase("Ada")
    const pushed = await push(people.teamManager, items)
    expect(
      pushed.map(({ came, idempotencyKey, mutation }) => [idempotencyKey, mutation, came.episode?.version])
    ).toEqual([
      [keyOf(items[0]), "referralReceive", 1],
      [keyOf(items[1]), "referralDecide", 2],
      [keyOf(items[2]), "asylumSeekingGivenRecord", 3]
    ])
    expect(await versionOf(pushed[0]?.came.episode?.id)).toBe(3)
  })

  it("pushed again give the same report, whatever has happened since", async () => {
    const items = newCase("Bo")
    const once = await push(people.teamManager, items)
    const id = once[0]?.came.episode?.id
    await go(people.teamManager, "asylumSeekingGivenRecord", {
      episode: id,
      seenVersion: 3,
      asylumSeeking: "SEEKING_ASYLUM",
      givenOn: today()
    })
    expect(await push(people.teamManager, items)).toEqual(once)
    expect(await versionOf(id)).toBe(4)
  })

  it("of which half came through are pushed whole again: that half happens once, and the rest follows", async () => {
    const items = [...newCase("Cy"), ...newCase("Di")]
    const half = await push(people.teamManager, items.slice(0, 4))
    expect(came(half)).toEqual(Array(4).fill("ItemCarriedOut"))
    const whole = await push(people.teamManager, items)
    expect(whole.slice(0, 4)).toEqual(half)
    expect(came(whole.slice(4))).toEqual(Array(2).fill("ItemCarriedOut"))
    expect(await versionOf(whole[0]?.came.episode?.id)).toBe(3)
    expect(await versionOf(whole[3]?.came.episode?.id)).toBe(3)
  })

  it("are the same requests as the mutations alone, under the same keys", async () => {
    const input = { idempotencyKey: randomUUID(), ...referral("Ed") }
    const alone = await go(people.teamManager, "referralReceive", input)
    const [pushed] = await push(people.teamManager, [{ referralReceive: input }])
    expect(pushed?.came.episode).toEqual(alone)
    const [another] = await push(people.teamManager, [{ referralReceive: { ...input, concern: "Another." } }])
    expect(another?.came.__typename).toBe("IdempotencyKeyReused")
  })

  it("do not undo each other: what is refused is named, and what follows it goes on", async () => {
    const { id, version } = await refer(people, "Fay")
    const of = { episode: id, seenVersion: version }
    const pushed = await push(people.teamManager, [
      gathered(of),
      gathered({ ...of, givenOn: "2001-01-01" }),
      gathered({ ...of, seenVersion: version + 1 })
    ])
    expect(came(pushed)).toEqual(["ItemCarriedOut", "ImpossibleDay", "ItemCarriedOut"])
    expect(pushed[2]?.came.episode).toMatchObject({ id, version: version + 2 })
  })

  it("have not seen what others did meanwhile: that is refused as it is alone", async () => {
    const { id, version } = await refer(people, "Gil")
    await go(people.teamManager, "referralDecide", { episode: id, seenVersion: version, ...decision })
    const [stale] = await push(people.teamManager, [
      keyed("referralDecide", { episode: id, seenVersion: version, ...decision })
    ])
    expect(stale?.came).toMatchObject({ __typename: "ConcurrentChange", currentVersion: version + 1 })
  })

  it("about an episode that no earlier item opened say so, and where", async () => {
    const [lost] = await push(people.teamManager, [gathered({ episode: "Item:nobodys-key", seenVersion: 0 })])
    expect(lost?.came).toMatchObject({
      __typename: "InvalidInput",
      message: "episode: no item before this one has the key nobodys-key and an episode.",
      issues: [{ path: ["episode"] }]
    })
  })

  it("are 1 to 25 at once, and twenty-five cost less than an operation may", async () => {
    const { token, url } = people.teamManager
    for (const items of [
      [],
      Array.from({ length: 26 }, () => gathered({ episode: "Episode:x", seenVersion: 0 }))
    ]) {
      const { json, text } = await ask(url, document, { token, variables: { input: { items } } })
      expect(json.data?.["changesPush"] ?? text).toEqual({
        __typename: "InvalidInput",
        message: "items: Push 1 to 25 items at once."
      })
    }
    const most = Array.from({ length: 25 }, (_, index) => keyed("referralReceive", referral(`Hal${index}`)))
    expect(came(await push(people.teamManager, most))).toEqual(Array(25).fill("ItemCarriedOut"))
  })

  it("are weighed by how many they are: each asks as much as its mutation", async () => {
    const { token, url } = people.teamManager
    const greedy = document.replace(
      "id version stage",
      "id chronology { verified } record { details { field } }"
    )
    const items = Array.from({ length: 25 }, () => gathered({ episode: "Episode:x", seenVersion: 0 }))
    const { json } = await ask(url, greedy, { token, variables: { input: { items } } })
    expect(json.errors?.[0]?.extensions?.["code"]).toBe("TOO_MUCH")
  })

  it("are for those alone who may do each of them", async () => {
    const administrator = await person(gateway.url, "bristol", "system-administrator")
    const { id, version } = await refer(people, "Ida")
    const input = { episode: id, seenVersion: version, asylumSeeking: "NOT_ESTABLISHED", givenOn: today() }
    for (const who of [...Object.values(people), administrator]) {
      const alone = await act(who, "asylumSeekingGivenRecord", { ...input, seenVersion: 0 })
      const [pushed] = await push(who, [gathered({ ...input, seenVersion: 0 })])
      expect([pushed?.came.__typename, pushed?.came.message]).toEqual([alone.__typename, alone.message])
    }
    const [refused] = await push(administrator, [keyed("referralReceive", referral("Nobody"))])
    expect(refused?.came.__typename).toBe("NotPermitted")
    const { json } = await ask(gateway.url, document, { variables: { input: { items: [gathered(input)] } } })
    expect(json.errors?.[0]?.extensions?.["code"]).toBe("UNAUTHENTICATED")
  })

  it("about another authority's episode, or one that is restricted to others, find it as little as one that nobody has", async () => {
    const theirs = await awaitingAllocation(elsewhere)
    const secret = await refer(people, "Jo")
    await restrict(
      people.teamManager,
      await subjectOf(people.socialWorker, secret),
      "bristol-other-team-manager"
    )
    const before = await owner?.digests("south-gloucestershire")
    const nobodys = `${theirs.id.slice(0, -3)}0a1`
    const seen = async (id: string) =>
      (await inParts(people.teamManager, samples(id))).map(({ came, mutation }) => [
        mutation,
        came.__typename,
        came.message?.replaceAll(id.slice("Episode:".length), "the id")
      ])
    const unknown = await seen(nobodys)
    expect(unknown.length).toBeGreaterThan(150)
    expect(unknown.filter(([, name]) => name === "EpisodeNotFound").length).toBeGreaterThan(150)
    expect(await seen(theirs.id)).toEqual(unknown)
    expect(await seen(secret.id)).toEqual(unknown)
    expect(await owner?.digests("south-gloucestershire")).toEqual(before)
  })

  it.runIf(engine === "a PostgreSQL server")(
    "stop at a fault: what came before stands, what follows is not tried, and pushed again the rest follows",
    async () => {
      const items = ["Lou", "Faulty", "Max"].map((name) => keyed("referralReceive", referral(name)))
      const { token, url } = people.teamManager
      await owner?.rows("alter table child add constraint a_fault check (given_name <> 'Faulty') not valid")
      const { json } = await ask(url, document, { token, variables: { input: { items } } })
      await owner?.rows("alter table child drop constraint a_fault")
      const { data, errors } = json as unknown as Answer
      const stopped = data?.changesPush.items
      expect(stopped?.map((each) => (each.came as Came | null)?.__typename)).toEqual([
        "ItemCarriedOut",
        undefined,
        undefined
      ])
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["FAULT", "NOT_TRIED"])
      const again = await push(people.teamManager, items)
      expect(came(again)).toEqual(Array(3).fill("ItemCarriedOut"))
      expect(again[0]?.came).toEqual(stopped?.[0]?.came)
    }
  )

  it.runIf(engine === "a PostgreSQL server")("are accounted for one by one, as alone", async () => {
    const items = [...newCase("Kim"), gathered({ episode: "Item:nobodys-key", seenVersion: 0 })]
    const accounted =
      "select action, outcome from (select * from audit where authority = 'bristol' order by number desc limit 3) l order by number"
    await push(people.teamManager, items)
    expect(await owner?.rows<object>(accounted)).toEqual([
      { action: "referralReceive", outcome: "written" },
      { action: "referralDecide", outcome: "written" },
      { action: "asylumSeekingGivenRecord", outcome: "written" }
    ])
  })
})
