import { assert, describe, it } from "@effect/vitest"
import type { Command } from "@section17/domain"
import { record, withChecklists } from "../../onRecord.test-data.ts"
import { conclude, discussion } from "../../protection.test-data.ts"
import { commands, london, type Step, step, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, sal, seen, silent } from "./silent.test-data.ts"

const { refusal, told } = tellerOf(withChecklists(silent, "WT15-062", "WT15-111"), [sal, mo])

type Outcome = Command.CommandOf<"AuthoriseAssessment">["outcome"]

const authorisedWith = (outcome: Outcome): ReadonlyArray<Step> => [
  ...allocated,
  seen,
  step("2016-02-01 12:00", sal, commands.submit()),
  step("2016-02-03 12:00", mo, { ...commands.authorise, outcome })
]
const draft = step("2016-02-22 12:00", sal, commands.draft)
const agree = step("2016-02-23 12:00", mo, commands.agree("2016-02-22"))
const planOf = (...before: ReadonlyArray<Step>) => told([...before, draft, agree]).plan._tag

/** Suspected on 3 February, handed over for the enquiry, seen in it on the 8th, concluded on the 17th. */
const enquiredFrom = (before: ReadonlyArray<Step>) => [
  ...before,
  step("2016-02-03 15:00", mo, discussion("2016-02-03 14:00")),
  step("2016-02-03 16:00", mo, commands.allocate(sal, null, { considerations: null })),
  step("2016-02-08 16:00", sal, commands.see("2016-02-08")),
  step(
    "2016-02-17 12:00",
    sal,
    conclude("2016-02-17", {
      conclusion: {
        _tag: "NotSubstantiated",
        judgement: "The bruise is from the playground.",
        discussedWith: ["child", "parents", "professionals"],
        support: "A child in need plan.",
        reassessment: { _tag: "NotNeeded", reasons: "The plan is reviewed." }
      }
    })
  )
]

const referredAgain = (response: "section17Assessment" | "informationAndAdvice") => [
  ...authorisedWith("earlyHelp"),
  record("2016-02-15 10:00", sal, {
    _tag: "FurtherReferralReceived",
    referrer: { _tag: "TheChild" },
    concern: "It is worse at home.",
    receivedAt: london("2016-02-15 09:00")
  }),
  record("2016-02-15 15:00", sal, {
    _tag: "FurtherReferralReviewed",
    response,
    reasons: "As the school says too."
  })
]

describe("Working Together (2015), chapter 1, paragraph 53: a plan of action, on continued involvement", () => {
  it("follows an enquiry under section 47 that an assessment led to, and that did not substantiate the harm", () => {
    assert.strictEqual(planOf(...enquiredFrom(authorisedWith("strategyDiscussion"))), "Agreed")
  })
  it("follows every outcome that means continued involvement, and not those that end it", () => {
    for (const outcome of [
      "childInNeedPlan",
      "strategyDiscussion",
      "specialistAssessment",
      "emergencyAction"
    ] as const) {
      assert.strictEqual(planOf(...authorisedWith(outcome)), "Agreed")
    }
    for (const outcome of ["noFurtherAction", "earlyHelp"] as const) {
      assert.strictEqual(refusal([...authorisedWith(outcome), draft], agree)._tag, "OutOfOrder")
    }
  })
  it("follows an outcome that ended it, once an enquiry takes the case up again", () => {
    assert.strictEqual(planOf(...enquiredFrom(authorisedWith("noFurtherAction"))), "Agreed")
  })
  it("or once a further referral does; one that is answered with advice takes nothing up", () => {
    assert.strictEqual(planOf(...referredAgain("section17Assessment")), "Agreed")
    const advised = [...referredAgain("informationAndAdvice"), draft]
    assert.strictEqual(refusal(advised, agree)._tag, "OutOfOrder")
  })
})
