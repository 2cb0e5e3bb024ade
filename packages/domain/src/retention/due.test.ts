import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import { addDays, CalendarDate } from "../calendar/CalendarDate.ts"
import { keptUntil, lastDayOver, retained, type Standing } from "./due.ts"
import { Schedule } from "./Schedule.ts"

const day = CalendarDate.make
const schedule = (given: object): Schedule =>
  Schema.decodeUnknownSync(Schedule)({ recordClass: "childInNeed", source: "Policy, section 4", ...given })
const closedAndBorn = schedule({
  periods: [
    { years: 6, countedFrom: "closure" },
    { years: 25, countedFrom: "birth" }
  ]
})
const closed = schedule({ periods: [{ years: 6, countedFrom: "closure" }] })
const born = schedule({ periods: [{ years: 25, countedFrom: "birth" }] })

const standing: Standing = {
  recordClass: "childInNeed",
  closedOn: day("2020-03-01"),
  bornOn: day("2010-06-15"),
  holds: 0,
  moving: false
}
const of = (
  given: Partial<Standing>,
  schedules: ReadonlyArray<Schedule>,
  on = "2036-01-01"
): ReadonlyArray<string | null> => {
  const found = retained({ ...standing, ...given }, { schedules, on: day(on) })
  return [found.keptUntil, ...found.obstacles]
}

describe("a period of retention", () => {
  it("ends with the same day so many years later, the first day being day zero", () =>
    assert.strictEqual(keptUntil(day("2020-03-01"), 6), "2026-03-01"))
  it("from 29 February ends no day early in a year that has none", () => {
    assert.strictEqual(keptUntil(day("2020-02-29"), 6), "2026-03-01")
    assert.strictEqual(keptUntil(day("2020-02-29"), 8), "2028-02-29")
  })
  it("that the calendar cannot hold goes as far as the calendar does", () =>
    assert.strictEqual(keptUntil(day("2026-03-01"), 100), "2099-12-31"))
  it.prop(
    "is over from the last day that is said, and from no later one",
    [CalendarDate, Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 100 }))],
    ([on, years]) => {
      const last = lastDayOver(years, on)
      if (last === undefined) return
      assert.isTrue(keptUntil(last, years) < on)
      const next = addDays(last, 1)
      assert.isFalse(keptUntil(next, years) < on)
    }
  )
})

describe("a record", () => {
  it("is due from the day after the last of its periods has ended", () => {
    assert.deepStrictEqual(of({}, [closedAndBorn], "2035-06-15"), ["2035-06-15", "notOver"])
    assert.deepStrictEqual(of({}, [closedAndBorn], "2035-06-16"), ["2035-06-15"])
    assert.deepStrictEqual(of({ closedOn: day("2032-01-01") }, [closedAndBorn], "2035-06-16"), [
      "2038-01-01",
      "notOver"
    ])
  })
  it("says from which day each period was counted", () =>
    assert.deepStrictEqual(
      retained(standing, { schedules: [closedAndBorn], on: day("2036-01-01") }).counted.map((each) => [
        each.years,
        each.countedFrom,
        each.from,
        each.keptUntil
      ]),
      [
        [6, "closure", "2020-03-01", "2026-03-01"],
        [25, "birth", "2010-06-15", "2035-06-15"]
      ]
    ))
  it("of a class for which the authority has set nothing is never due", () =>
    assert.deepStrictEqual(of({ recordClass: "childProtection" }, [closedAndBorn], "2099-12-31"), [
      null,
      "noSchedule"
    ]))
  it("is not due while an episode is open, whatever day it is", () =>
    assert.deepStrictEqual(of({ closedOn: null }, [closedAndBorn], "2099-12-31"), [null, "openEpisode"]))
  it("is not due under a legal hold, or while the child is on the way to another authority", () => {
    assert.deepStrictEqual(of({ holds: 2 }, [closed]), ["2026-03-01", "legalHold"])
    assert.deepStrictEqual(of({ moving: true }, [closed]), ["2026-03-01", "transfer"])
  })
  it("of a child who is not known to be born is counted from closure alone", () => {
    assert.deepStrictEqual(of({ bornOn: null }, [closedAndBorn]), ["2026-03-01"])
    assert.deepStrictEqual(of({ bornOn: null }, [born]), [null, "nothingToCountFrom"])
  })
})
