import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as BankHolidays from "./bank-holidays/index.ts"
import * as CalendarChange from "./CalendarChange.ts"
import { CalendarDate } from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const day = CalendarDate.make
const calendar = WorkingDayCalendar.make()
const fromLawAlone = WorkingDayCalendar.make({ bankHolidays: [] })

const proclaimed: WorkingDayCalendar.Amendment = {
  _tag: "HolidayProclaimed",
  on: day("2027-01-04"),
  title: "An invented coronation",
  source: "The London Gazette, 1 November 2026"
}
const moved: WorkingDayCalendar.Amendment = {
  _tag: "HolidayMoved",
  insteadOf: day("2027-05-03"),
  on: day("2027-05-07"),
  title: "Invented day",
  source: "The London Gazette, 2 November 2026"
}
const closed: WorkingDayCalendar.Closure = {
  on: day("2026-12-29"),
  reason: "Flooded offices",
  source: "An invented decision"
}

/** Each change in a line, without its source. */
const told = (before: WorkingDayCalendar.WorkingDayCalendar, after: WorkingDayCalendar.WorkingDayCalendar) =>
  CalendarChange.changes(before, after).map(
    ({ isWorkingDay, on, why }) =>
      `${on} ${isWorkingDay ? "counts" : "does not count"}: ${CalendarChange.ChangeReason.match(why, {
        HolidayProclaimed: ({ title }) => `${title} proclaimed`,
        HolidayMoved: ({ from, title, to }) => `${title} moved from ${from} to ${to}`,
        HolidayWithdrawn: ({ title }) => `${title} withdrawn`,
        ClosureAdded: ({ reason }) => `closed, ${reason}`,
        ClosureRemoved: ({ reason }) => `no longer closed, ${reason}`
      })}`
  )

describe("reading A24: what changed when a holiday became known", () => {
  it("a proclaimed holiday is one day, with the proclamation", () => {
    assert.deepStrictEqual(CalendarChange.changes(calendar, WorkingDayCalendar.amend(calendar, proclaimed)), [
      {
        on: day("2027-01-04"),
        isWorkingDay: false,
        why: {
          _tag: "HolidayProclaimed",
          title: "An invented coronation",
          source: "The London Gazette, 1 November 2026"
        }
      }
    ])
  })

  it("a moved holiday is two days, each with the same reason", () => {
    const amended = WorkingDayCalendar.amend(calendar, moved)
    const why = {
      _tag: "HolidayMoved",
      title: "Invented day",
      from: day("2027-05-03"),
      to: day("2027-05-07"),
      source: "The London Gazette, 2 November 2026"
    } as const
    assert.deepStrictEqual(CalendarChange.changes(calendar, amended), [
      { on: day("2027-05-03"), isWorkingDay: true, why },
      { on: day("2027-05-07"), isWorkingDay: false, why }
    ])
  })

  it("the other way round it is withdrawn, on the word of the list", () => {
    const amended = WorkingDayCalendar.amend(calendar, proclaimed)
    assert.deepStrictEqual(CalendarChange.changes(amended, calendar), [
      {
        on: day("2027-01-04"),
        isWorkingDay: true,
        why: {
          _tag: "HolidayWithdrawn",
          title: "An invented coronation",
          source: BankHolidays.published.source
        }
      }
    ])
  })

  it("closures are added and removed, each with its reason and source", () => {
    const amended = WorkingDayCalendar.withClosures(calendar, [closed])
    const { on, ...why } = closed
    assert.deepStrictEqual(CalendarChange.changes(calendar, amended), [
      { on, isWorkingDay: false, why: { _tag: "ClosureAdded", ...why } }
    ])
    assert.deepStrictEqual(CalendarChange.changes(amended, calendar), [
      { on, isWorkingDay: true, why: { _tag: "ClosureRemoved", ...why } }
    ])
  })

  it("several come in the order of their days", () => {
    const amended = [moved, proclaimed, { _tag: "ClosureAdded", ...closed } as const].reduce(
      WorkingDayCalendar.amend,
      calendar
    )
    assert.deepStrictEqual(told(calendar, amended), [
      "2026-12-29 does not count: closed, Flooded offices",
      "2027-01-04 does not count: An invented coronation proclaimed",
      "2027-05-03 counts: Invented day moved from 2027-05-03 to 2027-05-07",
      "2027-05-07 does not count: Invented day moved from 2027-05-03 to 2027-05-07"
    ])
  })

  it("each rests on what says so, in whichever order the two became known", () => {
    for (const known of [
      [moved, proclaimed],
      [proclaimed, moved]
    ]) {
      const amended = known.reduce(WorkingDayCalendar.amend, calendar)
      assert.deepStrictEqual(
        CalendarChange.changes(calendar, amended).map(({ on, why }) => `${on} ${why.source}`),
        [
          "2027-01-04 The London Gazette, 1 November 2026",
          "2027-05-03 The London Gazette, 2 November 2026",
          "2027-05-07 The London Gazette, 2 November 2026"
        ]
      )
    }
  })

  it("changes cross a wire and come back whole, for whichever reason", () => {
    const codec = Schema.toCodecJson(Schema.Array(CalendarChange.CalendarChange))
    const amended = [moved, proclaimed].reduce(
      WorkingDayCalendar.amend,
      WorkingDayCalendar.withClosures(calendar, [closed])
    )
    const changes = [
      ...CalendarChange.changes(calendar, amended),
      ...CalendarChange.changes(amended, calendar)
    ]
    const wire: unknown = JSON.parse(JSON.stringify(Schema.encodeSync(codec)(changes)))
    assert.deepStrictEqual(Schema.decodeUnknownSync(codec)(wire), changes)
    assert.strictEqual(new Set(changes.map(({ why }) => why._tag)).size, 5)
  })
})

