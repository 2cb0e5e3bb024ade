import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as BankHolidays from "./bank-holidays/index.ts"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const day = CalendarDate.make
const calendar = WorkingDayCalendar.make()

const closure = (on: string): WorkingDayCalendar.Closure => ({
  on: day(on),
  reason: "Offices closed between Christmas and New Year",
  source: "An invented protocol, paragraph 1"
})
const betweenChristmasAndNewYear = ["2026-12-29", "2026-12-30", "2026-12-31"].map(closure)
const closed = WorkingDayCalendar.withClosures(calendar, betweenChristmasAndNewYear)

const due = (from: string, workingDays: number, using = calendar) =>
  Result.getOrThrow(WorkingDayCalendar.addWorkingDays(using, { from: day(from), workingDays }))
const count = (from: string, to: string, using = calendar) =>
  Result.getOrThrow(WorkingDayCalendar.countWorkingDays(using, { from: day(from), to: day(to) }))
const skipped = (from: string, to: string, using = calendar) =>
  Result.getOrThrow(WorkingDayCalendar.nonWorkingDays(using, { from: day(from), to: day(to) })).map(
    ({ on, why }) => [
      String(on),
      WorkingDayCalendar.NonWorkingReason.match(why, {
        Weekend: () => "weekend",
        BankHoliday: ({ title }) => title,
        Closure: ({ reason, source }) => `${reason} (${source})`
      })
    ]
  )

const isWorkingDay = (on: string) => Result.getOrThrow(WorkingDayCalendar.isWorkingDay(calendar, day(on)))
const onOrNext = (on: string) => Result.getOrThrow(WorkingDayCalendar.onOrNextWorkingDay(calendar, day(on)))
const isProvisional = (from: string, to: string) =>
  WorkingDayCalendar.isProvisional(calendar, { from: day(from), to: day(to) })

const failure = <A>(result: Result.Result<A, WorkingDayCalendar.OutsideCalendarCoverage>) =>
  Result.getOrThrow(Result.flip(result))
const refusal = (from: string, workingDays: number) =>
  failure(WorkingDayCalendar.addWorkingDays(calendar, { from: day(from), workingDays }))
const asked = (date: string) =>
  new WorkingDayCalendar.OutsideCalendarCoverage({
    calendar: calendar.version,
    date: day(date),
    covers: { from: day("1978-01-01"), until: day("2099-12-31") }
  })

describe("the day of the event is day zero", () => {
  it("one working day from Thursday 19 November 2026 is the Friday, and from the Friday is the Monday", () => {
    assert.strictEqual(due("2026-11-19", 1), "2026-11-20")
    assert.strictEqual(due("2026-11-20", 1), "2026-11-23")
  })

  it("one working day from a Saturday or a Sunday is the Monday", () => {
    assert.strictEqual(due("2026-11-21", 1), "2026-11-23")
    assert.strictEqual(due("2026-11-22", 1), "2026-11-23")
  })

  it("no working days from any day is that day, even a Sunday or Christmas Day", () => {
    assert.strictEqual(due("2026-11-20", 0), "2026-11-20")
    assert.strictEqual(due("2026-11-22", 0), "2026-11-22")
    assert.strictEqual(due("2026-12-25", 0), "2026-12-25")
  })

  it("one working day before a Monday, a Sunday or a Saturday is the Friday", () => {
    assert.strictEqual(due("2026-11-23", -1), "2026-11-20")
    assert.strictEqual(due("2026-11-22", -1), "2026-11-20")
    assert.strictEqual(due("2026-11-21", -1), "2026-11-20")
    assert.strictEqual(due("2026-12-29", -3), "2026-12-22")
  })
})

