import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as Effect from "effect/Effect"
import * as jose from "jose"
import { AuthorityCode, Practitioner, type Protocol, Role } from "@section17/domain"
import { Practitioners, UnitOfWork } from "@section17/application"
import { editions, registry } from "@section17/protocols"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { practitionersOf } from "../demonstration/practitioners.ts"
import { ProtocolsUnusable } from "../protocols/HeldProtocols.ts"
import { setClock, ask, engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { northshire, practiceLead } from "./northshire.test-data.ts"
import {
  type Episode,
  go,
  type People,
  peopleOf,
  type Person,
  read,
  refer,
  referral
} from "./people.test-data.ts"

const bristol = "bristol"
const theirs = AuthorityCode.AuthorityCode.make("northshire")

interface Due {
  readonly dueOn: string
  readonly explanation: {
    readonly rule: string
    readonly source: { readonly document: string; readonly paragraph: string }
  }
  readonly skipped: ReadonlyArray<{ readonly on: string; readonly why: string }>
}

const dueQuery = `query($id: ID!) { episode(id: $id) { deadline(step: COMPLETE_ASSESSMENT) {
  dueOn skipped { on why } explanation { rule source { document paragraph } }
} } }`
const dueOf = async (who: Person, { id }: Episode): Promise<Due> =>
  (await read<{ episode: { deadline: Due } }>(who, dueQuery, { id })).episode.deadline

/** Referred on Friday 18 December 2026, at 16:40 in London. */
const referredBeforeChristmas = async (people: People): Promise<Episode> => {
  await setClock(people.socialWorker.url, "2026-12-18T16:45:00.000Z")
  try {
    return await go(people.socialWorker, "referralReceive", {
      ...referral(),
      receivedAt: "2026-12-18T16:40:00.000Z"
    })
  } finally {
    await setClock(people.socialWorker.url, null)
  }
}

const mayLeadQuery = `query($practitioner: ID!) { mayLead(practitioner: $practitioner, work: EARLY_HELP) {
  __typename ... on Problem { message rule } ... on MayLead { as { key title } explanation { rule } }
} }`

/** The private key that the gateway in development signs for an authority with. */
const keyOf = ({ configuration }: TestGateway, authority: string): jose.JWK =>
  JSON.parse(readFileSync(join(configuration.data, "development", "keys", `${authority}.json`), "utf8"))

/** A token of the third authority's team manager, signed with the key of one authority in the name of another. */
const signed = (
  gateway: TestGateway,
  by: string,
  { iss, ...claims }: { readonly iss: string; readonly authority?: string }
): Promise<string> => {
  const key = keyOf(gateway, by)
  return new jose.SignJWT({ name: "Anybody", roles: ["teamManager"], ...claims })
    .setProtectedHeader({ alg: "ES256", kid: key.kid ?? "", typ: "at+jwt" })
    .setIssuer(`urn:section17:development:${iss}`)
    .setAudience("section17")
    .setSubject(`${theirs}-team-manager`)
    .setIssuedAt()
    .setExpirationTime("1h")
    .sign(key)
}

describe.each(engines)("a third, fictional authority, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let others: People

  beforeAll(async () => {
    gateway = await startTestGateway({
      engine,
      parts: { demonstration: true, registry: [...registry, northshire] }
    })
    people = await peopleOf(gateway.url, theirs)
    others = await peopleOf(gateway.url, bristol)
  })
  afterAll(() => gateway.stop())

  it("signs its people in, and they are its own", async () => {
    const query =
      "{ viewer { authority { code name } } protocol { title roles { title } } practitioners { id } }"
    const answer = await read<{
      viewer: { authority: object }
      protocol: { title: string; roles: ReadonlyArray<{ title: string }> }
      practitioners: ReadonlyArray<{ id: string }>
    }>(people.teamManager, query)
    expect(answer.viewer.authority).toEqual({ code: "northshire", name: "Northshire" })
    expect(answer.protocol.title).toBe("Northshire: How We Help")
    expect(answer.protocol.roles).toContainEqual({ title: "Practice Lead" })
    expect(answer.practitioners.every(({ id }) => id.startsWith("Practitioner:northshire-"))).toBe(true)
  })

  // By hand, from Friday 18 December 2026 as day zero: 21 to 24 December (4), 29 to 31 December (7), 4 to 8 January
  // (12), 11 to 15 (17), 18 to 22 (22), 25 to 29 (27), and 1, 2, 3 February (30). Skipped beside weekends: Christmas Day
  // on the 25th, Boxing Day on Monday the 28th in the place of Saturday, and New Year's Day.
  it("Northshire, paragraph 2: an assessment is due 30 working days after the referral, and elsewhere still 45", async () => {
    const due = await dueOf(people.socialWorker, await referredBeforeChristmas(people))
    expect(due.dueOn).toBe("2027-02-03")
    expect(due.explanation).toEqual({
      rule: "NOR-2",
      source: { document: "Northshire: How We Help", paragraph: "2" }
    })
    expect(due.skipped.filter(({ why }) => why !== "WEEKEND").map(({ on }) => on)).toEqual([
      "2026-12-25",
      "2026-12-28",
      "2027-01-01"
    ])
    const elsewhere = await dueOf(others.socialWorker, await referredBeforeChristmas(others))
    expect(elsewhere.dueOn).toBe("2027-02-24")
    expect(elsewhere.explanation.rule).toBe("WT15-069")
  })

  it("Northshire, paragraph 3: its own role leads early help, and nobody else does", async () => {
    const mayLead = (who: Person) =>
      read<{ mayLead: object }>(people.teamManager, mayLeadQuery, { practitioner: who.id })
    expect((await mayLead(people.socialWorker)).mayLead).toMatchObject({
      __typename: "MayNotLead",
      rule: "NOR-3"
    })
    const [keyWorker] = practitionersOf(theirs).filter(({ id }) => id === "northshire-key-worker")
    if (keyWorker === undefined) throw new Error("There is no key worker.")
    const promoted = { ...keyWorker, roles: [...keyWorker.roles, practiceLead] }
    const session = {
      authority: theirs,
      practitioner: Practitioner.PractitionerId.make("northshire-team-manager"),
      name: "The team manager",
      roles: [Role.Role.make("teamManager")],
      purpose: "test"
    }
    await gateway.runtime.runPromise(
      Effect.flatMap(UnitOfWork, (units) =>
        units.run(
          session,
          Effect.flatMap(Practitioners, (all) => all.put(promoted))
        )
      )
    )
    expect((await mayLead(people.keyWorker)).mayLead).toMatchObject({
      __typename: "MayLead",
      as: { key: "practiceLead", title: "Practice Lead" }
    })
  })

  it("is walled off like the others, both ways", async () => {
    const query =
      "query($id: ID!) { episode(id: $id) { id } node(id: $id) { id } episodes(first: 100) { nodes { episodeId } } }"
    const see = (who: Person, { id }: Episode) =>
      read<{ episode: unknown; node: unknown; episodes: { nodes: ReadonlyArray<{ episodeId: string }> } }>(
        who,
        query,
        {
          id
        }
      )
    for (const [from, to] of [
      [people, others],
      [others, people]
    ] as const) {
      const episode = await refer(to)
      const { episode: found, episodes, node } = await see(from.teamManager, episode)
      expect([found, node]).toEqual([null, null])
      expect(episodes.nodes).not.toContainEqual({ episodeId: episode.id })
      expect((await see(to.teamManager, episode)).episode).toEqual({ id: episode.id })
    }
  })

  describe("the issuer of one authority", () => {
    it("cannot speak for another: neither in the other's name, nor in its own name for the other", async () => {
      for (const token of [
        await signed(gateway, bristol, { iss: theirs }),
        await signed(gateway, bristol, { iss: theirs, authority: theirs }),
        await signed(gateway, bristol, { iss: bristol, authority: theirs }),
        await signed(gateway, theirs, { iss: bristol, authority: theirs })
      ]) {
        expect((await ask(gateway.url, "{ viewer { name } }", { token })).status).toBe(401)
      }
    })

    it("vouches for somebody of the other's name as its own, who is not on its record and does nothing", async () => {
      const token = await signed(gateway, bristol, { iss: bristol })
      const variables = { input: { idempotencyKey: randomUUID(), ...referral() } }
      const answer = await ask(
        gateway.url,
        `mutation($input: ReferralReceiveInput!) { viewer: referralReceive(input: $input) { __typename } }`,
        { token, variables }
      )
      expect(answer.json.data).toEqual({ viewer: { __typename: "UnknownPractitioner" } })
      const own = await ask(gateway.url, "{ viewer { authority { code } } }", { token })
      expect(own.json.data).toEqual({ viewer: { authority: { code: bristol } } })
    })
  })
})

