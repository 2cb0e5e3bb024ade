import { assert, describe, it } from "@effect/vitest"
import { record } from "../../onRecord.test-data.ts"
import { about, commands, day, london, limits, standing, step } from "../../story.test-data.ts"
import {
  agreed,
  allocated,
  authorised,
  decided,
  direction,
  drafted,
  mapped,
  referred,
  returned,
  reviewed,
  seen,
  signedOff,
  submitted,
  submittedAgain,
  working
} from "./case.test-data.ts"
import { bristolTells, fay, kit, sam, tess, theo } from "./people.test-data.ts"

const { eventsOf, owed, refusal, ruleOf, tagOf, told } = bristolTells

describe("Bristol, section 5 (BRI-5a): a Team Manager decides within one working day", () => {
  it("received at 16:40 on Friday 18 December 2026: decide by Monday 21 December", () => {
    const [decision] = owed(referred, "BRI-5a", "2026-12-18")
    assert.deepStrictEqual(standing([decision!]), [["due", "2026-12-21"]])
    assert.deepStrictEqual(
      decision!.deadline!.skipped.map(({ on, why }) => [String(on), why._tag]),
      [
        ["2026-12-19", "Weekend"],
        ["2026-12-20", "Weekend"]
      ]
    )
    assert.strictEqual(
      decision!.explanation.says,
      "Decide the response to the referral within 1 working day of when the referral was received."
    )
  })
  it("decided on the Monday is in time; on the Tuesday it is late", () => {
    assert.deepStrictEqual(standing(limits(owed(decided, "BRI-5a", "2026-12-22"))), [["met", "2026-12-21"]])
    assert.deepStrictEqual(standing(limits(owed(referred, "BRI-5a", "2026-12-22"))), [["late", "2026-12-21"]])
  })
  it("a Social Worker, a Key Worker or a family support worker does not decide it", () => {
    for (const by of [sam, kit, fay]) {
      const refused = step("2026-12-21 10:00", by, commands.answer())
      assert.deepStrictEqual(
        [tagOf(referred, refused), ruleOf(referred, refused)],
        ["NotEntitledToDecide", "BRI-5a"]
      )
    }
  })
  it("nor does a Team Manager whose own registration has lapsed (C1)", () => {
    const lapsed = { ...tess, registrations: [] }
    assert.strictEqual(
      tagOf(referred, step("2026-12-21 10:00", lapsed, commands.answer())),
      "NotEntitledToDecide"
    )
  })
  it("the referrer is told of receipt by the same Monday (WT15-067)", () => {
    assert.deepStrictEqual(standing(owed(referred, "WT15-067", "2026-12-18")), [["due", "2026-12-21"]])
    const acknowledged = [
      ...referred,
      step("2026-12-18 17:00", tess, commands.tell("referrerOfReceipt", "2026-12-18"))
    ]
    assert.deepStrictEqual(standing(owed(acknowledged, "WT15-067", "2026-12-22")), [["met", "2026-12-21"]])
  })
})

const onMonday = (does: Parameters<typeof step>[2], by = tess) => step("2026-12-21 15:00", by, does)

describe("Bristol, sections 5 and 6 (BRI-5b, 5c, 5d, 6a): allocation", () => {
  it("a Team Manager allocates a Key Worker, and why they may lead is kept with the allocation", () => {
    const [allocation] = told(allocated).allocations
    assert.deepStrictEqual([allocation!.practitioner, allocation!.eligibility.rule], [kit.id, "BRI-3b"])
  })
  it("nobody but a Team Manager allocates", () => {
    assert.strictEqual(ruleOf(mapped, onMonday(commands.allocate(kit, direction), sam)), "BRI-5b")
  })
  it("a family support worker cannot be allocated", () => {
    const refused = onMonday(commands.allocate(fay, direction))
    assert.deepStrictEqual([tagOf(mapped, refused), ruleOf(mapped, refused)], ["MayNotLead", "BRI-3b"])
  })
  it("what was weighed must be on record (BRI-5c)", () => {
    const refused = refusal(mapped, onMonday(commands.allocate(kit, direction, { considerations: null })))
    assert.deepStrictEqual(about(refused), [
      "BRI-5c",
      "skillsAndExperience",
      "childAndFamilyNeeds",
      "riskOfSection47"
    ])
  })
  it("the team mapping comes before allocation (BRI-5d)", () => {
    const refused = refusal(decided, onMonday(commands.allocate(kit, direction)))
    assert.deepStrictEqual(about(refused), ["BRI-5d", "teamMapping"])
  })
  it("the casenote of direction gives focus and both timescales (BRI-6a)", () => {
    const refused = refusal(mapped, onMonday(commands.allocate(kit, null)))
    assert.deepStrictEqual(about(refused), [
      "BRI-6a",
      "focusOfAssessment",
      "timescaleForSeeingChild",
      "timescaleForCompletion"
    ])
  })
  it("WT15-069: no direction gives a day after the 45 working days", () => {
    const late = { ...direction, completeBy: "2027-02-25" }
    const refused = refusal(mapped, onMonday(commands.allocate(kit, late)))
    assert.deepStrictEqual(about(refused), ["WT15-069", "2027-02-24"])
    const lastDay = { ...direction, completeBy: "2027-02-24" }
    assert.strictEqual(told([...mapped, onMonday(commands.allocate(kit, lastDay))]).allocations.length, 1)
  })
})

