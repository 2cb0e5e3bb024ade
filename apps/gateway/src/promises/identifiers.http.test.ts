import { randomUUID } from "node:crypto"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { type Of, restrict, subjectOf } from "./access.test-data.ts"
import { type Owner, ownerOf } from "./owner.test-data.ts"
import {
  act,
  type Episode,
  go,
  type Input,
  type People,
  peopleOf,
  type Person,
  read,
  referral,
  today
} from "./people.test-data.ts"

const system = "Case system"
const called = (value: string) => [{ system, value }]

const byIdentifier = `query($system: String!, $value: String!) {
  childByIdentifier(system: $system, value: $value) { id givenName identifiers { system value } }
  episodeByIdentifier(system: $system, value: $value) { id identifiers { system value } }
}`

interface Found {
  readonly childByIdentifier: { readonly id: string; readonly givenName: string } | null
  readonly episodeByIdentifier: { readonly id: string } | null
}

const nothing: Found = { childByIdentifier: null, episodeByIdentifier: null }

const find = (who: Person, value: string): Promise<Found> => read(who, byIdentifier, { system, value })

const referralOf = (givenName: string, identifiers: Input): Input => ({
  ...referral(givenName),
  ...identifiers
})

/** The message of a refusal, without the identifier that it is about. */
const taken = (
  { __typename, message }: { readonly __typename: string; readonly message?: string },
  value: string
) => [__typename, message?.replaceAll(value, "the identifier")]

