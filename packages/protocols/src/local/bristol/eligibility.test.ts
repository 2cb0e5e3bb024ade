import { assert, describe, it } from "@effect/vitest"
import { LeadPractitioner, type Practitioner, type Subject } from "@section17/domain"
import { Result } from "effect"
import { socialWorker } from "../../rule.ts"
import { day, registeredWith } from "../../story.test-data.ts"
import { bristol, fay, kit, kitSupervised, sam, tess, theo } from "./people.test-data.ts"

const asked = (
  practitioner: Practitioner.Practitioner,
  { on = "2026-12-21", work = "section17" }: { readonly on?: string; readonly work?: Subject.Work } = {}
) => LeadPractitioner.leadPractitioner(bristol, { practitioner, work, on: day(on) })

const mayLead = (...given: Parameters<typeof asked>): boolean => Result.isSuccess(asked(...given))

const refused = (...given: Parameters<typeof asked>): LeadPractitioner.MayNotLead => {
  const refusal = Result.getOrThrow(Result.flip(asked(...given)))
  if (refusal._tag !== "MayNotLead") throw refusal
  return refusal
}

const lacks = (...given: Parameters<typeof asked>): ReadonlyArray<string> =>
  refused(...given).lacking.map((each) =>
    each._tag === "RoleNotHeld" ? `is not a ${each.title}` : `${each.title} ${each.says}`
  )

const sams = (rest: Partial<Practitioner.Practitioner>): Practitioner.Practitioner => ({ ...sam, ...rest })

describe("Bristol, section 3 (BRI-3b): who may lead under section 17", () => {
  it("a Social Worker may", () => {
    assert.strictEqual(Result.getOrThrow(asked(sam)).explanation.rule, "BRI-3b")
  })
  it("a Child in Need (FH) Key Worker with significant experience, directly supervised by a Team Manager, may", () => {
    const { as, explanation } = Result.getOrThrow(asked(kit))
    assert.strictEqual(as.role, "childInNeedKeyWorker")
    assert.strictEqual(explanation.rule, "BRI-3b")
  })
  it("a Key Worker without supervision may not", () => {
    assert.deepStrictEqual(lacks(kitSupervised(null)), [
      "is not a Social Worker",
      "Child in Need (FH) Key Worker must be directly supervised by a Team Manager"
    ])
  })
  it("a Key Worker supervised by a Team Manager, but not directly, may not", () => {
    assert.deepStrictEqual(lacks(kitSupervised({ directly: false })), [
      "is not a Social Worker",
      "Child in Need (FH) Key Worker must be directly supervised by a Team Manager"
    ])
  })
  it("a Key Worker directly supervised by a Social Worker who is no Team Manager may not", () => {
    assert.isFalse(mayLead(kitSupervised({ roles: [socialWorker] })))
  })
  it("BRI-1c: a Key Worker under a Team Manager who is not social work qualified may not", () => {
    assert.isFalse(mayLead(kitSupervised({ socialWorkQualified: false })))
  })
  it("a Key Worker without significant practice experience may not", () => {
    assert.deepStrictEqual(lacks({ ...kit, significantPracticeExperience: false }), [
      "is not a Social Worker",
      "Child in Need (FH) Key Worker must have significant practice experience with children and families"
    ])
  })
  it("a family support worker may not, however experienced", () => {
    assert.deepStrictEqual(lacks(fay), ["is not a Social Worker", "is not a Child in Need (FH) Key Worker"])
  })
  it("a Team Manager may when also a Social Worker, and not as a Team Manager", () => {
    assert.isTrue(mayLead(theo))
    assert.isFalse(mayLead(tess))
  })
  it("the refusal names the person, what is lacking, the rule, its source and the remedy", () => {
    assert.strictEqual(
      refused(fay).message,
      "Fay Reed may not lead an assessment, planning and support under section 17: is not a Social Worker; is not a Child in Need (FH) Key Worker. " +
        "BRI-3b (Bristol City Council: Local Protocol for Assessment and Support, section 3): " +
        "An assessment, planning and support under section 17 may be led by: Social Worker, or Child in Need (FH) Key Worker " +
        "(must have significant practice experience with children and families, be directly supervised by a Team Manager). " +
        "Allocate someone whom the rule allows."
    )
  })
})

describe("Bristol, section 1 (BRI-1d): who is a Social Worker", () => {
  it("an agency social worker is not: they are employed by somebody else", () => {
    assert.strictEqual(
      lacks(sams({ employer: "An agency" }))[0],
      "Social Worker must be employed by the authority"
    )
  })
  it("one employed by the council next door is not", () => {
    assert.isFalse(mayLead(sams({ employer: "south-gloucestershire" })))
  })
  it("one who is not qualified is not, though registered", () => {
    assert.strictEqual(
      lacks(sams({ socialWorkQualified: false }))[0],
      "Social Worker must hold a social work qualification"
    )
  })
  it("one whose registration lapsed on Sunday is not on Monday, but was on Sunday", () => {
    const lapsed = sams({ registrations: [registeredWith("Social Work England", { until: "2026-12-20" })] })
    assert.isTrue(mayLead(lapsed, { on: "2026-12-20" }))
    assert.strictEqual(lacks(lapsed)[0], "Social Worker must be registered with Social Work England")
  })
  it("one whose registration begins on Tuesday is not on Monday, but is on Tuesday", () => {
    const soon = sams({ registrations: [registeredWith("Social Work England", { from: "2026-12-22" })] })
    assert.isFalse(mayLead(soon))
    assert.isTrue(mayLead(soon, { on: "2026-12-22" }))
  })
  it("one still registered with the HCPC, the regulator of 2015, is not", () => {
    assert.isFalse(mayLead(sams({ registrations: [registeredWith("HCPC")] })))
  })
})

describe("Bristol, section 7 (BRI-7a, WT15-110): section 47 is a social worker's", () => {
  it("a Social Worker may lead the enquiry", () => {
    assert.strictEqual(Result.getOrThrow(asked(sam, { work: "section47" })).explanation.rule, "BRI-7a")
  })
  it("a Key Worker may not, and is told so by BRI-7a", () => {
    const refusal = refused(kit, { work: "section47" })
    assert.strictEqual(refusal.explanation.rule, "BRI-7a")
    assert.strictEqual(
      refusal.message,
      "Kit Brown may not lead an enquiry under section 47: is not a Social Worker. " +
        "BRI-7a (Bristol City Council: Local Protocol for Assessment and Support, section 7): An enquiry under section 47 may be led by: Social Worker. " +
        "Allocate someone whom the rule allows."
    )
  })
  it("a Key Worker may not lead a child protection plan either (WT15-127)", () => {
    assert.strictEqual(refused(kit, { work: "childProtectionPlan" }).explanation.rule, "WT15-127")
  })
  it("anybody may lead early help (WT15-014)", () => {
    assert.strictEqual(Result.getOrThrow(asked(fay, { work: "earlyHelp" })).explanation.rule, "WT15-014")
  })
})
