import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { calendar, told, until } from "../episode/story.test-data.ts"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import { recomputed } from "./recomputed.ts"

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
  it("nothing moves when the calendars are the same, or the day lies outside every clock", () => {
    assert.deepStrictEqual(movedIn(assessing, calendar, calendar), [])
    const summer = WorkingDayCalendar.withClosures(calendar, [
      { on: day("2027-07-05"), reason: "Moving offices", source: "Notice of the council" }
    ])
    assert.deepStrictEqual(movedIn(assessing, calendar, summer), [])
  })
})
