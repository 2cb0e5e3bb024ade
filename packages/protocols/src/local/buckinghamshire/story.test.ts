import { assert, describe, it } from "@effect/vitest"
import { Command } from "@section17/domain"
import { about, commands, limits, standing, step } from "../../story.test-data.ts"
import { assessing } from "./assessment.test-data.ts"
import { ann, buckinghamshireTells, kay, tom, una } from "./people.test-data.ts"

const { eventsOf, owed, refusal, ruleOf, tagOf, told } = buckinghamshireTells

/** Friday 18 December 2026, at night: through the Emergency Social Work Team. */
const referred = [step("2026-12-18 21:40", ann, commands.refer("2026-12-18 21:30"))]
const decided = [...referred, step("2026-12-21 10:00", tom, commands.answer())]
const direction = { seeChildBy: "2026-12-29", completeBy: "2027-02-12" }
const plainly = (direct: typeof direction | null, to = ann) =>
  commands.allocate(to, direct, { considerations: null })
const allocated = [...decided, step("2026-12-21 15:00", tom, plainly(direction))]
const seen = [...allocated, step("2026-12-29 16:00", ann, commands.see("2026-12-29"))]
const overseen = [...seen, ...assessing(ann, tom, { seenOn: "2027-01-05", midPointOn: "2027-01-08" })]
const submitted = [...overseen, step("2027-02-01 12:00", ann, commands.submit())]
const authorised = [...submitted, step("2027-02-03 12:00", tom, commands.authorise)]

const lateOn = (day: string) => [step(`${day} 23:50`, ann, commands.refer(`${day} 23:45`))]

describe("Buckinghamshire, paragraph 2.3 (BUC-2.3b): six responses are possible", () => {
  it("each of them can be decided, and stands on record", () => {
    for (const response of [
      "thresholdNotMet",
      "earlyHelp",
      "informationAndAdvice",
      "strategyDiscussion",
      "section17Assessment",
      "moreInformation"
    ] as const) {
      const { referral } = told([...referred, step("2026-12-21 10:00", tom, commands.answer(response))])
      assert.strictEqual(referral._tag === "Decided" && referral.decision.response, response)
    }
  })
  it("there is no seventh", () => {
    assert.strictEqual(Command.Command.cases.DecideReferral.fields.response.literals.length, 6)
  })
})

describe("Buckinghamshire, paragraph 2.3 (BUC-2.3a): a qualified Social Work Manager decides in one working day", () => {
  it("referred at 21:30 on Friday 18 December 2026: decide by Monday 21 December", () => {
    assert.deepStrictEqual(standing(limits(owed(referred, "BUC-2.3a", "2026-12-18"))), [
      ["due", "2026-12-21"]
    ])
    assert.deepStrictEqual(standing(limits(owed(decided, "BUC-2.3a", "2026-12-22"))), [["met", "2026-12-21"]])
    assert.deepStrictEqual(standing(limits(owed(referred, "BUC-2.3a", "2026-12-22"))), [
      ["late", "2026-12-21"]
    ])
  })
  it("referred in the night before Christmas Eve: by Christmas Eve; on it: by Tuesday 29 December", () => {
    assert.deepStrictEqual(standing(limits(owed(lateOn("2026-12-23"), "BUC-2.3a", "2026-12-23"))), [
      ["due", "2026-12-24"]
    ])
    assert.deepStrictEqual(standing(limits(owed(lateOn("2026-12-24"), "BUC-2.3a", "2026-12-24"))), [
      ["due", "2026-12-29"]
    ])
  })
  it("neither a Social Worker nor a key worker decides it", () => {
    for (const by of [ann, kay]) {
      const refused = step("2026-12-21 10:00", by, commands.answer())
      assert.deepStrictEqual(
        [tagOf(referred, refused), ruleOf(referred, refused)],
        ["NotEntitledToDecide", "BUC-2.3a"]
      )
    }
  })
  it("nor a manager who is not qualified, or whose registration has lapsed (C1)", () => {
    for (const lacking of [
      { ...tom, socialWorkQualified: false },
      { ...tom, registrations: [] }
    ]) {
      assert.strictEqual(ruleOf(referred, step("2026-12-21 10:00", lacking, commands.answer())), "BUC-2.3a")
    }
  })
})

