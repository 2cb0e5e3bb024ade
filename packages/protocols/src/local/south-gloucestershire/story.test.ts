import { assert, describe, it } from "@effect/vitest"
import { Episode } from "@section17/domain"
import { about, commands, day, limits, standing, step } from "../../story.test-data.ts"
import { amy, kim, max, mia, southGloucestershireTells } from "./people.test-data.ts"

const { eventsOf, owed, refusal, tagOf, told } = southGloucestershireTells

const referred = [step("2026-12-18 16:50", amy, commands.refer("2026-12-18 16:40"))]
const decided = [...referred, step("2026-12-21 10:00", amy, commands.answer())]
const plainly = commands.allocate(amy, null, { considerations: null })
const allocated = [...decided, step("2026-12-21 11:00", max, plainly)]
const seen = [...allocated, step("2026-12-23 16:00", amy, commands.see("2026-12-23"))]
const submitted = [...seen, step("2027-02-01 12:00", amy, commands.submit())]
const returned = [...submitted, step("2027-02-03 12:00", max, commands.giveBack)]
const submittedAgain = [...returned, step("2027-02-10 12:00", amy, commands.submit())]
const authorised = [...submittedAgain, step("2027-02-11 12:00", max, commands.authorise)]
const drafted = [...authorised, step("2027-02-12 12:00", amy, commands.draft)]
const agreed = [...drafted, step("2027-02-15 12:00", max, commands.agree("2027-02-15"))]
const proposed = [...agreed, step("2027-04-12 12:00", amy, commands.propose)]

describe("South Gloucestershire: a referral at 16:40 on Friday 18 December 2026", () => {
  it("is decided by Monday 21 December (WT15-066), as everywhere", () => {
    assert.deepStrictEqual(standing(limits(owed(referred, "WT15-066", "2026-12-18"))), [
      ["due", "2026-12-21"]
    ])
    assert.deepStrictEqual(standing(limits(owed(decided, "WT15-066", "2026-12-22"))), [["met", "2026-12-21"]])
  })
  it("is decided by anybody on the register of the day, a social worker too (C1); not by a key worker", () => {
    const [, decision] = eventsOf(decided)
    assert.strictEqual(decision!.recordedBy, amy.id)
    const refused = step("2026-12-21 10:00", kim, commands.answer())
    assert.deepStrictEqual(
      [tagOf(referred, refused), ...about(refusal(referred, refused))],
      ["NotEntitledToDecide", "WT15-066"]
    )
  })
  it("has its 45 working days until 24 February 2027, and no monthly supervision or review", () => {
    assert.deepStrictEqual(standing(owed(referred, "WT15-069", "2026-12-18")), [["due", "2027-02-24"]])
    assert.deepStrictEqual(standing(owed(allocated, "WT15-058", "2026-12-21")), [["outstanding", null]])
    const reviews = owed(agreed, "WT15-063", "2027-02-15").filter(({ kind }) => kind === "Cadence")
    assert.deepStrictEqual(standing(reviews), [["outstanding", null]])
  })
  it("the child is to be seen as soon as possible: a duty without a date (A19)", () => {
    assert.deepStrictEqual(standing(owed(decided, "WT15-081", "2026-12-21")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed(seen, "WT15-081", "2026-12-23")), [["met", null]])
  })
})

describe("South Gloucestershire: allocation, without its neighbour's checklists", () => {
  it("asks for no team mapping, no considerations and no direction", () => {
    assert.strictEqual(told(allocated).allocations[0]!.eligibility.rule, "SGL-2")
  })
  it("of a key worker is refused by SGL-2, and nothing has changed", () => {
    const keyWorker = step("2026-12-21 11:00", max, commands.allocate(kim, null, { considerations: null }))
    assert.deepStrictEqual(
      [tagOf(decided, keyWorker), ...about(refusal(decided, keyWorker))],
      ["MayNotLead", "SGL-2"]
    )
    assert.deepStrictEqual(told(decided).allocations, [])
    assert.strictEqual(Episode.stage(told(decided)), "awaitingAllocation")
  })
  it("a direction that is given all the same stays within the 45 working days", () => {
    const late = commands.allocate(amy, { seeChildBy: "2026-12-23", completeBy: "2027-02-25" })
    assert.deepStrictEqual(about(refusal(decided, step("2026-12-21 11:00", max, late))), [
      "WT15-069",
      "2027-02-24"
    ])
  })
})

