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
  readonly excluded?: number
  readonly json?: string
  readonly page?: string
}

interface Told {
  readonly number: number
  readonly what: string
  readonly details: Readonly<Record<string, unknown>> | null
  readonly excluded: { readonly exemption: string } | null
}

interface Held {
  readonly child: { readonly givenName: string }
  readonly episodes: ReadonlyArray<{
    readonly chronology: ReadonlyArray<Told>
    readonly required: ReadonlyArray<{ readonly rule: string; readonly dueOn: string | null }>
  }>
  readonly accesses: ReadonlyArray<{
    readonly name: string
    readonly action: string
    readonly outcome: string
  }>
}

const query = `query($child: ID!, $exclude: [ExclusionInput!]! = []) {
  subjectAccess(child: $child, exclude: $exclude) {
    __typename
    ... on Problem { message }
    ... on SubjectAccess { events excluded json page }
  }
}`

const prepare = async (who: Person, child: string, exclude: ReadonlyArray<unknown> = []): Promise<Answer> =>
  (await read<{ subjectAccess: Answer }>(who, query, { child, exclude })).subjectAccess

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

  it("is a manager's to prepare, and nobody's of another authority", async () => {
    expect((await prepare(people.socialWorker, child)).__typename).toBe("NotPermitted")
    expect((await prepare(others.teamManager, child)).__typename).toBe("ChildNotFound")
  })
})
