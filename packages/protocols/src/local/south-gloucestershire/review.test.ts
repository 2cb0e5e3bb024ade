import { assert, describe, it } from "@effect/vitest"
import { Protocol } from "@section17/domain"
import { activity, askerOf } from "../../standing.test-data.ts"
import { standing } from "../../story.test-data.ts"
import { southGloucestershire } from "./people.test-data.ts"

const { ofAuthority } = askerOf(southGloucestershire)

const reviewed = (...days: ReadonlyArray<string>) => ({
  activities: days.map((on) => activity("protocolReview", on))
})
const owed = (record: ReturnType<typeof reviewed>, on: string) => standing(ofAuthority(record, "SGL-R", on))

describe("South Gloucestershire, below paragraph 6 (SGL-R): adopted on 13 November 2024, reviewed annually", () => {
  it("the first review is due by 13 November 2025, and late on the day after", () => {
    assert.deepStrictEqual(owed(reviewed(), "2025-11-13"), [["due", "2025-11-13"]])
    assert.deepStrictEqual(owed(reviewed(), "2025-11-14"), [["late", "2025-11-13"]])
  })
  it("reviewed sooner, on a change of guidance: the year runs from that review", () => {
    assert.deepStrictEqual(owed(reviewed("2025-04-01"), "2025-11-14"), [
      ["met", "2025-11-13"],
      ["due", "2026-04-01"]
    ])
  })
})

describe("South Gloucestershire, context (SGL-0a): the protocol says who can be lead practitioner under section 17", () => {
  it("by the same rule as paragraph 2", () => {
    const rule = Protocol.eligibility(southGloucestershire, "section17")
    assert.deepStrictEqual([rule?.id, ...(rule?.alsoEnforces ?? [])].map(String), [
      "SGL-2",
      "SGL-4",
      "SGL-0a"
    ])
  })
})
