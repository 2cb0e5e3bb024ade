import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { CalendarDate } from "./CalendarDate.ts"
import * as Instant from "./Instant.ts"
import * as London from "./London.ts"
import * as OfficeHours from "./OfficeHours.ts"
import { TimeOfDay } from "./TimeOfDay.ts"
import * as WorkingDayCalendar from "./WorkingDayCalendar.ts"

const calendar = WorkingDayCalendar.make()
/** Invented: no document states the hours of any authority. */
const nineToFive = { opensAt: TimeOfDay.make("09:00"), closesAt: TimeOfDay.make("17:00") }

const ask = (receivedAt: string, using = calendar) =>
  OfficeHours.clockStart(using, nineToFive, Instant.Instant.make(receivedAt))
const start = (receivedAt: string, using = calendar) => String(Result.getOrThrow(ask(receivedAt, using)))

describe("BUC-2.1b, reading A3: within office hours the clock starts at once", () => {
  it("from nine to the millisecond until just before five", () => {
    for (const received of [
      "2026-11-19T09:00:00.000Z",
      "2026-11-19T09:00:30.000Z",
      "2026-11-19T12:34:56.789Z",
      "2026-11-19T16:59:59.999Z"
    ]) {
      assert.strictEqual(start(received), received)
    }
  })

  it("in summer nine o'clock is eight in UTC", () => {
    assert.strictEqual(start("2026-06-18T08:00:00.000Z"), "2026-06-18T08:00:00.000Z")
    assert.strictEqual(start("2026-06-18T07:59:59.999Z"), "2026-06-18T08:00:00.000Z")
    assert.strictEqual(start("2026-06-18T15:59:59.999Z"), "2026-06-18T15:59:59.999Z")
    assert.strictEqual(start("2026-06-18T16:00:00.000Z"), "2026-06-19T08:00:00.000Z")
  })
})

describe("BUC-2.1b, reading A3: outside them it starts when the office next opens", () => {
  it("early on a working day, that morning", () => {
    assert.strictEqual(start("2026-11-19T08:59:59.999Z"), "2026-11-19T09:00:00.000Z")
    assert.strictEqual(start("2026-11-19T00:00:00.000Z"), "2026-11-19T09:00:00.000Z")
  })

  it("half past midnight on 1 July is still 30 June in UTC", () => {
    assert.strictEqual(start("2026-06-30T23:30:00.000Z"), "2026-07-01T08:00:00.000Z")
  })

  it("at five on a Thursday, on Friday; at five on a Friday or at the weekend, on Monday", () => {
    assert.strictEqual(start("2026-11-19T17:00:00.000Z"), "2026-11-20T09:00:00.000Z")
    assert.strictEqual(start("2026-11-20T17:00:00.000Z"), "2026-11-23T09:00:00.000Z")
    assert.strictEqual(start("2026-11-21T10:00:00.000Z"), "2026-11-23T09:00:00.000Z")
    assert.strictEqual(start("2026-11-22T23:59:59.999Z"), "2026-11-23T09:00:00.000Z")
  })

  it("over Easter 2026, from Thursday evening or Good Friday at noon to Tuesday", () => {
    assert.strictEqual(start("2026-04-02T16:00:00.000Z"), "2026-04-07T08:00:00.000Z")
    assert.strictEqual(start("2026-04-03T11:00:00.000Z"), "2026-04-07T08:00:00.000Z")
    assert.strictEqual(start("2026-04-06T23:30:00.000Z"), "2026-04-07T08:00:00.000Z")
  })

  it("over Christmas 2026, to the 29th, or to 4 January where the authority closes between", () => {
    const closures = ["2026-12-29", "2026-12-30", "2026-12-31"].map((on) => ({
      on: CalendarDate.make(on),
      reason: "Closed",
      source: "Invented"
    }))
    const closed = WorkingDayCalendar.withClosures(calendar, closures)
    assert.strictEqual(start("2026-12-24T17:00:00.000Z"), "2026-12-29T09:00:00.000Z")
    assert.strictEqual(start("2026-12-24T17:00:00.000Z", closed), "2027-01-04T09:00:00.000Z")
  })
})

