import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { calendar, childId, commands, type Step, story, told, until } from "../episode/story.test-data.ts"
import { anchorOn } from "../protocol/Deadline.ts"
import { day, header, protocol, protocolWith, sam, tess, within } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { taken } from "../protocol/Readings.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import { asTold } from "./asTold.ts"
import { obligations } from "./obligations.ts"
import { step } from "./owed.test-data.ts"
import { turns } from "./turns.ts"

/** The authority closes on a day: from which day on that was known, and on which day it was withdrawn. */
const closedOn = (on: string, knownFrom: string, withdrawnOn?: string) =>
  WorkingDayCalendar.amendDated(calendar, [
    {
      amendment: { _tag: "ClosureAdded", on: day(on), reason: "Flooded offices", source: "Notice" },
      knownFrom: day(knownFrom),
      ...(withdrawnOn === undefined ? {} : { withdrawnOn: day(withdrawnOn) })
    }
  ])

const owed = (
  steps: ReadonlyArray<Step>,
  rule: string,
  by: WorkingDayCalendar.WorkingDayCalendar,
  under: Protocol = protocol
) =>
  Result.getOrThrow(
    obligations(told(steps, under), { protocol: under, calendar: by, on: day("2027-02-10") })
  ).filter((each) => each.rule === rule)
const stands = (...asked: Parameters<typeof owed>) =>
  owed(...asked).map(({ deadline, state }) => `${state} ${deadline?.dueOn}`)

/** Received on Friday 18 December 2026: to be decided on Monday 21, or where that is closed on Tuesday 22. */
const decided = (at: string) => [story[0], step(at, tess, commands.answer())]

describe("A24: a duty that was met in time, and a closure that was withdrawn since", () => {
  const withdrawn = closedOn("2026-12-21", "2026-12-18", "2026-12-23")

  it("is met still, by the due date that was told on the day, and says by which calendar", () => {
    const [obligation] = owed(decided("2026-12-22 10:00"), "EDI-5", withdrawn)
    assert.strictEqual(obligation!.state, "met")
    assert.strictEqual(obligation!.deadline!.dueOn, day("2026-12-22"))
    assert.strictEqual(obligation!.deadline!.calendar, closedOn("2026-12-21", "2026-12-18").version)
    assert.deepStrictEqual(
      obligation!.deadline!.skipped.map(({ on, why }) => `${on} ${why._tag}`),
      ["2026-12-19 Weekend", "2026-12-20 Weekend", "2026-12-21 Closure"]
    )
  })
  it("what is open is counted by the calendar in use", () => {
    // 45 working days from 18 December: Wednesday 24 February (A24 in recomputed.test.ts).
    const [assessment] = owed(decided("2026-12-22 10:00"), "EDI-6", withdrawn)
    assert.deepStrictEqual(
      [assessment!.state, assessment!.deadline!.dueOn, assessment!.deadline!.calendar],
      ["due", day("2027-02-24"), calendar.version]
    )
  })
  it("decided once the closure was withdrawn, it is late", () => {
    assert.deepStrictEqual(stands(decided("2026-12-24 10:00"), "EDI-5", withdrawn), ["metLate 2026-12-21"])
  })
})

describe("A24: a duty that was met late, and a closure that is put on record afterwards", () => {
  const afterwards = closedOn("2026-12-21", "2026-12-23")

  it("was late by what people were told, and is so still", () => {
    const [obligation] = owed(decided("2026-12-22 10:00"), "EDI-5", afterwards)
    assert.strictEqual(obligation!.state, "metLate")
    assert.strictEqual(obligation!.deadline!.dueOn, day("2026-12-21"))
    assert.strictEqual(obligation!.deadline!.calendar, calendar.version)
  })
  it("what is open is given the day more", () => {
    assert.deepStrictEqual(stands(decided("2026-12-22 10:00"), "EDI-6", afterwards), ["due 2027-02-25"])
  })
  it("met in time, it keeps the day on which it was due", () => {
    assert.deepStrictEqual(stands(decided("2026-12-21 10:00"), "EDI-5", afterwards), ["met 2026-12-21"])
  })
  it("without a day the closure was always known", () => {
    const always = WorkingDayCalendar.amend(calendar, afterwards.amendments[0]!)
    assert.deepStrictEqual(stands(decided("2026-12-22 10:00"), "EDI-5", always), ["met 2026-12-22"])
  })
})

