import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as BankHolidays from "./bank-holidays/index.ts"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const day = CalendarDate.make
const calendar = WorkingDayCalendar.make()

const coronation: WorkingDayCalendar.Amendment = {
  _tag: "HolidayProclaimed",
  on: day("2027-01-04"),
  title: "An invented coronation",
  source: "The London Gazette, 1 November 2026"
}
const earlyMay: WorkingDayCalendar.Amendment = {
  _tag: "HolidayMoved",
  insteadOf: day("2027-05-03"),
  on: day("2027-05-07"),
  title: "Early May bank holiday",
  source: "The London Gazette, 2 November 2026"
}
const flood: WorkingDayCalendar.Amendment = {
  _tag: "ClosureAdded",
  on: day("2026-12-29"),
  reason: "Flooded offices",
  source: "An invented decision of the director"
}

const due = (using: WorkingDayCalendar.WorkingDayCalendar, from: string, workingDays: number) =>
  String(Result.getOrThrow(WorkingDayCalendar.addWorkingDays(using, { from: day(from), workingDays })))
const skipped = (using: WorkingDayCalendar.WorkingDayCalendar, from: string, to: string) =>
  Result.getOrThrow(WorkingDayCalendar.nonWorkingDays(using, { from: day(from), to: day(to) }))

describe("Banking and Financial Dealings Act 1971, section 1(3): a holiday is proclaimed", () => {
  const amended = WorkingDayCalendar.amend(calendar, coronation)

  it("five working days from Christmas Eve 2026 end on 6 January and no longer on the 5th", () => {
    assert.strictEqual(due(calendar, "2026-12-24", 5), "2027-01-05")
    assert.strictEqual(due(amended, "2026-12-24", 5), "2027-01-06")
  })

  it("the day is named among those passed over", () => {
    assert.deepStrictEqual(skipped(amended, "2027-01-03", "2027-01-04"), [
      { on: day("2027-01-04"), why: { _tag: "BankHoliday", title: "An invented coronation" } }
    ])
  })

  it("the version names it with its source", () => {
    assert.match(
      amended.version,
      /^england-and-wales 2012–2028, GOV\.UK 2026-02-25, no closures, An invented coronation proclaimed on 2027-01-04 \(The London Gazette, 1 November 2026\) #[0-9a-f]{8}$/u
    )
  })

  it("a calendar that is made with it is the same as one that it is added to", () => {
    const made = WorkingDayCalendar.make({ amendments: [coronation] })
    assert.strictEqual(due(made, "2026-12-24", 5), "2027-01-06")
    assert.strictEqual(made.version, amended.version)
  })

  it("the calendar it was added to is as it was", () => {
    assert.deepStrictEqual(calendar.amendments, [])
    assert.deepStrictEqual(skipped(calendar, "2027-01-03", "2027-01-04"), [])
  })

  it("a list that has taken it in since makes no difference, and neither does telling it twice", () => {
    const newer = WorkingDayCalendar.withBankHolidays(amended, {
      ...BankHolidays.published,
      retrievedOn: day("2026-11-20"),
      holidays: [...BankHolidays.published.holidays, { ...coronation, notes: "" }]
    })
    const twice = WorkingDayCalendar.amend(amended, coronation)
    assert.deepStrictEqual(newer.lookUp.lost, amended.lookUp.lost)
    assert.deepStrictEqual(twice.lookUp.lost, amended.lookUp.lost)
  })

  it("at a weekend it moves nothing", () => {
    const saturday = WorkingDayCalendar.amend(calendar, { ...coronation, on: day("2027-01-02") })
    assert.strictEqual(due(saturday, "2026-12-24", 5), "2027-01-05")
    assert.deepStrictEqual(skipped(saturday, "2027-01-01", "2027-01-02"), [
      { on: day("2027-01-02"), why: { _tag: "Weekend" } }
    ])
  })

  it("in a year that is not published the answer stays provisional", () => {
    const in2030 = WorkingDayCalendar.amend(calendar, { ...coronation, on: day("2030-06-03") })
    assert.strictEqual(due(in2030, "2030-05-31", 1), "2030-06-04")
    assert.isTrue(
      WorkingDayCalendar.isProvisional(in2030, { from: day("2030-05-31"), to: day("2030-06-04") })
    )
  })
})