describe("GOV.UK, bank holidays in England and Wales: what the list says that the law alone does not", () => {
  const sayings = [
    "2012-05-28 counts: Spring bank holiday moved from 2012-05-28 to 2012-06-04",
    "2012-06-04 does not count: Spring bank holiday moved from 2012-05-28 to 2012-06-04",
    "2012-06-05 does not count: Queen’s Diamond Jubilee proclaimed",
    "2020-05-04 counts: Early May bank holiday (VE day) moved from 2020-05-04 to 2020-05-08",
    "2020-05-08 does not count: Early May bank holiday (VE day) moved from 2020-05-04 to 2020-05-08",
    "2022-05-30 counts: Spring bank holiday moved from 2022-05-30 to 2022-06-02",
    "2022-06-02 does not count: Spring bank holiday moved from 2022-05-30 to 2022-06-02",
    "2022-06-03 does not count: Platinum Jubilee bank holiday proclaimed",
    "2022-09-19 does not count: Bank Holiday for the State Funeral of Queen Elizabeth II proclaimed",
    "2023-05-08 does not count: Bank holiday for the coronation of King Charles III proclaimed"
  ]

  it("ten days in four years, and none besides", () => {
    assert.deepStrictEqual(told(fromLawAlone, calendar), sayings)
  })

  it("taken away again, the holidays move back, on the word of the law", () => {
    const back = CalendarChange.changes(calendar, fromLawAlone)
    assert.strictEqual(back.length, 10)
    assert.deepStrictEqual(back[3], {
      on: day("2020-05-04"),
      isWorkingDay: false,
      why: {
        _tag: "HolidayMoved",
        title: "Early May bank holiday",
        from: day("2020-05-08"),
        to: day("2020-05-04"),
        source: "Banking and Financial Dealings Act 1971, section 1 and Schedule 1"
      }
    })
  })
})

describe("a closure and a holiday in one year", () => {
  it("are two changes, and no holiday is said to have moved from the one day to the other", () => {
    const closedOnce = WorkingDayCalendar.withClosures(calendar, [closed])
    const proclaimedThen = WorkingDayCalendar.amend(calendar, { ...proclaimed, on: day("2026-12-30") })
    assert.deepStrictEqual(told(closedOnce, proclaimedThen), [
      "2026-12-29 counts: no longer closed, Flooded offices",
      "2026-12-30 does not count: An invented coronation proclaimed"
    ])
  })
})

describe("what is no change", () => {
  it("a holiday or a closure on a day that did not count already", () => {
    const onChristmas = WorkingDayCalendar.amend(calendar, { ...proclaimed, on: day("2026-12-25") })
    const onSunday = WorkingDayCalendar.withClosures(calendar, [{ ...closed, on: day("2026-12-27") }])
    assert.deepStrictEqual(told(calendar, onChristmas), [])
    assert.deepStrictEqual(told(calendar, onSunday), [])
  })

  it("days that only one of the two covers", () => {
    const refusing = WorkingDayCalendar.make({ beyondPublished: "refused" })
    assert.deepStrictEqual(told(calendar, refusing), [])
    assert.deepStrictEqual(told(refusing, calendar), [])
  })
})
