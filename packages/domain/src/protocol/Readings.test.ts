import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as London from "../calendar/London.ts"
import { TimeOfDay } from "../calendar/TimeOfDay.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { calendarOf } from "./calendarOf.ts"
import { anchorAt, deadline, type Deadline } from "./Deadline.ts"
import { explain } from "./Explanation.ts"
import { day, edition, northshire, protocol } from "./northshire.test-data.ts"
import { overlay } from "./Protocol.ts"
import { byDefault, type Readings, type ReadingsTaken, says, taken } from "./Readings.ts"
import type { Unit } from "./rule/Within.ts"

const calendar = WorkingDayCalendar.make()
const explanation = explain(protocol, edition.rules[3]!)

/** The deadline of so many units from a minute in London, with some questions answered otherwise than by default. */
const due = (from: string, amount: number, unit: Unit, otherwise: ReadingsTaken = {}): Deadline =>
  Result.getOrThrow(
    deadline(calendar, {
      anchor: anchorAt("referralReceived", London.at(day(from.slice(0, 10)), TimeOfDay.make(from.slice(11)))),
      within: { _tag: "Counted", amount, unit },
      explanation,
      readings: taken(otherwise)
    })
  )
const dueOn = (...asked: Parameters<typeof due>): string => due(...asked).dueOn

describe("A1: whether the day of the event is day zero or day one", () => {
  it("one working day from Thursday 1 April 2027 ends on the Friday, or the same Thursday", () => {
    assert.strictEqual(dueOn("2027-04-01 10:00", 1, "workingDays"), "2027-04-02")
    assert.strictEqual(dueOn("2027-04-01 10:00", 1, "workingDays", { A1: "dayOne" }), "2027-04-01")
  })
  it("from a Saturday, which does not count, both end on the Monday", () => {
    assert.strictEqual(dueOn("2027-04-03 10:00", 1, "workingDays"), "2027-04-05")
    assert.strictEqual(dueOn("2027-04-03 10:00", 1, "workingDays", { A1: "dayOne" }), "2027-04-05")
  })
  it("45 working days from Thursday 18 March 2027, over Easter and the May bank holidays", () => {
    // Good Friday 26 March, Easter Monday 29 March and 3 May do not count. 19 March is 1, 22 to 25 March 2 to 5, 30 March
    // to 2 April 6 to 9, 5 to 30 April 10 to 29, 4 to 7 May 30 to 33, 10 to 21 May 34 to 43, 24 May 44, 25 May 45.
    assert.strictEqual(dueOn("2027-03-18 10:00", 45, "workingDays"), "2027-05-25")
    assert.strictEqual(dueOn("2027-03-18 10:00", 45, "workingDays", { A1: "dayOne" }), "2027-05-24")
  })
})

describe("A6: days that are not said to be working days", () => {
  it("20 days from Monday 14 December 2026 end on 3 January, or, as working days, on 14 January", () => {
    // 15 to 18 December are 1 to 4, 21 to 24 December 5 to 8, 29 to 31 December 9 to 11, 4 to 8 January 12 to 16, 11 to 14
    // January 17 to 20.
    assert.strictEqual(dueOn("2026-12-14 09:00", 20, "daysAsWritten"), "2027-01-03")
    assert.strictEqual(dueOn("2026-12-14 09:00", 20, "daysAsWritten", { A6: "workingDays" }), "2027-01-14")
  })
  it("only days that count as working days are skipped with a reason", () => {
    assert.deepStrictEqual(due("2026-12-24 09:00", 2, "daysAsWritten").skipped, [])
    assert.strictEqual(
      due("2026-12-24 09:00", 1, "daysAsWritten", { A6: "workingDays" }).skipped.length,
      4 // Christmas Day, Saturday, Sunday, and the Monday in the place of Boxing Day.
    )
  })
})

