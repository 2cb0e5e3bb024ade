import { assert, describe, it } from "@effect/vitest"
import { record } from "../../onRecord.test-data.ts"
import { about, commands, day, limits, standing, step } from "../../story.test-data.ts"
import { assessing } from "./assessment.test-data.ts"
import { barnsleyTells, joy, lee, pat, sue } from "./people.test-data.ts"

const { owed, refusal, ruleOf, tagOf, told } = barnsleyTells

/** Thursday 25 March 2027, the day before Good Friday. */
const referred = [step("2027-03-25 16:30", sue, commands.refer("2027-03-25 16:20"))]
const decided = [...referred, step("2027-03-30 10:00", sue, commands.answer())]
const plainly = (to = sue) => commands.allocate(to, null, { considerations: null })
const allocated = [...decided, step("2027-03-30 11:00", lee, plainly())]
const seen = [...allocated, step("2027-04-06 16:00", sue, commands.see("2027-04-06"))]
const submitted = [...seen, ...assessing("2027-04-09", sue), step("2027-05-20 12:00", sue, commands.submit())]
const authorised = [...submitted, step("2027-05-24 12:00", lee, commands.authorise)]
const drafted = [...authorised, step("2027-05-25 12:00", sue, commands.draft)]

describe("Barnsley, Integrated Front Door: who decides, and by when, is the edition's to say (C1, WT15-066)", () => {
  it("received on Thursday 25 March 2027, before Easter: decide by Tuesday 30 March", () => {
    assert.deepStrictEqual(standing(limits(owed(referred, "WT15-066", "2027-03-25"))), [
      ["due", "2027-03-30"]
    ])
    assert.deepStrictEqual(standing(limits(owed(decided, "WT15-066", "2027-03-31"))), [["met", "2027-03-30"]])
  })
  it("a social worker or a manager on the register decides; a health visitor does not", () => {
    for (const by of [sue, lee]) {
      assert.strictEqual(
        told([...referred, step("2027-03-30 10:00", by, commands.answer())]).referral._tag,
        "Decided"
      )
    }
    assert.strictEqual(ruleOf(referred, step("2027-03-30 10:00", joy, commands.answer())), "WT15-066")
  })
})

describe("Barnsley, section 2.1 (BAR-2.1a): allocation", () => {
  it("of a lead practitioner is refused, and nothing has changed", () => {
    const refused = step("2027-03-30 11:00", lee, plainly(joy))
    assert.deepStrictEqual([tagOf(decided, refused), ruleOf(decided, refused)], ["MayNotLead", "BAR-2.1a"])
    assert.deepStrictEqual(told(decided).allocations, [])
  })
  it("of a Social Worker keeps why she may lead", () => {
    assert.strictEqual(told(allocated).allocations[0]!.eligibility.rule, "BAR-2.1a")
  })
})

describe("Barnsley, sections 3.1 and 6 (BAR-3.1b, BAR-3.1c, BAR-6e): 45 working days from the point of referral", () => {
  it("of Thursday 25 March 2027 end on Wednesday 2 June: past Easter and both bank holidays of May", () => {
    const [obligation] = owed(referred, "BAR-3.1b", "2027-03-25")
    assert.deepStrictEqual(standing([obligation!]), [["due", "2027-06-02"]])
    assert.deepStrictEqual(
      obligation!.deadline!.skipped.flatMap(({ on, why }) =>
        why._tag === "BankHoliday" ? [String(on)] : []
      ),
      ["2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31"]
    )
  })
  it("day 45 is in time; day 46 needs the reason, which the lead practitioner records (C6)", () => {
    const onDay45 = [...submitted, step("2027-06-02 23:59", lee, commands.authorise)]
    assert.deepStrictEqual(standing(owed(onDay45, "BAR-3.1b", "2027-06-03")), [["met", "2027-06-02"]])
    const day46 = step("2027-06-03 09:00", lee, commands.authorise)
    assert.deepStrictEqual(about(refusal(submitted, day46)), ["BAR-3.1b", "2027-06-02"])
    assert.strictEqual(
      tagOf(submitted, step("2027-06-03 08:00", lee, commands.accountFor)),
      "NotTheLeadPractitioner"
    )
    const accounted = [...submitted, step("2027-06-03 08:00", sue, commands.accountFor), day46]
    assert.deepStrictEqual(standing(owed(accounted, "BAR-3.1b", "2027-06-03")), [["metLate", "2027-06-02"]])
  })
})