describe("South Gloucestershire: the assessment (WT15-057)", () => {
  it("is returned once, submitted again, and authorised by a manager who did not write it", () => {
    assert.deepStrictEqual(
      eventsOf(authorised)
        .slice(-4)
        .map(({ _tag }) => _tag),
      ["AssessmentSubmitted", "AssessmentReturned", "AssessmentSubmitted", "AssessmentAuthorised"]
    )
  })
  it("is not authorised by its author, though she is a manager too", () => {
    const written = [
      ...decided,
      step("2026-12-21 11:00", max, commands.allocate(mia, null, { considerations: null })),
      step("2026-12-23 16:00", mia, commands.see("2026-12-23")),
      step("2027-02-01 12:00", mia, commands.submit())
    ]
    const own = step("2027-02-03 12:00", mia, commands.authorise)
    assert.deepStrictEqual(
      [tagOf(written, own), ...about(refusal(written, own))],
      ["MayNotDecideOnOwnWork", "WT15-057"]
    )
  })
  it("is not authorised by a social worker", () => {
    assert.strictEqual(
      tagOf(submitted, step("2027-02-03 12:00", amy, commands.authorise)),
      "NotEntitledToDecide"
    )
  })
  it("on day 45 is in time; on day 46 needs a recorded reason (WT15-070)", () => {
    const onDay45 = [...submittedAgain, step("2027-02-24 23:59", max, commands.authorise)]
    assert.deepStrictEqual(standing(owed(onDay45, "WT15-069", "2027-02-25")), [["met", "2027-02-24"]])
    const day46 = step("2027-02-25 00:00", max, commands.authorise)
    assert.deepStrictEqual(about(refusal(submittedAgain, day46)), ["WT15-069", "2027-02-24"])
    const accounted = [...submittedAgain, step("2027-02-25 00:00", amy, commands.accountFor), day46]
    assert.deepStrictEqual(standing(owed(accounted, "WT15-069", "2027-02-25")), [["metLate", "2027-02-24"]])
  })
})

describe("South Gloucestershire: work need not wait for the plan (WT15-071)", () => {
  it("starts as soon as a social worker leads", () => {
    const started = [...allocated, step("2026-12-22 09:00", amy, commands.start("2026-12-22"))]
    assert.deepStrictEqual(told(started).work, { _tag: "Started", startedOn: day("2026-12-22") })
    assert.strictEqual(told(started).plan._tag, "NotDrafted")
  })
  it("but is the lead practitioner's to start", () => {
    assert.strictEqual(
      tagOf(allocated, step("2026-12-22 09:00", max, commands.start("2026-12-22"))),
      "NotTheLeadPractitioner"
    )
  })
})

describe("South Gloucestershire: closing, of which the protocol says nothing (N3: a manager decides)", () => {
  it("a manager closes what the lead practitioner proposes, who does not close alone", () => {
    assert.strictEqual(tagOf(proposed, step("2027-04-14 12:00", amy, commands.close)), "NotEntitledToDecide")
    assert.strictEqual(
      Episode.stage(told([...proposed, step("2027-04-14 12:00", max, commands.close)])),
      "closed"
    )
  })
  it("telling the family is owed (WT15-080), and that it would jeopardise an investigation is a reason here", () => {
    assert.deepStrictEqual(standing(owed(proposed, "WT15-080", "2027-04-12").slice(-1)), [
      ["outstanding", null]
    ])
    const untold = [
      ...proposed,
      step("2027-04-13 12:00", amy, commands.leaveUntold("familyOfClosure", "jeopardisesInvestigation"))
    ]
    assert.deepStrictEqual(standing(owed(untold, "WT15-080", "2027-04-13").slice(-1)), [["excused", null]])
  })
  it("a referral that leads to no assessment is closed by a manager", () => {
    const answered = [
      ...referred,
      step("2026-12-21 10:00", amy, commands.answer("thresholdNotMet")),
      step("2026-12-21 10:05", amy, commands.propose)
    ]
    assert.strictEqual(tagOf(answered, step("2026-12-21 10:10", kim, commands.close)), "NotEntitledToDecide")
    assert.strictEqual(
      Episode.stage(told([...answered, step("2026-12-21 10:10", max, commands.close)])),
      "closed"
    )
  })
})
