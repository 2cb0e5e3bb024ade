import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as BankHolidays from "./bank-holidays/index.ts"
import * as CalendarChange from "./CalendarChange.ts"
import * as CalendarDate from "./CalendarDate.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

type Day = CalendarDate.CalendarDate

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** A day from 1 January 1990 to 31 December 2059, as a day number: far from both ends of the coverage. */
const Start = between(7_305, 32_871)
const WorkingDays = between(-400, 400)
/** Closure days, as days after the start. */
const Closures = Schema.Array(between(-600, 600))

const closure = (on: Day): WorkingDayCalendar.Closure => ({ on, reason: "Closed", source: "Invented" })
const plain = WorkingDayCalendar.make()
const closedAround = (from: Day, closures: ReadonlyArray<number>) =>
  WorkingDayCalendar.withClosures(
    plain,
    closures.map((days) => closure(CalendarDate.addDays(from, days)))
  )

const due = (calendar: WorkingDayCalendar.WorkingDayCalendar, from: Day, workingDays: number) =>
  Result.getOrThrow(WorkingDayCalendar.addWorkingDays(calendar, { from, workingDays }))
const count = (calendar: WorkingDayCalendar.WorkingDayCalendar, from: Day, to: Day) =>
  Result.getOrThrow(WorkingDayCalendar.countWorkingDays(calendar, { from, to }))

/** The same law told another way: walk one day at a time with the platform's own dates. */
const walk = (holidays: ReadonlySet<string>, from: Day, workingDays: number): string => {
  const date = new Date(`${from}T12:00:00Z`)
  const step = Math.sign(workingDays)
  for (let left = Math.abs(workingDays); left > 0;) {
    date.setUTCDate(date.getUTCDate() + step)
    const isWeekend = date.getUTCDay() === 0 || date.getUTCDay() === 6
    if (!isWeekend && !holidays.has(date.toISOString().slice(0, 10))) left -= 1
  }
  return date.toISOString().slice(0, 10)
}
const bankHolidays = BankHolidays.holidaysOf([BankHolidays.published]).map(({ on }) => String(on))

describe("adding working days", () => {
  it.prop(
    "agrees with walking from day to day",
    [Start, WorkingDays, Closures],
    ([start, days, closures]) => {
      const from = CalendarDate.fromDayNumber(start)
      const closed = closures.map((days) => String(CalendarDate.addDays(from, days)))
      assert.strictEqual(
        due(closedAround(from, closures), from, days),
        walk(new Set([...bankHolidays, ...closed]), from, days)
      )
    }
  )

  it.prop("ends on a working day, unless no days are added", [Start, WorkingDays], ([start, days]) => {
    const from = CalendarDate.fromDayNumber(start)
    const isWorkingDay = Result.getOrThrow(WorkingDayCalendar.isWorkingDay(plain, due(plain, from, days)))
    assert.isTrue(days === 0 || isWorkingDay)
  })

  it.prop("one day more ends later", [Start, WorkingDays], ([start, days]) => {
    const from = CalendarDate.fromDayNumber(start)
    assert.isTrue(due(plain, from, days) < due(plain, from, days + 1))
  })

  it.prop("starting a day later never ends earlier", [Start, WorkingDays], ([start, days]) => {
    const today = CalendarDate.fromDayNumber(start)
    assert.isTrue(due(plain, today, days) <= due(plain, CalendarDate.addDays(today, 1), days))
  })

  it.prop(
    "a closure never makes a limit end earlier",
    [Start, between(0, 400), Closures],
    ([start, days, closures]) => {
      const from = CalendarDate.fromDayNumber(start)
      assert.isTrue(due(plain, from, days) <= due(closedAround(from, closures), from, days))
    }
  )
})

describe("counting working days", () => {
  it.prop(
    "gives back the number that was added",
    [Start, WorkingDays, Closures],
    ([start, days, closures]) => {
      const from = CalendarDate.fromDayNumber(start)
      const calendar = closedAround(from, closures)
      assert.strictEqual(count(calendar, from, due(calendar, from, days)), days)
    }
  )

  it.prop(
    "with the days passed over, accounts for every calendar day",
    [Start, between(-600, 600)],
    ([start, days]) => {
      const from = CalendarDate.fromDayNumber(start)
      const to = CalendarDate.addDays(from, days)
      const passedOver = Result.getOrThrow(WorkingDayCalendar.nonWorkingDays(plain, { from, to }))
      assert.strictEqual(Math.abs(count(plain, from, to)) + passedOver.length, Math.abs(days))
    }
  )
})

/** A holiday proclaimed, or moved by a week, or a closure added, some days after the start. */
const Amendments = Schema.Array(
  Schema.Struct({ kind: Schema.Literals(["proclaimed", "moved", "closed"]), days: between(-100, 500) })
)
type Amendments = typeof Amendments.Type

const amendment = (from: Day, { days, kind }: Amendments[number]): WorkingDayCalendar.Amendment => {
  const on = CalendarDate.addDays(from, days)
  const said = { on, title: "Invented", reason: "Invented", source: "Invented" }
  switch (kind) {
    case "proclaimed":
      return { _tag: "HolidayProclaimed", ...said }
    case "moved":
      return { _tag: "HolidayMoved", ...said, insteadOf: CalendarDate.addWeeks(on, -1) }
    case "closed":
      return { _tag: "ClosureAdded", ...said }
  }
}
const amended = (from: Day, amendments: Amendments) =>
  amendments.map((some) => amendment(from, some)).reduce(WorkingDayCalendar.amend, plain)

const isWorkingDay = (using: WorkingDayCalendar.WorkingDayCalendar, on: Day) =>
  Result.getOrThrow(WorkingDayCalendar.isWorkingDay(using, on))