describe("limits over bank holidays", () => {
  it("a referral on Friday 18 December 2026 is due a decision on Monday 21 December", () => {
    assert.strictEqual(due("2026-12-18", 1), "2026-12-21")
  })

  it("one working day from Christmas Eve 2026, a Thursday, is Tuesday 29 December", () => {
    assert.strictEqual(due("2026-12-24", 1), "2026-12-29")
  })

  it("five working days from 24 December 2026 end on Tuesday 5 January 2027", () => {
    assert.strictEqual(due("2026-12-24", 5), "2027-01-05")
  })

  it("ten working days from Monday 21 December 2026 end on Thursday 7 January 2027", () => {
    assert.strictEqual(due("2026-12-21", 10), "2027-01-07")
  })

  it("one working day from Maundy Thursday 2 April 2026 is Tuesday 7 April", () => {
    assert.strictEqual(due("2026-04-02", 1), "2026-04-07")
  })

  it("fifteen working days from Tuesday 31 March 2026 end on Thursday 23 April, after Easter", () => {
    assert.strictEqual(due("2026-03-31", 15), "2026-04-23")
  })

  it("ten working days from Wednesday 31 March 2027 end on 14 April: Easter Monday was the 29th", () => {
    assert.strictEqual(due("2027-03-31", 10), "2027-04-14")
  })

  it("forty-five working days from Monday 2 March 2026 end on Thursday 7 May: three holidays pass", () => {
    assert.strictEqual(due("2026-03-02", 45), "2026-05-07")
  })

  it("a working day over each change of the clocks in 2026 is still a Monday", () => {
    assert.strictEqual(due("2026-03-27", 1), "2026-03-30")
    assert.strictEqual(due("2026-10-23", 1), "2026-10-26")
  })

  it("five working days from the last day of January, of February and of 2028", () => {
    assert.strictEqual(due("2026-01-31", 5), "2026-02-06")
    assert.strictEqual(due("2028-02-29", 5), "2028-03-07")
    assert.strictEqual(due("2028-12-29", 1), "2029-01-02")
  })
})

describe("holidays that were moved or added", () => {
  it("2012: the Diamond Jubilee took Monday and Tuesday, and 28 May was a working day", () => {
    assert.strictEqual(due("2012-06-01", 1), "2012-06-06")
    assert.strictEqual(due("2012-05-25", 1), "2012-05-28")
  })

  it("2020: Monday 4 May was a working day and Friday 8 May, VE Day, was not", () => {
    assert.strictEqual(due("2020-05-01", 1), "2020-05-04")
    assert.strictEqual(due("2020-05-07", 1), "2020-05-11")
  })

  it("2022: the Platinum Jubilee took Thursday and Friday, and the state funeral a Monday", () => {
    assert.strictEqual(due("2022-05-27", 1), "2022-05-30")
    assert.strictEqual(due("2022-06-01", 1), "2022-06-06")
    assert.strictEqual(due("2022-09-16", 1), "2022-09-20")
  })

  it("2023: the coronation took Monday 8 May, a week after the early May holiday", () => {
    assert.strictEqual(due("2023-04-28", 5), "2023-05-09")
  })

  it("2011: four working days from Maundy Thursday ended on 3 May, past Easter and the royal wedding", () => {
    assert.strictEqual(due("2011-04-21", 4), "2011-05-03")
  })
})

describe("counting is the inverse of adding", () => {
  it("from Christmas Eve 2026 to 5 January 2027 there are five working days", () => {
    assert.strictEqual(count("2026-12-24", "2027-01-05"), 5)
  })

  it("the first day is not counted and the last is", () => {
    assert.strictEqual(count("2026-11-20", "2026-11-20"), 0)
    assert.strictEqual(count("2026-11-20", "2026-11-22"), 0)
    assert.strictEqual(count("2026-11-20", "2026-11-23"), 1)
    assert.strictEqual(count("2026-11-16", "2026-11-20"), 4)
  })

  it("back in time it is negative", () => {
    assert.strictEqual(count("2026-11-23", "2026-11-20"), -1)
    assert.strictEqual(count("2026-11-21", "2026-11-20"), -1)
    assert.strictEqual(count("2027-01-05", "2026-12-24"), -5)
  })

  it("2026 has 253 working days: 261 weekdays less eight holidays", () => {
    assert.strictEqual(count("2025-12-31", "2026-12-31"), 253)
  })
})

