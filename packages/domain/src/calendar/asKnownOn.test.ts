import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const day = CalendarDate.make

const due = (using: WorkingDayCalendar.WorkingDayCalendar, from: string, workingDays: number) =>
  String(Result.getOrThrow(WorkingDayCalendar.addWorkingDays(using, { from: day(from), workingDays })))

describe("a holiday proclaimed on Monday 12 September 2022 for Monday 19 September 2022", () => {
  // The list that ships has the day; what follows from law alone has not.
  const unamended = WorkingDayCalendar.make({ bankHolidays: [] })
  const funeral: WorkingDayCalendar.Amendment = {
    _tag: "HolidayProclaimed",
    on: day("2022-09-19"),
    title: "Bank Holiday for the State Funeral of Queen Elizabeth II",
    source: "The London Gazette, 12 September 2022"
  }
  const calendar = WorkingDayCalendar.amendDated(unamended, [
    { amendment: funeral, knownFrom: day("2022-09-12") }
  ])
  // Ten working days from Friday 9 September: 12 to 16, and 19 to 23; without the 19th, the tenth is Monday 26.
  const dueAsKnownOn = (on: string) => due(WorkingDayCalendar.asKnownOn(calendar, day(on)), "2022-09-09", 10)

  it("on Sunday 11 September ten working days from the Friday ended on Friday 23, from the 12th on on Monday 26", () => {
    assert.strictEqual(dueAsKnownOn("2022-09-11"), "2022-09-23")
    assert.strictEqual(dueAsKnownOn("2022-09-12"), "2022-09-26")
    assert.strictEqual(dueAsKnownOn("2022-09-13"), "2022-09-26")
    assert.strictEqual(due(calendar, "2022-09-09", 10), "2022-09-26")
  })

  it("when the 12th began it was not known, and when the 13th began it was", () => {
    const [twelfth, thirteenth] = ["2022-09-12", "2022-09-13"].map((on) =>
      due(WorkingDayCalendar.asKnownBefore(calendar, day(on)), "2022-09-09", 10)
    )
    assert.strictEqual(twelfth, "2022-09-23")
    assert.strictEqual(thirteenth, "2022-09-26")
  })

  it("the version on each day is the one that the calendar had on it", () => {
    const version = (on: string) => WorkingDayCalendar.asKnownOn(calendar, day(on)).version
    assert.strictEqual(version("2022-09-11"), unamended.version)
    assert.strictEqual(version("2022-09-12"), WorkingDayCalendar.amend(unamended, funeral).version)
    assert.strictEqual(calendar.version, version("2022-09-12"))
  })

  it("the days passed over are told as they were known, too", () => {
    const skipped = (on: string) =>
      Result.getOrThrow(
        WorkingDayCalendar.nonWorkingDays(WorkingDayCalendar.asKnownOn(calendar, day(on)), {
          from: day("2022-09-18"),
          to: day("2022-09-19")
        })
      )
    assert.deepStrictEqual(skipped("2022-09-11"), [])
    assert.deepStrictEqual(skipped("2022-09-12"), [
      { on: day("2022-09-19"), why: { _tag: "BankHoliday", title: funeral.title } }
    ])
  })

  it("asking again is free: it is the same calendar", () => {
    assert.strictEqual(
      WorkingDayCalendar.asKnownOn(calendar, day("2022-09-11")),
      WorkingDayCalendar.asKnownOn(calendar, day("2022-08-01"))
    )
    assert.strictEqual(WorkingDayCalendar.asKnownOn(calendar, day("2022-09-12")), calendar)
  })

  it("without a day it was always known", () => {
    const always = WorkingDayCalendar.amend(unamended, funeral)
    assert.strictEqual(WorkingDayCalendar.asKnownOn(always, day("2022-09-01")), always)
    assert.strictEqual(WorkingDayCalendar.asKnownBefore(always, day("2022-09-01")), always)
  })
})

