import { randomUUID } from "node:crypto"
import { Policy, verifyAccount } from "@section17/application"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ask, engines } from "../testing/testGateway.ts"
import { type Of, referralOf, restrict, subjectOf } from "./access.test-data.ts"
import { whatCame } from "./outcomes.test-data.ts"
import { changes, type Question, readings } from "./questions.test-data.ts"
import {
  keyed,
  type Place,
  push,
  register,
  signed,
  startPlace,
  systemOf,
  withdraw
} from "./caseSystems.test-data.ts"
import {
  act,
  allocation,
  awaitingAllocation,
  childOf,
  decision,
  go,
  type People,
  type Person,
  read,
  referral
} from "./people.test-data.ts"

const updated = "{ updatedSince(first: 100) { nodes { episodeId } } }"

const pulled = async (who: Person): Promise<ReadonlyArray<string>> => {
  const { updatedSince } = await read<{
    updatedSince: { nodes: ReadonlyArray<{ episodeId: string }> }
  }>(who, updated)
  return updatedSince.nodes.map(({ episodeId }) => episodeId)
}

const restricting = async (who: Person, input: object): Promise<object> => {
  const query = `mutation($input: RestrictionDecideInput!) { restrictionDecide(input: $input) {
    __typename ... on CaseSystemNamed { message systemId } } }`
  const variables = { input: { idempotencyKey: randomUUID(), ...input } }
  return (await read<{ restrictionDecide: object }>(who, query, variables)).restrictionDecide
}

const decided = (episode: { readonly id: string; readonly version: number }) =>
  keyed("referralDecide", { episode: episode.id, seenVersion: episode.version, ...decision })