describe("whether a day counts, and why not", () => {
  it("Boxing Day 2026 is a Saturday, so the Monday after is a holiday and the Tuesday is not", () => {
    assert.deepStrictEqual(
      ["2026-12-24", "2026-12-25", "2026-12-26", "2026-12-28", "2026-12-29"].map(isWorkingDay),
      [true, false, false, false, true]
    )
  })

  it("the days passed over are named, each with one reason", () => {
    assert.deepStrictEqual(skipped("2026-12-24", "2027-01-05"), [
      ["2026-12-25", "Christmas Day"],
      ["2026-12-26", "weekend"],
      ["2026-12-27", "weekend"],
      ["2026-12-28", "Boxing Day"],
      ["2027-01-01", "New Year’s Day"],
      ["2027-01-02", "weekend"],
      ["2027-01-03", "weekend"]
    ])
  })

  it("they are the days that counting passes over, so the first day is left out and the last is not", () => {
    assert.deepStrictEqual(skipped("2026-12-25", "2026-12-25"), [])
    assert.deepStrictEqual(skipped("2026-12-24", "2026-12-25"), [["2026-12-25", "Christmas Day"]])
    assert.deepStrictEqual(skipped("2026-12-25", "2026-12-24"), [])
    assert.deepStrictEqual(skipped("2026-12-26", "2026-12-24"), [["2026-12-25", "Christmas Day"]])
  })

  it("the first working day on or after Christmas Day 2026 is the 29th, and after the 29th is itself", () => {
    assert.strictEqual(onOrNext("2026-12-25"), "2026-12-29")
    assert.strictEqual(onOrNext("2026-12-29"), "2026-12-29")
  })
})

describe("an authority's own closure days", () => {
  it("three closure days after Christmas move a five-day limit from 5 to 8 January", () => {
    assert.strictEqual(due("2026-12-24", 5, closed), "2027-01-08")
    assert.strictEqual(count("2026-12-24", "2027-01-08", closed), 5)
  })

  it("they are named with their reason and the protocol that lets them count", () => {
    assert.deepStrictEqual(skipped("2026-12-28", "2026-12-29", closed), [
      ["2026-12-29", "Offices closed between Christmas and New Year (An invented protocol, paragraph 1)"]
    ])
  })

  it("a closure on a bank holiday or at a weekend changes no date and no reason", () => {
    const same = WorkingDayCalendar.withClosures(calendar, ["2026-12-25", "2026-12-26"].map(closure))
    assert.strictEqual(due("2026-12-24", 5, same), "2027-01-05")
    assert.deepStrictEqual(skipped("2026-12-24", "2026-12-26", same), [
      ["2026-12-25", "Christmas Day"],
      ["2026-12-26", "weekend"]
    ])
  })

  it("the calendar they were added to is as it was", () => {
    assert.strictEqual(due("2026-12-24", 5), "2027-01-05")
    assert.deepStrictEqual(calendar.closures, [])
  })

  it("new closures take the place of the old", () => {
    const reopened = WorkingDayCalendar.withClosures(closed, [])
    assert.strictEqual(due("2026-12-24", 5, reopened), "2027-01-05")
    assert.strictEqual(reopened.version, calendar.version)
  })
})

describe("a newly proclaimed holiday", () => {
  const proclaimed: BankHolidays.BankHolidayList = {
    ...BankHolidays.published,
    years: { from: 2027, until: 2028 },
    retrievedOn: day("2026-11-20"),
    holidays: [
      ...BankHolidays.published.holidays,
      { on: day("2027-01-04"), title: "An invented holiday", notes: "Extra bank holiday" }
    ]
  }
  const renewed = WorkingDayCalendar.withBankHolidays(closed, proclaimed)

  it("moves the limits that pass it by a day, and keeps the closures and the other years", () => {
    assert.strictEqual(due("2026-12-24", 5, closed), "2027-01-08")
    assert.strictEqual(due("2026-12-24", 5, renewed), "2027-01-11")
    assert.strictEqual(due("2022-09-16", 1, renewed), "2022-09-20")
  })

  it("is named in the version, so that a date tells which list it was worked out with", () => {
    assert.match(
      renewed.version,
      /^england-and-wales 2012–2028, GOV\.UK 2026-02-25 \+ england-and-wales 2027–2028, GOV\.UK 2026-11-20, 3 closures #[0-9a-f]{8}$/
    )
  })
})