describe("amending", () => {
  it.prop(
    "one holiday more never makes a limit end earlier, nor count more days",
    [Start, between(0, 400), Amendments],
    ([start, days, amendments]) => {
      const from = CalendarDate.fromDayNumber(start)
      const more = amended(
        from,
        amendments.filter(({ kind }) => kind !== "moved")
      )
      const before = due(plain, from, days)
      assert.isTrue(before <= due(more, from, days))
      assert.isTrue(count(more, from, before) <= days)
    }
  )

  it.prop(
    "there are changes exactly where two calendars count differently",
    [Start, Amendments],
    ([start, amendments]) => {
      const from = CalendarDate.fromDayNumber(start)
      const calendar = amended(from, amendments)
      const changed = CalendarChange.changes(plain, calendar).map(({ on }) => on)
      const differing = Array.from({ length: 620 }, (_, index) =>
        CalendarDate.addDays(from, index - 110)
      ).filter((on) => isWorkingDay(plain, on) !== isWorkingDay(calendar, on))
      assert.deepStrictEqual(changed, differing)
      assert.deepStrictEqual(CalendarChange.changes(calendar, calendar), [])
    }
  )

  it.prop(
    "every day that is passed over is told as it is, whichever years were asked for first",
    [Start, between(-600, 600), Amendments],
    ([start, days, amendments]) => {
      const from = CalendarDate.fromDayNumber(start)
      const to = CalendarDate.addDays(from, days)
      const calendar = amended(from, amendments)
      const stretch = { from, to }
      const told = Result.getOrThrow(WorkingDayCalendar.nonWorkingDays(calendar, stretch))
      assert.strictEqual(Math.abs(count(calendar, from, to)) + told.length, Math.abs(days))
      for (const { on } of told) {
        assert.isFalse(Result.getOrThrow(WorkingDayCalendar.isWorkingDay(calendar, on)))
      }
      assert.deepStrictEqual(
        told,
        [...told].toSorted((one, other) => (one.on < other.on ? -1 : 1))
      )
    }
  )
})

/** Each with the day on which it came to be known and how long it stood, in days after the start; null for for ever. */
const Known = Schema.Array(
  Schema.Struct({
    kind: Schema.Literals(["proclaimed", "moved", "closed"]),
    days: between(-100, 500),
    from: Schema.NullOr(between(-20, 20)),
    stood: Schema.NullOr(between(0, 20))
  })
)
const dated = (start: Day, known: typeof Known.Type): ReadonlyArray<WorkingDayCalendar.DatedAmendment> =>
  known.map(({ from, stood, ...some }) => ({
    amendment: amendment(start, some),
    ...(from === null ? {} : { knownFrom: CalendarDate.addDays(start, from) }),
    ...(stood === null ? {} : { withdrawnOn: CalendarDate.addDays(start, (from ?? 0) + stood) })
  }))

/** What held at the end of a day, told one amendment at a time. */
const heldOn = (all: ReadonlyArray<WorkingDayCalendar.DatedAmendment>, on: Day) =>
  all
    .filter(({ knownFrom, withdrawnOn }) => !(knownFrom! > on) && !(withdrawnOn! <= on))
    .map((each) => each.amendment)
    .reduce(WorkingDayCalendar.amend, plain)

describe("a calendar as it was known on a day", () => {
  it.prop(
    "counts by what held at the end of that day",
    [Start, Known, between(-25, 45)],
    ([start, known, days]) => {
      const from = CalendarDate.fromDayNumber(start)
      const on = CalendarDate.addDays(from, days)
      const all = dated(from, known)
      const then = WorkingDayCalendar.asKnownOn(WorkingDayCalendar.amendDated(plain, all), on)
      assert.strictEqual(then.version, heldOn(all, on).version)
      assert.deepStrictEqual(then.lookUp.lost, heldOn(all, on).lookUp.lost)
    }
  )

  it.prop(
    "after all that came to be known it is the calendar, and before it was not amended",
    [Start, Known],
    ([start, known]) => {
      const from = CalendarDate.fromDayNumber(start)
      const all = dated(from, known)
      const calendar = WorkingDayCalendar.amendDated(plain, all)
      assert.strictEqual(WorkingDayCalendar.asKnownOn(calendar, CalendarDate.addDays(from, 40)), calendar)
      const always = all.filter(({ knownFrom }) => knownFrom === undefined).map((each) => each.amendment)
      assert.strictEqual(
        WorkingDayCalendar.asKnownOn(calendar, CalendarDate.addDays(from, -21)).version,
        always.reduce(WorkingDayCalendar.amend, plain).version
      )
    }
  )

  it.prop(
    "when a day begins it is as it was the day before",
    [Start, Known, between(-25, 45)],
    ([start, known, days]) => {
      const from = CalendarDate.fromDayNumber(start)
      const on = CalendarDate.addDays(from, days)
      const calendar = WorkingDayCalendar.amendDated(plain, dated(from, known))
      assert.strictEqual(
        WorkingDayCalendar.asKnownBefore(calendar, on),
        WorkingDayCalendar.asKnownOn(calendar, CalendarDate.addDays(on, -1))
      )
    }
  )

  it.prop(
    "is the same, whether asked of the calendar now or of the calendar on a later day",
    [Start, Known, between(-25, 45), between(0, 30)],
    ([start, known, days, more]) => {
      const from = CalendarDate.fromDayNumber(start)
      const on = CalendarDate.addDays(from, days)
      const calendar = WorkingDayCalendar.amendDated(plain, dated(from, known))
      const later = WorkingDayCalendar.asKnownOn(calendar, CalendarDate.addDays(on, more))
      assert.strictEqual(
        WorkingDayCalendar.asKnownOn(later, on).version,
        WorkingDayCalendar.asKnownOn(calendar, on).version
      )
    }
  )
})
