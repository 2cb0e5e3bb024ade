import { assert, describe, it } from "@effect/vitest"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { suspect } from "../../protection.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { id } from "../../rule.ts"
import { allocated, mo, ned, sal, seen, silent } from "./silent.test-data.ts"

const tells = tellerOf(withChecklists(silent, "WT15-006", "WT15-045", "WT15-048"), [sal, mo, ned])

interface Departing {
  readonly by?: typeof mo
  readonly entirely?: boolean
}
const departed = (rule: string, on: string, { by = mo, ...more }: Departing = {}) =>
  record(`${on} 09:00`, by, {
    _tag: "DepartedFromGuidance",
    rule: id(rule),
    departedOn: day(on),
    circumstances: "The valley was flooded, and no road open.",
    reasons: "Nobody could reach the family.",
    ...more
  })
const submit = step("2016-02-01 12:00", sal, commands.submit())

describe("Working Together (2015), About this guidance, paragraph 5 (WT15-004): exceptional circumstances", () => {
  it("are for a manager to find, since the text names nobody (N42)", () => {
    assert.deepStrictEqual(about(tells.refusal(allocated, departed("WT15-067", "2016-01-06", { by: sal }))), [
      "WT15-004"
    ])
    assert.strictEqual(tells.told([...allocated, departed("WT15-067", "2016-01-06")]).record?.length, 1)
  })
  it("excuse that what should be done was late, and not that it is not done: the referrer is told a day too late", () => {
    // One working day from Monday 4 January 2016 ends on the Tuesday.
    const stands = standingOf(tells, "WT15-067")
    const receipt = (steps: Parameters<typeof stands>[0]) => stands(steps, "referrerOfReceipt", "2016-01-07")
    const departing = [...allocated, departed("WT15-067", "2016-01-06")]
    const acknowledged = step("2016-01-07 10:00", sal, commands.tell("referrerOfReceipt", "2016-01-07"))
    assert.deepStrictEqual(receipt(allocated), [["late", "2016-01-05"]])
    assert.deepStrictEqual(receipt(departing), [["late", "2016-01-05"]])
    assert.deepStrictEqual(receipt([...departing, acknowledged]), [["excused", "2016-01-05"]])
    assert.deepStrictEqual(receipt([...allocated, acknowledged]), [["metLate", "2016-01-05"]])
    assert.deepStrictEqual(receipt([...allocated, departed("WT15-067", "2016-01-06", { entirely: true })]), [
      ["excused", "2016-01-05"]
    ])
  })
  it("leave a child to be seen who was not seen by the day that was planned (WT15-094)", () => {
    const planned = record("2016-01-08 09:00", sal, {
      _tag: "AssessmentPlanned",
      plannedOn: day("2016-01-08"),
      kinds: ["childInNeed"],
      aims: "To know whether she eats.",
      agreedWith: ["family"],
      seeChildBy: day("2016-01-12"),
      reviewPoints: [{ on: day("2016-02-01"), decides: "Whether to go on." }],
      notInvolved: []
    })
    const departing = [...allocated, planned, departed("WT15-094", "2016-01-12")]
    const stands = standingOf(tells, "WT15-094")
    assert.deepStrictEqual(stands(departing, "seeChildAsPlanned", "2016-01-12"), [["due", "2016-01-12"]])
    assert.deepStrictEqual(stands(departing, "seeChildAsPlanned", "2016-01-13"), [["late", "2016-01-12"]])
    const late = step("2016-01-14 12:00", sal, commands.see("2016-01-14"))
    assert.deepStrictEqual(stands([...departing, late], "seeChildAsPlanned", "2016-01-15"), [
      ["excused", "2016-01-12"]
    ])
  })
  it("let a step go ahead of which the guidance asks what is not on record: the 45 working days of paragraph 60", () => {
    // 45 working days from Monday 4 January 2016 end on Monday 7 March.
    const authorise = step("2016-03-08 12:00", mo, commands.authorise)
    const submitted = [...allocated, seen, submit]
    assert.strictEqual(tells.refusal(submitted, authorise)._tag, "OverrunReasonRequired")
    assert.strictEqual(
      tells.told([...submitted, departed("WT15-069", "2016-03-08"), authorise]).assessment._tag,
      "Authorised"
    )
  })
  it("do not excuse from the discussion in which enquiries are decided on: those must be made (WT15-101, N44)", () => {
    const suspected = [...allocated, step("2016-01-11 10:00", sal, suspect("2016-01-11 09:00"))]
    const stands = standingOf(tells, "WT15-101")
    const departing = [...suspected, departed("WT15-101", "2016-01-12", { entirely: true })]
    assert.deepStrictEqual(stands(departing, "holdStrategyDiscussion", "2016-01-12"), [["outstanding", null]])
  })
  it("excuse from the support that should follow a return home, and not from the assessment that is required before it (WT15-045)", () => {
    const returned = [
      ...allocated,
      record("2016-01-11 09:00", sal, {
        _tag: "LegalStatusBegan",
        status: "section31",
        beganOn: day("2016-01-11"),
        basis: "The court made the order."
      }),
      record("2016-02-01 09:00", sal, {
        _tag: "ReturnedHome",
        returnedOn: day("2016-02-01"),
        planned: false
      }),
      departed("WT15-045", "2016-02-02", { entirely: true })
    ]
    const stands = standingOf(tells, "WT15-045")
    const soon = [...returned.slice(0, -1), departed("WT15-045", "2016-02-02")]
    assert.deepStrictEqual(stands(returned, "supportReturnHome", "2016-02-02"), [["excused", null]])
    assert.deepStrictEqual(stands(soon, "supportReturnHome", "2016-02-02"), [["outstanding", null]])
    const decides = record("2016-02-03 09:00", sal, { _tag: "ReturnHomeDecided", reasons: "She is at home." })
    assert.deepStrictEqual(about(tells.refusal(returned, decides)), ["WT15-045", "returnAssessed"])
  })
  it("excuse from nothing that must be done: due regard to the child's wishes (WT15-006)", () => {
    const refused = tells.refusal([...allocated, departed("WT15-006", "2016-02-01")], submit)
    assert.deepStrictEqual(about(refused), ["WT15-006", "wishesAndFeelings"])
    assert.include(refused.message, "lifts nothing: the text says that it must be done.")
  })
})
