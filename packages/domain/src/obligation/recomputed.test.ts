import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import type { CommandOf } from "../episode/Command.ts"
import { calendar, childId, commands, london, told, until } from "../episode/story.test-data.ts"
import { day, header, protocol, protocolWith, tess, within } from "../protocol/northshire.test-data.ts"
import { obligations } from "./obligations.ts"
import { calendarOf, moves, recomputed } from "./recomputed.ts"

/** The first Monday of the new year becomes a day that does not count. */
const later = WorkingDayCalendar.withClosures(calendar, [
  { on: day("2027-01-04"), reason: "Day of mourning", source: "Notice of the council, 2026-12-28" }
])

const movedIn = (steps: Parameters<typeof told>[0], before = calendar, after = later) =>
  Result.getOrThrow(
    recomputed(told(steps), { protocol, before, calendar: after, on: day("2026-12-29") })
  ).map(({ because, is, obligation, was }) => ({
    rule: obligation.rule as string,
    was: was.dueOn as string,
    is: is.dueOn as string,
    because: because.map(({ on, why }) => `${on} ${why._tag === "Closure" ? why.reason : why._tag}`)
  }))

describe("A24: a day off is proclaimed while clocks are running", () => {
  const assessing = until("SubmitAssessment")

  it("the assessment is due a working day later; the old day and the reason are told", () => {
    // 45 working days from Friday 18 December end on Wednesday 24 February; one of them, 4 January, counts no more.
    assert.deepStrictEqual(movedIn(assessing), [
      { rule: "EDI-6", was: "2027-02-24", is: "2027-02-25", because: ["2027-01-04 Day of mourning"] }
    ])
  })
  it("what is done already keeps its due date, and limits in calendar days and months do not move", () => {
    assert.isFalse(movedIn(assessing).some(({ rule }) => ["EDI-5", "NOR-3", "NOR-9", "NOR-5"].includes(rule)))
  })
  it("a day off that is withdrawn moves the due date back, and says which day counts again", () => {
    assert.deepStrictEqual(movedIn(assessing, later, calendar), [
      { rule: "EDI-6", was: "2027-02-25", is: "2027-02-24", because: ["2027-01-04 Day of mourning"] }
    ])
  })
  it("an assessment that was completed in time keeps its due date", () => {
    assert.deepStrictEqual(movedIn(until("DraftPlan")), [])
  })
  it("nothing moves when the calendars are the same, or the day lies outside every clock", () => {
    assert.deepStrictEqual(movedIn(assessing, calendar, calendar), [])
    const summer = WorkingDayCalendar.withClosures(calendar, [
      { on: day("2027-07-05"), reason: "Moving offices", source: "Notice of the council" }
    ])
    assert.deepStrictEqual(movedIn(assessing, calendar, summer), [])
  })
})

const owedBy = (by: WorkingDayCalendar.WorkingDayCalendar) =>
  Result.getOrThrow(
    obligations(told(until("SubmitAssessment")), { protocol, calendar: by, on: day("2026-12-29") })
  )

describe("by which calendar what is open is counted", () => {
  it("is the one of the first that is open and has a due date, whatever was met by another one", () => {
    const owed = owedBy(later)
    const counted = owed.find(({ deadline, metOn }) => metOn === null && deadline !== null)!
    const met = {
      ...counted,
      metOn: day("2026-12-21"),
      deadline: { ...counted.deadline!, calendar: "before" }
    }
    const undated = { ...counted, deadline: null }
    assert.strictEqual(calendarOf([met, undated, counted]), later.version)
    assert.isUndefined(calendarOf([met, undated]))
    assert.isUndefined(calendarOf([]))
  })
})

describe("A24: a calendar before that is not held any more", () => {
  it("leaves the old day and the new to be told, and no reason", () => {
    const moved = moves({ was: owedBy(calendar), is: owedBy(later) }, { before: undefined, after: later })
    assert.deepStrictEqual<unknown>(
      Result.getOrThrow(moved).map(({ because, is, was }) => [was.dueOn, is.dueOn, because]),
      [["2027-02-24", "2027-02-25", []]]
    )
  })
})

/** The 45 working days of a referral that was received on that day in December 2026. */
const received = (on: string, rest: Partial<CommandOf<"ReceiveReferral">> = {}) => [
  {
    at: `${on} 16:45`,
    by: tess,
    does: commands.refer({ receivedAt: london(`${on} 16:40`), ...rest })
  }
]
const assessmentIn = (...given: Parameters<typeof movedIn>) =>
  movedIn(...given).filter(({ rule }) => rule === "EDI-6")

