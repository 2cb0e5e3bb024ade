/** Whoever is signed in and holds no role asks every root field of the schema, and is told nothing. */
import { randomUUID } from "node:crypto"
import { AuthorityCode, Practitioner, Role } from "@section17/domain"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { practitionersOf } from "../demonstration/practitioners.ts"
import * as DevelopmentIssuer from "../development/DevelopmentIssuer.ts"
import { subscribe } from "../testing/sse.ts"
import { type Answered, ask, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { asksNothing } from "./asks.test-data.ts"
import {
  isForAdministrator,
  mutations,
  type Operation,
  queries,
  subscriptions,
  unlimited
} from "./documents.test-data.ts"
import { kindAt } from "./ids.test-data.ts"
import { whatCame } from "./outcomes.test-data.ts"
import { go, protocolsOf, referral } from "./people.test-data.ts"
import { type World, worldOf } from "./world.test-data.ts"

const authority = AuthorityCode.AuthorityCode.make("bristol")
const [socialWorker, teamManager] = [Role.Role.make("socialWorker"), Role.Role.make("teamManager")]

/** With a good token, and with no role that token and record both hold. */
const strangers = [
  { who: "on record, with a role that the token does not hold", sub: "bristol-social-worker", roles: [] },
  {
    who: "on record, with a role in the token that the record does not hold",
    sub: "bristol-key-worker",
    roles: [teamManager]
  },
  { who: "on no record, with every role in the token", sub: "nobody", roles: [teamManager, socialWorker] }
] as const

/** What is shown, by its type. */
const kindsIn = ({ data }: Answered["json"]): ReadonlyArray<string> =>
  Object.values(data ?? {})
    .flat()
    .filter((shown): shown is { readonly __typename: string } => shown !== null)
    .map(({ __typename }) => __typename)

describe("somebody who is signed in and holds no role", () => {
  let gateway: TestGateway
  let world: World
  /** What no stranger may be told. */
  let names: ReadonlyArray<string>

  beforeAll(async () => {
    gateway = await startTestGateway({
      parts: {
        demonstration: true,
        registry: protocolsOf("bristol", "barnsley"),
        noteMillis: 3_600_000,
        limits: unlimited
      }
    })
    world = await worldOf(gateway.url, authority, "barnsley")
    // As the schema's own sample of what other systems call a child and an episode.
    const sampled = queries.find(({ name }) => name === "childByIdentifier")
    const called = [sampled?.variables(() => "")]
    await go(world.people.socialWorker, "referralReceive", {
      ...referral("Marlow"),
      childIdentifiers: called,
      episodeIdentifiers: called
    })
    names = ["Robin", "Marlow", "Ashdown", ...practitionersOf(authority).map(({ name }) => name)]
  }, 180_000)
  afterAll(() => gateway.stop())

  const given = ({ name, variables }: Operation) => variables((place) => world.ids[kindAt(name, place)])
  const asking = async (token: string, operation: Operation) =>
    ask(gateway.url, operation.query, { token, variables: given(operation) })

  /** A token for anybody at all, as the authority's own identity provider signs it. */
  const tokenOf = async ({ roles, sub }: Pick<(typeof strangers)[number], "roles" | "sub">) => {
    const keys = DevelopmentIssuer.keysFolder(gateway.configuration.data)
    const { tokenFor } = await DevelopmentIssuer.make(authority, keys)
    const [known] = practitionersOf(authority)
    if (known === undefined) throw new Error("Nobody is made up.")
    const id = Practitioner.PractitionerId.make(sub)
    return tokenFor({ ...known, id, name: "A stranger", roles })
  }

  const refusing = queries.filter(({ name }) => asksNothing[name] === undefined)

  it.each(refusing)("or it would prove nothing: to whoever may, $name tells something", async (operation) => {
    const { administrator, people } = world
    const { token } = isForAdministrator(operation.name) ? administrator : people.teamManager
    const { json } = await asking(token, operation)
    expect(json.data?.[operation.name]).toBeTruthy()
  })

  describe.each(strangers)("$who", ({ roles, sub }) => {
    let token: string
    beforeAll(async () => {
      token = await tokenOf({ sub, roles })
    })

    it.each(queries)("is told of nobody by $name", async (operation) => {
      const { json, text } = await asking(token, operation)
      const own = practitionersOf(authority).find(({ id }) => id === sub)?.name
      expect(names.filter((name) => name !== own && text.includes(name))).toEqual([])
      if (asksNothing[operation.name] !== undefined) return
      expect(kindsIn(json).filter((kind) => kind !== "UnknownPractitioner")).toEqual([])
      const codes = (json.errors ?? []).map(({ extensions }) => extensions?.["code"])
      expect(codes.filter((code) => code !== "FORBIDDEN")).toEqual([])
    })

    it.each(subscriptions)("is told nothing by $name", async (operation) => {
      const watching = await subscribe(gateway.url, {
        token,
        query: operation.query,
        variables: given(operation)
      })
      const first = JSON.stringify(await watching.next())
      watching.close()
      // To a stranger there is no such episode.
      expect(first).toMatch(/"data":\{"errors":\[.*"code":"(?:FORBIDDEN|NOT_FOUND)"/u)
    })
  })

  // Who is on record is asked about by most; that a role is held is what the table asks.
  it("does nothing by any mutation, and is refused before anything is looked up", async () => {
    const [{ roles, sub }] = strangers
    const who = { id: `Practitioner:${sub}`, url: gateway.url, token: await tokenOf({ roles, sub }) }
    const asked = mutations.map((each) => ({ name: each.name, variables: given(each) }))
    const came = await whatCame(who, "mutation", asked)
    expect(came.size).toBe(mutations.length)
    const others = [...came].filter(([, each]) => each.practitionerId !== who.id)
    expect(others.map(([name, each]) => [name, each.__typename])).toEqual([])
  }, 180_000)

  it("pushes nothing either", async () => {
    const [{ roles, sub }] = strangers
    const item = { referralReceive: { idempotencyKey: randomUUID(), ...referral("Marlow") } }
    const push = `mutation($items: [PushItemInput!]!) { changesPush(input: { items: $items }) {
      ... on ChangesPushed { items { came { __typename } } } } }`
    const variables = { items: [item] }
    const { json } = await ask(gateway.url, push, { token: await tokenOf({ roles, sub }), variables })
    expect(json.data).toEqual({ changesPush: { items: [{ came: { __typename: "UnknownPractitioner" } }] } })
  })
})
