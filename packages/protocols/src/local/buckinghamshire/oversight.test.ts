import { assert, describe, it } from "@effect/vitest"
import { Protocol } from "@section17/domain"
import { Result } from "effect"
import { adultsSeen, allAnswered, midPointReviewed } from "../../assessment.test-data.ts"
import { answers, record, standingOf } from "../../onRecord.test-data.ts"
import { about, commands, day, standing, type Step, step, tellerOf } from "../../story.test-data.ts"
import { workingTogether2018 } from "../../working-together/2018/edition.ts"
import { assessing } from "./assessment.test-data.ts"
import { ann, buckinghamshire, buckinghamshireTells, kay, tom, una } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const { owed, refusal, told } = buckinghamshireTells

/** Referred on Friday 18 December 2026, and allocated on Monday 21 December. */
const referred = [step("2026-12-18 16:40", ann, commands.refer("2026-12-18 16:30"))]
const direction = { seeChildBy: "2026-12-29", completeBy: "2027-02-12" }
const allocated = [
  ...referred,
  step("2026-12-21 10:00", tom, commands.answer()),
  step("2026-12-21 15:00", tom, commands.allocate(ann, direction, { considerations: null }))
]
const seen = [...allocated, step("2026-12-29 16:00", ann, commands.see("2026-12-29"))]
const everybodySeen = [...seen, adultsSeen("2027-01-05", ann)]

const midPoint = (under: Protocol.Protocol, steps: ReadonlyArray<Step>, on: string) =>
  standingOf(tellerOf(under, [ann, tom]), "BUC-2.14ii")(steps, "midPointReview", on)

const otherwise = (rest: Partial<Protocol.LocalProtocol>): Protocol.Protocol =>
  Result.getOrThrow(Protocol.overlay(workingTogether2018, { ...local, ...rest }))

describe("Buckinghamshire, paragraph 2.14 (ii) (BUC-2.14ii): the mid-point, no later than 20 days", () => {
  // 21 December + 20 = 41 days from the start of the month, less the 31 of December: 10 January, a Sunday.
  it("of an allocation on Monday 21 December 2026 is by Sunday 10 January 2027", () => {
    assert.deepStrictEqual(midPoint(buckinghamshire, allocated, "2026-12-21"), [["due", "2027-01-10"]])
    assert.deepStrictEqual(midPoint(buckinghamshire, allocated, "2027-01-11"), [["late", "2027-01-10"]])
  })
  // Working days: 22, 23, 24 December (3); 29, 30, 31 (6); 4 to 8 January (11); 11 to 15 (16); 18 to 21 (20).
  it("with A6 read as working days, by Thursday 21 January, past Christmas and New Year", () => {
    const under = otherwise({ readings: { A6: "workingDays" } })
    assert.deepStrictEqual(midPoint(under, allocated, "2026-12-21"), [["due", "2027-01-21"]])
  })
  // From the referral: 18 + 20 = 38, less 31: 7 January.
  it("counted from the point of referral instead, by Thursday 7 January", () => {
    const fromReferral = local.rules.map((rule) =>
      rule._tag === "TimeLimit" && rule.step === "midPointReview"
        ? { ...rule, anchor: "pointOfReferral" as const }
        : rule
    )
    assert.deepStrictEqual(midPoint(otherwise({ rules: fromReferral }), allocated, "2026-12-21"), [
      ["due", "2027-01-07"]
    ])
  })
  it("is met by the Manager's review, escalating or not, with what remains", () => {
    const reviewed = [...everybodySeen, midPointReviewed("2027-01-08", tom, { concern: "escalated" })]
    assert.deepStrictEqual(midPoint(buckinghamshire, reviewed, "2027-01-11"), [
      ["met", "2027-01-10"],
      // The checklist of the review.
      ["met", null]
    ])
  })
  it("comes after contact with the child and with the adults of the family", () => {
    const early = midPointReviewed("2027-01-08", tom)
    assert.deepStrictEqual(about(refusal(allocated, early)), ["BUC-2.14ii", "childSeen", "adultsSeen"])
    assert.deepStrictEqual(about(refusal(seen, early)), ["BUC-2.14ii", "adultsSeen"])
  })
  it("is the Manager's, not the Social Worker's", () => {
    assert.deepStrictEqual(about(refusal(everybodySeen, midPointReviewed("2027-01-08", ann))), ["BUC-2.14ii"])
  })
})

