import { assert, describe, it } from "vitest"
import { caseObligations, readCase } from "./caseObligations.ts"

const exported = readCase(new URL("../case.json", import.meta.url))

describe("the obligations of a case exported as JSON, on Wednesday 23 December 2026", () => {
  const lines = caseObligations(exported, "2026-12-23")

  it("the decision was due on Monday 21 December and came a day late", () => {
    assert.include(lines, "BRI-5a: decide the response to the referral: metLate, due on 2026-12-21")
  })
  it("the referrer was not told that the referral was received", () => {
    assert.include(
      lines,
      "WT15-067: tell the referrer that the referral was received: late, due on 2026-12-21"
    )
  })
  it("the assessment is due on the 45th working day, 24 February 2027", () => {
    assert.include(lines, "WT15-069: complete the assessment: due, due on 2027-02-24")
  })
  it("a case whose events cannot have happened is refused", () => {
    const backwards = { ...exported, events: exported.events.toReversed() }
    assert.throws(
      () => caseObligations(backwards, "2026-12-23"),
      /This is not a history that can have happened/u
    )
  })
})
