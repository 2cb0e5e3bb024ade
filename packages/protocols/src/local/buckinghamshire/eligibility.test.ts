import { assert, describe, it } from "@effect/vitest"
import { Conformance, LeadPractitioner, type Practitioner, Protocol, type Subject } from "@section17/domain"
import { Result } from "effect"
import { day, registeredWith } from "../../story.test-data.ts"
import { workingTogether2018 } from "../../working-together/2018/edition.ts"
import { ann, buckinghamshire, kay, tom, una } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const asked = (practitioner: Practitioner.Practitioner, work: Subject.Work = "section17") =>
  LeadPractitioner.leadPractitioner(buckinghamshire, { practitioner, work, on: day("2026-12-21") })

const ruleOf = (...given: Parameters<typeof asked>): string =>
  Result.getOrThrow(asked(...given)).explanation.rule
const refused = (...given: Parameters<typeof asked>): LeadPractitioner.MayNotLead => {
  const refusal = Result.getOrThrow(Result.flip(asked(...given)))
  if (refusal._tag !== "MayNotLead") throw refusal
  return refusal
}

describe("Buckinghamshire, paragraph 2.7 (BUC-2.7a): the assessment is a Social Worker's", () => {
  it("a Social Worker may lead, an agency's too", () => {
    assert.strictEqual(ruleOf(ann), "BUC-2.7a")
    assert.strictEqual(ruleOf({ ...ann, employer: "An agency" }), "BUC-2.7a")
  })
  it("a key worker is refused by BUC-2.7a, with the remedy", () => {
    assert.strictEqual(
      refused(kay).message,
      "Kay Dunn may not lead an assessment, planning and support under section 17: is not a Social Worker. " +
        "BUC-2.7a (Buckinghamshire Council: Local Assessment Protocol, paragraph 2.7): " +
        "An assessment, planning and support under section 17 may be led by: Social Worker. " +
        "Allocate someone whom the rule allows."
    )
  })
  it("a Team Manager may when also a Social Worker, and not as a Team Manager", () => {
    assert.strictEqual(ruleOf(una), "BUC-2.7a")
    assert.strictEqual(refused(tom).explanation.rule, "BUC-2.7a")
  })
  it("C8: one registered with the HCPC alone is no Social Worker any more", () => {
    const stillWithHcpc = { ...ann, registrations: [registeredWith("HCPC")] }
    assert.deepStrictEqual(
      refused(stillWithHcpc).lacking.map((each) => each._tag === "ConditionNotMet" && each.says),
      ["must be registered with Social Work England"]
    )
  })
})

describe("Working Together, where Buckinghamshire is silent", () => {
  it("section 47 and the child protection plan are a social worker's (WT15-110, WT15-127)", () => {
    assert.strictEqual(ruleOf(ann, "section47"), "WT15-110")
    assert.strictEqual(refused(kay, "section47").explanation.rule, "WT15-110")
    assert.strictEqual(refused(tom, "childProtectionPlan").explanation.rule, "WT15-127")
  })
  it("early help is anybody's (WT15-014)", () => {
    assert.strictEqual(ruleOf(kay, "earlyHelp"), "WT15-014")
  })
})

describe("C16: Buckinghamshire's protocol over the edition of 2018", () => {
  it("is found looser nowhere", () => {
    assert.deepStrictEqual(Conformance.conformance(local, workingTogether2018), [])
  })
  it("would be found looser with a working day more to decide, or with exceptions of its own", () => {
    const loosened = local.rules.map((rule) =>
      rule._tag === "TimeLimit" && rule.step === "decideReferral"
        ? { ...rule, within: { _tag: "Counted" as const, amount: 2, unit: "workingDays" as const } }
        : rule._tag === "Notification"
          ? { ...rule, unless: [...rule.unless, "riskOfHarm" as const, "anonymousReferrer" as const] }
          : rule
    )
    assert.deepStrictEqual(
      Conformance.conformance({ ...local, rules: loosened }, workingTogether2018).map(
        ({ baseline, rule }) => `${rule} over ${baseline}`
      ),
      [
        "BUC-2.3a over WT15-066",
        "BUC-2.5a over WT15-027",
        "BUC-2.13b over WT15-072",
        "BUC-2.16 over WT15-097"
      ]
    )
  })
})

describe("Buckinghamshire: what it speaks of", () => {
  it("BUC-2.1a, BUC-6.1: where a referral goes, and where suspected significant harm does", () => {
    assert.deepStrictEqual(
      Protocol.rulesOf(buckinghamshire, "Routing").map(({ goesTo, id }) => [String(id), goesTo]),
      [
        [
          "BUC-2.1a",
          "the MASH during normal office hours, the Emergency Social Work Team (ESWT) outside of them; a qualified Social Work Manager decides the response"
        ],
        ["BUC-7.2.2", "the Children with Disabilities Team"],
        ["BUC-7.3.1a", "a Children and Families Assessment, if one has not already been completed"],
        [
          "BUC-7.3.1b",
          "the Looked After Children and Youth Justice application of the Care Planning, Placement and Case Review Regulations, with Children and Families Assessments as appropriate"
        ],
        [
          "BUC-7.3.1c",
          "the Care Planning, Placement and Case Review Regulations, as a child under a full care order"
        ],
        [
          "BUC-7.3.1c",
          "the Care Planning, Placement and Case Review Regulations, as a child accommodated under section 20"
        ],
        ["BUC-7.3.1c", "the Care Planning, Placement and Case Review Regulations, as a child in need"],
        ["BUC-9.1", "the BSCP Multi-Agency Pre-Birth Procedure"],
        [
          "BUC-6.1",
          "a strategy discussion, to decide whether to start enquiries under section 47; without delay, within the MASH, chaired by a Children's Services Manager"
        ],
        ["BUC-6.6", "the BSCP multi-agency procedure for child protection medicals"],
        ["BUC-7.4.1", "the BSCP procedure for FGM, always"],
        ["BUC-7.5.1", "the BSCP procedure for FII, always"],
        ["BUC-6.5", "an assessment under section 17, which progresses in line with this protocol"],
        [
          "BUC-10.1",
          "escalation in line with the Buckinghamshire Safeguarding Children Partnership's Escalation Policy"
        ],
        ["BUC-2.6a", "a Help & Protection Team or the CP & Court Team, as a manager chooses"],
        ["BUC-2.6c", "the CWD (Children with Disabilities) Team"],
        ["BUC-2.6d", "CP/Court, for the pre-birth assessment"]
      ]
    )
  })
  it("C15: it rests on the edition of 2018, and is in force still", () => {
    assert.strictEqual(local.sitsOn, "working-together-2018")
    assert.deepStrictEqual(
      ["2019-12-01", "2019-12-02", "2026-12-18"].map((on) => Protocol.isInForce(local.inForce, day(on))),
      [false, true, true]
    )
  })
})
