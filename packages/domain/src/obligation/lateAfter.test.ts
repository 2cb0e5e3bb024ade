import { assert, describe, it } from "@effect/vitest"
import { calendar, london } from "../episode/story.test-data.ts"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import { explain } from "../protocol/Explanation.ts"
import { obligation } from "./facts.ts"
import { firstLateAfter, lastDay, lateAfter } from "./lateAfter.ts"
import type { Obligation } from "./Obligation.ts"

const owed = (dueOn: string, rest: Partial<Obligation> = {}, dueAt: string | null = null): Obligation => ({
  ...obligation(protocol.rules[0]!, {}, { protocol, calendar, on: day("2026-07-01") }),
  state: "due",
  deadline: {
    dueOn: day(dueOn),
    dueAt: dueAt === null ? null : london(dueAt),
    anchor: { moment: "referralReceived", at: london("2026-06-01 09:00"), on: day("2026-06-01") },
    convention: "",
    skipped: [],
    calendar: calendar.version,
    provisional: false,
    explanation: explain(protocol, protocol.rules[0]!)
  },
  ...rest
})

describe("the last moment at which something is in time", () => {
  it("is the last millisecond of its last day in London: in summer an hour earlier by UTC", () => {
    assert.strictEqual(lateAfter(owed("2026-07-14")), "2026-07-14T22:59:59.999Z")
    assert.strictEqual(lateAfter(owed("2026-12-14")), "2026-12-14T23:59:59.999Z")
  })
  it("on the day on which the clocks go back, is 25 hours after the day began", () => {
    assert.strictEqual(lateAfter(owed("2026-10-25")), "2026-10-25T23:59:59.999Z")
    assert.strictEqual(lateAfter(owed("2026-10-24")), "2026-10-24T22:59:59.999Z")
  })
  it("of a limit in hours, is its minute", () => {
    assert.strictEqual(lateAfter(owed("2026-07-14", {}, "2026-07-14 10:30")), "2026-07-14T09:30:00.000Z")
  })
  it("is the same once it has passed", () => {
    assert.strictEqual(lateAfter(owed("2026-07-14", { state: "late" })), "2026-07-14T22:59:59.999Z")
  })
  it("is none of what is done, excused, not measured, or a target alone", () => {
    for (const state of ["met", "metLate", "excused", "outstanding", "notYet"] as const) {
      assert.isUndefined(lateAfter(owed("2026-07-14", { state })))
    }
    assert.isUndefined(lateAfter(owed("2026-07-14", { deadline: null })))
    assert.isUndefined(lateAfter(owed("2026-07-14", { target: true })))
  })
  it("is the end of the day until which it is excused, before its own day has passed and after", () => {
    const excusedUntil = day("2026-07-16")
    for (const state of ["due", "excused", "late"] as const) {
      assert.strictEqual(lateAfter(owed("2026-07-14", { state, excusedUntil })), "2026-07-16T22:59:59.999Z")
    }
    assert.strictEqual(lastDay(owed("2026-07-14", { excusedUntil })), "2026-07-16")
  })
  it("is none of what is excused for good, which is due until its own day", () => {
    for (const state of ["due", "excused"] as const) {
      assert.isUndefined(lateAfter(owed("2026-07-14", { state, excusedUntil: null })))
    }
    assert.isNull(lastDay(owed("2026-07-14", { excusedUntil: null })))
    assert.strictEqual(lastDay(owed("2026-07-14")), "2026-07-14")
    assert.isNull(lastDay(owed("2026-07-14", { deadline: null })))
  })
  it("of several is the earliest, and of none is none", () => {
    const several = [
      owed("2026-07-15"),
      owed("2026-07-13", { state: "met" }),
      owed("2026-07-14", {}, "2026-07-14 10:30"),
      owed("2026-07-14")
    ]
    assert.strictEqual(firstLateAfter(several), "2026-07-14T09:30:00.000Z")
    assert.isUndefined(firstLateAfter([]))
  })
})
