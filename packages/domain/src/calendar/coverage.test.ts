import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as BankHolidays from "./bank-holidays/index.ts"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const day = CalendarDate.make
const listOf = (from: number, until: number): BankHolidays.BankHolidayList => ({
  ...BankHolidays.published,
  years: { from, until },
  holidays: Array.from({ length: until - from + 1 }, (_, index) => BankHolidays.computed(from + index)).flat()
})
const refusing = (list: BankHolidays.BankHolidayList) =>
  WorkingDayCalendar.make({ bankHolidays: [list], beyondPublished: "refused" }).covers

describe("the days that a calendar answers for", () => {
  it("start with 1978, from which on holidays follow from law, though a list goes further back", () => {
    assert.deepStrictEqual(refusing(listOf(1978, 1978)), {
      from: day("1978-01-01"),
      until: day("1978-12-31")
    })
    assert.deepStrictEqual(refusing(listOf(1970, 1979)), {
      from: day("1978-01-01"),
      until: day("1979-12-31")
    })
  })
  it("end with 2099, whose Christmas Day, a Friday, and its Monday after are passed over", () => {
    const calendar = WorkingDayCalendar.make()
    assert.strictEqual(
      Result.getOrThrow(
        WorkingDayCalendar.addWorkingDays(calendar, { from: day("2099-12-24"), workingDays: 1 })
      ),
      "2099-12-29"
    )
  })
  it("are provisional up to the last, unless a list reaches there", () => {
    const last = { from: day("2090-01-01"), to: day("2099-12-31") }
    const whole = WorkingDayCalendar.make({ bankHolidays: [listOf(1978, 2099)] })
    assert.isTrue(WorkingDayCalendar.isProvisional(WorkingDayCalendar.make(), last))
    assert.isFalse(WorkingDayCalendar.isProvisional(whole, last))
  })
})

describe("a newer list that leaves a holiday out", () => {
  it("takes the place of the older one for its year: Monday 3 May 2027 is a working day", () => {
    const withoutEarlyMay = {
      ...listOf(2027, 2027),
      holidays: BankHolidays.computed(2027).filter(({ on }) => on !== "2027-05-03")
    }
    const newer = WorkingDayCalendar.withBankHolidays(WorkingDayCalendar.make(), withoutEarlyMay)
    assert.isTrue(Result.getOrThrow(WorkingDayCalendar.isWorkingDay(newer, day("2027-05-03"))))
    assert.isFalse(Result.getOrThrow(WorkingDayCalendar.isWorkingDay(newer, day("2027-05-31"))))
  })
})
