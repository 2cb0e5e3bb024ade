import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "./CalendarDate.ts"
import * as Instant from "./Instant.ts"
import * as London from "./London.ts"
import { TimeOfDay } from "./TimeOfDay.ts"

const instant = Instant.Instant.make
const day = CalendarDate.make
const time = TimeOfDay.make

const hours = (date: string, next: string) =>
  (Instant.toEpochMillis(London.startOfDay(day(next))) -
    Instant.toEpochMillis(London.startOfDay(day(date)))) /
  3_600_000

const platform = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  dateStyle: "short",
  timeStyle: "short",
  hourCycle: "h23"
})

const wall = (millis: number) => {
  const instant = Instant.fromEpochMillis(millis)
  return `${London.dayOf(instant)}, ${London.timeOf(instant)}`
}

/** The first hours, in UTC, of every day in the second halves of March and October. */
const hoursInWhichTheClocksCanChange = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index).flatMap((year) =>
    [2, 9].flatMap((month) =>
      Array.from({ length: 17 * 3 }, (_, index) =>
        Date.UTC(year, month, 15 + Math.floor(index / 3), 1 + (index % 3))
      )
    )
  )

describe("Summer Time Act 1972, section 1: the clocks in London", () => {
  it("half past eleven at night in UTC is already tomorrow in July, and still today in January", () => {
    assert.strictEqual(London.dayOf(instant("2026-07-01T23:30:00.000Z")), "2026-07-02")
    assert.strictEqual(London.timeOf(instant("2026-07-01T23:30:00.000Z")), "00:30")
    assert.strictEqual(London.dayOf(instant("2026-01-01T23:30:00.000Z")), "2026-01-01")
    assert.strictEqual(London.timeOf(instant("2026-01-01T23:30:59.999Z")), "23:30")
  })

  it("on Sunday 29 March 2026 the clocks go from 00:59 to 02:00", () => {
    assert.strictEqual(London.timeOf(instant("2026-03-29T00:59:59.999Z")), "00:59")
    assert.strictEqual(London.timeOf(instant("2026-03-29T01:00:00.000Z")), "02:00")
  })

  it("on Sunday 25 October 2026 the clocks go from 01:59 back to 01:00", () => {
    assert.strictEqual(London.timeOf(instant("2026-10-25T00:59:59.999Z")), "01:59")
    assert.strictEqual(London.timeOf(instant("2026-10-25T01:00:00.000Z")), "01:00")
  })

  it("a last Sunday on the 31st counts: 31 March 2024 and 31 October 2027", () => {
    assert.strictEqual(London.timeOf(instant("2024-03-31T01:00:00.000Z")), "02:00")
    assert.strictEqual(London.timeOf(instant("2027-10-31T00:59:00.000Z")), "01:59")
    assert.strictEqual(London.timeOf(instant("2027-10-31T01:00:00.000Z")), "01:00")
  })

  it("1970 began at one in the morning, under British Standard Time", () => {
    assert.strictEqual(London.timeOf(instant("1970-01-01T00:00:00.000Z")), "01:00")
    assert.strictEqual(London.dayOf(instant("1970-01-01T00:00:00.000Z")), "1970-01-01")
  })
})

describe("British Standard Time Act 1968: an hour ahead all year round", () => {
  it("from the start of 27 October 1968 in London; what was shown before is not known to the minute", () => {
    assert.strictEqual(London.timeOf(instant("1968-10-26T22:59:59.999Z")), "22:59")
    assert.strictEqual(London.timeOf(instant("1968-10-26T23:00:00.000Z")), "00:00")
    assert.strictEqual(London.dayOf(instant("1968-10-26T23:00:00.000Z")), "1968-10-27")
    assert.strictEqual(London.timeOf(instant("1960-07-01T12:00:00.000Z")), "12:00")
  })
})

describe("from the clock in London to an instant", () => {
  it("twenty to five in the afternoon is 16:40 UTC in winter and 15:40 UTC in summer", () => {
    assert.strictEqual(London.at(day("2026-12-18"), time("16:40")), "2026-12-18T16:40:00.000Z")
    assert.strictEqual(London.at(day("2026-06-18"), time("16:40")), "2026-06-18T15:40:00.000Z")
  })

  it("01:30 happens twice on 25 October 2026, and the first is meant", () => {
    assert.strictEqual(London.at(day("2026-10-25"), time("01:30")), "2026-10-25T00:30:00.000Z")
    assert.strictEqual(London.at(day("2026-10-25"), time("02:00")), "2026-10-25T02:00:00.000Z")
  })

  it("01:30 never happens on 29 March 2026, and the clock shows 02:30 instead", () => {
    const skipped = London.at(day("2026-03-29"), time("01:30"))
    assert.strictEqual(skipped, "2026-03-29T01:30:00.000Z")
    assert.strictEqual(London.timeOf(skipped), "02:30")
    assert.strictEqual(London.at(day("2026-03-29"), time("02:00")), "2026-03-29T01:00:00.000Z")
  })

  it("the day that the clocks go forward has 23 hours, and the day they go back has 25", () => {
    assert.strictEqual(hours("2026-03-29", "2026-03-30"), 23)
    assert.strictEqual(hours("2026-10-25", "2026-10-26"), 25)
    assert.strictEqual(hours("2026-12-25", "2026-12-26"), 24)
  })

  it("24 hours over the spring change end an hour later on the clock", () => {
    const start = London.at(day("2026-03-28"), time("16:40"))
    const end = Instant.addHours(start, 24)
    assert.strictEqual(London.dayOf(end), "2026-03-29")
    assert.strictEqual(London.timeOf(end), "17:40")
  })

  it("1 July begins on 30 June in UTC", () => {
    assert.strictEqual(London.startOfDay(day("2026-07-01")), "2026-06-30T23:00:00.000Z")
    assert.strictEqual(London.startOfDay(day("2026-01-01")), "2026-01-01T00:00:00.000Z")
  })
})

describe("the platform's own time zone data", () => {
  it("agrees at half past eleven every night in UTC from 1970 to 2099", () => {
    for (let millis = Date.UTC(1970, 0, 1, 23, 30); millis < Date.UTC(2100, 0, 1); millis += 86_400_000) {
      assert.strictEqual(wall(millis), platform.format(millis))
    }
  })

  it("agrees before and after every change of the clocks from 1970 to 2099", () => {
    for (const hour of hoursInWhichTheClocksCanChange(1970, 2099)) {
      assert.strictEqual(wall(hour - 1), platform.format(hour - 1))
      assert.strictEqual(wall(hour), platform.format(hour))
    }
  })
})
