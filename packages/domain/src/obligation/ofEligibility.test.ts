import { assert, describe, it } from "@effect/vitest"
import { owedOn } from "../episode/onRecord.test-data.ts"
import { until } from "../episode/story.test-data.ts"

const stands = (
  ...asked: [Parameters<typeof owedOn>[0], Parameters<typeof owedOn>[1]]
): ReadonlyArray<string> =>
  owedOn(asked[0], asked[1], { on: "2026-12-23" }).map(
    ({ by, metOn, rule, state }) => `${rule} ${state} ${metOn ?? "on no day"}: ${by}`
  )

describe("that somebody leads who may", () => {
  it("is asked once somebody leads, and met on the day on which they were allocated", () => {
    assert.deepStrictEqual(stands(until("AllocateLeadPractitioner"), "section17"), [])
    assert.deepStrictEqual(stands(until("RecordChildSeen"), "section17"), [
      "NOR-1 met 2026-12-22: Social Worker, or Key Worker (must have significant practice experience with children and families, be directly supervised by a Team Manager)"
    ])
  })
  it("is not asked of work that the case has not come to", () => {
    assert.deepStrictEqual(stands(until("RecordChildSeen"), "section47"), [])
  })
})
