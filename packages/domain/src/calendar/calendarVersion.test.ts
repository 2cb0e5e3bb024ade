import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const calendar = WorkingDayCalendar.make()
const closedOn = (...days: ReadonlyArray<string>) =>
  WorkingDayCalendar.withClosures(
    calendar,
    days.map((on) => ({ on: CalendarDate.make(on), reason: "Closed", source: "Invented" }))
  ).version

describe("the version of a calendar, which is kept with every date that was worked out with it", () => {
  it("is the same from one release to the next, for the same holidays and closures", () => {
    assert.strictEqual(
      calendar.version,
      "england-and-wales 2012–2028, GOV.UK 2026-02-25, no closures #e104688f"
    )
    assert.strictEqual(
      closedOn("2026-12-29", "2026-12-30", "2026-12-31"),
      "england-and-wales 2012–2028, GOV.UK 2026-02-25, 3 closures #16ff44c4"
    )
  })
  it("has eight digits, the first of them a nought too", () => {
    const days = Array.from({ length: 28 }, (_, index) => `2027-03-${String(index + 1).padStart(2, "0")}`)
    for (const on of days) assert.match(closedOn(on), /, 1 closure #[0-9a-f]{8}$/u)
  })
  it("says so when no list was given, and the law alone was gone by", () => {
    assert.match(
      WorkingDayCalendar.make({ bankHolidays: [] }).version,
      /^computed from law alone, no closures #[0-9a-f]{8}$/u
    )
  })
})
