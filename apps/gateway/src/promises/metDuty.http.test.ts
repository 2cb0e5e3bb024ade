import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { soon } from "../testing/soon.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { amend, proclaimed } from "./dayOff.test-data.ts"
import {
  decision,
  type Episode,
  go,
  mapping,
  type People,
  peopleOf,
  person,
  read,
  referral
} from "./people.test-data.ts"

interface Owed {
  readonly duty: string
  readonly state: string
  readonly deadline: { readonly dueOn: string; readonly calendar: string } | null
}

const query = `query($id: ID!) { episode(id: $id) {
  id version stage dueDatesMoved { rule } obligations { duty state deadline { dueOn calendar } }
} }`
type Standing = Episode & {
  readonly dueDatesMoved: ReadonlyArray<unknown>
  readonly obligations: ReadonlyArray<Owed>
}

/** Of the duties of one kind, the state, the due date and the calendar. */
const of = (duty: string, { obligations }: Standing): ReadonlyArray<string> => {
  const found = obligations.find((each) => each.duty === duty)
  return found === undefined ? [] : [found.state, found.deadline?.dueOn ?? "", found.deadline?.calendar ?? ""]
}
const deciding = (standing: Standing) => of("decide the response to the referral", standing)
const assessing = (standing: Standing) => of("complete the assessment", standing)

const standingOf = async ({ teamManager }: People, { id }: Pick<Episode, "id">): Promise<Standing> =>
  (await read<{ episode: Standing }>(teamManager, query, { id })).episode

const decide = async ({ teamManager }: People, { id, version }: Episode): Promise<Episode> =>
  go(teamManager, "referralDecide", { episode: id, seenVersion: version, ...decision })

const goOn = async (people: People, { id }: Episode): Promise<Standing> => {
  const { version } = await standingOf(people, { id })
  const event = { episode: id, seenVersion: version, ...mapping(), heldOn: "2026-12-18" }
  await go(people.teamManager, "teamMappingRecord", event)
  return standingOf(people, { id })
}

const moved = (people: People, episode: Episode, times: number) =>
  soon(
    () => standingOf(people, episode),
    ({ dueDatesMoved }) => dueDatesMoved.length >= times
  )

const withdrawal = { on: "2026-12-21", reasons: "It is on the Monday after." }

// A referral of Friday 18 December 2026 is decided within one working day: on Monday 21, or where that is a holiday on
// Tuesday 22 (WT15-066). Its assessment takes 45 working days: until Wednesday 24 February 2027, or Thursday 25.
describe.each(engines)("a duty that was met keeps the due date that was told, on %s", (engine) => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, countMillis: 200 } })
  }, 120_000)
  afterAll(() => gateway.stop())

  const setClock = (now: string) =>
    fetch(`${gateway.url}/development/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ now })
    })
  const receivedOnFriday = async (authority: string) => {
    await setClock("2026-12-18T16:45:00.000Z")
    const people = await peopleOf(gateway.url, authority)
    const receivedAt = "2026-12-18T16:40:00.000Z"
    const episode = await go(people.socialWorker, "referralReceive", { ...referral("Ines"), receivedAt })
    return { people, episode }
  }
  const keeper = (authority: string) => person(gateway.url, authority, "staff-administrator")
  it("met in time, it is so still when a holiday is proclaimed later; what is open is given the day more", async () => {
    const { episode, people } = await receivedOnFriday("bristol")
    const before = await standingOf(people, await decide(people, episode))
    const calendar = deciding(before)[2]
    expect(deciding(before)).toEqual(["MET", "2026-12-21", expect.stringContaining("no closures #")])
    expect(assessing(before)).toEqual(["DUE", "2027-02-24", calendar])

    await setClock("2026-12-20T10:00:00.000Z")
    expect(await amend(await keeper("bristol"), "authorityCalendarAmend", proclaimed)).toBe(
      "AuthorityRecorded"
    )
    await moved(people, episode, 1)
    const after = await goOn(people, episode)
    expect(deciding(after)).toEqual(["MET", "2026-12-21", calendar])
    expect(assessing(after)).toEqual(["DUE", "2027-02-25", expect.stringContaining("Day of thanksgiving")])
  })

  it("met in time by a holiday that was withdrawn later, it is so still", async () => {
    const administrator = await receivedOnFriday("south-gloucestershire").then(() =>
      keeper("south-gloucestershire")
    )
    await amend(administrator, "authorityCalendarAmend", proclaimed)
    const { episode, people } = await receivedOnFriday("south-gloucestershire")
    await setClock("2026-12-22T10:00:00.000Z")
    const before = await standingOf(people, await decide(people, episode))
    expect(deciding(before)).toEqual(["MET", "2026-12-22", expect.stringContaining("Day of thanksgiving")])

    await setClock("2026-12-23T10:00:00.000Z")
    expect(await amend(administrator, "authorityCalendarAmendmentWithdraw", withdrawal)).toBe(
      "AuthorityRecorded"
    )
    await moved(people, episode, 1)
    const after = await goOn(people, episode)
    expect(deciding(after)).toEqual(deciding(before))
    expect(assessing(after)).toEqual(["DUE", "2027-02-24", expect.stringContaining("no closures #")])
  })

  it("met late, it is so still when a holiday that would have given it a day more is proclaimed afterwards", async () => {
    const { episode, people } = await receivedOnFriday("buckinghamshire")
    await setClock("2026-12-22T10:00:00.000Z")
    const before = await standingOf(people, await decide(people, episode))
    expect(deciding(before).slice(0, 2)).toEqual(["MET_LATE", "2026-12-21"])

    await setClock("2026-12-23T10:00:00.000Z")
    await amend(await keeper("buckinghamshire"), "authorityCalendarAmend", proclaimed)
    await moved(people, episode, 1)
    expect(deciding(await goOn(people, episode))).toEqual(deciding(before))
  })
})
