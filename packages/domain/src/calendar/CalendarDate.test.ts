import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as CalendarDate from "./CalendarDate.ts"

const day = CalendarDate.CalendarDate.make
const ageOn = (born: string, on: string) => CalendarDate.ageOn({ born: day(born), on: day(on) })
const rolledOver = (from: string, months: number) => CalendarDate.addMonths(day(from), months, "firstOfNext")
const decode = Schema.decodeUnknownResult(CalendarDate.CalendarDate)
const outside = (number: number) => `Day number ${number} is not a day between 1900-01-01 and 2099-12-31`
const complaint = (input: unknown) => Result.match(decode(input), { onFailure: String, onSuccess: () => "" })

describe("ISO 8601: writing a day", () => {
  it("29 February is a day in 2024 and in 2000, and not in 2026 or 1900", () => {
    assert.isTrue(Result.isSuccess(decode("2024-02-29")))
    assert.isTrue(Result.isSuccess(decode("2000-02-29")))
    assert.include(complaint("2026-02-29"), "2026-02-29 is not a day in the calendar (YYYY-MM-DD)")
    assert.include(complaint("1900-02-29"), "1900-02-29 is not a day in the calendar (YYYY-MM-DD)")
  })

  it("31 April, the 0th, the 32nd, the 13th month and a day with a time are refused", () => {
    for (const text of ["2026-04-31", "2026-01-00", "2026-01-32", "2026-13-01", "2026-01-01T00:00"]) {
      assert.isTrue(Result.isFailure(decode(text)), text)
    }
  })

  it("text that is not a day is told how to write one", () => {
    assert.include(complaint("1/4/2026"), "Write the day as YYYY-MM-DD, between 1900-01-01 and 2099-12-31")
    assert.include(complaint("2100-01-01"), "Write the day as YYYY-MM-DD, between 1900-01-01 and 2099-12-31")
  })

  it("its pattern reaches JSON Schema, for clients that check before they send", () => {
    assert.deepStrictEqual(Schema.toJsonSchemaDocument(CalendarDate.CalendarDate).definitions, {
      CalendarDate: {
        type: "string",
        description: "A day in the calendar, as YYYY-MM-DD.",
        pattern: String.raw`^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`
      }
    })
  })
})

describe("counting days", () => {
  it("1 January 1970 is day 0, and 22 November 2026 is day 20,779", () => {
    assert.strictEqual(CalendarDate.toDayNumber(day("1970-01-01")), 0)
    assert.strictEqual(CalendarDate.toDayNumber(day("2026-11-22")), 20_779)
    assert.strictEqual(CalendarDate.toDayNumber(day("1969-12-31")), -1)
  })

  it("every day from 1900 to 2099 reads back as the day number it was written from", () => {
    const first = CalendarDate.toDayNumber(day("1900-01-01"))
    const last = CalendarDate.toDayNumber(day("2099-12-31"))
    assert.strictEqual(last - first + 1, 73_049)
    for (let number = first; number <= last; number++) {
      const date = CalendarDate.fromDayNumber(number)
      assert.strictEqual(date, new Date(number * 86_400_000).toISOString().slice(0, 10))
      assert.strictEqual(CalendarDate.toDayNumber(date), number)
    }
  })

  it("ten days from 24 February is 5 March in 2024, a leap year, and 6 March in 2026", () => {
    assert.strictEqual(CalendarDate.addDays(day("2024-02-24"), 10), "2024-03-05")
    assert.strictEqual(CalendarDate.addDays(day("2026-02-24"), 10), "2026-03-06")
    assert.strictEqual(CalendarDate.addDays(day("2026-03-06"), -10), "2026-02-24")
  })

  it("the day is day zero: a day is no days from itself and one day before the next", () => {
    assert.strictEqual(CalendarDate.daysBetween({ from: day("2026-12-31"), to: day("2026-12-31") }), 0)
    assert.strictEqual(CalendarDate.daysBetween({ from: day("2026-12-31"), to: day("2027-01-01") }), 1)
    assert.strictEqual(CalendarDate.daysBetween({ from: day("2027-01-01"), to: day("2026-12-31") }), -1)
  })

  it("a day beyond 2099, before 1900 or between two days is a mistake of the caller", () => {
    assert.throws(() => CalendarDate.addDays(day("2099-12-31"), 1), RangeError, outside(47_482))
    assert.throws(() => CalendarDate.addDays(day("1900-01-01"), -1), RangeError, outside(-25_568))
    assert.throws(() => CalendarDate.addDays(day("2026-01-01"), 0.5), RangeError)
    assert.throws(() => CalendarDate.addDays(day("2026-01-01"), Number.NaN), RangeError)
  })

  it("Christmas Day 2026 is a Friday and Easter Day 2027 a Sunday", () => {
    assert.strictEqual(CalendarDate.dayOfWeek(day("2026-12-25")), 5)
    assert.strictEqual(CalendarDate.dayOfWeek(day("2027-03-28")), 7)
    assert.strictEqual(CalendarDate.dayOfWeek(day("1900-01-01")), 1)
  })
})

