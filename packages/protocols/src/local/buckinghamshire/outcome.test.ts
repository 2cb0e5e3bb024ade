import { assert, describe, it } from "@effect/vitest"
import { Communication } from "@section17/domain"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { commands, day, step, tellerOf } from "../../story.test-data.ts"
import { assessing } from "./assessment.test-data.ts"
import { ann, buckinghamshire, tom } from "./people.test-data.ts"

const tells = tellerOf(withChecklists(buckinghamshire), [ann, tom])

const direction = { seeChildBy: "2027-01-08", completeBy: "2027-02-12" }
const received = [step("2027-01-04 10:00", ann, commands.refer("2027-01-04 09:00"))]
const allocate = step("2027-01-06 10:00", tom, commands.allocate(ann, direction, { considerations: null }))

describe("Buckinghamshire, paragraph 6.5 (BUC-6.5): no enquiry, and section 17 in proportion", () => {
  const stands = standingOf(tells, "BUC-6.5")
  const discussed = [...received, step("2027-01-04 12:00", tom, commands.answer("strategyDiscussion"))]
  const inNeed = [...discussed, step("2027-01-05 12:00", tom, commands.answer())]

  it("once the answer after a strategy discussion is section 17, the case goes on under the protocol", () => {
    assert.deepStrictEqual(stands(discussed, "section47NotMet", "2027-01-05"), [])
    assert.deepStrictEqual(stands(inNeed, "section47NotMet", "2027-01-05"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...inNeed, allocate], "section47NotMet", "2027-01-06"), [["met", null]])
  })
  it("without a strategy discussion there is nothing to go on from", () => {
    const plainly = [...received, step("2027-01-04 12:00", tom, commands.answer())]
    assert.deepStrictEqual(stands(plainly, "section47NotMet", "2027-01-05"), [])
  })
})

describe("Buckinghamshire, paragraphs 2.16 and 2.17 (BUC-2.16, BUC-2.17): who hears the outcome", () => {
  const stands = standingOf(tells, "BUC-2.17")
  const authorised = [
    ...received,
    step("2027-01-04 12:00", tom, commands.answer()),
    allocate,
    step("2027-01-08 16:00", ann, commands.see("2027-01-08")),
    ...assessing(ann, tom, { seenOn: "2027-01-11", midPointOn: "2027-01-25" }),
    step("2027-02-01 12:00", ann, commands.submit()),
    step("2027-02-03 12:00", tom, commands.authorise)
  ]

  it("the referrer, and any agency consulted or involved, each for itself", () => {
    for (const telling of ["referrerOfOutcome", "agenciesOfOutcome"] as const) {
      assert.deepStrictEqual(stands(authorised, telling, "2027-02-04"), [["outstanding", null]])
      const done = [...authorised, step("2027-02-04 12:00", ann, commands.tell(telling, "2027-02-04"))]
      assert.deepStrictEqual(stands(done, telling, "2027-02-04"), [["met", null]])
    }
  })
  it("agencies the outcome and the next actions, and no more, as the paragraph says", () => {
    const [agencies] = tells
      .owed(authorised, "BUC-2.17", "2027-02-04")
      .filter(({ subject }) => subject === "agenciesOfOutcome")
    assert.strictEqual(
      agencies!.explanation.says,
      "Tell the agencies the outcome of the assessment and the next actions, after the assessment was authorised (any agency consulted or involved in the assessment)."
    )
  })
  it("with an interpreter, where English is not the family's first language (BUC-2.16)", () => {
    const interpreted = standingOf(tells, "BUC-2.16")
    const polish = record("2027-01-11 12:00", ann, {
      _tag: "CircumstanceNoted",
      circumstance: "interpreterNeeded",
      sinceOn: day("2027-01-08"),
      basis: "Mother speaks Polish."
    })
    const used = record("2027-02-05 12:00", ann, {
      _tag: "InterpreterUsed",
      usedOn: day("2027-02-05"),
      into: Communication.Language.make("pl"),
      interpreter: "Mrs Zając",
      conveyed: "The outcome, and what happens next."
    })
    const noted = [...authorised, { ...polish, at: "2027-02-03 13:00" }]
    assert.deepStrictEqual(interpreted(authorised, "useInterpreter", "2027-02-04"), [])
    assert.deepStrictEqual(interpreted(noted, "useInterpreter", "2027-02-04"), [["outstanding", null]])
    assert.deepStrictEqual(interpreted([...noted, used], "useInterpreter", "2027-02-05"), [["met", null]])
  })
  it("a referrer who is named is no exception", () => {
    const untold = step(
      "2027-02-04 12:00",
      ann,
      commands.leaveUntold("referrerOfOutcome", "anonymousReferrer")
    )
    assert.strictEqual(tells.refusal(authorised, untold)._tag, "ExceptionNotAllowed")
  })
})
