import { assert, describe, it } from "@effect/vitest"
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