describe("a protocol that is looser than the guidance", () => {
  const looser: Protocol.LocalProtocol = {
    ...northshire,
    rules: northshire.rules.map((rule) =>
      rule._tag === "TimeLimit"
        ? { ...rule, within: { _tag: "Counted", amount: 60, unit: "workingDays" } }
        : rule
    )
  }

  it("keeps the gateway from starting, and says which rule, over which, and what to do", async () => {
    const started = startTestGateway({ parts: { registry: [...registry, looser] } })
    const error = await started.then(
      () => undefined,
      (error: unknown) => error
    )
    expect(error).toBeInstanceOf(ProtocolsUnusable)
    const { unusable } = error as ProtocolsUnusable
    expect(unusable.map(({ authority, looser }) => ({ authority, looser }))).toEqual([
      {
        authority: "northshire",
        looser: [
          {
            rule: "NOR-2",
            baseline: "WT15-069",
            why: "60 working days can end later than 45 working days",
            remedy: "allow at most 45 working days, in the same unit"
          }
        ]
      }
    ])
  })

  it("so does one that sits on an edition that is not held", async () => {
    const parts = {
      registry: [northshire],
      editions: editions.filter(({ code }) => code !== northshire.sitsOn)
    }
    await expect(startTestGateway({ parts })).rejects.toThrow(
      /sits on working-together-2023, which is not held/u
    )
  })
})
