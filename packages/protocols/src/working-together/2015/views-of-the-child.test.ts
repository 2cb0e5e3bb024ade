import { assert, describe, it } from "@effect/vitest"
import type { Command, Entry } from "@section17/domain"
import { answers, record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, type Step, step, tellerOf } from "../../story.test-data.ts"
import { allocated, child, mo, sal, seen, silent } from "./silent.test-data.ts"

const tells = tellerOf(withChecklists(silent, "WT15-006", "WT15-055"), [sal, mo])
const { refusal, told } = tells

const submit = step("2016-02-01 12:00", sal, commands.submit())
const wishes = (wish: Entry.EntryOf<"WishesAndFeelingsRecorded">["wishes"]) =>
  record("2016-01-11 11:00", sal, {
    _tag: "WishesAndFeelingsRecorded",
    askedOn: day("2016-01-11"),
    wishes: wish
  })
const notAscertained = wishes({ _tag: "NotAscertained", reason: "He is two weeks old." })
const draft = step("2016-01-12 12:00", sal, commands.draft)
const agree = step("2016-01-13 12:00", mo, commands.agree("2016-01-12"))

describe("Working Together (2015), chapter 1, paragraph 41 (WT15-006): every assessment is informed by the child's views", () => {
  it("no assessment is submitted without them, or the reason why there are none", () => {
    assert.deepStrictEqual(about(refusal(allocated, submit)), ["WT15-006", "wishesAndFeelings"])
    for (const first of [seen, wishes({ _tag: "Ascertained", said: "I am hungry.", how: "Drawing." })]) {
      assert.strictEqual(told([...allocated, first, submit]).assessment._tag, "Submitted")
    }
    assert.strictEqual(told([...allocated, notAscertained, submit]).assessment._tag, "Submitted")
  })
  it("nor is a plan agreed", () => {
    assert.deepStrictEqual(about(refusal([...allocated, draft], agree)), ["WT15-006", "wishesAndFeelings"])
    assert.strictEqual(told([...allocated, notAscertained, draft, agree]).plan._tag, "Agreed")
  })
  it("a child who is not born yet has none to give (reading A23)", () => {
    const unborn: typeof child = { ...child, birth: { _tag: "Expected", on: day("2016-06-01") } }
    const refer: Command.Command = commands.refer("2016-01-04 09:00", { child: unborn })
    const expected = [step("2016-01-04 10:00", sal, refer), ...allocated.slice(1)]
    assert.strictEqual(told([...expected, submit]).assessment._tag, "Submitted")
  })
})

const authorised = [...allocated, seen, submit, step("2016-02-03 12:00", mo, commands.authorise)]
const toldChild = (on: string, rest: Partial<Entry.EntryOf<"ChildToldOfDecision">> = {}) =>
  record(`${on} 16:00`, sal, {
    _tag: "ChildToldOfDecision",
    toldOn: day(on),
    of: "assessment",
    explanation: {
      _tag: "Explained",
      said: "Somebody comes to help with breakfast.",
      reasonsViewsNotMet: "He asked to live with his aunt; she has no room yet."
    },
    ...rest
  })

describe("Working Together (2015), introduction, box after paragraph 22 (WT15-008): explanation", () => {
  const stands = standingOf(tells, "WT15-008")

  it("the child is told what came of the assessment, and why where the child's views were not met", () => {
    assert.deepStrictEqual(stands(authorised.slice(0, -1), "tellChildOfAssessment", "2016-02-02"), [])
    assert.deepStrictEqual(stands(authorised, "tellChildOfAssessment", "2016-02-03"), [["outstanding", null]])
    const done = [...authorised, toldChild("2016-02-05")]
    assert.deepStrictEqual(stands(done, "tellChildOfAssessment", "2016-02-05"), [["met", null]])
    const why = toldChild("2016-02-05", {
      explanation: { _tag: "NotExplained", reason: "He is two weeks old." }
    })
    assert.deepStrictEqual(stands([...authorised, why], "tellChildOfAssessment", "2016-02-05"), [
      ["met", null]
    ])
  })
  it("and of the plan, for itself", () => {
    const agreed = [
      ...authorised,
      toldChild("2016-02-05"),
      { ...draft, at: "2016-02-08 12:00" },
      step("2016-02-09 12:00", mo, commands.agree("2016-02-08"))
    ]
    assert.deepStrictEqual(stands(agreed, "tellChildOfPlan", "2016-02-09"), [["outstanding", null]])
    assert.deepStrictEqual(
      stands([...agreed, toldChild("2016-02-10", { of: "plan" })], "tellChildOfPlan", "2016-02-10"),
      [["met", null]]
    )
    assert.strictEqual(refusal(authorised, toldChild("2016-02-05", { of: "plan" }))._tag, "OutOfOrder")
  })
  it("not before there is anything to tell", () => {
    assert.strictEqual(refusal(allocated, toldChild("2016-02-05"))._tag, "OutOfOrder")
    assert.strictEqual(
      refusal(authorised, { ...toldChild("2016-02-02"), at: "2016-02-05 16:00" })._tag,
      "ImpossibleDay"
    )
  })
})

