import { assert, describe, it } from "@effect/vitest"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import { beforeStep } from "./beforeStep.ts"
import type { Step } from "../protocol/Subject.ts"
import { told, until } from "./story.test-data.ts"

const on = day("2027-02-25")
const asked = (last: Parameters<typeof until>[0], step: Step) =>
  beforeStep(told(until(last)), step, { protocol, on }).map(({ explanation, items, missing }) => ({
    rule: explanation.rule,
    items,
    missing
  }))

describe("what is asked before a step, for a form that shows it", () => {
  it("is everything, each rule with what it still lacks: after the team mapping two of three things", () => {
    assert.deepStrictEqual<unknown>(asked("AllocateLeadPractitioner", "allocateLeadPractitioner"), [
      {
        rule: "NOR-6",
        items: ["teamMapping", "riskOfSection47", "timescaleForCompletion"],
        missing: ["riskOfSection47", "timescaleForCompletion"]
      }
    ])
  })
  it("stays told when nothing of it is lacking any more", () => {
    assert.deepStrictEqual<unknown>(asked("RecordChildSeen", "allocateLeadPractitioner")[0]?.missing, [])
  })
  it("is nothing where no rule asks", () => {
    assert.deepStrictEqual<unknown>(asked("RecordTeamMapping", "holdConference"), [])
  })
})
