import { assert, describe, it } from "@effect/vitest"
import { owedOn } from "../episode/onRecord.test-data.ts"
import { until } from "../episode/story.test-data.ts"
import { header, protocol, protocolWith, teamManager, who } from "../protocol/northshire.test-data.ts"
import type { Decision } from "../protocol/Subject.ts"

/** The state of a decision, and the day on which it was made. */
const stands = (
  steps: Parameters<typeof owedOn>[0],
  decision: Decision,
  under = protocol
): ReadonlyArray<readonly [string, string | null]> =>
  owedOn(steps, decision, { on: "2027-06-01", under }).map(({ metOn, state }) => [state, metOn])

describe("a decision that somebody is named for", () => {
  it("is still to come until something lies before them, whatever else was decided", () => {
    const decided = until("AllocateLeadPractitioner")
    assert.deepStrictEqual(stands(decided, "referralResponse"), [["met", "2026-12-21"]])
    assert.deepStrictEqual(stands(decided, "assessment"), [["notYet", null]])
  })
  it("is asked for while an assessment waits, and is made on the day on which it is authorised", () => {
    assert.deepStrictEqual(stands(until("AuthoriseAssessment"), "assessment"), [["outstanding", null]])
    assert.deepStrictEqual(stands(until("DraftPlan"), "assessment"), [["met", "2027-02-11"]])
  })
  it("is not asked for by a rule for other children", () => {
    const forOthers = protocolWith({
      _tag: "SignOff",
      ...header("NOR-76"),
      decision: "planSignOff",
      by: [who(teamManager)],
      selfApproval: "never",
      when: [{ _tag: "Reached", years: 16 }]
    })
    assert.deepStrictEqual(stands(until("SignOffPlan"), "planSignOff", forOthers), [])
  })
})