const anonymous = (kind: "Professional" | "MemberOfThePublic") =>
  commands.refer("2026-12-18 21:30", {
    referrer:
      kind === "Professional"
        ? {
            _tag: kind,
            name: "",
            agency: "Hill School",
            capacity: "teacher",
            wishesToRemainAnonymous: true
          }
        : { _tag: kind, name: "", wishesToRemainAnonymous: true }
  })

describe("Buckinghamshire, paragraph 2.5 (BUC-2.5a, BUC-2.5b): the referrer", () => {
  it("a professional who wishes to remain anonymous is refused", () => {
    const refused = step("2026-12-18 21:40", ann, anonymous("Professional"))
    assert.deepStrictEqual(
      [tagOf([], refused), ...about(refusal([], refused))],
      ["NotOnRecord", "BUC-2.5b", "professionalReferrerNamed"]
    )
  })
  it("a member of the public may remain anonymous, and then goes untold of the response", () => {
    const answered = [
      step("2026-12-18 21:40", ann, anonymous("MemberOfThePublic")),
      step("2026-12-21 10:00", tom, commands.answer())
    ]
    assert.deepStrictEqual(standing(owed(answered, "BUC-2.5a", "2026-12-21")), [["outstanding", null]])
    const untold = [
      ...answered,
      step("2026-12-21 10:05", tom, commands.leaveUntold("referrerOfResponse", "anonymousReferrer"))
    ]
    assert.deepStrictEqual(standing(owed(untold, "BUC-2.5a", "2026-12-21")), [["excused", null]])
  })
  it("a teacher is told the response: that she wished otherwise is no reason", () => {
    const untold = step(
      "2026-12-21 10:05",
      tom,
      commands.leaveUntold("referrerOfResponse", "anonymousReferrer")
    )
    assert.deepStrictEqual(
      [tagOf(decided, untold), ruleOf(decided, untold)],
      ["ExceptionNotAllowed", "BUC-2.5a"]
    )
    const answered = [
      ...decided,
      step("2026-12-22 09:00", tom, commands.tell("referrerOfResponse", "2026-12-22"))
    ]
    assert.deepStrictEqual(standing(owed(answered, "BUC-2.5a", "2026-12-22")), [["met", null]])
  })
  it("C4: she is told of receipt by Monday 21 December, as everywhere (WT15-067)", () => {
    assert.deepStrictEqual(standing(owed(referred, "WT15-067", "2026-12-18")), [["due", "2026-12-21"]])
  })
})

const onMonday = (does: Parameters<typeof step>[2], by = tom) => step("2026-12-21 15:00", by, does)

describe("Buckinghamshire, paragraphs 2.7 and 2.14 (BUC-2.7a, BUC-2.14i): the Team Manager allocates", () => {
  it("to a Social Worker, and why she may lead is kept with the allocation", () => {
    const [allocation] = told(allocated).allocations
    assert.deepStrictEqual([allocation!.practitioner, allocation!.eligibility.rule], [ann.id, "BUC-2.7a"])
  })
  it("not to a key worker, and nothing has changed", () => {
    const refused = onMonday(plainly(direction, kay))
    assert.deepStrictEqual([tagOf(decided, refused), ruleOf(decided, refused)], ["MayNotLead", "BUC-2.7a"])
    assert.deepStrictEqual(told(decided).allocations, [])
  })
  it("and nobody else does", () => {
    const refused = onMonday(plainly(direction), ann)
    assert.deepStrictEqual(
      [tagOf(decided, refused), ruleOf(decided, refused)],
      ["NotEntitledToDecide", "BUC-2.7a"]
    )
  })
  it("with a view and an outline plan (A9)", () => {
    const refused = refusal(decided, onMonday(plainly(null)))
    assert.deepStrictEqual(about(refused), ["BUC-2.14i", "focusOfAssessment"])
  })
})

