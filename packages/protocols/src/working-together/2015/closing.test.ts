import { assert, describe, it } from "@effect/vitest"
import { record, withChecklists } from "../../onRecord.test-data.ts"
import { conclude, conference, discussion, put, suspect } from "../../protection.test-data.ts"
import { id } from "../../rule.ts"
import { about, commands, day, london, step, type Step, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, ned, sal, seen, silent } from "./silent.test-data.ts"

const asked = ["WT15-087", "WT15-101", "WT15-111", "WT15-114", "WT15-118", "WT15-122"]
const { refusal, told } = tellerOf(withChecklists(silent, ...asked), [
  { ...sal, significantPracticeExperience: true },
  mo,
  ned
])

const suspected = [...allocated, seen, step("2016-01-11 09:00", sal, suspect("2016-01-11 08:45"))]
const held = (at: string) =>
  step(
    `2016-01-${at}`,
    mo,
    discussion(`2016-01-${at}`, {
      actions: [],
      outcome: { _tag: "NoEnquiry", reasons: "She fell.", instead: "noFurtherAction" }
    })
  )
const actedAlone = step(
  "2016-01-12 07:30",
  sal,
  put({
    _tag: "EmergencyActionTaken",
    takenAt: london("2016-01-12 07:00"),
    agency: "police",
    power: { _tag: "PolicePowers", because: "noTimeForAnOrder", reasons: "He was on the way." },
    childSeen: { _tag: "Seen", by: "PC Moss", found: "Unhurt." },
    otherChildren: { inTheHousehold: "None.", inTheHouseholdOfTheAllegedPerpetrator: "None." },
    actedAloneBecause: "He was on the way."
  })
)

/** An enquiry starts on Monday 11 January 2016. */
const underWay: ReadonlyArray<Step> = [
  ...allocated,
  seen,
  step("2016-01-11 15:00", mo, discussion("2016-01-11 14:00", { actions: [] })),
  step("2016-01-11 16:00", mo, commands.allocate(sal, null, { considerations: null })),
  step("2016-01-12 16:00", sal, commands.see("2016-01-12"))
]
const substantiated = step("2016-01-20 12:00", sal, conclude("2016-01-20"))
const notSubstantiated = step(
  "2016-01-20 12:00",
  sal,
  conclude("2016-01-20", {
    conclusion: {
      _tag: "NotSubstantiated",
      judgement: "The bruise is from the playground.",
      discussedWith: ["child", "parents", "professionals"],
      support: "None is needed.",
      reassessment: { _tag: "NotNeeded", reasons: "It was an accident." }
    }
  })
)
const timescales = { firstCoreGroupBy: "2016-02-10", planBy: "2016-02-12", firstReviewBy: "2016-04-29" }
const awaited = [...underWay, substantiated]
const planned = [
  ...awaited,
  step("2016-02-01 12:00", sal, conference("2016-02-01", ned, timescales)),
  step("2016-02-02 09:00", mo, commands.allocate(sal, null, { considerations: null }))
]
const reviewed = (outcome: "Continues" | "Ends") =>
  step(
    "2016-04-29 12:00",
    sal,
    put({
      _tag: "ConferenceReviewHeld",
      heldOn: day("2016-04-29"),
      practitioner: ned.id,
      anotherChairBecause: null,
      found: "No injury since January.",
      outcome: { _tag: outcome, reasons: "As it was found." }
    })
  )

/** Closed by the manager in May, on the lead's proposal. */
const proposed = step("2016-05-03 12:00", sal, commands.propose)
const close = step("2016-05-04 12:00", mo, commands.close)
const whyNot = (steps: ReadonlyArray<Step>) => about(refusal([...steps, proposed], close))
const isClosed = (steps: ReadonlyArray<Step>) => told([...steps, proposed, close]).closure._tag === "Closed"

const departed = (rule: string, entirely = true) =>
  record("2016-05-03 10:00", mo, {
    _tag: "DepartedFromGuidance",
    rule: id(rule),
    departedOn: day("2016-05-03"),
    entirely,
    circumstances: "The child turned eighteen.",
    reasons: "No conference can be held."
  })
const moved = (permanent: boolean) =>
  record("2016-05-03 10:00", sal, {
    _tag: "MoveNotified",
    movedOn: day("2016-05-02"),
    to: "Southshire",
    permanent
  })

