import { assert, describe, it } from "@effect/vitest"
import { Conformance, LeadPractitioner, type Practitioner, Protocol, type Subject } from "@section17/domain"
import { Result } from "effect"
import { day, registeredWith } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { barnsley, joy, lee, pat, sue } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const asked = (practitioner: Practitioner.Practitioner, work: Subject.Work = "section17", under = barnsley) =>
  LeadPractitioner.leadPractitioner(under, { practitioner, work, on: day("2026-12-21") })

const ruleOf = (...given: Parameters<typeof asked>): string =>
  Result.getOrThrow(asked(...given)).explanation.rule
const refused = (...given: Parameters<typeof asked>): LeadPractitioner.MayNotLead => {
  const refusal = Result.getOrThrow(Result.flip(asked(...given)))
  if (refusal._tag !== "MayNotLead") throw refusal
  return refusal
}
const lacks = (...given: Parameters<typeof asked>): ReadonlyArray<string> =>
  refused(...given).lacking.map((each) =>
    each._tag === "RoleNotHeld" ? `is not a ${each.title}` : `${each.title} ${each.says}`
  )

describe("Barnsley, section 2.1 (BAR-2.1a): section 17 stays with the social workers for now", () => {
  it("a Social Worker may lead", () => {
    assert.strictEqual(ruleOf(sue), "BAR-2.1a")
  })
  it("a lead practitioner is refused by BAR-2.1a, with the remedy", () => {
    assert.strictEqual(
      refused(joy).message,
      "Joy Senior may not lead an assessment, planning and support under section 17: is not a Social Worker. " +
        "BAR-2.1a (Barnsley Children's Services Stronger Together: Assessment and Support Protocol, section 2.1): " +
        "An assessment, planning and support under section 17 may be led by: Social Worker. " +
        "Allocate someone whom the rule allows."
    )
  })
  it("C2: the guidance alone would let her: it is Barnsley that has it switched off", () => {
    const silent = Result.getOrThrow(Protocol.overlay(workingTogether2023, { ...local, rules: [] }))
    assert.isTrue(Result.isSuccess(asked(joy, "section17", silent)))
    assert.strictEqual(Protocol.eligibility(barnsley, "section17")?.reading?.id, "C2")
  })
  it("a line manager may when also a Social Worker, and not as a line manager", () => {
    assert.strictEqual(ruleOf(pat), "BAR-2.1a")
    assert.deepStrictEqual(lacks(lee), ["is not a Social Worker"])
  })
})

describe("Barnsley, section 2.2 (BAR-2.2a): child protection enquiries are a qualified Social Worker's", () => {
  it("a Social Worker may lead; a lead practitioner and a line manager may not", () => {
    assert.strictEqual(ruleOf(sue, "section47"), "BAR-2.2a")
    assert.strictEqual(refused(joy, "section47").explanation.rule, "BAR-2.2a")
    assert.strictEqual(refused(lee, "section47").explanation.rule, "BAR-2.2a")
  })
  it("registered but not qualified is not enough; nor is qualified, when the registration has lapsed", () => {
    assert.deepStrictEqual(lacks({ ...sue, socialWorkQualified: false }, "section47"), [
      "Social Worker must hold a social work qualification"
    ])
    const lapsed = { ...sue, registrations: [registeredWith("Social Work England", { until: "2026-12-20" })] }
    assert.deepStrictEqual(lacks(lapsed, "section47"), [
      "Social Worker must be registered with Social Work England"
    ])
  })
  it("an agency social worker may: nothing here asks for employment by the council", () => {
    assert.strictEqual(ruleOf({ ...sue, employer: "An agency" }, "section47"), "BAR-2.2a")
  })
})

describe("Barnsley, section 1 (BAR-1a, BAR-1.1a): early help is led by any practitioner", () => {
  it("a health visitor may, as lead practitioner", () => {
    assert.strictEqual(ruleOf(joy, "earlyHelp"), "BAR-1a")
    assert.strictEqual(local.roles.find(({ rule }) => rule === "BAR-1.1a")?.title, "lead practitioner")
  })
  it("a child protection plan she may not lead (WT15-127)", () => {
    assert.strictEqual(refused(joy, "childProtectionPlan").explanation.rule, "WT15-127")
  })
})

describe("C16: Barnsley's protocol over the edition of 2023", () => {
  it("is found looser nowhere", () => {
    assert.deepStrictEqual(Conformance.conformance(local, workingTogether2023), [])
  })
  it("would be found looser with the lead practitioner switched on without supervision, or with 46 working days in the place of 45, and of the days agreed", () => {
    const loosened = local.rules.map((rule) => {
      if (rule._tag === "Eligibility" && rule.work === "section17")
        return { ...rule, mayLead: [{ role: joy.roles[0]!, requires: [] }] as const }
      if (rule._tag === "TimeLimit")
        return { ...rule, within: { _tag: "Counted" as const, amount: 46, unit: "workingDays" as const } }
      return rule
    })
    assert.deepStrictEqual(
      Conformance.conformance({ ...local, rules: loosened }, workingTogether2023).map(
        ({ baseline, rule }) => `${rule} over ${baseline}`
      ),
      ["BAR-2.1a over BAR-2.1a", "BAR-3.1b over WT15-069", "BAR-7a over WT15-060"]
    )
  })
})

describe("Barnsley: what it speaks of", () => {
  it("BAR-IFDa, BAR-IFDc, BAR-IFDf: the Integrated Front Door", () => {
    assert.deepStrictEqual(
      Protocol.rulesOf(barnsley, "Routing")
        .filter(({ goesTo }) => goesTo.includes("Integrated Front Door"))
        .map(({ id, situation }) => [String(id), situation]),
      [
        ["BAR-IFDa", "referralReceived"],
        ["BAR-IFDf", "suspectedSignificantHarm"]
      ]
    )
  })
  it("is in force from December 2024", () => {
    assert.deepStrictEqual(
      ["2024-11-30", "2024-12-01"].map((on) => Protocol.isInForce(local.inForce, day(on))),
      [false, true]
    )
  })
})