describe("A24: met on the very day on which the calendar changed", () => {
  it("holds to the later due date, whether it was told in the evening or in the morning", () => {
    const added = closedOn("2026-12-21", "2026-12-22")
    const withdrawn = closedOn("2026-12-21", "2026-12-18", "2026-12-22")
    assert.deepStrictEqual(stands(decided("2026-12-22 10:00"), "EDI-5", added), ["met 2026-12-22"])
    assert.deepStrictEqual(stands(decided("2026-12-22 10:00"), "EDI-5", withdrawn), ["met 2026-12-22"])
  })
  it("where both told the same due date, by the calendar of the evening", () => {
    const elsewhere = closedOn("2027-05-04", "2026-12-21")
    const [obligation] = owed(decided("2026-12-21 10:00"), "EDI-5", elsewhere)
    assert.strictEqual(obligation!.deadline!.dueOn, day("2026-12-21"))
    assert.strictEqual(obligation!.deadline!.calendar, elsewhere.version)
  })
})

describe("A24: met on the day of a change, where a due date cannot be told", () => {
  const added = closedOn("2026-12-21", "2026-12-22")
  const asked = { protocol, calendar: added }
  const onTheDay = (count: Parameters<typeof asTold>[2]) => asTold(asked, day("2026-12-22"), count)

  it("a duty without a limit in days goes by the calendar of the evening", () => {
    assert.strictEqual(
      onTheDay(() => Result.succeed(null)),
      asked
    )
  })
  it("so does one whose limit one of the two calendars cannot count", () => {
    const outside = WorkingDayCalendar.addWorkingDays(added, { from: day("2099-12-31"), workingDays: 1 })
    const one = (counts: WorkingDayCalendar.WorkingDayCalendar) =>
      onTheDay(({ calendar: by }) =>
        by.version === counts.version
          ? Result.map(outside, () => null)
          : Result.succeed(owed(decided("2026-12-22 10:00"), "EDI-5", calendar)[0]!.deadline)
      )
    assert.strictEqual(one(added), asked)
    assert.strictEqual(one(calendar), asked)
  })
})

/** The child was seen on a day that is put on record on 5 January. */
const seen = (on: string) => [...until("RecordChildSeen"), step("2027-01-05 09:00", sam, commands.see(on))]

describe("A24: what is put on record only after the calendar changed", () => {
  // Five working days from Monday 21 December: 22, 23, 24, 29 and 30; where the 29th is closed, the 31st is fifth.
  it("is judged by the day on which it happened: nobody gains by recording late", () => {
    const afterwards = closedOn("2026-12-29", "2027-01-04")
    assert.deepStrictEqual(stands(seen("2026-12-31"), "NOR-3", afterwards), ["metLate 2026-12-30"])
  })
  it("and nobody loses by it", () => {
    const withdrawn = closedOn("2026-12-29", "2026-12-22", "2027-01-04")
    assert.deepStrictEqual(stands(seen("2026-12-31"), "NOR-3", withdrawn), ["met 2026-12-31"])
  })
})

