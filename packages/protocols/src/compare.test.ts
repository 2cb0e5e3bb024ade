import { assert, describe, it } from "@effect/vitest"
import { Comparison, Protocol } from "@section17/domain"
import { Result } from "effect"
import { protocol as bristol } from "./local/bristol/protocol.ts"
import { protocol as southGloucestershire } from "./local/south-gloucestershire/protocol.ts"
import { editions } from "./registry.gen.ts"

const over = (local: Protocol.LocalProtocol): Protocol.Protocol =>
  Result.getOrThrow(
    Protocol.overlay(
      editions.find(({ code }) => code === local.sitsOn)!,
      local
    )
  )

const found = Comparison.compare(over(bristol), over(southGloucestershire))

const about = (subject: string): readonly [saysA: string, saysB: string] => {
  const { saysA, saysB } = found.differs.find((each) => each.subject === subject)!
  return [saysA, saysB]
}

describe("Bristol's protocol beside South Gloucestershire's, both over Working Together (2023)", () => {
  it("they differ in twenty-three things, each with the two rules and the fields that differ", () => {
    assert.deepStrictEqual(
      found.differs.map(({ a, b, fields, subject }) => [subject, String(a.id), String(b.id), fields.join()]),
      [
        ["Cadence planReview", "BRI-6f", "WT15-063", "every"],
        ["Cadence practitionerSupervision", "BRI-9b", "WT15-058", "every,roles"],
        ["Cadence supervision", "BRI-6c", "WT15-058", "every"],
        ["Eligibility childProtectionPlan", "WT15-127", "WT15-127", "roles"],
        ["Eligibility section17", "BRI-3b", "SGL-2", "mayLead,roles"],
        ["Eligibility section47", "BRI-7a", "WT15-110", "roles"],
        ["Notification familyOfClosure", "BRI-8c", "WT15-080", "by,departure,unless,within"],
        ["SignOff allocation", "BRI-5b", "WT15-077", "by,roles"],
        ["SignOff assessment", "BRI-7c", "WT15-057", "roles"],
        ["SignOff assessmentOversight", "BRI-6g", "WT15-057", "roles"],
        ["SignOff closure", "BRI-8b", "WT15-064", "roles"],
        ["SignOff departureFromGuidance", "WT15-004", "WT15-004", "roles"],
        ["SignOff effectOfHelp", "WT15-064", "WT15-064", "roles"],
        ["SignOff furtherReferral", "BRI-5a", "WT15-066", "by,roles"],
        ["SignOff planAgreement", "BRI-6e", "WT15-061", "roles"],
        ["SignOff referralResponse", "BRI-5a", "WT15-066", "by,roles"],
        ["SignOff returnAssessment", "WT15-045", "WT15-045", "roles"],
        ["SignOff strategyDiscussion", "BRI-7b", "WT15-104", "by,roles"],
        ["TimeLimit agreePlan when planDecided", "WT15-061", "SGL-3", "within"],
        ["TimeLimit clarifyConcerns when referrerKnown", "WT15-078", "WT15-078", "roles"],
        ["TimeLimit concludeEnquiry", "WT15-114", "WT15-114", "roles"],
        ["TimeLimit holdConference", "WT15-118", "WT15-118", "roles"],
        ["TimeLimit seeChild", "BRI-6a", "WT15-081", "within"]
      ]
    )
  })
  it("who may lead under section 17: Bristol's Key Worker as well (BRI-3b), a social worker alone (SGL-2)", () => {
    assert.deepStrictEqual(about("Eligibility section17"), [
      "An assessment, planning and support under section 17 may be led by: Social Worker, or Child in Need (FH) Key Worker (must have significant practice experience with children and families, be directly supervised by a Team Manager).",
      "An assessment, planning and support under section 17 may be led by: Social Worker."
    ])
  })
  it("how often supervision is held: every month (BRI-6c), or as the guidance has it (WT15-058)", () => {
    assert.deepStrictEqual(about("Cadence supervision"), [
      "Hold supervision at least every month, from when the lead practitioner was allocated.",
      "Hold supervision with critical reflection, to support each assessment, from when the lead practitioner was allocated."
    ])
  })
  it("each rule is explained with where it stands", () => {
    const section17 = found.differs.find(({ subject }) => subject === "Eligibility section17")!
    assert.deepStrictEqual(
      [section17.explanations.a.source, section17.explanations.b.source],
      [
        { document: bristol.title, paragraph: "section 3" },
        { document: southGloucestershire.title, paragraph: "paragraphs 2 and 4" }
      ]
    )
  })
  it("the team mapping before allocation (BRI-5d), and who signs off the plan (BRI-9c), are Bristol's alone; that agencies go on (SGL-6), South Gloucestershire's", () => {
    const alone = found.onlyInA.map(({ rule, subject }) => `${subject}: ${rule.id}`)
    assert.includeMembers(alone, [
      "Checklist allocateLeadPractitioner BRI-5d when section17ToLead: BRI-5d",
      "SignOff planSignOff: BRI-9c"
    ])
    assert.deepStrictEqual(
      found.onlyInB.map(({ rule }) => String(rule.id)),
      ["SGL-R", "SGL-6"]
    )
  })
  it("one working day to decide is the same in both, though Bristol says it itself (BRI-5a, WT15-066)", () => {
    const decide = found.same.find(({ subject }) => subject === "TimeLimit decideReferral")!
    assert.deepStrictEqual([String(decide.a.id), String(decide.b.id)], ["BRI-5a", "WT15-066"])
    assert.strictEqual(decide.explanations.a.says, decide.explanations.b.says)
  })
})
