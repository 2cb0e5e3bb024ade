import { assert, describe, it } from "@effect/vitest"
import type { Entry } from "@section17/domain"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, day, type Step, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, sal, silent } from "./silent.test-data.ts"

const tells = tellerOf(withChecklists(silent, "WT15-036", "WT15-045", "WT15-046"), [sal, mo])

/** What is put on record on Thursday 7 January 2016, whenever it happened; the referral was on the 4th. */
const put = (entry: Entry.Entry) => record("2016-01-07 12:00", sal, entry)

const review = (heldOn: string) =>
  put({
    _tag: "LookedAfterReviewHeld",
    heldOn: day(heldOn),
    urgent: false,
    returnAgreed: false,
    decisions: "The school stays the same."
  })

describe("Working Together (2015), chapter 1, box after paragraph 26 and paragraph 34: in care before the referral", () => {
  it("the needs were assessed and the care plan drawn up then (WT15-036)", () => {
    const steps = [
      ...allocated,
      put({
        _tag: "LegalStatusBegan",
        status: "section31",
        beganOn: day("2015-11-02"),
        basis: "The court's order."
      }),
      put({ _tag: "CareNeedsAssessed", assessedOn: day("2015-11-16"), needs: "His grandmother." }),
      put({
        _tag: "CarePlanDrawnUp",
        drawnUpOn: day("2015-11-30"),
        services: [{ need: "Food", service: "Breakfast club", givenBy: "Hill School" }]
      }),
      review("2015-12-14")
    ]
    assert.deepStrictEqual(standingOf(tells, "WT15-036")(steps, "drawUpCarePlan", "2016-01-08"), [
      ["met", null],
      ["met", null]
    ])
  })
  it("so were the visit, the Detention Placement Plan and its review (WT15-046)", () => {
    const steps = [
      ...allocated,
      put({ _tag: "RemandedToYouthDetention", remandedOn: day("2015-11-02") }),
      put({ _tag: "VisitedOnRemand", visitedOn: day("2015-11-03"), needs: "His asthma." }),
      put({
        _tag: "DetentionPlacementPlanPrepared",
        preparedOn: day("2015-11-05"),
        howNeedsAreMet: "A nurse."
      }),
      review("2015-12-14")
    ]
    const stands = standingOf(tells, "WT15-046")
    assert.deepStrictEqual(stands(steps, "prepareDetentionPlacementPlan", "2016-01-08"), [
      ["met", null],
      ["met", null]
    ])
    assert.deepStrictEqual(stands(steps, "lookedAfterReview", "2016-01-08"), [
      ["met", null],
      ["outstanding", null]
    ])
    const early = put({ _tag: "VisitedOnRemand", visitedOn: day("2015-11-01"), needs: "His asthma." })
    assert.strictEqual(tells.refusal(steps.slice(0, 4), early)._tag, "ImpossibleDay")
  })
})

const began = (at: string, status: Entry.EntryOf<"LegalStatusBegan">["status"] = "section20") =>
  record(`${at} 12:00`, sal, {
    _tag: "LegalStatusBegan",
    status,
    beganOn: day(at),
    basis: "As the papers of that day say."
  })
const ended = (at: string, status: Entry.EntryOf<"LegalStatusEnded">["status"] = "section20") =>
  record(`${at} 13:00`, sal, { _tag: "LegalStatusEnded", status, endedOn: day(at), reasons: "Over." })

const arose = (at: string, rest: { readonly provided?: string } = {}) =>
  record(`${at} 10:00`, sal, {
    _tag: "AccommodationDutyArose",
    aroseOn: day(at),
    grounds: ["carerPrevented"],
    ...rest
  })

const ofAccommodation = (...steps: ReadonlyArray<Step>) =>
  standingOf(tells, "WT15-035")([...allocated, ...steps], "accommodateChild", "2016-03-01")

