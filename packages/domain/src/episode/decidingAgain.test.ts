import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { obligations } from "../obligation/obligations.ts"
import { day, header, protocolWith, protocol, sam, tess, theo } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { taken } from "../protocol/Readings.ts"
import { stage } from "./Episode.ts"
import { attempt, commands, type Step, told, until } from "./story.test-data.ts"

const calendar = WorkingDayCalendar.make()

const step = (at: string, by: Step["by"], does: Step["does"]): Step => ({ at, by, does })

const stands = (steps: ReadonlyArray<Step>, rule: string, on: string, under: Protocol = protocol) =>
  Result.getOrThrow(obligations(told(steps, under), { protocol: under, calendar, on: day(on) }))
    .filter((each) => each.rule === rule)
    .map(({ deadline, state }) => `${state} ${deadline?.dueOn}`)

describe("a response that leaves the referral open (A5)", () => {
  const asked = [
    ...until("DecideReferral"),
    step("2026-12-21 10:00", tess, commands.answer("moreInformation"))
  ]
  const answered = [...asked, step("2026-12-23 10:00", tess, commands.answer())]

  it("is followed by another decision, and the child can then be assessed", () => {
    assert.strictEqual(stage(told(asked)), "referralReceived")
    assert.strictEqual(stage(told(answered)), "awaitingAllocation")
  })
  it("a decision that does not leave it open is the last", () => {
    const again = attempt(
      told(answered),
      step("2026-12-24 10:00", tess, commands.answer("earlyHelp")),
      protocol
    )
    assert.strictEqual(Result.getOrThrow(Result.flip(again))._tag, "OutOfOrder")
  })
  it("keeps what was decided before", () => {
    const { referral } = told(answered)
    assert.strictEqual(referral._tag === "Decided" && referral.earlier[0]?.response, "moreInformation")
  })
})

describe("within one working day the type of response is decided (WT15-066, BRI-5a)", () => {
  const answering = {
    _tag: "TimeLimit",
    ...header("NOR-63"),
    step: "decideReferral",
    anchor: "referralReceived",
    within: { _tag: "Counted", amount: 1, unit: "workingDays" },
    ifExceeded: "notStated"
  } as const
  const asked = [
    ...until("DecideReferral"),
    step("2026-12-21 10:00", tess, commands.answer("moreInformation"))
  ]
  const decided = [...asked, step("2026-12-23 10:00", tess, commands.answer())]

  it("to seek more information is no type of response, where no rule says by when the decision follows", () => {
    const under = protocolWith(answering)
    assert.deepStrictEqual(stands(asked, "NOR-63", "2026-12-22", under), ["late 2026-12-21"])
    assert.deepStrictEqual(stands(decided, "NOR-63", "2026-12-23", under), ["metLate 2026-12-21"])
  })
  it("but it is one where a rule says by when (BUC-2.3b, BUC-2.4)", () => {
    const following = { ...answering, ...header("NOR-64"), step: "decideAfterEnquiries" } as const
    const under = protocolWith(answering, following)
    assert.deepStrictEqual(stands(asked, "NOR-63", "2026-12-22", under), ["met 2026-12-21"])
  })
})

describe("a direction that was given stands (BRI-6a)", () => {
  const seeing = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-60"),
    step: "seeChild",
    anchor: "referralDecided",
    within: { _tag: "SetForTheCase" },
    ifExceeded: "notStated"
  })
  const completing = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-61"),
    step: "completeAsDirected",
    anchor: "referralDecided",
    within: { _tag: "SetForTheCase" },
    ifExceeded: "notStated"
  })
  const allocated = until("RecordChildSeen")
  const later = { focus: "Anew", seeChildBy: day("2027-01-15"), completeBy: day("2027-02-19"), further: null }
  const again = [...allocated, step("2027-01-04 10:00", tess, commands.allocate(theo, { direction: later }))]

  it("a later allocation does not excuse from the day by which the child was to be seen", () => {
    assert.deepStrictEqual(stands(again, "NOR-60", "2027-01-04", seeing), ["late 2026-12-30"])
  })
  it("the day by which the assessment was to be complete falls due before the 45 working days end", () => {
    assert.deepStrictEqual(stands(allocated, "NOR-61", "2027-02-12", completing), ["due 2027-02-12"])
    assert.deepStrictEqual(stands(allocated, "NOR-61", "2027-02-13", completing), ["late 2027-02-12"])
  })
  it("a reason recorded before the limit has passed does not let a direction go beyond it", () => {
    const accounted = [...allocated, step("2026-12-22 12:00", sam, commands.accountFor())]
    const beyond = { ...later, completeBy: day("2027-09-01") }
    const allocation = step("2026-12-23 12:00", tess, commands.allocate(theo, { direction: beyond }))
    const refused = Result.getOrThrow(Result.flip(attempt(told(accounted), allocation, protocol)))
    assert.strictEqual(refused._tag, "LaterThanTheLimit")
  })
})

const directedTo = (seeChildBy: string) => ({
  focus: "Neglect",
  seeChildBy: day(seeChildBy),
  completeBy: day("2027-02-12"),
  further: null
})

describe("the ceiling of a limit (BUC-2.11c, A10): seen within 5 working days, never beyond 7", () => {
  // From Friday 18 December 2026: 21, 22, 23, 24 and 29 December are five working days; 30 and 31 make seven.
  const limited = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-62"),
    step: "seeChild",
    anchor: "referralReceived",
    within: { _tag: "Counted", amount: 5, unit: "workingDays" },
    ceiling: { _tag: "Counted", amount: 7, unit: "workingDays" },
    ifExceeded: "recordReasons"
  })
  const under = { ...limited, readings: taken({ N52: "excuse" }) }
  const allocation = (seeChildBy: string): Step =>
    step("2026-12-22 09:00", tess, commands.allocate(sam, { direction: directedTo(seeChildBy) }))
  const accounted = [
    ...until("AllocateLeadPractitioner"),
    allocation("2026-12-31"),
    step("2026-12-30 09:00", sam, { ...commands.accountFor(), step: "seeChild" } as Step["does"])
  ]

  it("a direction may reschedule to the seventh working day, and not to the eighth", () => {
    assert.strictEqual(
      told([...until("AllocateLeadPractitioner"), allocation("2026-12-31")], under).allocations.length,
      1
    )
    const before = told(until("AllocateLeadPractitioner"), under)
    const refused = Result.getOrThrow(Result.flip(attempt(before, allocation("2027-01-04"), under)))
    assert.strictEqual(refused._tag, "LaterThanTheLimit")
  })
  it("N52: read as an excuse, a recorded reason excuses until the seventh working day, and not after it", () => {
    assert.deepStrictEqual(stands(accounted, "NOR-62", "2026-12-31", under), ["excused 2026-12-29"])
    assert.deepStrictEqual(stands(accounted, "NOR-62", "2027-01-01", under), ["late 2026-12-29"])
  })
})
