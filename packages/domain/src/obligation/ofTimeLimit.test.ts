import { assert, describe, it } from "@effect/vitest"
import { owedOn, standing } from "../episode/onRecord.test-data.ts"
import { commands, type Step, until } from "../episode/story.test-data.ts"
import { header, protocolWith, sam, within } from "../protocol/northshire.test-data.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import type { When } from "../protocol/rule/When.ts"

const limit = (rest: Partial<TimeLimit>): TimeLimit => ({
  _tag: "TimeLimit",
  ...header("NOR-80"),
  step: "seeChild",
  anchor: "referralReceived",
  within: within(5, "workingDays"),
  ifExceeded: "recordReasons",
  ...rest
})

describe("BUC-2.11c, A10: to be seen within 5 working days, and never beyond 7", () => {
  // From Friday 18 December 2026: 21, 22, 23, 24 and 29 December are five working days; 30 and 31 make seven.
  const under = protocolWith(limit({ ceiling: within(7, "workingDays") }))
  const accounted: ReadonlyArray<Step> = [
    ...until("RecordChildSeen"),
    { at: "2026-12-30 09:00", by: sam, does: commands.accountFor("seeChild") }
  ]
  const seen = (on: string): ReadonlyArray<Step> => [
    ...accounted,
    { at: "2027-01-05 09:00", by: sam, does: commands.see(on) }
  ]
  const stands = (steps: ReadonlyArray<Step>, on: string) =>
    standing(owedOn(steps, "seeChild", { on, under }).filter(({ rule }) => rule === "NOR-80")).map(
      ([state, dueOn]) => `${state} ${dueOn}`
    )

  it("a recorded reason excuses until the seventh working day, and not on the day after", () => {
    assert.deepStrictEqual(stands(accounted, "2026-12-31"), ["excused 2026-12-29"])
    assert.deepStrictEqual(stands(accounted, "2027-01-01"), ["late 2026-12-29"])
  })
  it("a child seen on the seventh working day stays excused; one seen on the day after is met late", () => {
    assert.deepStrictEqual(stands(seen("2026-12-31"), "2027-01-05"), ["excused 2026-12-29"])
    assert.deepStrictEqual(stands(seen("2027-01-01"), "2027-01-05"), ["metLate 2026-12-29"])
  })
})

describe("BRI-6a: the day by which a direction wants the assessment complete", () => {
  const under = protocolWith(
    limit({
      step: "completeAsDirected",
      anchor: "leadPractitionerAllocated",
      within: { _tag: "SetForTheCase" }
    })
  )
  it("is asked for once there is a direction, and not at all before", () => {
    const on = "2026-12-22"
    assert.deepStrictEqual(owedOn(until("AllocateLeadPractitioner"), "completeAsDirected", { on, under }), [])
    assert.deepStrictEqual(standing(owedOn(until("RecordChildSeen"), "completeAsDirected", { on, under })), [
      ["due", "2027-02-12", null]
    ])
  })
})

const startingWork = (when: When) =>
  standing(
    owedOn(until("RecordChildSeen"), "startWork", {
      on: "2026-12-22",
      under: protocolWith(limit({ step: "startWork", when: [when] }))
    }).filter(({ rule }) => rule === "NOR-80")
  )

describe("a limit for children of an age alone", () => {
  it("stands for a child of eight where it is for those under ten, and not where it is for those over", () => {
    assert.deepStrictEqual(startingWork({ _tag: "YoungerThan", years: 10 }), [["due", "2026-12-29", null]])
    assert.deepStrictEqual(startingWork({ _tag: "Reached", years: 10 }), [])
  })
  it("stands for a child who has passed the birthday since, when it fell due before", () => {
    const on = "2028-06-02"
    const under = protocolWith(limit({ step: "startWork", when: [{ _tag: "YoungerThan", years: 10 }] }))
    const owed = owedOn(until("RecordChildSeen"), "startWork", { on, under })
    assert.deepStrictEqual(standing(owed.filter(({ rule }) => rule === "NOR-80")), [
      ["late", "2026-12-29", null]
    ])
  })
})
