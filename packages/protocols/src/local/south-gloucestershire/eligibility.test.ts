import { assert, describe, it } from "@effect/vitest"
import { LeadPractitioner, type Practitioner, Protocol, type Subject } from "@section17/domain"
import { Result } from "effect"
import { record } from "../../onRecord.test-data.ts"
import { about, commands, day, london, registeredWith, standing, step } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { amy, kim, max, mia, southGloucestershire, southGloucestershireTells } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const asked = (
  practitioner: Practitioner.Practitioner,
  work: Subject.Work = "section17",
  under = southGloucestershire
) => LeadPractitioner.leadPractitioner(under, { practitioner, work, on: day("2026-12-21") })

const ruleOf = (...given: Parameters<typeof asked>): string =>
  Result.getOrThrow(asked(...given)).explanation.rule
const refused = (...given: Parameters<typeof asked>): LeadPractitioner.MayNotLead => {
  const refusal = Result.getOrThrow(Result.flip(asked(...given)))
  if (refusal._tag !== "MayNotLead") throw refusal
  return refusal
}

describe("South Gloucestershire, paragraph 2 (SGL-2): all section 17 assessments are undertaken by a social worker", () => {
  it("a registered social worker may lead", () => {
    assert.strictEqual(ruleOf(amy), "SGL-2")
  })
  it("a key worker is refused, by SGL-2, with the remedy", () => {
    const refusal = refused(kim)
    assert.strictEqual(refusal.explanation.rule, "SGL-2")
    assert.strictEqual(
      refusal.message,
      "Kim Wood may not lead an assessment, planning and support under section 17: is not a Social Worker. " +
        "SGL-2 (South Gloucestershire Children's Partnership: Local Protocol for Assessment and Support, paragraphs 2 and 4): " +
        "An assessment, planning and support under section 17 may be led by: Social Worker. " +
        "Allocate someone whom the rule allows."
    )
  })
  it("the same key worker could lead under the edition alone: the protocol is narrower than Working Together (C2)", () => {
    const silent = Result.getOrThrow(Protocol.overlay(workingTogether2023, { ...local, rules: [] }))
    assert.strictEqual(ruleOf(kim, "section17", silent), "BAR-2.1a")
  })
  it("an agency social worker may lead: nothing here asks for employment by the council", () => {
    assert.strictEqual(ruleOf({ ...amy, employer: "An agency" }), "SGL-2")
  })
  it("a manager may lead when also a social worker, and not as a manager", () => {
    assert.strictEqual(ruleOf(mia), "SGL-2")
    assert.strictEqual(refused(max).explanation.rule, "SGL-2")
  })
  it("a social worker whose registration lapsed the day before may not", () => {
    const lapsed = { ...amy, registrations: [registeredWith("Social Work England", { until: "2026-12-20" })] }
    assert.deepStrictEqual(
      refused(lapsed).lacking.map((each) => each._tag === "ConditionNotMet" && each.says),
      ["must be registered with Social Work England"]
    )
  })
})

const steps = (first: "earlyHelp" | "thresholdNotMet") => [
  step("2026-12-18 16:50", max, commands.refer("2026-12-18 16:40")),
  step("2026-12-21 10:00", max, commands.answer(first)),
  record("2027-01-07 12:00", amy, {
    _tag: "FurtherReferralReceived",
    referrer: { _tag: "TheChild" },
    concern: "I am alone again.",
    receivedAt: london("2027-01-07 11:50")
  }),
  record("2027-01-08 10:00", max, {
    _tag: "FurtherReferralReviewed",
    response: "section17Assessment",
    reasons: "Alone again."
  })
]
const toLead = (to: typeof amy) => step("2027-01-08 11:00", max, commands.allocate(to, null))

describe("South Gloucestershire, paragraph 2 (SGL-2): all means those too that a later decision asks for", () => {
  const { owed, refusal, told } = southGloucestershireTells
  it("after early help, and after a referral that did not meet the threshold, a social worker leads", () => {
    for (const first of ["earlyHelp", "thresholdNotMet"] as const) {
      assert.deepStrictEqual(about(refusal(steps(first), toLead(kim))), ["SGL-2"])
      const led = told([...steps(first), toLead(amy)])
      assert.deepStrictEqual(
        [led.allocations[0]?.work, led.allocations[0]?.eligibility.rule],
        ["section17", "SGL-2"]
      )
    }
  })
  // From Thursday 7 January 2027 nine weeks: no bank holiday lies before Good Friday, 26 March.
  it("WT15-069: it has 45 working days from the referral that led to it: Thursday 11 March", () => {
    assert.deepStrictEqual(standing(owed(steps("earlyHelp"), "WT15-069", "2027-01-08")), [
      ["due", "2027-03-11"]
    ])
  })
})

describe("Working Together (WT15-110): section 47, where the protocol is silent", () => {
  it("is led by a social worker alone", () => {
    assert.strictEqual(ruleOf(amy, "section47"), "WT15-110")
    assert.strictEqual(refused(kim, "section47").explanation.rule, "WT15-110")
    assert.strictEqual(refused(max, "section47").explanation.rule, "WT15-110")
  })
})
