import { randomUUID } from "node:crypto"
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { Ajv2020 } from "ajv/dist/2020.js"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import {
  childOf,
  type Episode,
  type People,
  peopleOf,
  type Person,
  read,
  submitted
} from "./people.test-data.ts"

interface Answer {
  readonly __typename: string
  readonly message?: string
  readonly events?: number
  readonly decisions?: number
  readonly excluded?: number
  readonly json?: string
  readonly page?: string
}

interface Told {
  readonly number: number
  readonly what: string
  readonly kind: string | null
  readonly details: Readonly<Record<string, unknown>> | null
  readonly excluded: { readonly exemption: string } | null
}

interface Held {
  readonly child: { readonly givenName: string }
  readonly episodes: ReadonlyArray<{
    readonly chronology: ReadonlyArray<Told>
    readonly required: ReadonlyArray<{ readonly rule: string; readonly dueOn: string | null }>
  }>
  readonly decisions: ReadonlyArray<Told & { readonly kind: string }>
  readonly retention: { readonly recordClass: string; readonly obstacles: ReadonlyArray<string> }
  readonly accesses: ReadonlyArray<{
    readonly name: string
    readonly action: string
    readonly outcome: string
  }>
}

const query = `query($child: ID!, $exclude: [ExclusionInput!]! = [], $decisions: [DecisionExclusionInput!]! = []) {
  subjectAccess(child: $child, exclude: $exclude, excludeDecisions: $decisions) {
    __typename
    ... on Problem { message }
    ... on SubjectAccess { events decisions excluded json page }
  }
}`

const preparing = async (who: Person, asked: Readonly<Record<string, unknown>>): Promise<Answer> =>
  (await read<{ subjectAccess: Answer }>(who, query, asked)).subjectAccess

const prepare = (who: Person, child: string, exclude: ReadonlyArray<unknown> = []): Promise<Answer> =>
  preparing(who, { child, exclude })

const hold = (who: Person, input: Readonly<Record<string, string>>) =>
  read<{ legalHoldPlace: { __typename: string } }>(
    who,
    "mutation($input: LegalHoldPlaceInput!) { legalHoldPlace(input: $input) { __typename } }",
    { input: { ...input, idempotencyKey: randomUUID() } }
  )

const published = readFileSync(
  fileURLToPath(import.meta.resolve("@section17/graphql/subject-access.schema.json")),
  "utf8"
)
/** As it is published, and with no field beside those that it names. */
const asPublished = JSON.parse(published, (_, value) =>
  value?.type === "object" && value.properties !== undefined
    ? { additionalProperties: false, ...value }
    : value
)
const isAllowed = new Ajv2020({ strictTuples: false, strictTypes: false, validateFormats: false }).compile(
  asPublished
)

const heldIn = ({ json = "" }: Answer): Held => JSON.parse(json) as Held