const directedTo = (subject: string) => (steps: Parameters<typeof owed>[0], on: string) =>
  standing(owed(steps, "BRI-6a", on).filter((each) => each.subject === subject))

const seeing = directedTo("seeChild")

const completing = directedTo("completeAsDirected")

describe("Bristol, section 6 (BRI-6a): the assessment is complete by the day that the direction gives", () => {
  it("is due on that day, before the 45 working days end, and late after it", () => {
    const [[, completeBy] = []] = completing(allocated, "2026-12-21")
    assert.strictEqual(completeBy, direction.completeBy)
    assert.deepStrictEqual(completing(allocated, "2027-02-24"), [["late", direction.completeBy]])
  })
  it("has no due date before there is a direction", () => {
    assert.deepStrictEqual(completing(mapped, "2026-12-21"), [])
  })
})

describe("Bristol, section 6 (BRI-6a): the child is seen by the day that the direction gives", () => {
  it("is due on that day, met on it, and late after it", () => {
    assert.deepStrictEqual(seeing(allocated, "2026-12-21"), [["due", "2026-12-23"]])
    assert.deepStrictEqual(seeing(allocated, "2026-12-24"), [["late", "2026-12-23"]])
    assert.deepStrictEqual(seeing(seen, "2026-12-24"), [["met", "2026-12-23"]])
  })
  it("has no due date before there is a direction", () => {
    assert.deepStrictEqual(seeing(mapped, "2026-12-21"), [["outstanding", null]])
  })
  it("does not bind for an unborn child (A23), who cannot be recorded as seen", () => {
    const unborn = [
      step(
        "2026-12-18 16:50",
        tess,
        commands.refer("2026-12-18 16:40", {
          child: { ...told(referred).child, birth: { _tag: "Expected", on: told(referred).child.birth.on } }
        })
      ),
      ...allocated.slice(1)
    ]
    assert.deepStrictEqual(seeing(unborn, "2026-12-24"), [])
    assert.strictEqual(tagOf(unborn, step("2026-12-23 16:00", kit, commands.see("2026-12-23"))), "NotYetBorn")
    assert.deepStrictEqual(standing(owed(unborn, "WT15-069", "2026-12-24")), [["due", "2027-02-24"]])
  })
})

describe("A23, in Bristol: a child who is born after the day that the direction gave for seeing them", () => {
  const [, ...later] = allocated
  const expected = { ...told(referred).child, birth: { _tag: "Expected", on: day("2027-03-01") } } as const
  const unborn = [
    step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40", { child: expected })),
    ...later
  ]
  const born = record("2027-02-22 12:00", kit, { _tag: "ChildBorn", bornOn: day("2027-02-22") })
  const directedAnew = step(
    "2027-02-23 09:00",
    tess,
    commands.allocate(kit, { seeChildBy: "2027-02-24", completeBy: "2027-02-24" })
  )

  it("is not late by the day that was set before the birth, 23 December: nobody could see the child", () => {
    assert.deepStrictEqual(seeing([...unborn, born], "2027-02-23"), [["outstanding", null]])
  })
  it("is to be seen by a day that is set once the child is born", () => {
    assert.deepStrictEqual(seeing([...unborn, born, directedAnew], "2027-02-23"), [["due", "2027-02-24"]])
    assert.deepStrictEqual(seeing([...unborn, born, directedAnew], "2027-02-25"), [["late", "2027-02-24"]])
  })
})

