import { assert, describe, it } from "@effect/vitest"
import { RuleId } from "../../protocol/Citation.ts"
import { day, sam, tess } from "../../protocol/northshire.test-data.ts"
import { owedOn, record, refusalOf, standing } from "../onRecord.test-data.ts"
import { commands, until } from "../story.test-data.ts"

const departed = (rule: string, departedOn = "2027-02-24") =>
  record("2027-02-25 09:00", sam, {
    _tag: "DepartedFromGuidance",
    rule: RuleId.make(rule),
    departedOn: day(departedOn),
    circumstances: "The valley was flooded, and no road open.",
    reasons: "Nobody could reach the family."
  })

/** 45 working days from Friday 18 December 2026 end on Wednesday 24 February 2027. */
const submitted = until("AuthoriseAssessment")

describe("WT15-004: a departure from guidance is recorded as an exception, with its reasons", () => {
  it("the obligation stays late, and shows why", () => {
    const on = "2027-02-25"
    assert.deepStrictEqual(standing(owedOn(submitted, "completeAssessment", { on })).slice(0, 1), [
      ["late", "2027-02-24", null]
    ])
    assert.deepStrictEqual(
      standing(owedOn([...submitted, departed("EDI-6")], "completeAssessment", { on })).slice(0, 1),
      [["late", "2027-02-24", "Nobody could reach the family."]]
    )
  })
  it("the departure says nothing of another rule, nor of a day before it, nor of what was done in time", () => {
    const other = [...submitted, departed("EDI-6")]
    assert.deepStrictEqual(
      owedOn(other, "decideReferral", { on: "2027-02-25" }).map(({ reason }) => reason),
      [null]
    )
    assert.deepStrictEqual(
      owedOn(other, "completeAssessment", { on: "2027-02-23" }).map(({ reason }) => reason),
      [null, null]
    )
  })
  it("a departure excuses from nothing: the step is refused as it was, for the same reason", () => {
    const authorise = { at: "2027-02-25 10:00", by: tess, does: commands.authorise() }
    const without = refusalOf(submitted, authorise)
    assert.strictEqual(without._tag, "OverrunReasonRequired")
    const withIt = refusalOf([...submitted, departed("EDI-6")], authorise)
    assert.strictEqual(withIt.message, without.message)
  })
  it("a reason for the overrun itself stands before it", () => {
    const steps = [
      ...submitted,
      departed("EDI-6"),
      { at: "2027-02-25 09:30", by: sam, does: commands.accountFor() }
    ]
    assert.deepStrictEqual(standing(owedOn(steps, "completeAssessment", { on: "2027-02-25" })).slice(0, 1), [
      ["excused", "2027-02-24", "The family was away."]
    ])
  })
  it("nobody departs from a rule that the protocol does not hold", () => {
    assert.strictEqual(
      refusalOf(submitted, departed("EDI-99")).message,
      "DepartedFromGuidance is not possible now: the protocol holds no rule EDI-99. It needs the id of the rule that was departed from (WT15-004)."
    )
  })
})