describe("a closure that is put on record on 1 December 2026 for the 29th, and withdrawn on the 17th", () => {
  const unamended = WorkingDayCalendar.make()
  const closed: WorkingDayCalendar.Amendment = {
    _tag: "ClosureAdded",
    on: day("2026-12-29"),
    reason: "Works",
    source: "An invented decision of the director"
  }
  const withdrawn = { amendment: closed, knownFrom: day("2026-12-01"), withdrawnOn: day("2026-12-17") }
  const calendar = WorkingDayCalendar.amendDated(unamended, [withdrawn])
  // From Thursday 24 December the 29th, 30th and 31st count, then 4 and 5 January; without the 29th, the 6th is fifth.
  const dueAsKnownOn = (on: string) => due(WorkingDayCalendar.asKnownOn(calendar, day(on)), "2026-12-24", 5)

  it("counts no more, and the calendar has the version that it had before", () => {
    assert.strictEqual(due(calendar, "2026-12-24", 5), "2027-01-05")
    assert.strictEqual(calendar.version, unamended.version)
    assert.deepStrictEqual(calendar.amendments, [])
  })

  it("from the 1st to the 16th five working days from Christmas Eve ended on 6 January, and otherwise on the 5th", () => {
    assert.deepStrictEqual(["2026-11-30", "2026-12-01", "2026-12-16", "2026-12-17"].map(dueAsKnownOn), [
      "2027-01-05",
      "2027-01-06",
      "2027-01-06",
      "2027-01-05"
    ])
    assert.strictEqual(
      WorkingDayCalendar.asKnownOn(calendar, day("2026-12-16")).version,
      WorkingDayCalendar.amend(unamended, closed).version
    )
  })

  it("before it was known the calendar was what it is now, and so is the answer", () => {
    assert.strictEqual(WorkingDayCalendar.asKnownOn(calendar, day("2026-11-30")), calendar)
  })

  it("so it is beside an amendment that always held", () => {
    const always: WorkingDayCalendar.Amendment = { ...closed, on: day("2026-12-30") }
    const both = WorkingDayCalendar.amendDated(WorkingDayCalendar.amend(unamended, always), [withdrawn])
    assert.strictEqual(WorkingDayCalendar.asKnownOn(both, day("2026-11-30")), both)
    assert.strictEqual(due(both, "2026-12-24", 5), "2027-01-06")
  })

  it("put on record and withdrawn on one day, it held at the end of none", () => {
    const mistaken = WorkingDayCalendar.amendDated(unamended, [
      { ...withdrawn, withdrawnOn: day("2026-12-01") }
    ])
    for (const on of ["2026-11-30", "2026-12-01", "2026-12-02"])
      assert.strictEqual(WorkingDayCalendar.asKnownOn(mistaken, day(on)), mistaken)
  })

  it("goes, with all that is known of it, when the closures are replaced; a proclaimed holiday stays as it was known", () => {
    const holiday = {
      amendment: { _tag: "HolidayProclaimed", on: day("2027-01-04"), title: "Invented", source: "Invented" },
      knownFrom: day("2026-12-10")
    } as const
    const both = WorkingDayCalendar.amendDated(calendar, [holiday])
    const reopened = WorkingDayCalendar.withClosures(both, [])
    assert.deepStrictEqual(reopened.history, [holiday])
    assert.strictEqual(
      due(WorkingDayCalendar.asKnownOn(both, day("2026-12-16")), "2026-12-24", 5),
      "2027-01-07"
    )
    assert.strictEqual(
      due(WorkingDayCalendar.asKnownOn(reopened, day("2026-12-16")), "2026-12-24", 5),
      "2027-01-06"
    )
    assert.strictEqual(
      due(WorkingDayCalendar.asKnownOn(reopened, day("2026-12-09")), "2026-12-24", 5),
      "2027-01-05"
    )
  })

  it("by a record that says nothing, the calendar is what it was", () => {
    assert.strictEqual(WorkingDayCalendar.amendDated(unamended, []), unamended)
  })
})