const decided = (services: Entry.EntryOf<"ServicesDecided">["services"]) =>
  record("2016-01-12 12:00", sal, {
    _tag: "ServicesDecided",
    decidedOn: day("2016-01-12"),
    services,
    dueRegard: "He asked to eat with his friends."
  })
const needed = [
  ...allocated,
  seen,
  record("2016-01-08 17:00", sal, {
    _tag: "NeedIdentified",
    identifiedOn: day("2016-01-08"),
    need: "He is hungry in the mornings."
  })
]
const breakfast = { need: "Food", service: "Breakfast club", givenBy: "Hill School" }

describe("Working Together (2015), chapter 1, paragraphs 30 and 61 (WT15-042, WT15-071): services that are decided on", () => {
  it("are provided without delay from the decision on", () => {
    const stands = standingOf(tells, "WT15-042")
    assert.deepStrictEqual(stands(needed, "provideServices", "2016-01-11"), [])
    const provided = [...needed, decided([breakfast])]
    assert.deepStrictEqual(stands(provided, "provideServices", "2016-01-12"), [["outstanding", null]])
    const commissioned = record("2016-01-13 12:00", sal, {
      _tag: "ServicesCommissioned",
      commissionedOn: day("2016-01-13"),
      services: [breakfast]
    })
    assert.deepStrictEqual(stands([...provided, commissioned], "provideServices", "2016-01-13"), [
      ["met", null]
    ])
  })
  it("a decision to provide none answers the need, and asks for nothing more", () => {
    const none = [...needed, decided([])]
    assert.deepStrictEqual(standingOf(tells, "WT15-042")(none, "provideServices", "2016-01-12"), [])
    assert.deepStrictEqual(standingOf(tells, "WT15-071")(none, "commissionServices", "2016-01-12"), [
      ["met", null]
    ])
  })
})

const read = (on: string, what: Entry.EntryOf<"EarlierRecordsReviewed">["read"]): Step =>
  record(`${on} 12:00`, sal, {
    _tag: "EarlierRecordsReviewed",
    reviewedOn: day(on),
    read: what,
    learnt: "Nobody had asked him."
  })

describe("Working Together (2015), chapter 1, paragraph 43 (WT15-055): drawn together from all who know", () => {
  const returned = record("2016-01-11 12:00", sal, {
    _tag: "CircumstanceNoted",
    circumstance: "returnedFromCare",
    sinceOn: day("2015-06-01"),
    basis: "Home from foster care."
  })

  it("earlier assessments and case records count together, at whatever time each was read", () => {
    const one = [...allocated, seen, returned, read("2016-01-12", ["earlierAssessment"])]
    assert.deepStrictEqual(about(refusal(one, submit)), ["WT15-055", "earlierRecordsReviewed"])
    const both = [...one, read("2016-01-19", ["caseRecords"])]
    assert.strictEqual(told([...both, submit]).assessment._tag, "Submitted")
  })
  it("whether teachers, health, police and the others were heard is what an audit of it asks; it holds up no assessment", () => {
    const audit = record("2016-02-08 12:00", mo, {
      _tag: "AssessmentAudited",
      auditedOn: day("2016-02-08"),
      findings: "Clear, and to the point."
    })
    assert.deepStrictEqual(about(refusal(authorised, audit))[0], "WT15-055")
    const answered = answers("2016-02-08 11:00", mo, "informationDrawnTogether")
    assert.strictEqual(told([...authorised, answered, audit]).record?.length, 2)
  })
})
