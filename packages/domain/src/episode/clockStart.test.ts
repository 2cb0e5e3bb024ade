import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { TimeOfDay } from "../calendar/TimeOfDay.ts"
import { obligations } from "../obligation/obligations.ts"
import {
  day,
  edition,
  northshire,
  protocolWith,
  tess,
  header,
  within
} from "../protocol/northshire.test-data.ts"
import { overlay, type Protocol } from "../protocol/Protocol.ts"
import { calendar, commands, london, told } from "./story.test-data.ts"

/** Invented hours, as Northshire states them. */
const officeHours = { opensAt: TimeOfDay.make("09:00"), closesAt: TimeOfDay.make("17:00") }

const reading = (A3: "whenReceived" | "whenOpen"): Protocol =>
  Result.getOrThrow(overlay(edition, { ...northshire, officeHours, readings: { A3 } }))

/** The due date, the instant if there is one, and the moment that is counted from. */
const due = (rule: string, receivedAt: string, under: Protocol) => {
  const episode = told(
    [{ at: receivedAt, by: tess, does: commands.refer({ receivedAt: london(receivedAt) }) }],
    under
  )
  const [{ deadline } = assert.fail("nothing is owed")] = Result.getOrThrow(
    obligations(episode, { protocol: under, calendar, on: day(receivedAt.slice(0, 10)) })
  ).filter((each) => each.rule === rule)
  return deadline ?? assert.fail("nothing is due on a day")
}
const dueOn = (...asked: Parameters<typeof due>): string => due(...asked).dueOn

/** The last Friday of August 2026, at night; the Monday after, 31 August, is the summer bank holiday. */
const friday = "2026-08-28 21:30"

const hours = (A3: "whenReceived" | "whenOpen"): Protocol => {
  const { rules } = protocolWith({
    _tag: "TimeLimit",
    ...header("EDI-5"),
    step: "decideReferral",
    anchor: "referralReceived",
    within: within(24, "hours"),
    ifExceeded: "notStated"
  })
  return { ...reading(A3), rules }
}

describe("A3: a referral received on the Friday night before a bank holiday weekend", () => {
  // Day zero is Friday 28 August: Tuesday 1 September is day one. Its week has four, the eight weeks from 7 September
  // forty: 44 on Friday 30 October, 45 on Monday 2 November.
  it("starts the clock at once: decided by Tuesday 1 September, assessed by Monday 2 November", () => {
    const under = reading("whenReceived")
    assert.deepStrictEqual(
      [dueOn("EDI-5", friday, under), dueOn("EDI-6", friday, under)],
      ["2026-09-01", "2026-11-02"]
    )
  })
  // The office opens on Tuesday 1 September at nine, and that is day zero: everything is a working day later.
  it("starts it when the office opens: decided by Wednesday 2 September, assessed by Tuesday 3 November", () => {
    const under = reading("whenOpen")
    assert.deepStrictEqual(
      [dueOn("EDI-5", friday, under), dueOn("EDI-6", friday, under)],
      ["2026-09-02", "2026-11-03"]
    )
    assert.strictEqual(due("EDI-5", friday, under).anchor.at, london("2026-09-01 09:00"))
  })
  it("says that the clock waited, where it did, and not otherwise", () => {
    const says =
      "The clock of a referral received out of hours starts when the office next opens (reading A3)."
    assert.isTrue(due("EDI-5", friday, reading("whenOpen")).convention.endsWith(says))
    assert.isFalse(due("EDI-5", friday, reading("whenReceived")).convention.includes("A3"))
    assert.isFalse(due("EDI-5", "2026-08-28 16:59", reading("whenOpen")).convention.includes("A3"))
  })
  it("received a minute before the office closes, it is the same under either reading", () => {
    for (const A3 of ["whenReceived", "whenOpen"] as const) {
      assert.strictEqual(dueOn("EDI-5", "2026-08-28 16:59", reading(A3)), "2026-09-01")
    }
    assert.strictEqual(dueOn("EDI-5", "2026-08-28 17:00", reading("whenOpen")), "2026-09-02")
  })
  it("hours elapse from when the clock starts", () => {
    assert.strictEqual(due("EDI-5", friday, hours("whenReceived")).dueAt, london("2026-08-29 21:30"))
    assert.strictEqual(due("EDI-5", friday, hours("whenOpen")).dueAt, london("2026-09-02 09:00"))
  })
  it("where an authority states no hours, every clock starts on receipt", () => {
    const unstated = Result.getOrThrow(overlay(edition, { ...northshire, readings: { A3: "whenOpen" } }))
    assert.strictEqual(dueOn("EDI-5", friday, unstated), "2026-09-01")
  })
})
