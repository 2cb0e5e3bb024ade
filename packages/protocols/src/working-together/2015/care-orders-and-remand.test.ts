import { assert, describe, it } from "@effect/vitest"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, day, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, ned, sal, silent } from "./silent.test-data.ts"

const own = ["WT15-044", "WT15-006", "WT15-036", "WT15-045", "WT15-046", "WT15-062"]

const tells = tellerOf(withChecklists(silent, ...own), [sal, mo, ned])

const { owed, refusal } = tells

const forNeed = { need: "Food", service: "Breakfast club", givenBy: "Hill School" }

const ordered = (status: "section31" | "section38" | "section20") => [
  ...allocated,
  record("2016-02-01 12:00", sal, {
    _tag: "LegalStatusBegan",
    status,
    beganOn: day("2016-02-01"),
    basis: "The court's order."
  })
]

describe("Working Together (2015), box after paragraph 26 (WT15-036): a care order", () => {
  const stands = standingOf(tells, "WT15-036")
  const assessed = record("2016-02-08 12:00", sal, {
    _tag: "CareNeedsAssessed",
    assessedOn: day("2016-02-08"),
    needs: "One school, and his grandmother."
  })
  const plan = record("2016-02-15 12:00", sal, {
    _tag: "CarePlanDrawnUp",
    drawnUpOn: day("2016-02-15"),
    services: [forNeed]
  })

  it("the needs are assessed, and a care plan sets out the services that meet them", () => {
    for (const status of ["section31", "section38"] as const) {
      const steps = ordered(status)
      assert.deepStrictEqual(
        owed(steps, "WT15-036", "2016-02-02").map(({ kind, state }) => [kind, state]),
        [["TimeLimit", "outstanding"]]
      )
      assert.deepStrictEqual(about(refusal(steps, plan)), ["WT15-036", "careNeedsAssessed"])
      assert.deepStrictEqual(stands([...steps, assessed, plan], "drawUpCarePlan", "2016-02-16"), [
        ["met", null],
        ["met", null]
      ])
    }
  })
  it("accommodation by agreement is no order", () => {
    assert.deepStrictEqual(owed(ordered("section20"), "WT15-036", "2016-02-02"), [])
  })
})

describe("Working Together (2015), chapter 1, paragraph 34 (WT15-046): remand to youth detention accommodation", () => {
  const stands = standingOf(tells, "WT15-046")
  const remanded = [
    ...allocated,
    record("2016-02-01 12:00", sal, { _tag: "RemandedToYouthDetention", remandedOn: day("2016-02-01") })
  ]
  const visited = record("2016-02-03 12:00", sal, {
    _tag: "VisitedOnRemand",
    visitedOn: day("2016-02-03"),
    needs: "His asthma, and his exams."
  })
  const prepared = record("2016-02-04 12:00", sal, {
    _tag: "DetentionPlacementPlanPrepared",
    preparedOn: day("2016-02-04"),
    howNeedsAreMet: "A nurse, and his teacher twice a week."
  })

  it("the child is visited and assessed before the decision, and the Detention Placement Plan says how needs are met", () => {
    assert.deepStrictEqual(stands(remanded, "prepareDetentionPlacementPlan", "2016-02-02"), [
      ["outstanding", null]
    ])
    assert.deepStrictEqual(about(refusal(remanded, prepared)), ["WT15-046", "visitedOnRemand"])
    assert.deepStrictEqual(
      stands([...remanded, visited, prepared], "prepareDetentionPlacementPlan", "2016-02-04"),
      [
        ["met", null],
        ["met", null]
      ]
    )
    assert.strictEqual(refusal(allocated, visited)._tag, "OutOfOrder")
  })
  it("a remanded child is looked after, and the plan is reviewed as any care plan is", () => {
    const reviewed = [
      ...remanded,
      visited,
      prepared,
      record("2016-03-01 12:00", sal, {
        _tag: "LookedAfterReviewHeld",
        heldOn: day("2016-03-01"),
        urgent: false,
        returnAgreed: false,
        decisions: "The exams are sat there."
      })
    ]
    assert.deepStrictEqual(stands(reviewed, "lookedAfterReview", "2016-03-02"), [
      ["met", null],
      ["outstanding", null]
    ])
    assert.strictEqual(refusal(allocated, reviewed.at(-1)!)._tag, "OutOfOrder")
  })
})