describe.each(engines)("a case system with an account of its own, on %s", (engine) => {
  let place: Place
  let people: Pick<People, "socialWorker" | "teamManager">
  let keeper: Person
  let system: Person
  const url = () => place.gateway.url
  const answered = () => ({ answeredBy: people.teamManager.id })

  beforeAll(async () => {
    place = await startPlace(engine, ["bristol"])
    const as = (who: string, role: string) => signed(place, "bristol", { as: who, role })
    people = {
      socialWorker: await as("social-worker", "socialWorker"),
      teamManager: await as("team-manager", "teamManager")
    }
    keeper = await as("staff-administrator", "staffAdministrator")
    system = await systemOf(place, "bristol")
  })
  afterAll(() => place.stop())

  describe("before it is registered", () => {
    it("is let do nothing, although its token is good", async () => {
      const { json } = await ask(url(), updated, { token: system.token })
      expect(json.errors?.map(({ message }) => message)).toEqual([
        "You may not list episodes. It takes the role caseSystem, in the token and on record. Ask somebody who holds it."
      ])
    })

    it("is registered by whoever keeps the authority's records, and by nobody else", async () => {
      expect((await register(people.teamManager, answered())).__typename).toBe("NotTheirsToKeep")
      expect((await register(keeper, { ...answered(), roles: ["teamManager"] })).__typename).toBe(
        "StandsOtherwise"
      )
      const stranger = { answeredBy: "Practitioner:nobody" }
      expect((await register(keeper, stranger)).__typename).toBe("UnknownPractitioner")
      expect(await register(keeper, answered())).toEqual({
        __typename: "SystemRecorded",
        system: {
          id: "CaseSystem:records",
          name: "The records system",
          roles: [{ key: "caseSystem" }],
          answeredBy: { id: people.teamManager.id },
          decides: false,
          withdrawn: false,
          version: 1,
          history: [{ kind: "SystemRegistered", recordedBy: { id: keeper.id } }]
        }
      })
    })
  })

  describe("once it is registered", () => {
    it("is told what it may, and that it is no practitioner", async () => {
      const asked = "{ viewer { system capabilities practitioner { id roles { key } } } }"
      expect((await read<{ viewer: object }>(system, asked)).viewer).toEqual({
        system: "CaseSystem:records",
        capabilities: [
          "SEE_CHILD",
          "SEE_EPISODE",
          "SEE_CHRONOLOGY",
          "SEE_CASELOAD",
          "SEE_PRACTITIONERS",
          "REFER",
          "RECORD"
        ],
        practitioner: { id: "Practitioner:system:records", roles: [] }
      })
    })

    it("pulls what changed, and finds records by its own numbers", async () => {
      const episode = await go(people.socialWorker, "referralReceive", referralOf("S-1"))
      expect(await pulled(system)).toContain(episode.id)
      const found = `{ episodeByIdentifier(system: "Case system", value: "S-1") { id } }`
      expect(await read(system, found)).toEqual({ episodeByIdentifier: { id: episode.id } })
    })

    it("puts nothing on record in its own name, nor in that of somebody who may not", async () => {
      const item = keyed("referralReceive", referral("Ada"))
      expect(await push(system, item)).toMatchObject({ __typename: "NotPermitted", obstacle: "BEHALF" })
      expect(await push(system, item, "Practitioner:nobody")).toMatchObject({
        __typename: "UnknownPractitioner"
      })
      const administrator = "Practitioner:bristol-system-administrator"
      expect(await push(system, item, administrator)).toMatchObject({
        __typename: "NotPermitted",
        obstacle: "ROLE"
      })
      expect(await push(system, item, "Episode:1")).toMatchObject({ __typename: "InvalidInput" })
      const alone = await act(system, "referralReceive", referral("Ada"))
      expect(alone.__typename).toBe("NotPermitted")
    })

    it("pushes on behalf of a practitioner: both stand on record, in the account and before the family", async () => {
      const item = keyed("referralReceive", referral("Bo"))
      const { __typename, episode } = await push(system, item, people.socialWorker.id)
      expect(__typename).toBe("ItemCarriedOut")
      const child = await childOf(people.socialWorker, { id: episode?.id ?? "" })
      const asked = `query($episode: ID!, $child: ID!) {
        episode(id: $episode) { events { nodes { recordedBy { id } through } } }
        accessLog(child: $child) { nodes { action outcome practitioner { id } system onBehalfOf { id } } }
        subjectAccess(child: $child) { ... on SubjectAccess { page } }
      }`
      const told = await read<{
        episode: { events: { nodes: ReadonlyArray<object> } }
        accessLog: { nodes: ReadonlyArray<{ readonly action: string }> }
        subjectAccess: { page: string }
      }>(people.teamManager, asked, { episode: episode?.id, child })
      expect(told.episode.events.nodes).toEqual([
        { recordedBy: { id: people.socialWorker.id }, through: "CaseSystem:records" }
      ])
      expect(told.accessLog.nodes.filter(({ action }) => action === "referralReceive")).toEqual([
        {
          action: "referralReceive",
          outcome: "WRITTEN",
          practitioner: { id: "Practitioner:system:records" },
          system: "CaseSystem:records",
          onBehalfOf: { id: people.socialWorker.id }
        }
      ])
      const { name } = await read<{ practitioner: { name: string } }>(
        people.teamManager,
        "query($id: ID!) { practitioner(id: $id) { name } }",
        { id: people.socialWorker.id }
      ).then(({ practitioner }) => practitioner)
      expect(told.subjectAccess.page).toContain(`The records system (system:records) for ${name}`)
    })

    it("pushes the same again and it happens once; the same key for somebody else is another request", async () => {
      const item = keyed("referralReceive", referral("Cy"))
      const first = await push(system, item, people.socialWorker.id)
      expect(await push(system, item, people.socialWorker.id)).toEqual(first)
      expect((await push(system, item, people.teamManager.id)).__typename).toBe("IdempotencyKeyReused")
    })

    it("is no practitioner: nobody can allocate it, nor appoint somebody under its name", async () => {
      const waiting = await awaitingAllocation(people as People, "Dee")
      const led = await act(people.teamManager, "leadPractitionerAllocate", {
        episode: waiting.id,
        seenVersion: waiting.version,
        ...allocation("Practitioner:system:records")
      })
      expect(led.__typename).toBe("UnknownPractitioner")
      const appointed = await ask(
        url(),
        "mutation($input: PractitionerAppointInput!) { practitionerAppoint(input: $input) { __typename } }",
        {
          token: keeper.token,
          variables: {
            input: {
              idempotencyKey: "an-appointment",
              seenVersion: 0,
              practitioner: "Practitioner:system:records",
              name: "Records",
              roles: ["teamManager"],
              employer: "bristol",
              socialWorkQualified: false,
              significantPracticeExperience: false,
              registrations: [],
              startedOn: "2026-01-05",
              background: []
            }
          }
        }
      )
      expect(appointed.json.data).toEqual({ practitionerAppoint: { __typename: "StandsOtherwise" } })
    })

    it("a practitioner acts for themselves alone", async () => {
      const item = keyed("referralReceive", referral("Ed"))
      const came = await push(people.socialWorker, item, people.teamManager.id)
      expect(came.__typename).toBe("InvalidInput")
    })
  })

  describe("a decision", () => {
    it("is not its to push, whoever made it, unless the authority says so", async () => {
      const episode = await go(people.socialWorker, "referralReceive", referral("Fay"))
      expect(await push(system, decided(episode), people.teamManager.id)).toMatchObject({
        __typename: "DecidedInPersonAlone"
      })
      expect((await register(keeper, { ...answered(), seenVersion: 1, decides: true })).system).toMatchObject(
        {
          decides: true,
          version: 2
        }
      )
      expect((await push(system, decided(episode), people.socialWorker.id)).__typename).toBe(
        "NotEntitledToDecide"
      )
      expect((await push(system, decided(episode), people.teamManager.id)).__typename).toBe("ItemCarriedOut")
    })
  })

  describe("what it may not do", () => {
    let of: Of
    beforeAll(async () => {
      const episode = await go(people.socialWorker, "referralReceive", referralOf("S-2"))
      of = await subjectOf(people.socialWorker, episode, "S-2")
    })

    const whatCameOf = async (asked: ReadonlyArray<Question>) => {
      const about = { of, transfer: `Transfer:${randomUUID()}` }
      const kinds = ["query", "mutation"] as const
      const came = await Promise.all(
        kinds.map((kind) =>
          whatCame(
            system,
            kind,
            asked.filter((each) => each.kind === kind).map((each) => each.asked(about))
          )
        )
      )
      return came.flatMap((each) => [...each])
    }
    const questions = [...readings, ...changes]

    it("is all that only people do, by whichever field it asks", async () => {
      const came = await whatCameOf(questions.filter(({ may }) => !Policy.ofSystems.has(may)))
      const done = came.filter(
        ([, { error, obstacle }]) =>
          obstacle !== "ROLE" && error?.message.includes("No case system does.") !== true
      )
      expect(done).toEqual([])
      expect(came.length).toBeGreaterThan(50)
    })

    it("is to change any record in its own name, by whichever mutation", async () => {
      const came = await whatCameOf(changes.filter(({ may }) => may === "record" || may === "refer"))
      expect(came.filter(([, { obstacle }]) => obstacle !== "BEHALF")).toEqual([])
      expect(came.length).toBeGreaterThan(190)
    })

    it("is read a record that is restricted to others, or be let write in one, for whomever it asks", async () => {
      const episode = await go(people.socialWorker, "referralReceive", referral("Gil"))
      await restrict(
        people.teamManager,
        await subjectOf(people.socialWorker, episode),
        "bristol-social-worker"
      )
      expect(await pulled(system)).not.toContain(episode.id)
      const item = keyed("asylumSeekingGivenRecord", {
        episode: episode.id,
        seenVersion: 1,
        asylumSeeking: "NOT_ESTABLISHED",
        givenOn: new Date().toISOString().slice(0, 10)
      })
      expect((await push(system, item, people.socialWorker.id)).__typename).toBe("EpisodeNotFound")
    })

    it.each(["CaseSystem:records", "Practitioner:system:records"])(
      "is be named to a record that is restricted, as %s: whoever tries is told why, and nothing is restricted",
      async (id) => {
        const { child } = await subjectOf(
          people.socialWorker,
          await go(people.socialWorker, "referralReceive", referral("Hal"))
        )
        const input = { child, reasons: "A parent works here.", reviewOn: "2030-01-07", practitioners: [id] }
        expect(await restricting(people.teamManager, input)).toEqual({
          __typename: "CaseSystemNamed",
          message:
            "records is a case system, and a restricted record does not exist for any: only practitioners see one. Name those who are to see it.",
          systemId: "CaseSystem:records"
        })
        const asked = "query($id: ID!) { child(id: $id) { restriction { reasons } } }"
        expect(await read(people.socialWorker, asked, { id: child })).toEqual({
          child: { restriction: null }
        })
      }
    )
  })

  it("is withdrawn, and may nothing from that moment on", async () => {
    expect((await withdraw(keeper, { seenVersion: 2 })).system).toMatchObject({ withdrawn: true, version: 3 })
    const { json } = await ask(url(), updated, { token: system.token })
    expect(json.errors?.[0]?.extensions?.["code"]).toBe("FORBIDDEN")
    expect((await withdraw(keeper, { seenVersion: 3 })).__typename).toBe("StandsOtherwise")
  })

  it("has left an account that is what was written", async () => {
    const verified = verifyAccount(place.issuerOf("bristol").settings.authority)
    expect((await place.gateway.runtime.runPromise(verified)).entries).toBeGreaterThan(50)
  })
})
