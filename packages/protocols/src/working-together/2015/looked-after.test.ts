import { assert, describe, it } from "@effect/vitest"
import type { Entry } from "@section17/domain"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { day, tellerOf } from "../../story.test-data.ts"
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
