import { assert, describe, it } from "@effect/vitest"
import { NotReadable, orThrow, workingDays } from "./index.ts"

const days = workingDays()

const why = (ask: () => unknown): string => {
  try {
    ask()
  } catch (error) {
    if (error instanceof NotReadable) return error.message
  }
  return "nothing was thrown"
}

describe("working days, for callers who do not use Effect", () => {
  it("one working day from Friday 18 December 2026 is Monday 21 December", () => {
    assert.deepStrictEqual(days.add({ from: "2026-12-18", workingDays: 1 }), {
      ok: true,
      value: "2026-12-21"
    })
  })
  it("45 working days from then end on 24 February 2027, and counting them gives 45", () => {
    const on = orThrow(days.add({ from: "2026-12-18", workingDays: 45 }))
    assert.strictEqual(on, "2027-02-24")
    assert.strictEqual(orThrow(days.count({ from: "2026-12-18", to: on })), 45)
  })
  it("says which days did not count, and why", () => {
    assert.deepStrictEqual<unknown>(orThrow(days.skipped({ from: "2026-12-24", to: "2026-12-29" })), [
      { on: "2026-12-25", why: { _tag: "BankHoliday", title: "Christmas Day" } },
      { on: "2026-12-26", why: { _tag: "Weekend" } },
      { on: "2026-12-27", why: { _tag: "Weekend" } },
      { on: "2026-12-28", why: { _tag: "BankHoliday", title: "Boxing Day" } }
    ])
  })
  it("an authority's own closure days do not count", () => {
    const closed = workingDays({
      closures: [{ on: "2026-12-29", reason: "Offices are closed", source: "A decision of the council" }]
    })
    assert.strictEqual(orThrow(closed.add({ from: "2026-12-24", workingDays: 1 })), "2026-12-30")
    assert.notStrictEqual(closed.calendar, days.calendar)
  })
  it("a holiday that was proclaimed since does not count, and says so", () => {
    const proclaimed = {
      _tag: "HolidayProclaimed",
      on: "2026-12-21",
      title: "Day of thanksgiving",
      source: "Proclamation of 2026-12-10"
    }
    const since = workingDays({ proclaimed: [proclaimed] })
    assert.strictEqual(orThrow(since.add({ from: "2026-12-18", workingDays: 1 })), "2026-12-22")
    assert.deepStrictEqual<unknown>(orThrow(since.skipped({ from: "2026-12-20", to: "2026-12-22" })), [
      { on: "2026-12-21", why: { _tag: "BankHoliday", title: "Day of thanksgiving" } }
    ])
  })
  it("a closure among proclaimed holidays is refused, with its place", () => {
    const closure = { _tag: "ClosureAdded", on: "2026-12-21", reason: "Closed", source: "Decision" }
    const message = why(() => workingDays({ proclaimed: [closure] }))
    assert.include(message, "This is not closure days and proclaimed holidays")
    assert.include(message, '["proclaimed"][0]')
  })
  it("an answer about 2029 is provisional: its bank holidays are not published", () => {
    assert.isTrue(orThrow(days.isProvisional({ from: "2028-12-29", to: "2029-01-02" })))
    assert.isFalse(orThrow(days.isProvisional({ from: "2026-12-18", to: "2027-02-24" })))
  })
  it("a day that is none is refused, with its place and what to write", () => {
    const message = why(() => orThrow(days.add({ from: "2026-02-30", workingDays: 1 })))
    assert.include(message, "This is not a limit in working days")
    assert.include(message, "2026-02-30 is not a day in the calendar")
    assert.include(message, "from")
  })
  it("a count that leaves the calendar is refused, and says what it covers", () => {
    const answer = days.add({ from: "2099-12-30", workingDays: 40 })
    assert.isFalse(answer.ok)
    if (!answer.ok) assert.include(answer.error.message, "1978-01-01 to 2099-12-31")
  })
})
