import { readFileSync } from "node:fs"
import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import { CalendarDate, dayOfWeek, fromDayNumber } from "../CalendarDate.ts"
import * as BankHolidays from "./index.ts"

const { published } = BankHolidays

const daysIn = (holidays: ReadonlyArray<BankHolidays.BankHoliday>, year: number) =>
  holidays.map(({ on }) => String(on)).filter((on) => on.startsWith(String(year)))

const years = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index)

const computedDays = (year: number) => daysIn(BankHolidays.computed(year), year)

/** What a year has that the law alone would not give it, and what it lacks that the law alone would. */
const differences = (year: number) => {
  const asPublished = daysIn(published.holidays, year)
  const asComputed = computedDays(year)
  return {
    extra: asPublished.filter((on) => !asComputed.includes(on)),
    missing: asComputed.filter((on) => !asPublished.includes(on))
  }
}

const atChristmas = (year: number) =>
  BankHolidays.computed(year)
    .slice(6)
    .map(({ on, title, notes }) => [on, title, notes])

const easterOf = (year: number) => String(fromDayNumber(BankHolidays.easterSunday(year)))

const proclaimedDays = (year: number) => BankHolidays.computedAndProclaimed(year).map(({ on }) => String(on))

describe("GOV.UK, bank holidays in England and Wales, 2012 to 2028", () => {
  it("the list that ships is the archive beside it, row for row", () => {
    const archive: unknown = JSON.parse(
      readFileSync(new URL("./england-and-wales.json", import.meta.url), "utf8")
    )
    const rows = published.holidays.map(({ on, title, notes }) => ({ date: on, title, notes }))
    const archived = archive as {
      readonly division: string
      readonly events: ReadonlyArray<(typeof rows)[number]>
    }
    assert.strictEqual(archived.division, published.division)
    assert.deepStrictEqual(
      rows,
      archived.events.map(({ date, title, notes }) => ({ date, title, notes }))
    )
  })

  it("the list decodes, with a source, a licence and the day it was retrieved", () => {
    assert.deepStrictEqual(Schema.decodeUnknownSync(BankHolidays.BankHolidayList)(published), published)
    assert.strictEqual(published.retrievedOn, "2026-02-25")
    assert.strictEqual(
      published.licence,
      "Contains public sector information licensed under the Open Government Licence v3.0. " +
        "Archive: MIT, Copyright (C) 2016-2026 HM Government (Ministry of Justice Digital & Technology)"
    )
  })

  it("the list has 140 holidays, in order, none twice and none at a weekend", () => {
    const days = published.holidays.map(({ on }) => on)
    assert.strictEqual(days.length, 140)
    assert.deepStrictEqual(days, [...new Set(days)].toSorted())
    for (const on of days) assert.isTrue(dayOfWeek(on) <= 5, on)
  })
})

describe("Banking and Financial Dealings Act 1971, Schedule 1, paragraph 1, and common law", () => {
  it("the days and titles follow from law in each ordinary year of the published list", () => {
    const ordinary = years(2012, 2028).filter((year) => ![2012, 2020, 2022, 2023].includes(year))
    assert.strictEqual(ordinary.length, 13)
    for (const year of ordinary) {
      const inYear = published.holidays.filter(({ on }) => on.startsWith(String(year)))
      assert.deepStrictEqual(BankHolidays.computed(year), inYear)
    }
  })

  it("2012: the spring holiday moved to Monday 4 June, and the Diamond Jubilee was added on the 5th", () => {
    assert.deepStrictEqual(differences(2012), {
      extra: ["2012-06-04", "2012-06-05"],
      missing: ["2012-05-28"]
    })
  })

  it("2020: the early May holiday moved to Friday 8 May, for VE Day", () => {
    assert.deepStrictEqual(differences(2020), { extra: ["2020-05-08"], missing: ["2020-05-04"] })
  })

  it("2022: spring moved to 2 June; the Platinum Jubilee and the funeral of Elizabeth II were added", () => {
    assert.deepStrictEqual(differences(2022), {
      extra: ["2022-06-02", "2022-06-03", "2022-09-19"],
      missing: ["2022-05-30"]
    })
  })

  it("2023: the coronation of Charles III was added on Monday 8 May", () => {
    assert.deepStrictEqual(differences(2023), { extra: ["2023-05-08"], missing: [] })
  })

  it("2029 has Easter on 1 April and its eight holidays on these days", () => {
    assert.deepStrictEqual(computedDays(2029), [
      "2029-01-01",
      "2029-03-30",
      "2029-04-02",
      "2029-05-07",
      "2029-05-28",
      "2029-08-27",
      "2029-12-25",
      "2029-12-26"
    ])
  })

  it("Christmas on a Saturday gives Monday and Tuesday; on a Sunday, Boxing Day comes first", () => {
    assert.deepStrictEqual(atChristmas(2032), [
      ["2032-12-27", "Christmas Day", "Substitute day"],
      ["2032-12-28", "Boxing Day", "Substitute day"]
    ])
    assert.deepStrictEqual(atChristmas(2033), [
      ["2033-12-26", "Boxing Day", ""],
      ["2033-12-27", "Christmas Day", "Substitute day"]
    ])
    assert.deepStrictEqual(atChristmas(2037), [
      ["2037-12-25", "Christmas Day", ""],
      ["2037-12-28", "Boxing Day", "Substitute day"]
    ])
  })

  it("every year from 1978 to 2099 has eight, in order, Monday to Friday", () => {
    for (const year of years(1978, 2099)) {
      const days = BankHolidays.computed(year).map(({ on }) => on)
      assert.strictEqual(new Set(days).size, 8)
      assert.deepStrictEqual(days, days.toSorted())
      for (const on of days) assert.isTrue(dayOfWeek(on) <= 5, on)
    }
  })
})

