import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ownerOf } from "./owner.test-data.ts"
import { engines, startTestGateway, type TestGateway } from "../testing/testGateway.ts"
import { amend, proclaimed } from "./dayOff.test-data.ts"
import { act, decision, go, peopleOf, type Person, person, read, referral } from "./people.test-data.ts"
import { soon } from "../testing/soon.ts"

interface Moved {
  readonly rule: string
  readonly was: string
  readonly is: string
  readonly because: ReadonlyArray<{ readonly on: string; readonly says: string }>
}

interface Standing {
  readonly version: number
  readonly dueDatesMoved: ReadonlyArray<Moved>
  readonly obligations: ReadonlyArray<{
    readonly duty: string
    readonly deadline: { readonly dueOn: string } | null
  }>
  readonly chronology: {
    readonly verified: boolean
    readonly events: ReadonlyArray<{ readonly what: string; readonly recordedBy: { readonly id: string } }>
  }
}

const standingOf = async (who: Person, id: string): Promise<Standing> => {
  const query = `query($id: ID!) { episode(id: $id) {
    version
    dueDatesMoved { rule was is because { on says } }
    obligations { duty deadline { dueOn } }
    chronology { verified events { what recordedBy { id } } }
  } }`
  return (await read<{ episode: Standing }>(who, query, { id })).episode
}

/** When the referral is to be decided, as the episode says. */
const decideBy = ({ obligations }: Standing): string | undefined =>
  obligations.find(({ duty }) => duty === "decide the response to the referral")?.deadline?.dueOn

/** How many working days lie between two days, and which do not count. */
const between = async (who: Person, from: string, to: string): Promise<Record<string, unknown>> => {
  const query = `query($from: Date!, $to: Date!) { workingDaysBetween(from: $from, to: $to) { __typename
    ... on WorkingDayCount { workingDays provisional skipped { on why } } } }`
  const answer = await read<{ workingDaysBetween: Record<string, unknown> }>(who, query, { from, to })
  return answer.workingDaysBetween
}

const dueOn = async (who: Person): Promise<string> => {
  const query = `{ dueOn(from: "2026-12-18", workingDays: 1) { ... on WorkingDayLimit { dueOn } } }`
  return (await read<{ dueOn: { dueOn: string } }>(who, query)).dueOn.dueOn
}

const until = (who: Person, id: string, moves: number): Promise<Standing> =>
  soon(
    () => standingOf(who, id),
    ({ dueDatesMoved }) => dueDatesMoved.length >= moves
  )

