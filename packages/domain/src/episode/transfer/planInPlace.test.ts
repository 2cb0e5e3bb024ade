import { assert, describe, it } from "@effect/vitest"
import { day, sam, tess, theo } from "../../protocol/northshire.test-data.ts"
import { conference, planDecided, put } from "../conference/conference.test-data.ts"
import { protecting, reported, step } from "../enquiry/escalation.test-data.ts"
import { record } from "../onRecord.test-data.ts"
import { commands, told, until } from "../story.test-data.ts"
import { planInPlace } from "./planInPlace.ts"

const outcomes = [
  {
    outcome: "Sleeps in her own bed.",
    measure: "Every night by May.",
    actions: [{ what: "A bed", byWhom: "The council", byWhen: day("2027-03-01") }]
  }
]
const decided = [...reported, step("2027-02-01 16:00", sam, conference("2027-02-01", theo))]
const allocated = [...decided, step("2027-02-02 09:00", tess, commands.allocate(sam))]
const made = step(
  "2027-02-10 12:00",
  sam,
  put({
    _tag: "ProtectionPlanMade",
    madeOn: day("2027-02-10"),
    aims: { safety: "Safe.", healthAndDevelopment: "Grows.", supportForTheFamily: "Evenings." },
    outcomes: [outcomes[0]!]
  })
)
const ended = step(
  "2027-04-27 12:00",
  sam,
  put({
    _tag: "ConferenceReviewHeld",
    heldOn: day("2027-04-27"),
    practitioner: theo.id,
    anotherChairBecause: null,
    found: "No injury since January.",
    outcome: { _tag: "Ends", reasons: "She is safe." }
  })
)

describe("BAR-6h: the plan that goes with the child", () => {
  it("is none before one is agreed", () => {
    assert.strictEqual(planInPlace(told(until("AgreePlan"))), undefined)
  })
  it("is the child in need plan from the day on which its agreement is put on record", () => {
    const { kind, outcomes, since } = planInPlace(told(until("StartWork")))!
    assert.strictEqual(kind, "childInNeedPlan")
    assert.strictEqual(since, "2027-02-16")
    assert.deepStrictEqual(
      outcomes.map(({ outcome }) => outcome),
      ["Eats three meals a day."]
    )
  })
  it("is the outline of the conference until the core group has made the child protection plan (WT15-122)", () => {
    const outline = planDecided._tag === "PlanDecided" ? planDecided.outlinePlan : []
    assert.deepStrictEqual(planInPlace(told(allocated, protecting)), {
      kind: "childProtectionPlan",
      since: day("2027-02-01"),
      outcomes: outline
    })
    assert.deepStrictEqual(planInPlace(told([...allocated, made], protecting)), {
      kind: "childProtectionPlan",
      since: day("2027-02-01"),
      outcomes
    })
  })
  it("is none any more once a review has ended it", () => {
    assert.strictEqual(planInPlace(told([...allocated, made, ended], protecting)), undefined)
  })
})

describe("WT15-086: responsibility that this authority took", () => {
  it("is on record with where the child came from, what was shared and under which plan", () => {
    const entry = {
      _tag: "ResponsibilityTaken",
      takenOn: day("2026-12-21"),
      from: "Southshire",
      shared: "The plan.",
      plan: "childInNeedPlan"
    } as const
    const { record: kept } = told([...until("DecideReferral"), record("2026-12-21 09:00", tess, entry)])
    assert.deepStrictEqual(
      kept?.map((each) => each.entry),
      [entry]
    )
  })
})
