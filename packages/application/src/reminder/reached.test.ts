import { assert, describe, it } from "@effect/vitest"
import { CalendarDate, WorkingDayCalendar } from "@section17/domain"
import { reached } from "./reached.ts"

const day = (text: string) => CalendarDate.CalendarDate.make(text)
const calendar = WorkingDayCalendar.make()
const on = (text: string) =>
  new Map(
    reached(calendar, { days: [-2, 0, 1], on: day(text) }).map(
      ({ dueOn, workingDays }) => [dueOn, workingDays] as const
    )
  )

describe("which reminder is reached", () => {
  it("two working days before Tuesday 24 March 2026 is the Friday before, and not the Thursday", () => {
    assert.strictEqual(on("2026-03-19").get(day("2026-03-24")), undefined)
    assert.strictEqual(on("2026-03-20").get(day("2026-03-24")), -2)
    assert.strictEqual(on("2026-03-23").get(day("2026-03-24")), -2)
  })
  it("on the day it is that of the day, and after it that of the working day after", () => {
    assert.strictEqual(on("2026-03-24").get(day("2026-03-24")), 0)
    assert.strictEqual(on("2026-03-25").get(day("2026-03-24")), 1)
  })
  it("over Easter 2026, what was due on Thursday 2 April is reminded of again on Tuesday 7 April", () => {
    assert.strictEqual(on("2026-04-06").get(day("2026-04-02")), 0)
    assert.strictEqual(on("2026-04-07").get(day("2026-04-02")), 1)
  })
  it("what passed two weeks ago is, and what passed before then is no more", () => {
    assert.strictEqual(on("2026-03-24").get(day("2026-03-10")), 1)
    assert.strictEqual(on("2026-03-24").get(day("2026-03-09")), undefined)
  })
  it("15 working days before Monday 11 January 2027 is Thursday 10 December where the offices close over Christmas", () => {
    // 10, 11, 14 to 18 and 21 to 23 December, and 4 to 8 January: 15 working days in 32 days.
    const closed = WorkingDayCalendar.withClosures(
      calendar,
      ["2026-12-24", "2026-12-29", "2026-12-30", "2026-12-31"].map((each) => ({
        on: day(each),
        reason: "Offices closed",
        source: "An invented notice"
      }))
    )
    const remindedOf = (text: string) =>
      reached(closed, { days: [-15], on: day(text) }).some(({ dueOn }) => dueOn === "2027-01-11")
    assert.deepStrictEqual(["2026-12-09", "2026-12-10", "2026-12-11"].map(remindedOf), [false, true, true])
  })
})
