import { assert, describe, it } from "@effect/vitest"
import {
  header,
  protocolWith,
  protocolWithout,
  sam,
  teamManager,
  tess,
  theo,
  who
} from "../../protocol/northshire.test-data.ts"
import { stage } from "../Episode.ts"
import { commands, type Step, told, until } from "../story.test-data.ts"
import { refusal, step } from "../deciding.test-data.ts"

const reviewed = (on: string) => step("2027-03-16 12:00", sam, commands.review(on))

const agreed = (by: Step["by"]) => step("2027-02-16 12:00", by, commands.agree("2027-02-16"))

const supervised = (by: Step["by"]) => step("2027-01-20 12:00", by, commands.supervise("2027-01-20"))

describe("WT15-058: supervision", () => {
  it("is put on record by whoever gave it, and not by whoever leads", () => {
    const before = until("RecordSupervision")
    assert.strictEqual(refusal(before, supervised(sam))._tag, "OutOfOrder")
    assert.deepStrictEqual(
      told([...before, supervised(theo)]).supervisions.map(({ recordedBy }) => recordedBy),
      [theo.id]
    )
    const unallocated = until("AllocateLeadPractitioner")
    assert.strictEqual(told([...unallocated, supervised(sam)]).supervisions.length, 1)
  })
})

describe("the plan", () => {
  it("WT15-071: may be agreed while the assessment goes on, not once it has another outcome", () => {
    const early = [...until("AuthoriseAssessment"), step("2027-02-10 13:00", sam, commands.draft())]
    const agreed = told([...early, step("2027-02-11 09:00", theo, commands.agree("2027-02-11"))])
    assert.strictEqual(agreed.plan._tag, "Agreed")
    assert.strictEqual(stage(agreed), "assessmentSubmitted")
    const otherwise = [...early, step("2027-02-11 12:00", tess, commands.authorise("earlyHelp"))]
    assert.strictEqual(
      refusal(otherwise, step("2027-02-12 09:00", theo, commands.agree("2027-02-12")))._tag,
      "OutOfOrder"
    )
  })
  it("WT15-062: has measurable outcomes, each with an action", () => {
    const before = until("DraftPlan")
    const drafted = (outcomes: Parameters<typeof commands.draft>[0]) => [
      ...before,
      step("2027-02-15 12:00", sam, commands.draft(outcomes))
    ]
    const agreed = step("2027-02-16 12:00", theo, commands.agree("2027-02-16"))
    assert.strictEqual(refusal(drafted([]), agreed)._tag, "NotOnRecord")
    const idle = [{ outcome: "Eats.", measure: "Weight.", actions: [] }]
    assert.strictEqual(refusal(drafted(idle), agreed)._tag, "NotOnRecord")
    assert.strictEqual(told([...drafted(undefined), agreed]).plan._tag, "Agreed")
  })
  it("WT15-061: its author does not agree it, whatever a protocol says", () => {
    const theosChild = [
      ...until("AllocateLeadPractitioner"),
      step("2026-12-22 09:00", tess, commands.allocate(theo)),
      step("2026-12-23 15:00", theo, commands.see("2026-12-23")),
      step("2027-02-10 12:00", theo, commands.submit()),
      step("2027-02-11 12:00", tess, commands.authorise()),
      step("2027-02-15 12:00", theo, commands.draft())
    ]
    const under = protocolWith({
      _tag: "SignOff",
      ...header("NOR-51"),
      decision: "planAgreement",
      by: [who(teamManager)],
      selfApproval: "notExcluded"
    })
    assert.strictEqual(refusal(theosChild, agreed(theo))._tag, "MayNotDecideOnOwnWork")
    assert.strictEqual(refusal(theosChild, agreed(theo), under)._tag, "MayNotDecideOnOwnWork")
    assert.strictEqual(told([...theosChild, agreed(tess)]).plan._tag, "Agreed")
  })
  it("can be drafted anew until it is agreed, and not after", () => {
    const again = step("2027-02-15 13:00", sam, commands.draft())
    assert.strictEqual(told([...until("AgreePlan"), again]).plan._tag, "Drafted")
    assert.strictEqual(
      refusal(until("SignOffPlan"), step("2027-02-17 09:00", sam, commands.draft()))._tag,
      "OutOfOrder"
    )
  })
  it("WT15-063: is reviewed from the day on which it was agreed, not before", () => {
    assert.strictEqual(refusal(until("ReviewPlan"), reviewed("2027-02-15"))._tag, "ImpossibleDay")
    assert.strictEqual(told([...until("ReviewPlan"), reviewed("2027-02-16")]).reviews.length, 1)
    assert.strictEqual(refusal(until("AgreePlan"), reviewed("2027-02-16"))._tag, "OutOfOrder")
  })
  it("WT15-071: work starts once, and before the plan where the protocol does not say otherwise", () => {
    const started = step("2026-12-23 12:00", sam, commands.start("2026-12-23"))
    assert.strictEqual(refusal(until("RecordChildSeen"), started)._tag, "NotOnRecord")
    assert.strictEqual(
      told([...until("RecordChildSeen"), started], protocolWithout("NOR-8")).work._tag,
      "Started"
    )
    assert.strictEqual(
      refusal(until("ReviewPlan"), step("2027-03-01 12:00", sam, commands.start("2027-03-01")))._tag,
      "OutOfOrder"
    )
  })
})