describe.each(engines)("what is held about a child, for whoever may have it, on %s", (engine) => {
  let gateway: TestGateway
  let people: People
  let others: People
  let episode: Episode
  let child: string

  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true } })
    people = await peopleOf(gateway.url, "bristol")
    others = await peopleOf(gateway.url, "barnsley")
    episode = await submitted(people, "O'Hara <b>")
    child = await childOf(people.socialWorker, episode)
  })
  afterAll(() => gateway.stop())

  it("is everything: each event with what it says, what the protocol required, and who saw or changed it", async () => {
    const answer = await prepare(people.teamManager, child)
    expect([answer.__typename, answer.events, answer.excluded]).toEqual(["SubjectAccess", 6, 0])
    const held = heldIn(answer)
    expect(held.episodes[0]?.chronology.map(({ number, what }) => `${number} ${what}`)).toEqual([
      "1 Referral received",
      "2 Referral decided",
      "3 Team mapping recorded",
      "4 Lead practitioner allocated",
      "5 Child seen",
      "6 Assessment submitted"
    ])
    expect(held.episodes[0]?.chronology[4]?.details).toMatchObject({
      wishesAndFeelings: "I like it when Nan is there."
    })
    expect(held.episodes[0]?.required.map(({ rule }) => rule)).toContain("BRI-5a")
    expect(held.accesses.map(({ action }) => action)).toEqual(
      expect.arrayContaining(["referralReceive", "referralDecide", "assessmentSubmit"])
    )
    expect(new Set(held.accesses.map(({ name }) => name))).toContain(people.socialWorker.name)
  })

  it("is JSON by the JSON Schema that is published, which says of each kind of event what it tells", async () => {
    const excluded = {
      episode: episode.id,
      number: 5,
      code: "SERIOUS_HARM",
      reasons: "He would be punished."
    }
    for (const exclude of [[], [excluded]]) {
      const json = JSON.parse((await prepare(people.teamManager, child, exclude)).json ?? "")
      expect([isAllowed(json), isAllowed.errors]).toEqual([true, null])
    }
    const held = heldIn(await prepare(people.teamManager, child, [excluded]))
    expect(held.episodes[0]?.chronology.map(({ kind }) => kind)).toEqual([
      "ReferralReceived",
      "ReferralDecided",
      "TeamMappingRecorded",
      "LeadPractitionerAllocated",
      null,
      "AssessmentSubmitted"
    ])
    const asIfSeen = { ...held.episodes[0]?.chronology[1], kind: "ChildSeen" }
    const planted = { ...held, episodes: [{ ...held.episodes[0], chronology: [asIfSeen] }] }
    expect(isAllowed(planted)).toBe(false)
  })

  it("is a page, in which what people wrote is text and nothing else", async () => {
    const { page = "" } = await prepare(people.teamManager, child)
    expect(page).toContain("What is held about O&#39;Hara &lt;b&gt; Ashdown")
    expect(page).toContain("I like it when Nan is there.")
    expect(page).not.toContain("<b>")
    expect(page).not.toMatch(/<script|https?:/u)
  })

  it("says that something is left out, and by which exemption, and nothing of what it is or why", async () => {
    const exclude = [
      { episode: episode.id, number: 5, code: "SERIOUS_HARM", reasons: "His father would punish him." }
    ]
    const answer = await prepare(people.teamManager, child, exclude)
    expect([answer.events, answer.excluded]).toEqual([6, 1])
    expect(heldIn(answer).episodes[0]?.chronology[4]).toMatchObject({
      number: 5,
      what: "Left out",
      details: null,
      excluded: {
        exemption:
          "It would be likely to cause serious harm to somebody's physical or mental health. (Data Protection Act 2018, Schedule 3, paragraph 11)"
      }
    })
    for (const withheld of ["Nan is there", "punish"]) {
      expect(answer.json).not.toContain(withheld)
      expect(answer.page).not.toContain(withheld)
    }
  })

  it("is accounted for, with what was left out: the next answer tells of it", async () => {
    const { accesses } = heldIn(await prepare(people.teamManager, child))
    expect(accesses.map(({ action }) => action)).toContain("subjectAccess, without 1 (seriousHarm)")
  })

  it("is not prepared where an exclusion names nothing: what was meant to be withheld would be disclosed", async () => {
    const wrong = { episode: episode.id, number: 60, code: "CRIME", reasons: "An inquiry goes on." }
    const answer = await prepare(people.teamManager, child, [wrong])
    expect(answer.__typename).toBe("NothingToExclude")
    expect(answer.message).toContain("There is no event 60")
    const badly = { ...wrong, episode: child }
    expect((await prepare(people.teamManager, child, [badly])).__typename).toBe("InvalidInput")
  })

  it("is what was decided about the record too, and how long it is kept; a decision is left out as an event is", async () => {
    const said = { reasons: "A claim about the <stairs>.", basis: "County Court, 26/1" }
    expect((await hold(people.teamManager, { child, ...said })).legalHoldPlace.__typename).toBe(
      "LegalHoldPlaced"
    )
    const whole = await prepare(people.teamManager, child)
    const held = heldIn(whole)
    expect([whole.decisions, held.decisions[0]?.kind, held.decisions[0]?.details]).toEqual([
      1,
      "legalHold",
      expect.objectContaining(said)
    ])
    expect(held.retention).toMatchObject({ recordClass: "assessment" })
    expect(held.retention.obstacles).toEqual(expect.arrayContaining(["openEpisode", "legalHold"]))
    expect(whole.page).toContain("A claim about the &lt;stairs&gt;.")

    const left = {
      kind: "LEGAL_HOLD",
      number: 1,
      code: "COURT_PROCEEDINGS",
      reasons: "It is before the court."
    }
    const without = await preparing(people.teamManager, { child, decisions: [left] })
    expect([without.decisions, without.excluded]).toEqual([1, 1])
    for (const withheld of ["stairs", "26/1", "before the court"]) {
      expect(without.json).not.toContain(withheld)
      expect(without.page).not.toContain(withheld)
    }
    const missing = await preparing(people.teamManager, { child, decisions: [{ ...left, number: 2 }] })
    expect(missing.__typename).toBe("NothingToExclude")
  })

  it("is a manager's to prepare, and nobody's of another authority", async () => {
    expect((await prepare(people.socialWorker, child)).__typename).toBe("NotPermitted")
    expect((await prepare(others.teamManager, child)).__typename).toBe("ChildNotFound")
  })
})