describe("Barnsley, section 3.4 (BAR-3.4d): the manager supervises regularly", () => {
  it("a duty without a date (A19): held, and owed again", () => {
    assert.deepStrictEqual(standing(owed(allocated, "BAR-3.4d", "2027-03-30")), [["outstanding", null]])
    const held = [...allocated, step("2027-04-13 12:00", lee, commands.supervise("2027-04-13"))]
    assert.deepStrictEqual(standing(owed(held, "BAR-3.4d", "2027-04-13")), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("says so in a sentence, and whose it is", () => {
    const [regularly] = owed(allocated, "BAR-3.4d", "2027-03-30")
    assert.strictEqual(
      regularly!.explanation.says,
      "Hold supervision regularly, and challenge the assessment, from when the lead practitioner was allocated. Whose duty it is: line manager."
    )
    assert.strictEqual(regularly!.by, "line manager")
  })
})

describe("Barnsley, sections 3.5 and 4.1 (BAR-3.5a, BAR-4.1a, BAR-4.1b): the domains and the child", () => {
  it("all three domains are written", () => {
    const thin = step("2027-05-20 12:00", sue, commands.submit({ developmentalNeeds: "" }))
    assert.deepStrictEqual(about(refusal(seen, thin)), ["BAR-3.5a", "developmentalNeeds"])
  })
  it("an assessment of a child whom nobody has seen is not authorised (C10)", () => {
    const unseen = [
      ...allocated,
      record("2027-04-06 16:00", sue, {
        _tag: "WishesAndFeelingsRecorded",
        askedOn: day("2027-04-06"),
        wishes: { _tag: "Ascertained", said: "Wants to stay at school.", how: "By telephone." }
      }),
      ...assessing("2027-04-09", sue),
      step("2027-05-20 12:00", sue, commands.submit())
    ]
    const refused = refusal(unseen, step("2027-05-24 12:00", lee, commands.authorise))
    assert.deepStrictEqual(about(refused), ["BAR-4.1a", "childSeen"])
  })
  it("seen with somebody, and why, is enough", () => {
    const notAlone = step("2027-04-06 16:00", sue, {
      _tag: "RecordChildSeen",
      seenOn: told(seen).sightings[0]!.seenOn,
      manner: { _tag: "NotAlone", reason: "She asked for her aunt to stay." },
      wishesAndFeelings: "Wants to stay at school."
    })
    const done = [
      ...allocated,
      notAlone,
      ...assessing("2027-04-09", sue),
      step("2027-05-20 12:00", sue, commands.submit()),
      step("2027-05-24 12:00", lee, commands.authorise)
    ]
    assert.strictEqual(told(done).assessment._tag, "Authorised")
  })
  it("the child and the parents are told at the outset what it is for", () => {
    assert.deepStrictEqual(standing(owed(allocated, "BAR-4.1b", "2027-03-30")), [["outstanding", null]])
    const explained = [
      ...allocated,
      step("2027-03-31 12:00", sue, commands.tell("familyOfAssessment", "2027-03-31"))
    ]
    assert.deepStrictEqual(standing(owed(explained, "BAR-4.1b", "2027-03-31")), [["met", null]])
  })
})

describe("Barnsley, section 6 (BAR-6a, BAR-6b): the line manager determines with the worker", () => {
  it("a Social Worker does not authorise, neither her own assessment nor another's", () => {
    assert.strictEqual(ruleOf(submitted, step("2027-05-24 12:00", sue, commands.authorise)), "BAR-6a")
  })
  it("a line manager who wrote it as a Social Worker does not authorise it", () => {
    const written = [
      ...decided,
      step("2027-03-30 11:00", lee, plainly(pat)),
      step("2027-04-06 16:00", pat, commands.see("2027-04-06")),
      ...assessing("2027-04-09", pat),
      step("2027-05-20 12:00", pat, commands.submit())
    ]
    const own = step("2027-05-24 12:00", pat, commands.authorise)
    assert.deepStrictEqual([tagOf(written, own), ruleOf(written, own)], ["MayNotDecideOnOwnWork", "BAR-6a"])
    assert.strictEqual(
      told([...written, step("2027-05-24 12:00", lee, commands.authorise)]).assessment._tag,
      "Authorised"
    )
  })
  it("the plan is agreed by the line manager, not by its author (BAR-6b)", () => {
    assert.strictEqual(ruleOf(drafted, step("2027-05-26 12:00", sue, commands.agree("2027-05-26"))), "BAR-6b")
    const agreed = [...drafted, step("2027-05-26 12:00", lee, commands.agree("2027-05-26"))]
    assert.strictEqual(told(agreed).plan._tag, "Agreed")
  })
})

const telling = (form: "spoken" | "written") =>
  step("2027-05-25 12:00", sue, commands.tell("familyAndAgenciesOfOutcome", "2027-05-25", form))

describe("Barnsley, section 6 (BAR-6c, BAR-6d): the outcome is given in writing", () => {
  it("to child, family and agencies", () => {
    assert.deepStrictEqual(standing(owed(authorised, "BAR-6c", "2027-05-24")), [["outstanding", null]])
    assert.strictEqual(tagOf(authorised, telling("spoken")), "WritingRequired")
    assert.deepStrictEqual(standing(owed([...authorised, telling("written")], "BAR-6c", "2027-05-25")), [
      ["met", null]
    ])
  })
  it("unless that risks harm to the child or jeopardises an investigation", () => {
    for (const exception of ["riskOfHarm", "jeopardisesInvestigation"] as const) {
      const untold = [
        ...authorised,
        step("2027-05-25 12:00", sue, commands.leaveUntold("familyAndAgenciesOfOutcome", exception))
      ]
      assert.deepStrictEqual(standing(owed(untold, "BAR-6c", "2027-05-25")), [["excused", null]])
    }
    const other = step("2027-05-25 12:00", sue, {
      ...commands.leaveUntold("familyAndAgenciesOfOutcome", "anonymousReferrer")
    })
    assert.deepStrictEqual(
      [tagOf(authorised, other), ruleOf(authorised, other)],
      ["ExceptionNotAllowed", "BAR-6c"]
    )
  })
})
