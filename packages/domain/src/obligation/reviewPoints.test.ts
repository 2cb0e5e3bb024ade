import { assert, describe, it } from "@effect/vitest"
import { record } from "../episode/onRecord.test-data.ts"
import { story, type Step, told, until } from "../episode/story.test-data.ts"
import { day, header, protocolWith, sam, tess, teamManager, who } from "../protocol/northshire.test-data.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import { stands } from "./owed.test-data.ts"

const atItsPoints = (rest: Pick<TimeLimit, "id" | "source" | "step" | "anchor">): TimeLimit => ({
  _tag: "TimeLimit",
  within: { _tag: "SetForTheCase" },
  ifExceeded: "recordReasons",
  ...rest
})

const under = protocolWith(
  atItsPoints({ ...header("NOR-81"), step: "reviewAssessmentAsPlanned", anchor: "assessmentPlanned" }),
  atItsPoints({ ...header("NOR-82"), step: "reviewPlanAsAgreed", anchor: "reviewPointsAgreed" }),
  {
    _tag: "SignOff",
    ...header("NOR-24"),
    decision: "nonProgression",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  }
)

/** Allocated, and planned with a review on 1 February and one on 1 March 2027. */
const planned: ReadonlyArray<Step> = [
  ...until("RecordChildSeen"),
  record("2026-12-22 12:00", sam, {
    _tag: "AssessmentPlanned",
    plannedOn: day("2026-12-22"),
    kinds: ["childInNeed"],
    aims: "To know whether she eats.",
    agreedWith: ["family"],
    seeChildBy: day("2026-12-29"),
    reviewPoints: [
      { on: day("2027-02-01"), decides: "Whether to go on." },
      { on: day("2027-03-01"), decides: "Whether to end." }
    ],
    notInvolved: []
  })
]
const from = (tag: Step["does"]["_tag"]): ReadonlyArray<Step> => story.slice(until(tag).length)
const until1June = (rule: string, steps: ReadonlyArray<Step>) =>
  stands(rule, told(steps, under), "2027-06-01", under)

describe("WT15-060, BAR-7a: reviews of an assessment at the points that were planned", () => {
  it("are each due on its own day", () => {
    assert.deepStrictEqual(stands("NOR-81", told(planned, under), "2026-12-24", under), [
      ["due", "2027-02-01"],
      ["due", "2027-03-01"]
    ])
  })
  it("are asked for no more once it does not go ahead, from Christmas Eve", () => {
    const stopped = record("2026-12-24 15:00", tess, {
      _tag: "AssessmentNotProgressed",
      ground: "familyNotInArea",
      reasons: "They moved away in November."
    })
    assert.deepStrictEqual(until1June("NOR-81", [...planned, stopped]), [])
  })
  it("are asked for no more once it is authorised, on 11 February; one that was missed before stays late", () => {
    const authorised = from("RecordChildSeen").slice(0, -from("RecordTold").length)
    assert.deepStrictEqual(until1June("NOR-81", [...planned, ...authorised]), [["late", "2027-02-01"]])
  })
})

describe("WT15-063: reviews of a plan at the points that were agreed", () => {
  it("are asked for no more once the case is closed, on 22 April; the one before was held", () => {
    const agreed = record("2027-02-17 13:00", sam, {
      _tag: "ReviewPointsAgreed",
      agreedOn: day("2027-02-17"),
      points: [day("2027-03-22"), day("2027-05-03")],
      withProfessionals: ["Hill School"],
      withChildAndFamily: "At home, over tea."
    })
    // The plan is reviewed on 16 March.
    const closed = [...until("ReviewPlan"), agreed, ...from("ReviewPlan")]
    assert.deepStrictEqual(until1June("NOR-82", closed), [["met", "2027-03-22"]])
  })
})