describe.each(engines)("what another system calls a child and an episode, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let elsewhere: People
  let owner: Owner | undefined
  let first: Episode

  const refer = (givenName: string, identifiers: Input) =>
    act(people.socialWorker, "referralReceive", referralOf(givenName, identifiers))

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    if (gateway.ownerUrl !== "") owner = await ownerOf(gateway.ownerUrl)
    people = await peopleOf(gateway.url, "bristol")
    elsewhere = await peopleOf(gateway.url, "south-gloucestershire")
    const identifiers = { childIdentifiers: called("C-1"), episodeIdentifiers: called("E-1") }
    first = await go(people.socialWorker, "referralReceive", referralOf("Ada", identifiers))
  })
  afterAll(async () => {
    await owner?.end()
    await gateway.stop()
  })

  it("is given with the referral, and finds both: each is put on record beside it", async () => {
    expect(first.version).toBe(3)
    expect(await find(people.teamManager, "C-1")).toEqual({
      ...nothing,
      childByIdentifier: {
        id: expect.stringMatching(/^Child:/u),
        givenName: "Ada",
        identifiers: called("C-1")
      }
    })
    expect(await find(people.teamManager, "E-1")).toEqual({
      ...nothing,
      episodeByIdentifier: { id: first.id, identifiers: called("E-1") }
    })
  })

  it("can be added later, and an episode and a child can have several", async () => {
    const given = { episode: first.id, seenVersion: first.version, givenOn: today() }
    const { version } = await go(people.socialWorker, "episodeIdentifiersGivenRecord", {
      ...given,
      identifiers: called("E-1b")
    })
    await go(people.socialWorker, "identifiersGivenRecord", {
      ...given,
      seenVersion: version,
      others: [{ system: "Youth justice", value: "Y-1" }]
    })
    const { episodeByIdentifier } = await find(people.teamManager, "E-1b")
    expect(episodeByIdentifier).toEqual({ id: first.id, identifiers: [...called("E-1"), ...called("E-1b")] })
    const { childByIdentifier } = await find(people.teamManager, "C-1")
    expect(childByIdentifier).toMatchObject({
      identifiers: [...called("C-1"), { system: "Youth justice", value: "Y-1" }]
    })
  })

  it("is in the lists that a system pulls", async () => {
    const { updatedSince } = await read<{ updatedSince: { nodes: ReadonlyArray<object> } }>(
      people.teamManager,
      `{ updatedSince(first: 100) { nodes { episodeId identifiers { value } child { identifiers { value } } } } }`
    )
    expect(updatedSince.nodes).toContainEqual({
      episodeId: first.id,
      identifiers: [{ value: "E-1" }, { value: "E-1b" }],
      child: { identifiers: [{ value: "C-1" }, { value: "Y-1" }] }
    })
  })

  it("is of nobody in another authority, which can give it itself", async () => {
    expect(await find(elsewhere.teamManager, "C-1")).toEqual(nothing)
    await go(
      elsewhere.socialWorker,
      "referralReceive",
      referralOf("Bo", { childIdentifiers: called("C-1"), episodeIdentifiers: called("E-1") })
    )
    expect((await find(elsewhere.teamManager, "C-1")).childByIdentifier?.givenName).toBe("Bo")
    expect((await find(people.teamManager, "C-1")).childByIdentifier?.givenName).toBe("Ada")
  })

  it("of one child or episode is not given to another: nothing is written, and whose it is, is not said", async () => {
    const digests = await owner?.digests("bristol")
    for (const identifiers of [{ childIdentifiers: called("C-1") }, { episodeIdentifiers: called("E-1") }]) {
      const { __typename, message } = await refer("Cy", identifiers)
      expect(__typename).toBe("IdentifierTaken")
      expect(message).not.toContain(first.id)
      expect(message).not.toContain("Ada")
    }
    const after = await owner?.digests("bristol")
    expect({ ...after, audit: "", audit_head: "" }).toEqual({ ...digests, audit: "", audit_head: "" })
    const { children } = await read<{ children: { totalCount: number } }>(
      people.teamManager,
      `{ children(name: "Cy Ashdown") { totalCount } }`
    )
    expect(children.totalCount).toBe(0)
  })

  it("of one record given to it again changes nothing but that it was given again", async () => {
    const { version } = await go(
      people.socialWorker,
      "referralReceive",
      referralOf("Di", {
        childIdentifiers: [...called("C-4"), ...called("C-4")],
        episodeIdentifiers: called("E-4")
      })
    )
    expect(version).toBe(3)
    const { episodeByIdentifier } = await find(people.teamManager, "E-4")
    const again = await act(people.socialWorker, "episodeIdentifiersGivenRecord", {
      episode: episodeByIdentifier?.id,
      seenVersion: version,
      identifiers: called("E-4"),
      givenOn: today()
    })
    expect(again.episode?.version).toBe(4)
    expect((await find(people.teamManager, "E-4")).episodeByIdentifier).toEqual(episodeByIdentifier)
  })

  it("is given once, however many give it at once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        refer(`Ed${index}`, { childIdentifiers: called("C-5"), episodeIdentifiers: called("E-5") })
      )
    )
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      ...Array.from({ length: 9 }, () => "IdentifierTaken"),
      "ReferralReceived"
    ])
    const { childByIdentifier } = await find(people.teamManager, "C-5")
    const received = outcomes.findIndex(({ __typename }) => __typename === "ReferralReceived")
    expect(childByIdentifier?.givenName).toBe(`Ed${received}`)
  })

  it("sent again under its key is the same referral", async () => {
    const input = { idempotencyKey: randomUUID(), ...referralOf("Fay", { childIdentifiers: called("C-6") }) }
    const once = await go(people.socialWorker, "referralReceive", input)
    expect(await go(people.socialWorker, "referralReceive", input)).toEqual(once)
  })

  describe("of a record that is restricted to others", () => {
    let of: Of

    beforeAll(async () => {
      const identifiers = { childIdentifiers: called("C-7"), episodeIdentifiers: called("E-7") }
      const secret = await go(people.socialWorker, "referralReceive", referralOf("Gil", identifiers))
      of = await subjectOf(people.socialWorker, secret)
      await restrict(people.teamManager, of, "bristol-other-team-manager")
    })

    it("finds it for who is named, and for nobody else", async () => {
      const { otherTeamManager, ...others } = people
      expect((await find(otherTeamManager, "C-7")).childByIdentifier?.id).toBe(of.child)
      expect((await find(otherTeamManager, "E-7")).episodeByIdentifier?.id).toBe(of.episode)
      for (const who of Object.values(others)) {
        for (const value of ["C-7", "E-7"]) expect(await find(who, value)).toEqual(nothing)
      }
    })

    it("is refused to another in the same words as that of a record that can be seen", async () => {
      expect(taken(await refer("Hal", { childIdentifiers: called("C-7") }), "C-7")).toEqual(
        taken(await refer("Hal", { childIdentifiers: called("C-1") }), "C-1")
      )
      expect(taken(await refer("Hal", { episodeIdentifiers: called("E-7") }), "E-7")).toEqual(
        taken(await refer("Hal", { episodeIdentifiers: called("E-1") }), "E-1")
      )
    })

    it.runIf(engine === "a PostgreSQL server")(
      "the account of that refusal names nobody whose it is",
      async () => {
        await refer("Ida", { childIdentifiers: called("C-7") })
        const [refusal] =
          (await owner?.rows<object>(
            "select outcome, problem, 'Child:' || child as child from audit where authority = 'bristol' order by number desc limit 1"
          )) ?? []
        expect(refusal).toMatchObject({ outcome: "refused", problem: "IdentifierTaken" })
        expect(refusal).not.toMatchObject({ child: of.child })
      }
    )
  })

  it.runIf(engine === "a PostgreSQL server")(
    "is accounted for as a read, also when it finds nothing",
    async () => {
      const accounted = async (value: string) => {
        await find(people.teamManager, value)
        return owner?.rows<object>(
          `select action, outcome, 'Child:' || child as child, 'Episode:' || episode as episode
         from (select * from audit where authority = 'bristol' order by number desc limit 2) latest order by action`
        )
      }
      const child = (await find(people.teamManager, "C-1")).childByIdentifier?.id
      expect(await accounted("E-1")).toEqual([
        { action: "childByIdentifier", outcome: "read", child: null, episode: null },
        { action: "episodeByIdentifier", outcome: "read", child, episode: first.id }
      ])
      expect(await accounted("nobody's")).toEqual([
        { action: "childByIdentifier", outcome: "read", child: null, episode: null },
        { action: "episodeByIdentifier", outcome: "read", child: null, episode: null }
      ])
    }
  )

  it("is refused where nothing can be called so, rather than take back the account of what else was asked", async () => {
    const place = Buffer.from(JSON.stringify({ name: "\u0000", id: "x" })).toString("base64url")
    for (const query of [
      'query($v: String!) { childByIdentifier(system: "A case system", value: $v) { id } }',
      'query($v: String!) { episodeByIdentifier(system: $v, value: "1") { id } }',
      'query($v: String!) { children(identifier: { external: { system: $v, value: "1" } }, first: 5) { nodes { id } } }',
      `query($v: String) { practitionersByName(name: $v, after: "${place}", first: 5) { nodes { id } } }`
    ]) {
      const { json } = await ask(gateway.url, query, {
        token: people.teamManager.token,
        variables: { v: "\u0000" }
      })
      expect(json.errors?.map(({ extensions }) => extensions?.["code"])).toEqual(["BAD_USER_INPUT"])
    }
  })

  it.each([
    ["an identifier of nothing", "Jo", "", [["episodeIdentifiers", "0", "value"]]],
    ["an identifier that is a blank", "Jo", " ", [["episodeIdentifiers", "0", "value"]]],
    ["a name that is a blank", " ", "EP-1", [["child", "new", "givenName"]]]
  ])("is written in words, and says where it is not: %s", async (_, name, value, paths) => {
    const { json } = await ask(
      gateway.url,
      `mutation($input: ReferralReceiveInput!) {
      referralReceive(input: $input) { __typename ... on InvalidInput { issues { path message } } }
    }`,
      {
        token: people.socialWorker.token,
        variables: {
          input: {
            idempotencyKey: randomUUID(),
            ...referralOf(name, { episodeIdentifiers: [{ system, value }] })
          }
        }
      }
    )
    expect(json.data).toEqual({
      referralReceive: {
        __typename: "InvalidInput",
        issues: paths.map((path) => ({ path, message: "write at least one word" }))
      }
    })
  })
})