describe.each(engines)("a day off that is proclaimed while clocks run, on %s", (engine) => {
  let gateway: TestGateway
  beforeAll(async () => {
    gateway = await startTestGateway({ engine, parts: { demonstration: true, countMillis: 200 } })
    await fetch(`${gateway.url}/development/clock`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ now: "2026-12-18T16:45:00.000Z" })
    })
  }, 120_000)
  afterAll(() => gateway.stop())

  const received = (authority: string) =>
    peopleOf(gateway.url, authority).then(async ({ socialWorker, teamManager }) => ({
      teamManager,
      episode: await go(socialWorker, "referralReceive", {
        ...referral("Imogen"),
        receivedAt: "2026-12-18T16:40:00.000Z"
      })
    }))

  it("moves what is open, keeps what was told and why, and is nothing to another authority", async () => {
    // Received on a Friday; a decision within one working day is due on Monday 21 December (WT15-066).
    const { episode, teamManager } = await received("bristol")
    const other = await received("barnsley")
    expect(decideBy(await standingOf(teamManager, episode.id))).toBe("2026-12-21")
    const administrator = await person(gateway.url, "bristol", "staff-administrator")

    expect(await amend(teamManager, "authorityCalendarAmend", proclaimed)).toBe("NotTheirsToKeep")
    expect(await amend(administrator, "authorityCalendarAmend", proclaimed)).toBe("AuthorityRecorded")
    expect(await amend(administrator, "authorityCalendarAmend", proclaimed)).toBe("StandsOtherwise")

    // The Monday counts no more: Tuesday 22 December.
    const moved = await until(teamManager, episode.id, 1)
    expect(moved.dueDatesMoved[0]).toMatchObject({
      was: "2026-12-21",
      is: "2026-12-22",
      because: [{ on: "2026-12-21", says: "Day of thanksgiving" }]
    })
    expect(decideBy(moved)).toBe("2026-12-22")
    expect(moved.chronology.verified).toBe(true)
    expect(moved.chronology.events.at(-1)?.what).toMatch(
      /^Due dates moved: .* from 2026-12-21 to 2026-12-22, because of 2026-12-21/u
    )
    expect(await dueOn(teamManager)).toBe("2026-12-22")

    expect(await dueOn(other.teamManager)).toBe("2026-12-21")

    // Of the days after Friday the 18th up to Tuesday the 29th count the 22nd, 23rd, 24th and 29th, and elsewhere the 21st.
    expect(await between(teamManager, "2026-12-18", "2026-12-29")).toEqual({
      __typename: "WorkingDayCount",
      workingDays: 4,
      provisional: false,
      skipped: [
        { on: "2026-12-19", why: "WEEKEND" },
        { on: "2026-12-20", why: "WEEKEND" },
        { on: "2026-12-21", why: "BANK_HOLIDAY" },
        { on: "2026-12-25", why: "BANK_HOLIDAY" },
        { on: "2026-12-26", why: "WEEKEND" },
        { on: "2026-12-27", why: "WEEKEND" },
        { on: "2026-12-28", why: "BANK_HOLIDAY" }
      ]
    })
    expect(await between(other.teamManager, "2026-12-18", "2026-12-29")).toMatchObject({ workingDays: 5 })
    // Back from the 29th, which is day zero: the 24th, 23rd, 22nd and 18th.
    expect(await between(teamManager, "2026-12-29", "2026-12-18")).toMatchObject({ workingDays: -4 })
    expect(await between(teamManager, "2026-12-19", "2026-12-19")).toMatchObject({
      workingDays: 0,
      skipped: []
    })
    expect(await between(teamManager, "2026-12-18", "2029-12-18")).toEqual({ __typename: "InvalidInput" })
    const elsewhere = await standingOf(other.teamManager, other.episode.id)
    expect(elsewhere.dueDatesMoved).toEqual([])
    expect(decideBy(elsewhere)).toBe("2026-12-21")
  })

  it("refuses nobody who saw the episode before: what stands is as it was", async () => {
    const { episode, teamManager } = await received("south-gloucestershire")
    const administrator = await person(gateway.url, "south-gloucestershire", "staff-administrator")
    await amend(administrator, "authorityCalendarAmend", proclaimed)
    const moved = await until(teamManager, episode.id, 1)
    expect(moved.version).toBeGreaterThan(episode.version)
    const outcome = await act(teamManager, "referralDecide", {
      episode: episode.id,
      seenVersion: episode.version,
      ...decision
    })
    expect(outcome.__typename).not.toBe("ConcurrentChange")
    expect(outcome.episode?.version).toBe(moved.version + 1)
  })

  it("that is withdrawn moves them back, and both moves stay on record", async () => {
    const { episode, teamManager } = await received("buckinghamshire")
    const administrator = await person(gateway.url, "buckinghamshire", "staff-administrator")
    await amend(administrator, "authorityCalendarAmend", proclaimed)
    const there = await until(teamManager, episode.id, 1)
    const withdrawn = { on: "2026-12-21", reasons: "It is on the Monday after." }
    expect(await amend(administrator, "authorityCalendarAmendmentWithdraw", withdrawn)).toBe(
      "AuthorityRecorded"
    )
    const back = await until(teamManager, episode.id, 2 * there.dueDatesMoved.length)
    expect(decideBy(back)).toBe("2026-12-21")
    const reversed = there.dueDatesMoved.map(({ because, is, rule, was }) => ({
      rule,
      was: is,
      is: was,
      because
    }))
    expect(back.dueDatesMoved).toEqual([...there.dueDatesMoved, ...reversed])
    expect(await amend(administrator, "authorityCalendarAmendmentWithdraw", withdrawn)).toBe(
      "StandsOtherwise"
    )
  })

  it.skipIf(engine === "PostgreSQL in this process")(
    "is looked for once in episodes that are there from before: nothing moves, and they are not looked at again",
    async () => {
      const { episode, teamManager } = await received("barnsley")
      const before = await standingOf(teamManager, episode.id)
      const owner = await ownerOf(gateway.ownerUrl)
      try {
        await owner.rows("update episode set calendar = ''")
        const unmarked = "select id from episode where calendar = '' and stage <> 'closed'"
        await soon(
          () => owner.rows(unmarked),
          (rows) => rows.length === 0
        )
      } finally {
        await owner.end()
      }
      expect(await standingOf(teamManager, episode.id)).toEqual(before)
    }
  )
})