describe("A24: which days make the difference", () => {
  it("are not the weekend after a Friday on which it was, or is again, due", () => {
    // Received on Tuesday 22 December: 45 working days end on Friday 26 February, or on Monday 1 March.
    const because = ["2027-01-04 Day of mourning"]
    assert.deepStrictEqual(assessmentIn(received("2026-12-22")), [
      { rule: "EDI-6", was: "2027-02-26", is: "2027-03-01", because }
    ])
    assert.deepStrictEqual(assessmentIn(received("2026-12-22"), later, calendar), [
      { rule: "EDI-6", was: "2027-03-01", is: "2027-02-26", because }
    ])
  })
  it("may be the very day on which it was due", () => {
    const closed = WorkingDayCalendar.withClosures(calendar, [
      { on: day("2027-02-24"), reason: "Flooded offices", source: "Notice of the council" }
    ])
    assert.deepStrictEqual(assessmentIn(received("2026-12-18"), calendar, closed), [
      { rule: "EDI-6", was: "2027-02-24", is: "2027-02-25", because: ["2027-02-24 Flooded offices"] }
    ])
  })
})

const closed = (...days: ReadonlyArray<string>) =>
  WorkingDayCalendar.withClosures(
    calendar,
    days.map((on) => ({ on: day(on), reason: "Flooded offices", source: "Notice of the council" }))
  )

describe("A24: a day that is closed beyond the day on which it was due", () => {
  const both = ["2027-02-24 Flooded offices", "2027-02-25 Flooded offices"]

  it("makes a difference when the clock runs over it: 24 and 25 February, so that it ends on the 26th", () => {
    assert.deepStrictEqual(
      assessmentIn(received("2026-12-18"), calendar, closed("2027-02-24", "2027-02-25")),
      [{ rule: "EDI-6", was: "2027-02-24", is: "2027-02-26", because: both }]
    )
  })
  it("and when the closures are withdrawn", () => {
    assert.deepStrictEqual(
      assessmentIn(received("2026-12-18"), closed("2027-02-24", "2027-02-25"), calendar),
      [{ rule: "EDI-6", was: "2027-02-26", is: "2027-02-24", because: both }]
    )
  })
  it("makes none when the clock has ended before it", () => {
    assert.deepStrictEqual(
      assessmentIn(received("2026-12-18"), calendar, closed("2027-02-24", "2027-02-26")),
      [{ rule: "EDI-6", was: "2027-02-24", is: "2027-02-25", because: both.slice(0, 1) }]
    )
  })
})

describe("A24: two rules about one step", () => {
  /** Nine on 6 January. Ten working days end on Wednesday 6 January; with the Monday closed, on the 7th. */
  const twice = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-84"),
    step: "completeAssessment",
    anchor: "referralReceived",
    within: within(10, "workingDays"),
    ifExceeded: "recordReasons",
    when: [{ _tag: "YoungerThan", years: 9 }]
  })
  const moves = (bornOn: string, on: string) =>
    Result.getOrThrow(
      recomputed(
        told(
          received("2026-12-18", { child: { id: childId, birth: { _tag: "Born", on: day(bornOn) } } }),
          twice
        ),
        { protocol: twice, before: calendar, calendar: later, on: day(on) }
      )
    ).map(({ is, obligation, was }) => [obligation.rule as string, was.dueOn as string, is.dueOn as string])
  const ofFortyFive = ["EDI-6", "2027-02-24", "2027-02-25"]

  it("each move by themselves", () => {
    assert.deepStrictEqual(moves("2019-01-06", "2026-12-29").toSorted(), [
      ofFortyFive,
      ["NOR-84", "2027-01-06", "2027-01-07"]
    ])
  })
  it("neither takes the place of the other, when one of the calendars asks for one of them alone", () => {
    assert.deepStrictEqual(moves("2018-01-07", "2027-03-01"), [ofFortyFive])
  })
})

describe("A24: a limit for an age, and a birthday between the old due day and the new", () => {
  /** Nine on 25 February 2027: on 24 February the limit is for this child, and on the day after no more. */
  const under = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-83"),
    step: "submitAssessment",
    anchor: "referralReceived",
    within: within(45, "workingDays"),
    ifExceeded: "recordReasons",
    when: [{ _tag: "YoungerThan", years: 9 }]
  })
  const nine = told(
    received("2026-12-18", { child: { id: childId, birth: { _tag: "Born", on: day("2018-02-25") } } }),
    under
  )
  const moves = (before: typeof calendar, after: typeof calendar) =>
    Result.getOrThrow(
      recomputed(nine, { protocol: under, before, calendar: after, on: day("2027-03-01") })
    ).filter(({ obligation }) => obligation.rule === "NOR-83")

  it("has no due date that moved: it is asked for by one of the calendars alone", () => {
    assert.deepStrictEqual(moves(calendar, later), [])
    assert.deepStrictEqual(moves(later, calendar), [])
  })
})
