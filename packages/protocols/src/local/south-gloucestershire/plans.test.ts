import { assert, describe, it } from "@effect/vitest"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { amy, kim, max, southGloucestershire } from "./people.test-data.ts"

const tells = tellerOf(withChecklists(southGloucestershire), [amy, kim, max])
const { refusal, told } = tells

const decided = [
  step("2027-01-04 10:00", amy, commands.refer("2027-01-04 09:00")),
  step("2027-01-04 12:00", amy, commands.answer())
]
const allocate = step("2027-01-05 10:00", max, commands.allocate(amy, null, { considerations: null }))
const submitted = [
  ...decided,
  allocate,
  step("2027-01-08 16:00", amy, commands.see("2027-01-08")),
  step("2027-02-01 12:00", amy, commands.submit())
]
const authorised = [...submitted, step("2027-02-03 12:00", max, commands.authorise)]
const drafted = [...authorised, step("2027-02-04 12:00", amy, commands.draft)]
const agreed = [...drafted, step("2027-02-05 12:00", max, commands.agree("2027-02-05"))]

describe("South Gloucestershire, paragraph 3 (SGL-3): after the assessment, a plan that meets the needs", () => {
  const stands = standingOf(tells, "SGL-3")

  it("is owed once the assessment is completed, and met by the plan", () => {
    assert.deepStrictEqual(stands(submitted, "agreePlan", "2027-02-02"), [])
    assert.deepStrictEqual(stands(authorised, "agreePlan", "2027-02-03"), [["outstanding", null]])
    assert.deepStrictEqual(stands(agreed, "agreePlan", "2027-02-05"), [["met", null]])
  })
  it("an assessment that ends otherwise asks for no plan", () => {
    const nothing = step("2027-02-03 12:00", max, {
      _tag: "AuthoriseAssessment",
      outcome: "noFurtherAction",
      rationale: "Needs are met."
    })
    assert.deepStrictEqual(stands([...submitted, nothing], "agreePlan", "2027-02-03"), [])
  })
  it("is agreed with the partners who are there", () => {
    const { plan } = told(agreed)
    assert.deepStrictEqual("agreed" in plan ? plan.agreed.agreedWith : [], ["Hill School"])
  })
})

const setOut = (by: typeof amy) =>
  record("2027-02-05 14:00", by, {
    _tag: "PlanSetOut",
    setOutOn: day("2027-02-05"),
    services: [{ agency: "Hill School", service: "Breakfast club", purpose: "Food, every day." }],
    expectations: [
      {
        ofWhom: "Mother",
        expectation: "He eats before school.",
        action: "Bring him by eight.",
        measure: "Days there, each week.",
        reviewOn: day("2027-03-05")
      }
    ],
    positives: "Grandmother is near.",
    weaknesses: "Nights are loud."
  })

describe("South Gloucestershire, paragraph 4 (SGL-4): plans are led by social care", () => {
  it("by the social worker who leads, and by no partner's practitioner", () => {
    const other = step("2027-02-04 12:00", kim, commands.draft)
    assert.strictEqual(refusal(authorised, other)._tag, "NotTheLeadPractitioner")
    assert.deepStrictEqual(
      about(refusal(decided, { ...allocate, does: commands.allocate(kim, null, { considerations: null }) })),
      ["SGL-2"]
    )
    assert.strictEqual(told(drafted).plan._tag, "Drafted")
  })
  it("what the plan sets out for the partners is the lead's to put on record", () => {
    assert.strictEqual(refusal(agreed, setOut(kim))._tag, "NotTheLeadPractitioner")
    assert.strictEqual(told([...agreed, setOut(amy)]).record?.length, 1)
  })
})
