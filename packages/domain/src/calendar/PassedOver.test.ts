import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { CalendarDate } from "./CalendarDate.ts"
import * as PassedOver from "./PassedOver.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const calendar = WorkingDayCalendar.make()
const reasonOn = (on: string) => PassedOver.reasonOn([], calendar, CalendarDate.make(on))

describe("why a day does not count", () => {
  it("is told of a holiday and of a weekend, and of no working day between or after them", () => {
    assert.deepStrictEqual(reasonOn("2027-01-01"), { _tag: "BankHoliday", title: "New Year\u2019s Day" })
    assert.deepStrictEqual(reasonOn("2027-01-03"), { _tag: "Weekend" })
    assert.isUndefined(reasonOn("2027-01-04"))
    assert.isUndefined(reasonOn("2027-01-08"))
  })
})

describe("days that do not count", () => {
  it("cross a wire and come back whole, for whichever of the three reasons", () => {
    const closed = WorkingDayCalendar.withClosures(calendar, [
      { on: CalendarDate.make("2026-12-29"), reason: "Flooded offices", source: "An invented decision" }
    ])
    const stretch = { from: CalendarDate.make("2026-12-25"), to: CalendarDate.make("2026-12-29") }
    const days = Result.getOrThrow(WorkingDayCalendar.nonWorkingDays(closed, stretch))
    const codec = Schema.toCodecJson(Schema.Array(WorkingDayCalendar.NonWorkingDay))
    const wire: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(days)))
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(wire), days)
    assert.deepStrictEqual(
      days.map(({ why }) => why._tag),
      ["Weekend", "Weekend", "BankHoliday", "Closure"]
    )
  })
})