describe("Buckinghamshire, paragraph 2.14 (BUC-2.14b): at least three oversights (A9)", () => {
  const answered = [
    ...everybodySeen,
    ...allAnswered(
      "2027-01-06 12:00",
      { worker: ann, manager: tom },
      buckinghamshire,
      "submitAssessment",
      "completeAssessment"
    )
  ]
  const submit = step("2027-02-01 12:00", ann, commands.submit())
  const authorise = step("2027-02-03 12:00", tom, commands.authorise)

  it("allocation and authorisation alone are two: without a mid-point it is not authorised", () => {
    const refused = refusal([...answered, submit], authorise)
    assert.strictEqual(refused._tag, "NotOnRecord")
    assert.deepStrictEqual("tooFew" in refused && refused.tooFew, [{ amount: 3, of: "oversights" }])
    assert.strictEqual(
      refused.message,
      "To complete the assessment, put on record first: at least 3 oversights of the assessment by a manager, from allocation to authorisation. So asks BUC-2.14b (Buckinghamshire Council: Local Assessment Protocol, paragraph 2.14)."
    )
    assert.strictEqual(told([...answered, submit]).assessment._tag, "Submitted")
  })
  it("with the mid-point they are three", () => {
    const all = [...answered, midPointReviewed("2027-01-08", tom), submit, authorise]
    assert.strictEqual(told(all).assessment._tag, "Authorised")
    assert.deepStrictEqual(standing(owed(all, "BUC-2.14b", "2027-02-03")), [["met", null]])
  })
})

describe("Buckinghamshire, paragraph 2.14 (iii) (BUC-2.14iii): not until needs, recommendations and analysis are clear", () => {
  it("both questions are answered before authorisation", () => {
    const submitted = [
      ...everybodySeen,
      midPointReviewed("2027-01-08", tom),
      ...allAnswered("2027-01-11 12:00", { worker: ann, manager: tom }, buckinghamshire, "submitAssessment"),
      step("2027-02-01 12:00", ann, commands.submit())
    ]
    const refused = refusal(submitted, step("2027-02-03 12:00", tom, commands.authorise))
    assert.deepStrictEqual("unanswered" in refused && refused.unanswered.map(({ key }) => String(key)), [
      "needsAssessed",
      "recommendationsClear"
    ])
    assert.deepStrictEqual(about(refused), ["BUC-2.14iii"])
  })
})

describe("Buckinghamshire, paragraph 2.14 (BUC-2.14iii): what the Manager reviews at the end", () => {
  it("the Manager answers, and no Social Worker in the Manager's place", () => {
    const refused = refusal(allocated, answers("2027-01-06 12:00", ann, "recommendationsClear"))
    assert.deepStrictEqual([refused._tag, ...about(refused)], ["NotEntitledToDecide", "BUC-2.14iii"])
    const answered = told([...allocated, answers("2027-01-06 12:00", tom, "recommendationsClear")])
    assert.strictEqual(answered.record?.at(-1)?.recordedBy, tom.id)
  })
})

const anew = (toSeeOn: string, withWhom = tom, at = "2026-12-24", by = ann): Step =>
  record(`${at} 12:00`, by, {
    _tag: "SeeingRescheduled",
    toSeeOn: day(toSeeOn),
    reasons: "The family is away until the 30th.",
    discussedOn: day(at),
    practitioner: withWhom.id
  })

