import { assert, describe, it } from "@effect/vitest"
import { commands, told, until } from "../episode/story.test-data.ts"
import { sam, tess } from "../protocol/northshire.test-data.ts"
import { ofRule, stands, step } from "./owed.test-data.ts"

describe("telling, or the reason why not", () => {
  const proposed = until("RecordTold", 2)

  it("is excused by the reason on record", () => {
    const [obligation] = ofRule(
      "NOR-12",
      told([
        ...proposed,
        step("2027-04-21 12:00", sam, commands.leaveUntold("familyOfClosure", "riskOfHarm"))
      ]),
      "2027-04-21"
    )
    assert.deepStrictEqual([obligation!.state, obligation!.reason], ["excused", "Father threatened her."])
  })
  it("is met once they are told after all", () => {
    const after = told([
      ...proposed,
      step("2027-04-21 12:00", sam, commands.leaveUntold("familyOfClosure", "riskOfHarm")),
      step("2027-04-22 12:00", sam, commands.tell("familyOfClosure", "2027-04-22"))
    ])
    assert.deepStrictEqual(stands("NOR-12", after, "2027-04-22"), [["met", null]])
  })
  it("counts the first time when they are told twice, in whichever order it is recorded", () => {
    const twice = told([
      ...until("DecideReferral"),
      step("2026-12-22 09:00", tess, commands.tell("referrerOfReceipt", "2026-12-22")),
      step("2026-12-22 09:05", tess, commands.tell("referrerOfReceipt", "2026-12-21"))
    ])
    assert.deepStrictEqual(stands("EDI-14", twice, "2026-12-22"), [["met", "2026-12-21"]])
  })
})