describe("A8: hours through nights and weekends", () => {
  it("24 hours from Friday 17:30 end on Saturday 17:30, or with the Monday", () => {
    const elapsed = due("2027-01-15 17:30", 24, "hours")
    assert.deepStrictEqual([elapsed.dueOn, elapsed.dueAt], ["2027-01-16", "2027-01-16T17:30:00.000Z"])
    const working = due("2027-01-15 17:30", 24, "hours", { A8: "endOfWorkingDay" })
    assert.deepStrictEqual([working.dueOn, working.dueAt], ["2027-01-18", null])
  })
  it("hours that end on a working day are the same under both", () => {
    assert.strictEqual(
      due("2027-01-14 09:00", 24, "hours", { A8: "endOfWorkingDay" }).dueAt,
      "2027-01-15T09:00:00.000Z"
    )
  })
})

describe("A13: a month that has no such day", () => {
  it("six months from 31 August 2026 end on the last day of February, or on 1 March", () => {
    assert.strictEqual(dueOn("2026-08-31 09:00", 6, "months"), "2027-02-28")
    assert.strictEqual(dueOn("2026-08-31 09:00", 6, "months", { A13: "firstOfNext" }), "2027-03-01")
  })
  it("a year from 29 February 2028 ends on 28 February, or on 1 March", () => {
    assert.strictEqual(dueOn("2028-02-29 09:00", 12, "months"), "2029-02-28")
    assert.strictEqual(dueOn("2028-02-29 09:00", 12, "months", { A13: "firstOfNext" }), "2029-03-01")
  })
})

describe("A15: whether the last day is in time", () => {
  it("within 15 working days of Friday 8 January 2027 is up to 29 January, or up to the day before", () => {
    assert.strictEqual(dueOn("2027-01-08 09:00", 15, "workingDays"), "2027-01-29")
    assert.strictEqual(dueOn("2027-01-08 09:00", 15, "workingDays", { A15: "tooLate" }), "2027-01-28")
  })
  it("of six weeks and of a month, likewise", () => {
    assert.strictEqual(dueOn("2027-01-08 09:00", 6, "weeks"), "2027-02-19")
    assert.strictEqual(dueOn("2027-01-08 09:00", 6, "weeks", { A15: "tooLate" }), "2027-02-18")
    assert.strictEqual(dueOn("2027-01-08 09:00", 1, "months", { A15: "tooLate" }), "2027-02-07")
  })
})

describe("A2 and A25: which calendar a protocol counts by", () => {
  const closures = [
    { on: day("2026-12-29"), reason: "Offices are closed", source: "A decision of the council" }
  ]
  const oneDayFrom = (from: string, readings: Readings) =>
    WorkingDayCalendar.addWorkingDays(calendarOf({ readings }, closures), { from: day(from), workingDays: 1 })

  it("the authority's own closure days count as working days, unless its protocol says otherwise", () => {
    assert.strictEqual(Result.getOrThrow(oneDayFrom("2026-12-24", byDefault)), "2026-12-29")
    assert.strictEqual(
      Result.getOrThrow(oneDayFrom("2026-12-24", taken({ A2: "closuresToo" }))),
      "2026-12-30"
    )
  })
  it("beyond what is published, an answer is provisional, or there is none", () => {
    assert.strictEqual(Result.getOrThrow(oneDayFrom("2031-05-02", byDefault)), "2031-05-06")
    const refused = Result.getOrThrow(Result.flip(oneDayFrom("2031-05-02", taken({ A25: "refused" }))))
    assert.strictEqual(refused._tag, "OutsideCalendarCoverage")
  })
})

describe("the readings of a protocol", () => {
  it("are those taken by default, but where it says otherwise", () => {
    const local = { ...northshire, readings: { A6: "workingDays" } } as const
    const { readings } = Result.getOrThrow(overlay(edition, local))
    assert.deepStrictEqual(readings, { ...byDefault, A6: "workingDays" })
    assert.deepStrictEqual(Result.getOrThrow(overlay(edition, northshire)).readings, byDefault)
  })
  it("are said in every due date that rests on them", () => {
    assert.strictEqual(
      due("2026-12-14 09:00", 20, "daysAsWritten", { A6: "workingDays" }).convention,
      "The day of the event is day zero (reading A1). Days that are not said to be working days are working days all the same (reading A6)."
    )
    assert.strictEqual(
      says(byDefault, "C7"),
      "An assessment is complete when a manager has authorised it (reading C7)"
    )
  })
})