describe("A24: the ceiling of a limit that was met", () => {
  // Where 22 December is closed, the fifth working day from the 18th is the 30th, and the seventh is 4 January.
  const limit = {
    ...protocolWith({
      _tag: "TimeLimit",
      ...header("NOR-80"),
      step: "seeChild",
      anchor: "referralReceived",
      within: within(5, "workingDays"),
      ifExceeded: "recordReasons",
      ceiling: within(7, "workingDays")
    }),
    readings: taken({ N52: "excuse" })
  } as const
  const accountedFor = [...seen("2027-01-04"), step("2027-01-05 09:05", sam, commands.accountFor("seeChild"))]

  it("is the one that was told on the day, as its due date is", () => {
    const withdrawn = closedOn("2026-12-22", "2026-12-21", "2027-01-05")
    assert.deepStrictEqual(stands(accountedFor, "NOR-80", withdrawn, limit), ["excused 2026-12-30"])
    assert.deepStrictEqual(stands(accountedFor, "NOR-80", calendar, limit), ["metLate 2026-12-29"])
  })
})

describe("A24: telling that was done in time, and a closure that was withdrawn since", () => {
  it("is met still", () => {
    const steps = [
      ...decided("2026-12-21 10:00"),
      step("2026-12-22 09:00", tess, commands.tell("referrerOfReceipt", "2026-12-22"))
    ]
    const withdrawn = closedOn("2026-12-21", "2026-12-18", "2026-12-23")
    assert.deepStrictEqual(stands(steps, "EDI-14", withdrawn), ["met 2026-12-22"])
  })
})

const every = (workingDays: number, rest: Partial<Cadence> = {}): Cadence => ({
  _tag: "Cadence",
  ...header("NOR-70"),
  recurring: "supervision",
  from: "leadPractitionerAllocated",
  every: within(workingDays, "workingDays"),
  ...rest
})

describe("A24: the turns of something that recurs, and a closure of 13 January that was withdrawn on the 25th", () => {
  // Six working days from Sunday 10 January: 11 to 15, and Monday 18; where the 13th is closed, Tuesday 19.
  const withdrawn = closedOn("2027-01-13", "2027-01-11", "2027-01-25")
  const turnsOf = (rule: Cadence) =>
    Result.getOrThrow(
      turns(
        rule,
        {
          anchor: anchorOn("leadPractitionerAllocated", day("2027-01-10")),
          occasions: [day("2027-01-19")],
          endedOn: undefined,
          applies: () => true
        },
        { protocol, calendar: withdrawn, on: day("2027-01-26") }
      )
    ).map(({ deadline, state }) => `${state} ${deadline?.dueOn}`)

  it("each is judged by what was told when it was done, and the next is counted by the calendar in use", () => {
    // Six working days from Tuesday 19: 20, 21, 22, 25, 26, and Wednesday 27.
    assert.deepStrictEqual(turnsOf(every(6)), ["met 2027-01-19", "due 2027-01-27"])
  })
  it("a turn that was done by the end that was told is one still", () => {
    assert.deepStrictEqual(turnsOf(every(6, { until: within(6, "workingDays") })), ["met 2027-01-19"])
  })
})

describe("A24, A12: one interval for the youngest and another for the rest, and a birthday on 1 February", () => {
  // From Wednesday 20 January, with the 28th closed: seven working days end on 1 February, and eight on the 2nd.
  const underNine = every(7, { when: [{ _tag: "YoungerThan", years: 9 }] })
  const fromNine = every(8, { ...header("NOR-71"), when: [{ _tag: "Reached", years: 9 }] })
  const withdrawn = closedOn("2027-01-28", "2027-01-21", "2027-02-09")

  it("which of the two a turn was owed by shows by the calendar that was told", () => {
    const steps = [
      step(
        "2026-12-18 16:45",
        tess,
        commands.refer({ child: { id: childId, birth: { _tag: "Born", on: day("2018-02-01") } } })
      ),
      ...until("SubmitAssessment").slice(1),
      step("2027-02-02 12:00", tess, commands.supervise("2027-02-02"))
    ]
    const done = ["NOR-70", "NOR-71"].flatMap((rule) =>
      owed(steps, rule, withdrawn, protocolWith(underNine, fromNine))
        .filter(({ metOn }) => metOn === day("2027-02-02"))
        .map(({ deadline, state }) => `${rule} ${state} ${deadline?.dueOn}`)
    )
    assert.deepStrictEqual(done, ["NOR-71 met 2027-02-02"])
  })
})