describe("Calendar (New Style) Act 1750: Easter Day", () => {
  it("falls on 5 April 2026, 28 March 2027, 16 April 2028 and 1 April 2029", () => {
    assert.deepStrictEqual([2026, 2027, 2028, 2029].map(easterOf), [
      "2026-04-05",
      "2027-03-28",
      "2028-04-16",
      "2029-04-01"
    ])
  })

  it("is earliest on 23 March 2008 and latest on 25 April 2038, of the years from 1978 to 2099", () => {
    const easters = years(1978, 2099).map(easterOf)
    const byDay = easters.toSorted((one, other) => (one.slice(5) < other.slice(5) ? -1 : 1))
    assert.strictEqual(byDay.at(0), "2008-03-23")
    assert.strictEqual(byDay.at(-1), "2038-04-25")
    for (const easter of easters) assert.strictEqual(new Date(easter).getUTCDay(), 0)
  })
})

describe("royal proclamations before the published list", () => {
  it("1981, 1999 and 2011 had one holiday more", () => {
    assert.deepStrictEqual(
      [1981, 1999, 2011].map((year) => proclaimedDays(year).filter((on) => !computedDays(year).includes(on))),
      [["1981-07-29"], ["1999-12-31"], ["2011-04-29"]]
    )
    assert.deepStrictEqual(
      [1981, 1999, 2011].map((year) => proclaimedDays(year).length),
      [9, 9, 9]
    )
  })

  it("1995 kept its early May holiday on VE Day, Monday 8 May, and not on the 1st", () => {
    assert.include(proclaimedDays(1995), "1995-05-08")
    assert.notInclude(proclaimedDays(1995), "1995-05-01")
    assert.strictEqual(proclaimedDays(1995).length, 8)
  })

  it("2002 moved its spring holiday to Tuesday 4 June, after the Golden Jubilee on the Monday", () => {
    assert.deepStrictEqual(proclaimedDays(2002), [
      "2002-01-01",
      "2002-03-29",
      "2002-04-01",
      "2002-05-06",
      "2002-06-03",
      "2002-06-04",
      "2002-08-26",
      "2002-12-25",
      "2002-12-26"
    ])
  })

  it("each has its title, and says whether it was added or moved", () => {
    const known = [1981, 1995, 1999, 2002, 2011].flatMap((year) =>
      BankHolidays.computedAndProclaimed(year).filter(({ on }) => !computedDays(year).includes(on))
    )
    assert.deepStrictEqual(
      known.map(({ notes, on, title }) => [String(on), title, notes]),
      [
        ["1981-07-29", "Wedding of the Prince of Wales", "Extra bank holiday"],
        ["1995-05-08", "Early May bank holiday (VE day)", "Substitute day"],
        ["1999-12-31", "Millennium holiday", "Extra bank holiday"],
        ["2002-06-03", "Queen’s Golden Jubilee", "Extra bank holiday"],
        ["2002-06-04", "Spring bank holiday", "Substitute day"],
        ["2011-04-29", "Wedding of Prince William", "Extra bank holiday"]
      ]
    )
  })

  it("one that the holidays reflect already changes nothing", () => {
    const jubilee = {
      _tag: "HolidayProclaimed",
      on: CalendarDate.make("2002-06-03"),
      title: "Queen’s Golden Jubilee",
      source: "The London Gazette"
    } as const
    const holidays = BankHolidays.computedAndProclaimed(2002)
    assert.deepStrictEqual(BankHolidays.proclaimed(holidays, [jubilee]), holidays)
  })

  it("an ordinary year is as computed", () => {
    assert.deepStrictEqual(BankHolidays.computedAndProclaimed(2010), BankHolidays.computed(2010))
  })
})

describe("choosing between lists", () => {
  const newer: BankHolidays.BankHolidayList = {
    ...published,
    years: { from: 2028, until: 2029 },
    holidays: [{ on: fromDayNumber(BankHolidays.easterSunday(2029) + 1), title: "Easter Monday", notes: "" }]
  }

  it("a year comes from the last list that covers it, and from law where none does", () => {
    const holidays = BankHolidays.holidaysOf([published, newer])
    assert.strictEqual(daysIn(holidays, 2027).length, 8)
    assert.deepStrictEqual(daysIn(holidays, 2028), [])
    assert.deepStrictEqual(daysIn(holidays, 2029), ["2029-04-02"])
    assert.deepStrictEqual(daysIn(holidays, 2030), computedDays(2030))
    assert.strictEqual(daysIn(holidays, 2002).length, 9)
  })

  it("only years that a list covers are published", () => {
    assert.deepStrictEqual(
      [2011, 2012, 2028, 2029].map((year) => BankHolidays.isPublished([published], year)),
      [false, true, true, false]
    )
  })
})