describe("Buckinghamshire, paragraph 2.11 (BUC-2.11b, BUC-2.11c): another day to see the child", () => {
  // 5 working days: 21, 22, 23, 24, 29 December; 7: 30 and 31 as well.
  const set = [...allocated, anew("2026-12-31")]
  const planned = standingOf(buckinghamshireTells, "BUC-2.11b")

  it("is discussed with a Manager, and becomes the day that is owed", () => {
    assert.deepStrictEqual(planned(allocated, "seeChildAsPlanned", "2026-12-24"), [])
    assert.deepStrictEqual(planned(set, "seeChildAsPlanned", "2026-12-24"), [["due", "2026-12-31"]])
  })
  it("its reasons account for the first limit, within the second", () => {
    const [limit] = owed(set, "BUC-2.11a", "2026-12-30")
    assert.deepStrictEqual([limit!.state, limit!.reason], ["excused", "The family is away until the 30th."])
    assert.deepStrictEqual(standing(owed(allocated, "BUC-2.11a", "2026-12-30")), [["late", "2026-12-29"]])
  })
  it("and nothing accounts for more than 7 working days", () => {
    assert.deepStrictEqual(standing(owed(set, "BUC-2.11a", "2027-01-04")), [["late", "2026-12-29"]])
    assert.deepStrictEqual(planned(set, "seeChildAsPlanned", "2027-01-04"), [["late", "2026-12-31"]])
  })
  it("is never beyond 7 working days from the point of referral", () => {
    const refused = refusal(allocated, anew("2027-01-04"))
    assert.deepStrictEqual(
      [refused._tag, ...about(refused)],
      ["LaterThanTheLimit", "BUC-2.11a", "2026-12-31"]
    )
  })
  it("is not set with a Social Worker, nor with somebody who is not known", () => {
    assert.deepStrictEqual(about(refusal(allocated, anew("2026-12-31", ann))), ["BUC-2.11b"])
    const stranger = { ...tom, id: "stranger" as typeof tom.id }
    assert.strictEqual(refusal(allocated, anew("2026-12-31", stranger))._tag, "UnknownPractitioner")
  })
  it("is put on record by whoever leads", () => {
    assert.strictEqual(
      refusal(allocated, anew("2026-12-31", tom, "2026-12-24", kay))._tag,
      "NotTheLeadPractitioner"
    )
  })
  it("is not set for a child who is seen already", () => {
    assert.strictEqual(refusal(seen, anew("2026-12-31", tom, "2026-12-30"))._tag, "OutOfOrder")
  })
})

describe("Buckinghamshire, paragraph 2.11 (BUC-2.11b, BUC-2.11c): a child born during the episode (A23)", () => {
  const child = told(referred).child
  const unborn = [
    step(
      "2026-12-18 16:40",
      ann,
      commands.refer("2026-12-18 16:30", {
        child: { ...child, birth: { _tag: "Expected", on: day("2027-01-31") } }
      })
    ),
    ...allocated.slice(1, 2),
    step(
      "2026-12-21 15:00",
      tom,
      commands.allocate(ann, { ...direction, seeChildBy: "2026-12-31" }, { considerations: null })
    )
  ]
  /** Born on Friday 29 January 2027: 5 working days end on Friday 5 February, 7 on Tuesday 9 February. */
  const born = [...unborn, record("2027-02-01 09:00", ann, { _tag: "ChildBorn", bornOn: day("2027-01-29") })]

  it("no day is set for a child who is not born", () => {
    assert.strictEqual(refusal(unborn, anew("2026-12-31"))._tag, "OutOfOrder")
  })
  it("both limits run from birth", () => {
    assert.deepStrictEqual(standing(owed(born, "BUC-2.11a", "2027-02-01")), [["due", "2027-02-05"]])
    const set = [...born, anew("2027-02-09", tom, "2027-02-04")]
    assert.deepStrictEqual(standing(owed(set, "BUC-2.11b", "2027-02-04")), [["due", "2027-02-09"]])
    assert.deepStrictEqual(about(refusal(born, anew("2027-02-10", tom, "2027-02-04"))), [
      "BUC-2.11a",
      "2027-02-09"
    ])
  })
})

describe("Buckinghamshire, paragraph 2.14 (i) and (iii): a Manager who leads does not oversee alone", () => {
  it("the author may review the mid-point, and does not authorise", () => {
    const own = [
      ...allocated.slice(0, 2),
      step("2026-12-21 15:00", tom, commands.allocate(una, direction, { considerations: null })),
      step("2026-12-29 16:00", una, commands.see("2026-12-29")),
      ...assessing(una, una, { seenOn: "2027-01-05", midPointOn: "2027-01-08" }),
      step("2027-02-01 12:00", una, commands.submit())
    ]
    assert.deepStrictEqual(about(refusal(own, step("2027-02-03 12:00", una, commands.authorise))), [
      "BUC-2.14a"
    ])
  })
})