describe("counting months", () => {
  it("six months from 31 August is the last day of February", () => {
    assert.strictEqual(CalendarDate.addMonths(day("2026-08-31"), 6), "2027-02-28")
    assert.strictEqual(CalendarDate.addMonths(day("2027-08-31"), 6), "2028-02-29")
  })

  it("three months from 20 November is 20 February, over the new year", () => {
    assert.strictEqual(CalendarDate.addMonths(day("2026-11-20"), 3), "2027-02-20")
  })

  it("a month before 31 March is 28 February, and twelve before 29 February 2028 is 28 February 2027", () => {
    assert.strictEqual(CalendarDate.addMonths(day("2027-03-31"), -1), "2027-02-28")
    assert.strictEqual(CalendarDate.addMonths(day("2028-02-29"), -12), "2027-02-28")
  })

  it("read otherwise (A13), six months from 31 August end on 1 March, and a month from 31 May on 1 July", () => {
    assert.strictEqual(rolledOver("2026-08-31", 6), "2027-03-01")
    assert.strictEqual(rolledOver("2027-08-31", 6), "2028-03-01")
    assert.strictEqual(rolledOver("2028-02-29", 12), "2029-03-01")
    assert.strictEqual(rolledOver("2026-05-31", 1), "2026-07-01")
    assert.strictEqual(rolledOver("2026-11-30", 1), "2026-12-30")
    assert.strictEqual(rolledOver("2027-03-31", -1), "2027-03-01")
  })

  it("half a month, and a month after December 2099, are mistakes of the caller", () => {
    assert.throws(
      () => CalendarDate.addMonths(day("2026-01-15"), 0.5),
      RangeError,
      "0.5 is not a whole number of months"
    )
    assert.throws(() => CalendarDate.addMonths(day("2099-12-01"), 1), RangeError)
  })

  it("a review counted twice a month at a time can fall earlier than one counted from the first day", () => {
    const month = CalendarDate.addMonths(day("2027-01-31"), 1)
    assert.strictEqual(month, "2027-02-28")
    assert.strictEqual(CalendarDate.addMonths(month, 1), "2027-03-28")
    assert.strictEqual(CalendarDate.addMonths(day("2027-01-31"), 2), "2027-03-31")
  })
})

describe("counting weeks", () => {
  it("six weeks from Friday 20 November 2026 are Friday 1 January 2027", () => {
    assert.strictEqual(CalendarDate.addWeeks(day("2026-11-20"), 6), "2027-01-01")
    assert.strictEqual(CalendarDate.addWeeks(day("2027-01-01"), -6), "2026-11-20")
    assert.strictEqual(CalendarDate.addWeeks(day("2024-02-26"), 1), "2024-03-04")
  })

  it("part of a week is a mistake of the caller", () => {
    assert.throws(
      () => CalendarDate.addWeeks(day("2026-11-20"), 0.5),
      RangeError,
      "0.5 is not a whole number of weeks"
    )
  })
})

describe("Family Law Reform Act 1969, section 9: the day on which an age is reached", () => {
  it("a child is 17 until the end of the day before the eighteenth birthday", () => {
    assert.strictEqual(ageOn("2008-11-23", "2026-11-22"), 17)
    assert.strictEqual(ageOn("2008-11-23", "2026-11-23"), 18)
  })

  it("a child born on 29 February is still 17 on 28 February 2026, and 18 on 1 March", () => {
    assert.strictEqual(ageOn("2008-02-29", "2026-02-28"), 17)
    assert.strictEqual(ageOn("2008-02-29", "2026-03-01"), 18)
    assert.strictEqual(ageOn("2008-02-29", "2028-02-29"), 20)
  })

  it("a baby is 0 from birth, and an unborn child has a negative age", () => {
    assert.strictEqual(ageOn("2026-11-22", "2026-11-22"), 0)
    assert.strictEqual(ageOn("2026-11-23", "2026-11-22"), -1)
  })
})

describe("order", () => {
  it("a day is before the next and after the last, and neither before nor after itself", () => {
    assert.isTrue(CalendarDate.isBefore(day("2026-09-30"), day("2026-10-01")))
    assert.isTrue(CalendarDate.isAfter(day("2026-10-01"), day("2026-09-30")))
    assert.isFalse(CalendarDate.isBefore(day("2026-10-01"), day("2026-10-01")))
    assert.isFalse(CalendarDate.isAfter(day("2026-10-01"), day("2026-10-01")))
    assert.deepStrictEqual(
      [day("2027-01-01"), day("2026-12-31"), day("2026-02-10")].toSorted(CalendarDate.Order),
      [day("2026-02-10"), day("2026-12-31"), day("2027-01-01")]
    )
  })
})