describe("Buckinghamshire, paragraph 2.11 (BUC-2.11a): the child is seen within 5 working days of the referral", () => {
  it("of Friday night, 18 December 2026: by Tuesday 29 December, past Christmas and its Monday", () => {
    const [obligation] = owed(referred, "BUC-2.11a", "2026-12-18")
    assert.deepStrictEqual(standing([obligation!]), [["due", "2026-12-29"]])
    assert.deepStrictEqual(
      obligation!.deadline!.skipped.map(({ on, why }) => [String(on), why._tag]),
      [
        ["2026-12-19", "Weekend"],
        ["2026-12-20", "Weekend"],
        ["2026-12-25", "BankHoliday"],
        ["2026-12-26", "Weekend"],
        ["2026-12-27", "Weekend"],
        ["2026-12-28", "BankHoliday"]
      ]
    )
  })
  it("of a Friday night without holidays, 20 November 2026: by Friday 27 November", () => {
    const plain = [step("2026-11-20 21:40", ann, commands.refer("2026-11-20 21:30"))]
    assert.deepStrictEqual(standing(owed(plain, "BUC-2.11a", "2026-11-20")), [["due", "2026-11-27"]])
  })
  it("runs beside the decision, from the referral, and does not wait for it (A11)", () => {
    for (const steps of [referred, decided, allocated]) {
      const [obligation] = owed(steps, "BUC-2.11a", "2026-12-21")
      assert.strictEqual(obligation!.deadline!.dueOn, "2026-12-29")
      assert.strictEqual(obligation!.deadline!.anchor.moment, "referralReceived")
    }
  })
  it("seen on the fifth working day is in time; unseen on the day after is late", () => {
    assert.deepStrictEqual(standing(owed(seen, "BUC-2.11a", "2026-12-30")), [["met", "2026-12-29"]])
    assert.deepStrictEqual(standing(owed(allocated, "BUC-2.11a", "2026-12-29")), [["due", "2026-12-29"]])
    assert.deepStrictEqual(standing(owed(allocated, "BUC-2.11a", "2026-12-30")), [["late", "2026-12-29"]])
  })
  it("a reason of one's own is shown, and does not excuse: a Manager has to be asked for another day (BUC-2.11b)", () => {
    const accounted = [
      ...allocated,
      step("2026-12-30 09:00", ann, {
        ...commands.accountFor,
        step: "seeChild"
      }),
      step("2026-12-31 16:00", ann, commands.see("2026-12-31"))
    ]
    const [obligation] = owed(accounted, "BUC-2.11a", "2026-12-31")
    assert.deepStrictEqual(
      [obligation!.state, obligation!.metOn, obligation!.reason],
      ["metLate", "2026-12-31", "The family was away."]
    )
  })
  it("says both numbers, and how the second is read (A10)", () => {
    const [{ explanation } = assert.fail("no obligation")] = owed(referred, "BUC-2.11a", "2026-12-18")
    assert.strictEqual(
      explanation.says,
      "See the child within 5 working days of when the point of referral came; in any case within 7 working days of when the point of referral came."
    )
    assert.strictEqual(explanation.reading?.id, "A10")
  })
  it("does not bind for an unborn child (A23)", () => {
    const { child } = told(referred)
    const unborn = [
      step(
        "2026-12-18 21:40",
        ann,
        commands.refer("2026-12-18 21:30", {
          child: { ...child, birth: { _tag: "Expected", on: child.birth.on } }
        })
      )
    ]
    assert.deepStrictEqual(owed(unborn, "BUC-2.11a", "2026-12-30"), [])
  })
})