describe("the version of a calendar", () => {
  it("names the list, the day it was retrieved and the closures", () => {
    assert.match(
      calendar.version,
      /^england-and-wales 2012–2028, GOV\.UK 2026-02-25, no closures #[0-9a-f]{8}$/
    )
    assert.match(
      WorkingDayCalendar.withClosures(calendar, betweenChristmasAndNewYear.slice(0, 1)).version,
      /, 1 closure #[0-9a-f]{8}$/
    )
    assert.match(closed.version, /, 3 closures #[0-9a-f]{8}$/)
  })

  it("is the same for the same days in any order, and another when a day or a reason is", () => {
    const reversed = WorkingDayCalendar.withClosures(calendar, betweenChristmasAndNewYear.toReversed())
    const [first, ...others] = betweenChristmasAndNewYear
    const renamed = WorkingDayCalendar.withClosures(calendar, [{ ...first!, reason: "Training" }, ...others])
    assert.strictEqual(reversed.version, closed.version)
    assert.notStrictEqual(renamed.version, closed.version)
    assert.notStrictEqual(WorkingDayCalendar.make({ bankHolidays: [] }).version, calendar.version)
  })
})

describe("the published list runs out at the end of 2028", () => {
  it("a limit that ends in 2028 is certain, and one that ends in 2029 is provisional", () => {
    assert.isFalse(isProvisional("2028-12-15", "2028-12-29"))
    assert.isTrue(isProvisional("2028-12-15", "2029-01-02"))
    assert.isTrue(isProvisional("2029-01-02", "2028-12-15"))
  })

  it("so is one that starts in 2011 or spans the whole list", () => {
    assert.isFalse(isProvisional("2012-01-01", "2028-12-31"))
    assert.isTrue(isProvisional("2011-12-30", "2012-01-06"))
    assert.isTrue(isProvisional("2011-01-01", "2029-12-31"))
  })

  it("ten working days from Friday 15 December 2028 end on Wednesday 3 January 2029, by computed holidays", () => {
    assert.strictEqual(due("2028-12-15", 10), "2029-01-03")
    assert.strictEqual(due("2029-03-29", 1), "2029-04-03")
  })
})

describe("outside what can be known", () => {
  const from1977 = { from: day("1977-12-31"), to: day("1978-01-04") }

  it("no question about a day before 1978 is answered", () => {
    const { from } = from1977
    assert.deepStrictEqual(
      [
        failure(WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays: 1 })),
        failure(WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays: 0 })),
        failure(WorkingDayCalendar.countWorkingDays(calendar, from1977)),
        failure(WorkingDayCalendar.nonWorkingDays(calendar, from1977)),
        failure(WorkingDayCalendar.isWorkingDay(calendar, from)),
        failure(WorkingDayCalendar.onOrNextWorkingDay(calendar, from))
      ].map(({ date }) => date),
      Array.from({ length: 6 }, () => from)
    )
    assert.isTrue(WorkingDayCalendar.isProvisional(calendar, from1977))
  })

  it("a count that runs past 2099, or back past 1978, names the day it started from", () => {
    assert.deepStrictEqual(refusal("2099-12-31", 1), asked("2099-12-31"))
    assert.deepStrictEqual(refusal("2026-12-24", 1_000_000), asked("2026-12-24"))
    assert.deepStrictEqual(refusal("1978-01-03", -1), asked("1978-01-03"))
    assert.deepStrictEqual(refusal("1978-01-01", -1), asked("1978-01-01"))
  })

  it("the last and the first working days that can be reached", () => {
    assert.strictEqual(due("2099-12-30", 1), "2099-12-31")
    assert.strictEqual(due("1978-01-01", 1), "1978-01-03")
    assert.strictEqual(due("1978-01-04", -1), "1978-01-03")
    assert.strictEqual(count("2099-12-31", "1978-01-01"), -count("1978-01-01", "2099-12-30"))
  })

  it("the message says what is known and what to check", () => {
    assert.strictEqual(
      asked("2099-12-31").message,
      "Working days are known from 1978-01-01 to 2099-12-31, and this count, at or from 2099-12-31, " +
        `leaves that stretch. Check the date and the number of days. (Calendar: ${calendar.version})`
    )
  })

  it("the error crosses a wire and comes back whole", () => {
    const codec = Schema.toCodecJson(WorkingDayCalendar.OutsideCalendarCoverage)
    const error = asked("2099-12-31")
    const wire = Schema.encodeSync(codec)(error)
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(JSON.parse(JSON.stringify(wire))), error)
  })

  it("part of a working day is a mistake of the caller", () => {
    assert.throws(() => due("2026-12-24", 0.5), RangeError, "0.5 is not a whole number of working days")
  })
})