describe("Working Together (2015), box after paragraph 26 (WT15-035): the duty to accommodate a child in need", () => {
  it("is owed from when it arises until the child is accommodated", () => {
    assert.deepStrictEqual(ofAccommodation(), [])
    assert.deepStrictEqual(ofAccommodation(arose("2016-01-11")), [["outstanding", null]])
    assert.deepStrictEqual(ofAccommodation(arose("2016-01-11"), began("2016-01-11")), [["met", null]])
    assert.deepStrictEqual(ofAccommodation(arose("2016-01-11"), began("2016-01-11", "section31")), [
      ["outstanding", null]
    ])
    assert.deepStrictEqual(ofAccommodation(arose("2016-01-11", { provided: "His aunt's, approved." })), [
      ["met", null]
    ])
  })
  it("arises anew when it does, whatever was provided before", () => {
    const twice = [arose("2016-01-11"), began("2016-01-11"), ended("2016-02-01"), arose("2016-02-15")]
    assert.deepStrictEqual(ofAccommodation(...twice), [
      ["met", null],
      ["outstanding", null]
    ])
  })
})

const assessed = (at: string) =>
  record(`${at} 09:00`, sal, {
    _tag: "ReturnAssessed",
    assessedOn: day(at),
    occasion: "returnConsidered",
    needsAddressed: "The flat is safe.",
    safeAppropriateAndProportionate: true,
    reasons: "The change has lasted."
  })

const decided = (at: string) =>
  record(`${at} 10:00`, sal, { _tag: "ReturnHomeDecided", reasons: "As assessed." })

const home = (at: string, planned = true) =>
  record(`${at} 18:00`, sal, { _tag: "ReturnedHome", returnedOn: day(at), planned })

const supported = (at: string) =>
  record(`${at} 19:00`, sal, {
    _tag: "ReturnSupportArranged",
    arrangedOn: day(at),
    support: "A family worker."
  })

describe("Working Together (2015), chapter 1, paragraph 33 (WT15-045): each return home from care has its own assessment", () => {
  /** Under an order that stands throughout: home on 15 February. */
  const once = [
    ...allocated,
    began("2016-01-11", "section31"),
    assessed("2016-02-08"),
    decided("2016-02-10"),
    home("2016-02-15")
  ]

  it("the support after a planned return follows the assessment before it", () => {
    assert.strictEqual(tells.told([...once, supported("2016-02-16")]).record?.length, 5)
  })
  it("a second return is neither decided on the first one's assessment nor made on its decision", () => {
    assert.deepStrictEqual(about(tells.refusal(once, decided("2016-03-07"))), ["WT15-045", "returnAssessed"])
    assert.strictEqual(tells.refusal(once, home("2016-03-07"))._tag, "OutOfOrder")
    const again = [...once, assessed("2016-03-01"), decided("2016-03-07")]
    assert.strictEqual(tells.told([...again, home("2016-03-08")]).record?.at(-1)?.entry._tag, "ReturnedHome")
  })
  it("nor after an unplanned one: a decision before it is none for the next", () => {
    const unplanned = [...once.slice(0, -1), home("2016-02-12", false)]
    assert.strictEqual(tells.refusal(unplanned, home("2016-03-07"))._tag, "OutOfOrder")
    assert.deepStrictEqual(about(tells.refusal(unplanned, supported("2016-02-16"))), [
      "WT15-045",
      "supportAssessed"
    ])
  })
  it("nor when the child is accommodated anew", () => {
    const anew = [
      ...allocated,
      began("2016-01-11"),
      assessed("2016-02-08"),
      ended("2016-02-15"),
      began("2016-03-01")
    ]
    assert.deepStrictEqual(about(tells.refusal(anew, decided("2016-03-07"))), ["WT15-045", "returnAssessed"])
  })
})

const reviewed = (heldOn: string) =>
  record(`${heldOn} 15:00`, sal, {
    _tag: "LookedAfterReviewHeld",
    heldOn: day(heldOn),
    urgent: false,
    returnAgreed: false,
    decisions: "The school stays the same."
  })

describe("Working Together (2015), chapter 1, paragraph 33: looked after as long as a status stands", () => {
  it("a child whose accommodation under section 20 has ended is looked after no longer", () => {
    const over = [...allocated, began("2016-01-11"), ended("2016-02-01")]
    assert.strictEqual(tells.refusal(over, reviewed("2016-02-02"))._tag, "OutOfOrder")
  })
  it("one who came under an interim order on that day still is", () => {
    const ordered = [...allocated, began("2016-01-11"), began("2016-02-01", "section38"), ended("2016-02-01")]
    assert.strictEqual(tells.told([...ordered, reviewed("2016-02-02")]).record?.length, 4)
  })
})