describe("Banking and Financial Dealings Act 1971, section 1(2): a holiday is moved", () => {
  const amended = WorkingDayCalendar.amend(calendar, earlyMay)

  it("Monday 3 May 2027 is a working day again, and Friday 7 May is none", () => {
    assert.strictEqual(due(amended, "2027-04-30", 1), "2027-05-03")
    assert.strictEqual(due(amended, "2027-05-06", 1), "2027-05-10")
    assert.include(amended.version, "Early May bank holiday moved from 2027-05-03 to 2027-05-07 (The London")
  })

  it("a closure of the authority's on the day it left is one still", () => {
    const closed = WorkingDayCalendar.amend(amended, { ...flood, on: day("2027-05-03") })
    assert.strictEqual(due(closed, "2027-04-30", 1), "2027-05-04")
    assert.deepStrictEqual(
      skipped(closed, "2027-05-02", "2027-05-03").map(({ why }) => why._tag),
      ["Closure"]
    )
  })

  it("a holiday can be moved over the new year, and moved back", () => {
    const away = WorkingDayCalendar.amend(calendar, {
      ...earlyMay,
      insteadOf: day("2027-12-28"),
      on: day("2028-01-04")
    })
    assert.strictEqual(due(away, "2027-12-27", 1), "2027-12-28")
    assert.strictEqual(due(away, "2028-01-03", 1), "2028-01-05")
    const back = WorkingDayCalendar.amend(away, {
      ...earlyMay,
      insteadOf: day("2028-01-04"),
      on: day("2027-12-28")
    })
    assert.deepStrictEqual(back.lookUp.lost, calendar.lookUp.lost)
    assert.notStrictEqual(back.version, calendar.version)
  })
})

describe("a closure day is added", () => {
  const amended = WorkingDayCalendar.amend(calendar, flood)

  it("the day is passed over with its reason and source, and named in the version", () => {
    assert.strictEqual(due(amended, "2026-12-24", 1), "2026-12-30")
    assert.deepStrictEqual(skipped(amended, "2026-12-28", "2026-12-29"), [
      {
        on: day("2026-12-29"),
        why: { _tag: "Closure", reason: "Flooded offices", source: "An invented decision of the director" }
      }
    ])
    assert.include(
      amended.version,
      "no closures, closed on 2026-12-29: Flooded offices (An invented decision of the director) #"
    )
  })

  it("on the last day that the calendar covers it is passed over, and on a day beyond it is not known", () => {
    const atTheEnd = WorkingDayCalendar.withClosures(calendar, [{ ...flood, on: day("2099-12-31") }])
    assert.strictEqual(due(calendar, "2099-12-30", 1), "2099-12-31")
    assert.isTrue(
      Result.isFailure(
        WorkingDayCalendar.addWorkingDays(atTheEnd, { from: day("2099-12-30"), workingDays: 1 })
      )
    )
    const refusing = WorkingDayCalendar.make({ beyondPublished: "refused" })
    const outside = ["2011-12-29", "2029-01-02"].map((on) => ({ ...flood, on: day(on) }))
    assert.deepStrictEqual(
      WorkingDayCalendar.withClosures(refusing, outside).lookUp.lost,
      refusing.lookUp.lost
    )
  })

  it("when the closures are replaced it goes with them, and a proclaimed holiday stays", () => {
    const both = WorkingDayCalendar.amend(amended, coronation)
    const reopened = WorkingDayCalendar.withClosures(both, [])
    assert.deepStrictEqual(reopened.amendments, [coronation])
    assert.strictEqual(reopened.version, WorkingDayCalendar.amend(calendar, coronation).version)
  })

  it("each amendment crosses a wire and comes back whole", () => {
    const codec = Schema.toCodecJson(Schema.Array(WorkingDayCalendar.Amendment))
    const wire: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(codec)([coronation, earlyMay, flood])))
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(wire), [coronation, earlyMay, flood])
  })
})