describe("Buckinghamshire, paragraph 2.13 (BUC-2.13a): 45 working days from the initial referral", () => {
  it("of Friday 18 December 2026 end on Wednesday 24 February 2027", () => {
    assert.deepStrictEqual(standing(owed(referred, "BUC-2.13a", "2026-12-18")), [["due", "2027-02-24"]])
  })
  it("of Friday 20 November 2026 end on Wednesday 27 January 2027", () => {
    const plain = [step("2026-11-20 21:40", ann, commands.refer("2026-11-20 21:30"))]
    assert.deepStrictEqual(standing(owed(plain, "BUC-2.13a", "2026-11-20")), [["due", "2027-01-27"]])
  })
  it("are kept only by authorisation: submitted in time and authorised on day 46 needs a reason (C7)", () => {
    const late = step("2027-02-25 09:00", tom, commands.authorise)
    assert.deepStrictEqual(about(refusal(submitted, late)), ["BUC-2.13a", "2027-02-24"])
    const accounted = [...submitted, step("2027-02-25 08:00", ann, commands.accountFor), late]
    assert.deepStrictEqual(standing(owed(accounted, "BUC-2.13a", "2027-02-25")), [["metLate", "2027-02-24"]])
  })
  it("BUC-2.13b, BUC-2.10a: the family is told at the outset how it will be done", () => {
    assert.deepStrictEqual(owed(decided, "BUC-2.13b", "2026-12-21"), [])
    assert.deepStrictEqual(
      owed(allocated, "BUC-2.13b", "2026-12-21").map(({ by }) => by),
      ["Social Worker"]
    )
    assert.deepStrictEqual(standing(owed(allocated, "BUC-2.13b", "2026-12-21")), [["outstanding", null]])
    const explained = [
      ...allocated,
      step("2026-12-22 12:00", ann, commands.tell("familyOfAssessment", "2026-12-22"))
    ]
    assert.deepStrictEqual(standing(owed(explained, "BUC-2.13b", "2026-12-22")), [["met", null]])
  })
})

describe("Buckinghamshire, paragraph 2.14 (BUC-2.14a, BUC-2.14iii): the Manager authorises", () => {
  it("or asks for more work, and reviews what comes back", () => {
    const again = [
      ...submitted,
      step("2027-02-02 12:00", tom, commands.giveBack),
      step("2027-02-09 12:00", ann, commands.submit()),
      step("2027-02-10 12:00", tom, commands.authorise)
    ]
    assert.deepStrictEqual(
      eventsOf(again)
        .slice(-4)
        .map(({ _tag }) => _tag),
      ["AssessmentSubmitted", "AssessmentReturned", "AssessmentSubmitted", "AssessmentAuthorised"]
    )
  })
  it("not the Social Worker who wrote it, though she is a Team Manager too", () => {
    const written = [
      ...decided,
      step("2026-12-21 15:00", tom, plainly(direction, una)),
      step("2026-12-29 16:00", una, commands.see("2026-12-29")),
      ...assessing(una, tom, { seenOn: "2027-01-05", midPointOn: "2027-01-08" }),
      step("2027-02-01 12:00", una, commands.submit())
    ]
    const own = step("2027-02-03 12:00", una, commands.authorise)
    assert.deepStrictEqual(
      [tagOf(written, own), ruleOf(written, own)],
      ["MayNotDecideOnOwnWork", "BUC-2.14a"]
    )
    assert.strictEqual(ruleOf(written, step("2027-02-03 12:00", ann, commands.authorise)), "BUC-2.14a")
  })
  it("BUC-3.3: the three domains of the framework are written", () => {
    const thin = step("2027-02-01 12:00", ann, commands.submit({ parentingCapacity: " " }))
    assert.deepStrictEqual(about(refusal(seen, thin)), ["BUC-3.3", "parentingCapacity"])
  })
})

const telling = (form: "spoken" | "written") =>
  step("2027-02-04 12:00", ann, commands.tell("familyAndAgenciesOfOutcome", "2027-02-04", form))

describe("Buckinghamshire, paragraphs 2.16 and 2.17 (BUC-2.16, BUC-2.17): the outcome is told", () => {
  it("once the assessment is authorised, in writing, without a date by which", () => {
    assert.deepStrictEqual(owed(submitted, "BUC-2.16", "2027-02-03"), [])
    assert.deepStrictEqual(standing(owed(authorised, "BUC-2.16", "2027-02-03")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed([...authorised, telling("written")], "BUC-2.16", "2027-02-04")), [
      ["met", null]
    ])
  })
  it("word of mouth alone is not enough (WT15-097)", () => {
    assert.deepStrictEqual(
      [tagOf(authorised, telling("spoken")), ruleOf(authorised, telling("spoken"))],
      ["WritingRequired", "BUC-2.16"]
    )
  })
})