describe("Bristol, section 7 (BRI-7c, BRI-6g): a Team Manager approves every assessment", () => {
  it("only the lead practitioner submits it", () => {
    assert.strictEqual(
      tagOf(seen, step("2027-02-01 12:00", sam, commands.submit())),
      "NotTheLeadPractitioner"
    )
  })
  it("all three domains must be written (WT15-048)", () => {
    const thin = step("2027-02-01 12:00", kit, commands.submit({ familyAndEnvironment: "  " }))
    const refused = refusal(seen, thin)
    assert.deepStrictEqual(about(refused), ["WT15-048", "familyAndEnvironment"])
  })
  it("is returned once for more work, submitted again, and authorised by a manager who did not write it", () => {
    assert.strictEqual(told(returned).assessment._tag, "Returned")
    assert.deepStrictEqual(
      eventsOf(authorised)
        .map(({ _tag }) => _tag)
        .slice(-4),
      ["AssessmentSubmitted", "AssessmentReturned", "AssessmentSubmitted", "AssessmentAuthorised"]
    )
    assert.deepStrictEqual(standing(owed(authorised, "WT15-069", "2027-02-11")), [["met", "2027-02-24"]])
  })
  it("a returned assessment waits for its author, not for a manager", () => {
    assert.strictEqual(tagOf(returned, step("2027-02-04 12:00", tess, commands.authorise)), "OutOfOrder")
  })
  it("neither the Key Worker who wrote it nor a Social Worker authorises or returns it", () => {
    for (const by of [kit, sam]) {
      assert.strictEqual(ruleOf(submitted, step("2027-02-03 12:00", by, commands.authorise)), "BRI-7c")
      assert.strictEqual(ruleOf(submitted, step("2027-02-03 12:00", by, commands.giveBack)), "BRI-7c")
    }
  })
  it("a Team Manager who wrote the assessment as a Social Worker does not authorise it", () => {
    const written = [
      ...mapped,
      step("2026-12-21 15:00", tess, commands.allocate(theo, direction)),
      step("2026-12-23 16:00", theo, commands.see("2026-12-23")),
      step("2027-02-01 12:00", theo, commands.submit())
    ]
    const own = step("2027-02-03 12:00", theo, commands.authorise)
    assert.deepStrictEqual([tagOf(written, own), ruleOf(written, own)], ["MayNotDecideOnOwnWork", "BRI-7c"])
    const another = told([...written, step("2027-02-03 12:00", tess, commands.authorise)])
    assert.strictEqual(another.assessment._tag, "Authorised")
  })
})

const onDay = (on: string) => step(`${on} 12:00`, tess, commands.authorise)

describe("Working Together, WT15-069 and WT15-070: 45 working days from the referral", () => {
  const accounted = [...submittedAgain, step("2027-02-25 09:00", kit, commands.accountFor)]

  it("of Friday 18 December 2026 end on Wednesday 24 February 2027", () => {
    assert.deepStrictEqual(standing(owed(referred, "WT15-069", "2026-12-18")), [["due", "2027-02-24"]])
  })
  it("day 45 itself is in time, to the last minute", () => {
    const lastMinute = [...submittedAgain, step("2027-02-24 23:59", tess, commands.authorise)]
    assert.deepStrictEqual(standing(owed(lastMinute, "WT15-069", "2027-02-25")), [["met", "2027-02-24"]])
  })
  it("day 46 needs a recorded reason", () => {
    const refused = refusal(submittedAgain, onDay("2027-02-25"))
    assert.deepStrictEqual(about(refused), ["WT15-069", "2027-02-24"])
  })
  it("only the lead practitioner records it", () => {
    assert.strictEqual(
      tagOf(submittedAgain, step("2027-02-25 09:00", tess, commands.accountFor)),
      "NotTheLeadPractitioner"
    )
  })
  it("with the reason on record, the manager authorises, and it is on record as done late, with the reason (N52)", () => {
    const late = [...accounted, onDay("2027-02-25")]
    const [obligation] = owed(late, "WT15-069", "2027-02-25")
    assert.deepStrictEqual(
      [obligation!.state, obligation!.metOn, obligation!.reason],
      ["metLate", "2027-02-25", "The family was away."]
    )
  })
  it("the calendar skips 23 of the 68 days: 20 weekend days, Christmas Day, Boxing Day's substitute and New Year's Day", () => {
    const [obligation] = owed(referred, "WT15-069", "2026-12-18")
    const { skipped } = obligation!.deadline!
    assert.strictEqual(skipped.filter(({ why }) => why._tag === "Weekend").length, 20)
    assert.deepStrictEqual(
      skipped.flatMap(({ on, why }) => (why._tag === "BankHoliday" ? [String(on)] : [])),
      ["2026-12-25", "2026-12-28", "2027-01-01"]
    )
  })
})

