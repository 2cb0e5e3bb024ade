import { assert, describe, it } from "@effect/vitest"
import { day } from "../protocol/northshire.test-data.ts"
import { allocated, record } from "./assessment.test-data.ts"
import { isAtPoints, pointRounds } from "./reviewPoints.ts"
import { told } from "./story.test-data.ts"

const planned = (on: string, ...points: ReadonlyArray<string>) => {
  const [first, ...more] = points.map((point) => ({ on: day(point), decides: "Whether to escalate." }))
  return record(`${on} 12:00`, {
    _tag: "AssessmentPlanned",
    plannedOn: day(on),
    kinds: ["childInNeed"],
    aims: "To understand.",
    agreedWith: ["family"],
    seeChildBy: null,
    reviewPoints: [first!, ...more],
    notInvolved: []
  })
}
const reviewed = (on: string) =>
  record(`${on} 15:00`, {
    _tag: "AssessmentReviewed",
    reviewedOn: day(on),
    with: ["family"],
    sufficientProgress: true,
    decided: "To go on."
  })
const roundsOf = (...steps: Parameters<typeof told>[0]) =>
  pointRounds(told([...allocated, ...steps]), "reviewAssessmentAsPlanned").map(({ anchor, met, setFor }) => [
    String(anchor.moment),
    String(anchor.on),
    String(setFor),
    met === undefined ? null : String(met.on)
  ])

describe("WT15-060, BAR-7a: the points at which an assessment is reviewed", () => {
  it("are as many as were agreed, each counted from its agreement, in the order of their days", () => {
    assert.deepStrictEqual(roundsOf(planned("2026-12-22", "2027-02-01", "2027-01-11")), [
      ["assessmentPlanned", "2026-12-22", "2027-01-11", null],
      ["assessmentPlanned", "2026-12-22", "2027-02-01", null]
    ])
  })
  it("a day that is agreed twice is one point; a later agreement stands, from its own day on", () => {
    assert.deepStrictEqual(
      roundsOf(
        planned("2026-12-22", "2027-01-04", "2027-01-11", "2027-02-01"),
        planned("2027-01-11", "2027-01-18", "2027-01-18")
      ),
      [
        ["assessmentPlanned", "2026-12-22", "2027-01-04", null],
        ["assessmentPlanned", "2027-01-11", "2027-01-18", null]
      ]
    )
  })
  it("are answered by the first review from the agreement on, and after the point before", () => {
    const points = planned("2026-12-22", "2027-01-11", "2027-02-01")
    const answers = (...days: ReadonlyArray<string>) =>
      roundsOf(points, ...days.map(reviewed)).map(([, , , met]) => met)
    assert.deepStrictEqual(answers("2026-12-22"), ["2026-12-22", null])
    assert.deepStrictEqual(answers("2027-01-11"), ["2027-01-11", null])
    assert.deepStrictEqual(answers("2027-01-12"), ["2027-01-12", null])
    assert.deepStrictEqual(answers("2027-01-12", "2027-01-13"), ["2027-01-12", "2027-01-13"])
    assert.deepStrictEqual(answers("2027-02-01"), ["2027-02-01", "2027-02-01"])
    assert.deepStrictEqual(answers("2027-01-04", "2027-01-05"), ["2027-01-04", null])
  })
  it("a review before the agreement answers none", () => {
    const [, , , met] = roundsOf(reviewed("2026-12-22"), planned("2026-12-23", "2027-01-11"))[0]!
    assert.isNull(met)
  })
  it("other steps have no points of their own", () => {
    assert.isTrue(isAtPoints("reviewAssessmentAsPlanned"))
    assert.isTrue(isAtPoints("reviewPlanAsAgreed"))
    assert.isFalse(isAtPoints("reviewPlan"))
    assert.deepStrictEqual(pointRounds(told(allocated), "reviewPlan"), [])
  })
})