describe("Working Together (2015), chapter 1, section 47 enquiries to the plan: what an episode is not closed over (N49)", () => {
  it("WT15-101: a suspicion of significant harm that nobody has discussed, in whatever circumstances", () => {
    assert.deepStrictEqual(whyNot(suspected), ["WT15-101", "harmDiscussed"])
    assert.deepStrictEqual(whyNot([...suspected, departed("WT15-101")]), ["WT15-101", "harmDiscussed"])
    assert.deepStrictEqual(whyNot([...suspected, moved(true)]), ["WT15-101", "harmDiscussed"])
    assert.isTrue(isClosed([...allocated, seen]))
  })
  it("WT15-101: a discussion held before the suspicion is none of it; one held since is", () => {
    const before = [...allocated, seen, held("08 15:00"), ...suspected.slice(-1)]
    assert.deepStrictEqual(whyNot(before), ["WT15-101", "harmDiscussed"])
    assert.isTrue(isClosed([...suspected, held("11 15:00")]))
    const again = step("2016-01-12 09:00", sal, suspect("2016-01-12 08:45"))
    assert.deepStrictEqual(whyNot([...suspected, held("11 15:00"), again]), ["WT15-101", "harmDiscussed"])
    assert.isTrue(isClosed([...suspected, again, held("12 15:00")]))
  })
  it("WT15-101, BAR-6b: an answer to the referral, or an assessment, that calls for a discussion is a suspicion too", () => {
    const answeredSo = [
      ...allocated.slice(0, 1),
      step("2016-01-04 12:00", sal, commands.answer("strategyDiscussion"))
    ]
    assert.deepStrictEqual(whyNot(answeredSo), ["WT15-101", "harmDiscussed"])
    const answeredOtherwise = step("2016-01-05 12:00", sal, commands.answer("informationAndAdvice"))
    assert.deepStrictEqual(whyNot([...answeredSo, answeredOtherwise]), ["WT15-101", "harmDiscussed"])
    assert.isTrue(isClosed([...answeredSo, held("05 09:00"), answeredOtherwise]))
  })
  it("WT15-087: what one agency had to do alone, until it was discussed after", () => {
    const after = [...suspected, held("11 15:00"), actedAlone]
    assert.deepStrictEqual(whyNot(after), ["WT15-087", "harmDiscussed"])
    assert.isTrue(isClosed([...after, held("12 11:00")]))
    assert.isTrue(isClosed([...after, departed("WT15-087")]))
  })
  it("WT15-114: an enquiry that is under way, in whatever circumstances: enquiries must be made", () => {
    assert.deepStrictEqual(whyNot(underWay), ["WT15-114", "enquiryConcluded"])
    assert.deepStrictEqual(whyNot([...underWay, departed("WT15-114")]), ["WT15-114", "enquiryConcluded"])
    assert.deepStrictEqual(whyNot([...underWay, moved(true)]), ["WT15-114", "enquiryConcluded"])
    assert.isTrue(isClosed([...underWay, notSubstantiated]))
  })
  it("WT15-118: a conference that is awaited", () => {
    assert.deepStrictEqual(whyNot(awaited), ["WT15-118", "conferenceHeld"])
    assert.deepStrictEqual(whyNot([...awaited, moved(false)]), ["WT15-118", "conferenceHeld"])
  })
  it("WT15-122: a child protection plan that is in place, until a review ends it", () => {
    assert.deepStrictEqual(whyNot(planned), ["WT15-122", "protectionPlanEnded"])
    assert.deepStrictEqual(whyNot([...planned, reviewed("Continues")]), ["WT15-122", "protectionPlanEnded"])
    assert.isTrue(isClosed([...planned, reviewed("Ends")]))
  })
  it("WT15-004: a manager departs entirely from what should be, with reasons", () => {
    assert.isTrue(isClosed([...awaited, departed("WT15-118")]))
    assert.isTrue(isClosed([...planned, departed("WT15-122")]))
  })
  it("WT15-004, N39: what was departed from by its day alone is still to be done, and not closed over", () => {
    assert.deepStrictEqual(whyNot([...awaited, departed("WT15-118", false)]), ["WT15-118", "conferenceHeld"])
    assert.deepStrictEqual(whyNot([...planned, departed("WT15-122", false)]), [
      "WT15-122",
      "protectionPlanEnded"
    ])
    assert.include(
      refusal([...awaited, departed("WT15-118", false), proposed], close).message,
      "lifts nothing: it is still to be done, since it was not departed from entirely (N39)."
    )
  })
  it("a child who has moved for good has the conference, and the plan, from the new authority", () => {
    assert.isTrue(isClosed([...awaited, moved(true)]))
    assert.isTrue(isClosed([...planned, moved(true)]))
  })
})
