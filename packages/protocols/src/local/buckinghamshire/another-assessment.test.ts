import { assert, describe, it } from "@effect/vitest"
import { midPointReviewed } from "../../assessment.test-data.ts"
import { record } from "../../onRecord.test-data.ts"
import { about, commands, london, standing, type Step, step } from "../../story.test-data.ts"
import { assessing } from "./assessment.test-data.ts"
import { ann, buckinghamshireTells, tom } from "./people.test-data.ts"

const { owed, refusal } = buckinghamshireTells

/** Authorised on Wednesday 3 February 2027, of a referral on Friday 18 December 2026. */
const authorised: ReadonlyArray<Step> = [
  step("2026-12-18 16:40", ann, commands.refer("2026-12-18 16:30")),
  step("2026-12-21 10:00", tom, commands.answer()),
  step(
    "2026-12-21 15:00",
    tom,
    commands.allocate(ann, { seeChildBy: "2026-12-29", completeBy: "2027-02-12" }, { considerations: null })
  ),
  step("2026-12-22 12:00", ann, commands.tell("familyOfAssessment", "2026-12-22")),
  step("2026-12-29 16:00", ann, commands.see("2026-12-29")),
  ...assessing(ann, tom, { seenOn: "2027-01-05", midPointOn: "2027-01-08" }),
  step("2027-02-01 12:00", ann, commands.submit()),
  step("2027-02-03 12:00", tom, commands.authorise)
]
/** Of Monday 1 March 2027, while the child is open to Children's Services. */
const again: ReadonlyArray<Step> = [
  ...authorised,
  record("2027-03-01 12:00", ann, {
    _tag: "FurtherReferralReceived",
    referrer: { _tag: "TheChild" },
    concern: "I am alone again.",
    receivedAt: london("2027-03-01 12:00")
  }),
  record("2027-03-02 10:00", tom, {
    _tag: "FurtherReferralReviewed",
    response: "section17Assessment",
    reasons: "He is alone every night now."
  })
]
const allocated = [
  ...again,
  step(
    "2027-03-02 15:00",
    tom,
    commands.allocate(ann, { seeChildBy: "2027-03-08", completeBy: "2027-04-20" }, { considerations: null })
  )
]
const seen = step("2027-03-05 16:00", ann, commands.see("2027-03-05"))
const limits = (steps: ReadonlyArray<Step>, rule: string, on: string) =>
  standing(owed(steps, rule, on).filter(({ kind }) => kind === "TimeLimit"))

const explained = (steps: ReadonlyArray<Step>) => standing(owed(steps, "BUC-2.13b", "2027-03-03"))

describe("Buckinghamshire, paragraphs 2.7 to 2.14 (N54): a referral about an open child is answered with an assessment", () => {
  it("BUC-2.13a: any new assessment has 45 working days from the referral that led to it: Thursday 6 May", () => {
    assert.deepStrictEqual(limits(authorised, "BUC-2.13a", "2027-03-02"), [["met", "2027-02-24"]])
    assert.deepStrictEqual(limits(again, "BUC-2.13a", "2027-03-02"), [
      ["met", "2027-02-24"],
      ["due", "2027-05-06"]
    ])
  })
  it("BUC-2.11a: the child is seen for it within 5 working days: by Monday 8 March", () => {
    assert.deepStrictEqual(limits(again, "BUC-2.11a", "2027-03-02"), [["due", "2027-03-08"]])
    assert.deepStrictEqual(limits([...allocated, seen], "BUC-2.11a", "2027-03-09"), [["met", "2027-03-08"]])
  })
  // 2 March + 20 days.
  it("BUC-2.14ii: any new assessment has a mid-point: by Monday 22 March; the first stays met", () => {
    assert.deepStrictEqual(limits(allocated, "BUC-2.14ii", "2027-03-02"), [
      ["met", "2027-01-10"],
      ["due", "2027-03-22"]
    ])
    assert.deepStrictEqual(
      limits([...allocated, seen, midPointReviewed("2027-03-19", tom)], "BUC-2.14ii", "2027-03-23"),
      [
        ["met", "2027-01-10"],
        ["met", "2027-03-22"]
      ]
    )
  })
  it("BUC-2.14b: and three oversights of its own: with the direction and the authorisation, the mid-point", () => {
    const submitted = [...allocated, seen, step("2027-04-12 12:00", ann, commands.submit())]
    assert.strictEqual(
      about(refusal(submitted, step("2027-04-13 12:00", tom, commands.authorise)))[0],
      "BUC-2.14b"
    )
  })
  it("BUC-2.13b: the family is told how it will be done, anew", () => {
    assert.deepStrictEqual(explained(again), [["met", null]])
    assert.deepStrictEqual(explained(allocated), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("BUC-2.10b: what an episode needs once is asked for from its first allocation still", () => {
    assert.deepStrictEqual(limits(authorised, "BUC-2.10b", "2027-03-03"), [["outstanding", null]])
    assert.deepStrictEqual(limits(allocated, "BUC-2.10b", "2027-03-03"), [["outstanding", null]])
  })
  it("BUC-2.9: once authorised, it has brought the first up to date: the next is due twelve months on", () => {
    const submit = step("2027-04-12 12:00", ann, commands.submit())
    const submitted = [...allocated, seen, midPointReviewed("2027-03-19", tom), submit]
    assert.deepStrictEqual(about(refusal(submitted, step("2027-05-07 12:00", tom, commands.authorise))), [
      "BUC-2.13a",
      "2027-05-06"
    ])
    const done = [...submitted, step("2027-04-13 12:00", tom, commands.authorise)]
    assert.deepStrictEqual(standing(owed(done, "BUC-2.9", "2027-04-14")), [
      ["met", "2028-02-03"],
      ["due", "2028-04-13"]
    ])
  })
})
