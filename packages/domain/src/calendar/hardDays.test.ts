import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const day = CalendarDate.make
const calendar = WorkingDayCalendar.make()

const due = (from: string, workingDays: number) =>
  String(Result.getOrThrow(WorkingDayCalendar.addWorkingDays(calendar, { from: day(from), workingDays })))
const count = (from: string, to: string) =>
  Result.getOrThrow(WorkingDayCalendar.countWorkingDays(calendar, { from: day(from), to: day(to) }))

describe("Easter, 2024 to 2027", () => {
  it("one working day from Maundy Thursday is the Tuesday", () => {
    assert.strictEqual(due("2024-03-28", 1), "2024-04-02")
    assert.strictEqual(due("2025-04-17", 1), "2025-04-22")
    assert.strictEqual(due("2026-04-02", 1), "2026-04-07")
    assert.strictEqual(due("2027-03-25", 1), "2027-03-30")
  })

  it("so is one working day from each of the four days after", () => {
    for (const from of ["2025-04-18", "2025-04-19", "2025-04-20", "2025-04-21"]) {
      assert.strictEqual(due(from, 1), "2025-04-22")
    }
  })

  it("ten working days from the Monday before end on 10 April 2024 and 30 April 2025", () => {
    assert.strictEqual(due("2024-03-25", 10), "2024-04-10")
    assert.strictEqual(due("2025-04-14", 10), "2025-04-30")
  })
})

describe("Christmas and the New Year", () => {
  it("one working day from the last before Christmas Day, whichever day of the week that is", () => {
    assert.strictEqual(due("2021-12-24", 1), "2021-12-29")
    assert.strictEqual(due("2022-12-23", 1), "2022-12-28")
    assert.strictEqual(due("2023-12-22", 1), "2023-12-27")
    assert.strictEqual(due("2024-12-24", 1), "2024-12-27")
    assert.strictEqual(due("2025-12-24", 1), "2025-12-29")
    assert.strictEqual(due("2027-12-24", 1), "2027-12-29")
  })

  it("1 January 2028 is a Saturday, so one working day from 31 December 2027 is Tuesday 4 January", () => {
    assert.strictEqual(due("2027-12-31", 1), "2028-01-04")
  })

  it("the list ends with 2028, and counting goes on over its end", () => {
    assert.strictEqual(due("2028-12-22", 1), "2028-12-27")
    assert.strictEqual(due("2028-12-28", 1), "2028-12-29")
    assert.strictEqual(count("2028-12-22", "2028-12-31"), 3)
    assert.strictEqual(count("2028-12-22", "2029-01-02"), 4)
  })
})

describe("forty-five working days over a holiday that was moved or added", () => {
  it("2012: from 1 May to Friday 6 July, over early May and the two days of the Diamond Jubilee", () => {
    assert.strictEqual(due("2012-05-01", 45), "2012-07-06")
  })

  it("2020: from 20 April to Wednesday 24 June, over VE Day and spring", () => {
    assert.strictEqual(due("2020-04-20", 45), "2020-06-24")
  })

  it("2022: from 25 July to Wednesday 28 September, over summer and the state funeral", () => {
    assert.strictEqual(due("2022-07-25", 45), "2022-09-28")
  })

  it("2023: from 11 April to Friday 16 June, over three Mondays in May", () => {
    assert.strictEqual(due("2023-04-11", 45), "2023-06-16")
  })

  it("they have 252, 254, 250 and 251 working days: weekdays less nine, eight, ten and nine holidays", () => {
    assert.strictEqual(count("2011-12-31", "2012-12-31"), 252)
    assert.strictEqual(count("2019-12-31", "2020-12-31"), 254)
    assert.strictEqual(count("2021-12-31", "2022-12-31"), 250)
    assert.strictEqual(count("2022-12-31", "2023-12-31"), 251)
  })
})

describe("31 March, the last day of the children in need census year", () => {
  it("fifteen working days from Monday 31 March 2025 end on Wednesday 23 April, after Easter", () => {
    assert.strictEqual(due("2025-03-31", 15), "2025-04-23")
  })

  it("31 March 2024 is Easter Sunday and the day the clocks went forward: the next is Tuesday 2 April", () => {
    assert.strictEqual(due("2024-03-31", 1), "2024-04-02")
    assert.strictEqual(due("2024-03-31", -1), "2024-03-28")
  })
})

describe("month ends and leap days", () => {
  it("29 February 2024 is a working day, and in 2025 Friday 28 February is followed by Monday 3 March", () => {
    assert.strictEqual(due("2024-02-28", 1), "2024-02-29")
    assert.strictEqual(due("2024-02-29", 1), "2024-03-01")
    assert.strictEqual(due("2025-02-28", 1), "2025-03-03")
  })

  it("one working day from Friday 30 October 2026, past the change of the clocks, is Monday 2 November", () => {
    assert.strictEqual(due("2026-10-30", 1), "2026-11-02")
    assert.strictEqual(due("2026-10-23", 6), "2026-11-02")
  })
})