describe("reading A25: a calendar that refuses beyond what is published", () => {
  const refusing = WorkingDayCalendar.make({ beyondPublished: "refused" })
  const refusal = (from: string, workingDays: number, using = refusing) =>
    Result.getOrThrow(Result.flip(WorkingDayCalendar.addWorkingDays(using, { from: day(from), workingDays })))

  it("answers from 2012 to 2028 as one that is provisional beyond does", () => {
    assert.deepStrictEqual(refusing.covers, { from: day("2012-01-01"), until: day("2028-12-31") })
    assert.strictEqual(due(refusing, "2012-01-01", 1), "2012-01-03")
    assert.strictEqual(due(refusing, "2026-12-24", 5), "2027-01-05")
    assert.strictEqual(due(refusing, "2028-12-28", 1), "2028-12-29")
    assert.deepStrictEqual(
      skipped(refusing, "2012-01-01", "2028-12-31"),
      skipped(calendar, "2012-01-01", "2028-12-31")
    )
  })

  it("refuses one working day from 29 December 2028, which is 2 January 2029 provisionally", () => {
    assert.strictEqual(due(calendar, "2028-12-29", 1), "2029-01-02")
    assert.deepStrictEqual(
      refusal("2028-12-29", 1),
      new WorkingDayCalendar.OutsideCalendarCoverage({
        calendar: refusing.version,
        date: day("2028-12-29"),
        covers: { from: day("2012-01-01"), until: day("2028-12-31") }
      })
    )
  })

  it("refuses every question about 2011 or 2029", () => {
    assert.strictEqual(refusal("2011-12-30", 1).date, day("2011-12-30"))
    assert.strictEqual(refusal("2012-01-03", -1).date, day("2012-01-03"))
    const over = { from: day("2028-12-29"), to: day("2029-01-02") }
    assert.strictEqual(refusal("2011-12-30", 1)._tag, "OutsideCalendarCoverage")
    assert.isTrue(Result.isFailure(WorkingDayCalendar.countWorkingDays(refusing, over)))
    assert.isTrue(Result.isFailure(WorkingDayCalendar.nonWorkingDays(refusing, over)))
    assert.isTrue(Result.isFailure(WorkingDayCalendar.isWorkingDay(refusing, over.to)))
    assert.isTrue(Result.isFailure(WorkingDayCalendar.onOrNextWorkingDay(refusing, day("2028-12-30"))))
  })

  it("has a version of its own, and keeps to the reading when it is amended", () => {
    assert.strictEqual(calendar.beyondPublished, "provisional")
    assert.include(refusing.version, "no closures, nothing beyond what is published #")
    assert.strictEqual(WorkingDayCalendar.amend(refusing, coronation).beyondPublished, "refused")
    assert.strictEqual(WorkingDayCalendar.withClosures(refusing, []).version, refusing.version)
  })

  it("a year missing between two lists leaves the later run of years", () => {
    const later = WorkingDayCalendar.withBankHolidays(refusing, {
      ...BankHolidays.published,
      years: { from: 2030, until: 2031 },
      holidays: [...BankHolidays.computed(2030), ...BankHolidays.computed(2031)]
    })
    assert.deepStrictEqual(later.covers, { from: day("2030-01-01"), until: day("2031-12-31") })
    assert.strictEqual(due(later, "2030-01-01", 1), "2030-01-02")
    assert.strictEqual(due(later, "2030-01-03", -1), "2030-01-02")
    assert.strictEqual(refusal("2030-01-02", -1, later).date, day("2030-01-02"))
  })

  it("without a list there is nothing to keep to, which is a mistake of the caller", () => {
    assert.throws(
      () => WorkingDayCalendar.make({ bankHolidays: [], beyondPublished: "refused" }),
      RangeError,
      "A calendar that refuses beyond the published lists needs a list"
    )
  })
})
