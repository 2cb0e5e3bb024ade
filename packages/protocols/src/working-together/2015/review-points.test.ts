import { assert, describe, it } from "@effect/vitest"
import { planned } from "../../assessment.test-data.ts"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { commands, day, step, type Step, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, ned, sal, seen, silent } from "./silent.test-data.ts"

const tells = tellerOf(withChecklists(silent), [sal, mo, ned])

const reviewed = (on: string, by = sal) =>
  record(`${on} 15:00`, by, {
    _tag: "AssessmentReviewed",
    reviewedOn: day(on),
    with: ["child", "family", "practitioners"],
    sufficientProgress: false,
    decided: "The school weighs her each week."
  })
const authorised = [
  step("2016-03-01 12:00", sal, commands.submit()),
  step("2016-03-02 12:00", mo, commands.authorise)
]

const stands = (steps: ReadonlyArray<Step>, on: string) =>
  standingOf(tells, "WT15-060")([...allocated, ...steps], "reviewAssessmentAsPlanned", on)
const at = (point: string) => ({ on: day(point), decides: "Whether the plan is right." })
const plan = (on: string, ...points: ReadonlyArray<string>) => {
  const [first = "", ...more] = points
  return planned(on, sal, { reviewPoints: [at(first), ...more.map(at)] })
}
const twice = plan("2016-01-07", "2016-01-25", "2016-02-15")

describe("Working Together (2015), chapter 1, paragraph 51 (WT15-060): review points of an assessment", () => {
  it("are due on their days, from the plan on, and late on the day after", () => {
    assert.deepStrictEqual(stands([], "2016-01-25"), [])
    assert.deepStrictEqual(stands([twice], "2016-01-25"), [
      ["due", "2016-01-25"],
      ["due", "2016-02-15"]
    ])
    assert.deepStrictEqual(stands([twice], "2016-01-26"), [
      ["late", "2016-01-25"],
      ["due", "2016-02-15"]
    ])
  })
  it("are each met by a review of their own: the first after the point before", () => {
    assert.deepStrictEqual(stands([twice, reviewed("2016-01-25")], "2016-01-26"), [
      ["met", "2016-01-25"],
      ["due", "2016-02-15"]
    ])
    assert.deepStrictEqual(stands([twice, reviewed("2016-01-22"), reviewed("2016-02-12")], "2016-02-16"), [
      ["met", "2016-01-25"],
      ["met", "2016-02-15"]
    ])
    assert.deepStrictEqual(stands([twice, reviewed("2016-01-18"), reviewed("2016-01-19")], "2016-02-16"), [
      ["met", "2016-01-25"],
      ["late", "2016-02-15"]
    ])
  })
  it("a review that is late for one point is in time for no other", () => {
    assert.deepStrictEqual(stands([twice, reviewed("2016-01-27")], "2016-02-16"), [
      ["metLate", "2016-01-25"],
      ["late", "2016-02-15"]
    ])
    assert.deepStrictEqual(stands([twice, reviewed("2016-02-17")], "2016-02-18"), [
      ["metLate", "2016-01-25"],
      ["metLate", "2016-02-15"]
    ])
  })
  it("a later plan stands in the place of what was still to come; what was missed before stays so (N38)", () => {
    const anew = plan("2016-02-01", "2016-02-08")
    assert.deepStrictEqual(stands([twice, anew], "2016-02-02"), [
      ["late", "2016-01-25"],
      ["due", "2016-02-08"]
    ])
  })
  it("nothing more is due once the assessment is complete; what was missed before stays late", () => {
    const points = plan("2016-01-07", "2016-01-25", "2016-03-07")
    assert.deepStrictEqual(stands([points, seen, ...authorised], "2016-03-08"), [["late", "2016-01-25"]])
  })
  it("the review is on record with who took part, and is put there by whoever leads", () => {
    const refused = tells.refusal([...allocated, twice], reviewed("2016-01-25", mo))
    assert.strictEqual(refused._tag, "NotTheLeadPractitioner")
    const [, entry] = tells.told([...allocated, twice, reviewed("2016-01-25")]).record ?? []
    assert.deepStrictEqual(entry?.entry._tag === "AssessmentReviewed" && entry.entry.with, [
      "child",
      "family",
      "practitioners"
    ])
  })
})

const agreed = [
  ...allocated,
  seen,
  ...authorised,
  step("2016-03-03 12:00", sal, commands.draft),
  step("2016-03-04 12:00", mo, commands.agree("2016-03-04"))
]
const agreeing = (on: string, ...days: ReadonlyArray<string>) => {
  const [first = "", ...more] = days
  return record(`${on} 12:00`, sal, {
    _tag: "ReviewPointsAgreed",
    agreedOn: day(on),
    points: [day(first), ...more.map((point) => day(point))],
    withProfessionals: ["Hill School"],
    withChildAndFamily: "At their kitchen table."
  })
}
const review = (on: string) => step(`${on} 12:00`, sal, commands.review(on))
const planStands = (steps: ReadonlyArray<Step>, on: string) =>
  standingOf(tells, "WT15-063")([...agreed, ...steps], "reviewPlanAsAgreed", on)
/** Agreed on Monday 7 March 2016, for Friday 18 March and Friday 29 April. */
const both = agreeing("2016-03-07", "2016-03-18", "2016-04-29")

describe("Working Together (2015), chapter 1, paragraph 55 (WT15-063): review points of a plan", () => {
  it("are due on their days, and met by a review of the plan", () => {
    assert.deepStrictEqual(planStands([], "2016-03-18"), [])
    assert.deepStrictEqual(planStands([both], "2016-03-18"), [
      ["due", "2016-03-18"],
      ["due", "2016-04-29"]
    ])
    assert.deepStrictEqual(planStands([both, review("2016-03-18")], "2016-04-30"), [
      ["met", "2016-03-18"],
      ["late", "2016-04-29"]
    ])
    assert.deepStrictEqual(planStands([both, review("2016-03-21"), review("2016-04-28")], "2016-04-30"), [
      ["metLate", "2016-03-18"],
      ["met", "2016-04-29"]
    ])
  })
  it("a point that is a Saturday is due on it: it is a day that people agreed on", () => {
    assert.deepStrictEqual(planStands([agreeing("2016-03-07", "2016-03-19")], "2016-03-21"), [
      ["late", "2016-03-19"]
    ])
  })
  it("a review that came before the agreement answers none of its points", () => {
    assert.deepStrictEqual(planStands([review("2016-03-04"), both], "2016-03-19"), [
      ["late", "2016-03-18"],
      ["due", "2016-04-29"]
    ])
  })
  it("nothing more is due once the episode is closed", () => {
    const closed = [
      review("2016-03-18"),
      step("2016-03-21 12:00", sal, commands.propose),
      step("2016-03-22 12:00", sal, commands.tell("familyOfClosure", "2016-03-22")),
      step("2016-03-23 12:00", mo, commands.close)
    ]
    assert.deepStrictEqual(planStands([both, ...closed], "2016-05-02"), [["met", "2016-03-18"]])
  })
})
