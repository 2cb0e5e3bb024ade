import { assert, describe, it } from "@effect/vitest"
import { day, fay, header, sam, teamManager, tess, theo, who } from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import { conference, put } from "../conference/conference.test-data.ts"
import { protecting, refusal, reported, standing, step, why } from "../enquiry/escalation.test-data.ts"
import { commands, told } from "../story.test-data.ts"
import { inPlaceSince } from "./standing.ts"

const decided = [...reported, step("2027-02-01 16:00", sam, conference("2027-02-01", theo))]
const reallocated = [...decided, step("2027-02-02 09:00", tess, commands.allocate(sam))]

const met = (on: string) =>
  step(
    `${on} 12:00`,
    sam,
    put({ _tag: "CoreGroupMet", metOn: day(on), attended: ["The aunt"], progress: "Good." })
  )

const made = step(
  "2027-02-10 12:00",
  sam,
  put({
    _tag: "ProtectionPlanMade",
    madeOn: day("2027-02-10"),
    aims: {
      safety: "No further injury.",
      healthAndDevelopment: "Gains weight.",
      supportForTheFamily: "Evenings at the aunt's, for as long as that is best for her."
    },
    outcomes: [
      {
        outcome: "Is safe at home.",
        measure: "No unexplained injury by Easter.",
        actions: [{ what: "Evenings at the aunt's", byWhom: "The aunt", byWhen: day("2027-02-12") }]
      }
    ]
  })
)

const review = (chair: typeof theo, rest: { because?: string; ends?: boolean } = {}) =>
  step(
    "2027-04-27 12:00",
    sam,
    put({
      _tag: "ConferenceReviewHeld",
      heldOn: day("2027-04-27"),
      practitioner: chair.id,
      anotherChairBecause: rest.because ?? null,
      found: "No injury since January.",
      outcome: { _tag: rest.ends ? "Ends" : "Continues", reasons: "As the core group reports." }
    })
  )

describe("WT15-127: a social worker leads the plan, and is asked for anew", () => {
  it("whoever led the enquiry is allocated to the plan before going on with it", () => {
    const refused = refusal(decided, made)
    assert.strictEqual(refused._tag === "HandoverRequired" && refused.work, "childProtectionPlan")
    assert.strictEqual(told(reallocated, protecting).allocations.at(-1)!.work, "childProtectionPlan")
  })
})

describe("WT15-126: the plan that the core group makes", () => {
  it("aims at safety, at health and development, and at support for the family", () => {
    const entry = told([...reallocated, made], protecting).record!.at(-1)!.entry
    assert.deepStrictEqual(entry._tag === "ProtectionPlanMade" ? Object.keys(entry.aims) : [], [
      "safety",
      "healthAndDevelopment",
      "supportForTheFamily"
    ])
  })
  it("is in time by the day that the conference set", () => {
    assert.deepStrictEqual(standing([...reallocated, made], "NOR-72", "2027-02-20"), [
      ["met", "2027-02-15", "2027-02-10"]
    ])
  })
  it("without a conference that decides on one, there is none", () => {
    const none = "no child protection plan is in place"
    assert.strictEqual(why(reported, made), none)
    assert.strictEqual(why(reported, met("2027-02-10")), none)
    assert.strictEqual(why(reported, review(theo)), none)
  })
})

/** Northshire, where a manager approves the plan. */
const approving: Protocol = {
  ...protecting,
  rules: [
    ...protecting.rules,
    {
      _tag: "SignOff",
      ...header("NOR-97"),
      decision: "protectionPlanApproval",
      by: [who(teamManager)],
      selfApproval: "never"
    }
  ]
}
const approved = (on: string, by = tess) =>
  step(`${on} 12:00`, by, put({ _tag: "ProtectionPlanApproved", reasons: "It keeps her safe." }))
const approval = (steps: Parameters<typeof standing>[0]) => standing(steps, "NOR-97", "2027-03-01", approving)

describe("BRI-7c: a plan that somebody approves, where the protocol asks for it", () => {
  const plan = [...reallocated, made]

  it("waits from the day on which it is made until whom the rule names has approved it", () => {
    assert.deepStrictEqual(approval(reallocated), [])
    assert.deepStrictEqual(approval(plan), [["outstanding", null, null]])
    assert.deepStrictEqual(approval([...plan, approved("2027-02-12")]), [["met", null, "2027-02-12"]])
  })
  it("waits again once it is made anew, and for one approval, however often it was", () => {
    const anew = [...plan, approved("2027-02-12"), made, made]
    assert.deepStrictEqual(approval(anew), [["outstanding", null, null]])
    assert.strictEqual(approval([...anew, approved("2027-02-15")])[0]?.[0], "met")
  })
  it("is approved by nobody else, nor before it is made, nor twice", () => {
    assert.strictEqual(refusal(plan, approved("2027-02-12", sam), approving)._tag, "NotEntitledToDecide")
    const none = "no child protection plan waits to be approved"
    assert.strictEqual(why(reallocated, approved("2027-02-12"), approving), none)
    assert.strictEqual(why([...plan, approved("2027-02-12")], approved("2027-02-15"), approving), none)
  })
})

describe("WT15-122: the core group meets", () => {
  it("the first time by the day that the conference set; then again and again", () => {
    const twice = [...reallocated, met("2027-02-11"), met("2027-03-04")]
    assert.deepStrictEqual(standing(twice, "NOR-73", "2027-03-05"), [["met", "2027-02-11", "2027-02-11"]])
    assert.deepStrictEqual(standing(twice, "NOR-74", "2027-03-05"), [
      ["met", null, "2027-02-11"],
      ["met", null, "2027-03-04"],
      ["outstanding", null, null]
    ])
  })
})

describe("WT15-123: the same person chairs the reviews, where possible", () => {
  const chairedByAnother = "somebody else chaired the conference"
  const other = { ...theo, id: tess.id }

  it("whoever chaired the conference reviews; the plan goes on, or ends", () => {
    assert.isDefined(inPlaceSince(told([...reallocated, review(theo)], protecting)))
    const ended = told([...reallocated, review(theo, { ends: true })], protecting)
    assert.isUndefined(inPlaceSince(ended))
  })
  it("somebody with a part in the case does not", () => {
    assert.strictEqual(refusal(reallocated, review(other))._tag, "ChairNotIndependent")
  })
  it("another chair needs the reason why", () => {
    const elsewhere = { ...theo, id: fay.id }
    assert.strictEqual(why(reallocated, review(elsewhere)), chairedByAnother)
    const because = { because: "Theo Marsh is on leave until June." }
    assert.lengthOf(told([...reallocated, review(elsewhere, because)], protecting).record!, 5)
  })
})