describe("Bristol, section 6 (BRI-6e): the plan is agreed before work with the family starts", () => {
  it("work does not start on a plan that is only drafted", () => {
    const early = step("2027-02-13 12:00", kit, commands.start("2027-02-13"))
    const refused = refusal(drafted, early)
    assert.deepStrictEqual(about(refused), ["BRI-6e", "planAgreed"])
  })
  it("work starts on an agreed plan", () => {
    assert.strictEqual(told(working).work._tag, "Started")
  })
  it("a Team Manager agrees it and signs it off (BRI-9c); the Key Worker does neither", () => {
    assert.strictEqual(ruleOf(drafted, step("2027-02-15 12:00", kit, commands.agree("2027-02-15"))), "BRI-6e")
    assert.strictEqual(ruleOf(agreed, step("2027-02-15 12:05", kit, commands.signOff)), "BRI-9c")
    assert.strictEqual(told(signedOff).plan._tag, "SignedOff")
  })
})

describe("Bristol, section 6 (BRI-6c, BRI-6f): monthly", () => {
  it("supervision is due a month after the allocation of 21 December: on 21 January", () => {
    assert.deepStrictEqual(standing(owed(allocated, "BRI-6c", "2026-12-21")), [["due", "2027-01-21"]])
  })
  it("progress against the plan agreed on 15 February is reviewed by 15 March, and then by 15 April", () => {
    assert.deepStrictEqual(standing(owed(reviewed, "BRI-6f", "2027-03-15")), [
      ["met", "2027-03-15"],
      ["due", "2027-04-15"]
    ])
  })
  it("of a plan agreed on Wednesday 31 January 2029, by 28 February; reviewed then, by 28 March (A13)", () => {
    const inJanuary = [
      step("2029-01-02 09:00", tess, commands.refer("2029-01-02 08:30")),
      step("2029-01-03 09:00", tess, commands.answer()),
      step("2029-01-03 10:00", tess, commands.map("2029-01-03")),
      step(
        "2029-01-03 11:00",
        tess,
        commands.allocate(kit, { seeChildBy: "2029-01-08", completeBy: "2029-02-01" })
      ),
      step("2029-01-08 16:00", kit, commands.see("2029-01-08")),
      step("2029-01-29 12:00", kit, commands.submit()),
      step("2029-01-30 12:00", tess, commands.authorise),
      step("2029-01-30 13:00", kit, commands.draft),
      step("2029-01-31 12:00", tess, commands.agree("2029-01-31"))
    ]
    assert.deepStrictEqual(standing(owed(inJanuary, "BRI-6f", "2029-01-31")), [["due", "2029-02-28"]])
    const again = [...inJanuary, step("2029-02-28 12:00", kit, commands.review("2029-02-28"))]
    assert.deepStrictEqual(standing(owed(again, "BRI-6f", "2029-02-28")), [
      ["met", "2029-02-28"],
      ["due", "2029-03-28"]
    ])
  })
})

describe("the referral on record", () => {
  it("keeps the moment of receipt, not the moment at which it was typed", () => {
    assert.strictEqual(told(referred).referral.receivedAt, london("2026-12-18 16:40"))
  })
  it("keeps Bristol's protocol, and the edition it sits on", () => {
    assert.deepStrictEqual(told(referred).protocol, {
      authority: "bristol",
      version: "2023-12-15",
      edition: "working-together-2023"
    })
  })
})
