import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { calendar, commands, london, told, until } from "../episode/story.test-data.ts"
import { day, header, protocol, tess } from "../protocol/northshire.test-data.ts"
import { obligations } from "./obligations.ts"
import { ofRule, owed, referredAt, step } from "./owed.test-data.ts"

const provisional = (receivedAt: string): ReadonlyArray<boolean> =>
  owed(referredAt(receivedAt), receivedAt.slice(0, 10))
    .slice(0, 2)
    .map(({ deadline }) => deadline!.provisional)

describe("every due date can be asked why", () => {
  const [decision, assessment] = owed(told(until("DecideReferral")), "2026-12-18")

  it("names the rule, what it says, where that stands, and how it is read", () => {
    assert.deepStrictEqual(assessment!.explanation, {
      rule: header("EDI-6").id,
      says: "Complete the assessment within 45 working days of when the referral was received.",
      source: { document: "A made-up edition", paragraph: "paragraph 6" },
      reading: { id: "A4", takenAs: "The point of referral is the moment at which it was received." }
    })
    assert.deepStrictEqual(assessment!.deadline!.explanation, assessment!.explanation)
    assert.isFalse("reading" in decision!.explanation)
  })
  it("names the moment that it counts from, the convention and the calendar", () => {
    const { anchor, calendar: version, convention, dueAt, provisional } = decision!.deadline!
    assert.deepStrictEqual(anchor, {
      moment: "referralReceived",
      at: london("2026-12-18 16:40"),
      on: day("2026-12-18")
    })
    assert.strictEqual(version, calendar.version)
    assert.match(convention, /^The day of the event is day zero \(reading A1\)\./u)
    assert.isNull(dueAt)
    assert.isFalse(provisional)
  })
  it("lists the days that did not count, and why", () => {
    assert.deepStrictEqual(decision!.deadline!.skipped, [
      { on: day("2026-12-19"), why: { _tag: "Weekend" } },
      { on: day("2026-12-20"), why: { _tag: "Weekend" } }
    ])
    const holidays = assessment!.deadline!.skipped.flatMap(({ on, why }) =>
      why._tag === "BankHoliday" ? [[on, why.title]] : []
    )
    assert.deepStrictEqual(holidays, [
      ["2026-12-25", "Christmas Day"],
      ["2026-12-28", "Boxing Day"],
      ["2027-01-01", "New Year’s Day"]
    ])
    assert.strictEqual(assessment!.deadline!.skipped.length, 23)
  })
  it("lists no days where every day counts", () => {
    const [work] = ofRule("NOR-5", told(until("RecordChildSeen")), "2026-12-23")
    assert.deepStrictEqual(work!.deadline!.skipped, [])
    assert.strictEqual(work!.deadline!.dueOn, "2027-01-11")
    assert.isFalse(work!.deadline!.provisional)
  })
  it("says which closure of the authority's own did not count", () => {
    const closed = WorkingDayCalendar.withClosures(calendar, [
      { on: day("2026-12-21"), reason: "Offices closed", source: "Northshire's protocol, paragraph 30" }
    ])
    const [first] = Result.getOrThrow(
      obligations(told(until("DecideReferral")), { protocol, calendar: closed, on: day("2026-12-18") })
    )
    assert.strictEqual(first!.deadline!.dueOn, "2026-12-22")
    assert.deepStrictEqual(first!.deadline!.skipped.at(-1), {
      on: day("2026-12-21"),
      why: { _tag: "Closure", reason: "Offices closed", source: "Northshire's protocol, paragraph 30" }
    })
  })
  it("is provisional once the count reaches into 2029, for which bank holidays are not yet published (A25)", () => {
    assert.deepStrictEqual(provisional("2028-10-02 09:00"), [false, false])
    assert.deepStrictEqual(provisional("2028-12-01 09:00"), [false, true])
    assert.deepStrictEqual(provisional("2029-01-08 09:00"), [true, true])
  })
  it("is refused, not guessed, where the calendar does not reach", () => {
    const refused = Result.flip(
      obligations(
        told([step("2026-12-18 16:45", tess, commands.refer({ receivedAt: london("1970-01-05 09:00") }))]),
        { protocol, calendar, on: day("2026-12-18") }
      )
    )
    assert.strictEqual(Result.getOrThrow(refused)._tag, "OutsideCalendarCoverage")
  })
})