describe("over a change of the clocks", () => {
  it("from Friday 27 March 2026, in winter time, to Monday at nine in summer time", () => {
    assert.strictEqual(start("2026-03-27T16:59:00.000Z"), "2026-03-27T16:59:00.000Z")
    assert.strictEqual(start("2026-03-27T17:00:00.000Z"), "2026-03-30T08:00:00.000Z")
    assert.strictEqual(start("2026-03-29T01:30:00.000Z"), "2026-03-30T08:00:00.000Z")
    assert.strictEqual(start("2026-03-30T08:30:00.000Z"), "2026-03-30T08:30:00.000Z")
  })

  it("from Friday 23 October 2026, in summer time, to Monday at nine in winter time", () => {
    assert.strictEqual(start("2026-10-23T15:59:00.000Z"), "2026-10-23T15:59:00.000Z")
    assert.strictEqual(start("2026-10-23T16:00:00.000Z"), "2026-10-26T09:00:00.000Z")
    assert.strictEqual(start("2026-10-25T00:30:00.000Z"), "2026-10-26T09:00:00.000Z")
    assert.strictEqual(start("2026-10-26T08:30:00.000Z"), "2026-10-26T09:00:00.000Z")
    assert.strictEqual(start("2026-10-26T16:30:00.000Z"), "2026-10-26T16:30:00.000Z")
  })
})

describe("where the calendar does not know", () => {
  const refusing = WorkingDayCalendar.make({ beyondPublished: "refused" })

  it("after five on the last working day of 2028: 2 January 2029, or no answer (reading A25)", () => {
    assert.strictEqual(start("2028-12-29T17:00:00.000Z"), "2029-01-02T09:00:00.000Z")
    assert.strictEqual(
      Result.getOrThrow(Result.flip(ask("2028-12-29T17:00:00.000Z", refusing))).date,
      CalendarDate.make("2028-12-29")
    )
    assert.strictEqual(start("2028-12-29T16:59:59.999Z", refusing), "2028-12-29T16:59:59.999Z")
  })

  it("after five on the last working day there is", () => {
    assert.isTrue(Result.isFailure(ask("2099-12-31T17:00:00.000Z")))
  })
})

describe("office hours", () => {
  const decode = Schema.decodeUnknownResult(OfficeHours.OfficeHours)

  it("an office closes after it opens", () => {
    assert.deepStrictEqual(decode({ opensAt: "09:00", closesAt: "17:00" }), Result.succeed(nineToFive))
    for (const closesAt of ["09:00", "08:00"]) {
      const complaint = Result.match(decode({ opensAt: "09:00", closesAt }), {
        onFailure: String,
        onSuccess: () => ""
      })
      assert.include(complaint, `An office that opens at 09:00 cannot close at ${closesAt} on that day`)
    }
  })

  it.prop(
    "the clock starts on a working day, within the hours, not before receipt, and at once if at all possible",
    [Schema.Int.check(Schema.isBetween({ minimum: 252_460_800, maximum: 4_070_908_800 }))],
    ([seconds]) => {
      const received = Instant.fromEpochMillis(seconds * 1000)
      const started = Result.getOrThrow(OfficeHours.clockStart(calendar, nineToFive, received))
      const time = London.timeOf(started)
      assert.isFalse(Instant.isBefore(started, received))
      assert.isTrue(Result.getOrThrow(WorkingDayCalendar.isWorkingDay(calendar, London.dayOf(started))))
      assert.isTrue(time >= nineToFive.opensAt && time < nineToFive.closesAt)
      assert.isTrue(started === received || time === nineToFive.opensAt)
      assert.strictEqual(start(started), started)
    }
  )
})
