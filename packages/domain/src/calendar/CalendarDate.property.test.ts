import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as CalendarDate from "./CalendarDate.ts"

const Days = Schema.Int.check(Schema.isBetween({ minimum: -3000, maximum: 3000 }))
const decode = Schema.decodeUnknownResult(CalendarDate.CalendarDate)

const isInRange = (date: CalendarDate.CalendarDate, days: number) => {
  const year = new Date(Date.parse(date) + days * 86_400_000).getUTCFullYear()
  return year >= 1900 && year <= 2099
}

describe("CalendarDate", () => {
  it.prop("makes only days that the calendar has", [CalendarDate.CalendarDate], ([date]) => {
    assert.strictEqual(new Date(Date.parse(date)).toISOString().slice(0, 10), date)
    assert.isTrue(Result.isSuccess(decode(date)))
  })

  it.prop("adding days and measuring them agree", [CalendarDate.CalendarDate, Days], ([from, days]) => {
    if (!isInRange(from, days)) return
    const to = CalendarDate.addDays(from, days)
    assert.strictEqual(CalendarDate.daysBetween({ from, to }), days)
    assert.strictEqual(CalendarDate.addDays(to, -days), from)
    assert.strictEqual(CalendarDate.isBefore(from, to), days > 0)
  })

  it.prop(
    "a month later is 28 to 31 days later, in the month after",
    [CalendarDate.CalendarDate],
    ([date]) => {
      if (date.startsWith("2099-12")) return
      const later = CalendarDate.addMonths(date, 1)
      const days = CalendarDate.daysBetween({ from: date, to: later })
      assert.isTrue(days >= 28 && days <= 31)
      assert.strictEqual(Number(later.slice(5, 7)), (Number(date.slice(5, 7)) % 12) + 1)
    }
  )

  it.prop("knows the day of the week as the platform does", [CalendarDate.CalendarDate], ([date]) => {
    assert.strictEqual(CalendarDate.dayOfWeek(date), new Date(Date.parse(date)).getUTCDay() || 7)
  })
})
