import { assert, describe, it } from "@effect/vitest"
import type { Entry } from "@section17/domain"
import { record, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, london, standing, step, type Step, tellerOf } from "../../story.test-data.ts"
import { discussion } from "../../protection.test-data.ts"
import { ann, buckinghamshire, kay, tom, una } from "./people.test-data.ts"

const own = ["BUC-2.5b", "BUC-2.10b", "BUC-7.3.2"]
const { owed, refusal, told } = tellerOf(withChecklists(buckinghamshire, ...own), [ann, tom, una, kay])

/** Friday 18 December 2026, at night: through the Emergency Social Work Team. */
const referred = [step("2026-12-18 21:40", ann, commands.refer("2026-12-18 21:30"))]
const decided = [...referred, step("2026-12-21 10:00", tom, commands.answer())]
const allocated = [
  ...decided,
  step(
    "2026-12-21 15:00",
    tom,
    commands.allocate(ann, { seeChildBy: "2026-12-29", completeBy: "2027-02-12" }, { considerations: null })
  )
]
const states = (steps: ReadonlyArray<Step>, rule: string, on = "2027-01-15") =>
  owed(steps, rule, on).map(({ state }) => state)
const route = (at: string, rule: string, what: string, steps: ReadonlyArray<Step>) => {
  const [obligation] = owed(steps, rule, at.slice(0, 10))
  return record(at, tom, {
    _tag: "RouteTaken",
    rule: obligation!.rule,
    takenOn: day(at.slice(0, 10)),
    what
  })
}

const carriedOver = (at: string) =>
  record(at, ann, {
    _tag: "ReferralCarriedOver",
    carriedOverOn: day(at.slice(0, 10)),
    emergencyResponse: "He sleeps at his aunt's."
  })

describe("Buckinghamshire, paragraph 2.1 (BUC-2.1b): what is carried over from out of hours", () => {
  it("of the Friday night: is actioned on Monday 21 December", () => {
    const steps = [...referred, carriedOver("2026-12-18 23:30")]
    assert.deepStrictEqual(standing(owed(steps, "BUC-2.1b", "2026-12-18")), [["due", "2026-12-21"]])
    const actioned = record("2026-12-21 09:05", tom, {
      _tag: "CarriedOverReferralActioned",
      actionedOn: day("2026-12-21"),
      team: "Assessment team",
      what: "Visit today."
    })
    assert.deepStrictEqual(standing(owed([...steps, actioned], "BUC-2.1b", "2026-12-22")), [
      ["met", "2026-12-21"]
    ])
  })
  // Thursday 24 December: 25 is Christmas Day, 26 and 27 the weekend, 28 the substitute for Boxing Day.
  it("of Christmas Eve: on Tuesday 29 December; of the small hours of Boxing Day too", () => {
    const late = [step("2026-12-24 23:50", ann, commands.refer("2026-12-24 23:45"))]
    for (const at of ["2026-12-24 23:55", "2026-12-26 02:00"]) {
      assert.deepStrictEqual(standing(owed([...late, carriedOver(at)], "BUC-2.1b", at.slice(0, 10))), [
        ["due", "2026-12-29"]
      ])
    }
  })
})

const beforeOpening = (on: string): Step => {
  const { does, ...rest } = carriedOver(`${on} 02:00`)
  assert(does._tag === "PutOnRecord" && does.entry._tag === "ReferralCarriedOver")
  return { ...rest, does: { ...does, entry: { ...does.entry, beforeOpening: true } } }
}

describe("Buckinghamshire, paragraph 2.1 (BUC-2.1b): what is carried over before the office opens", () => {
  // Tuesday 15 December 2026 is a working day: its own morning. Saturday 19 and Sunday 20: Monday 21. Boxing Day: Tuesday 29.
  for (const [night, due] of [
    ["2026-12-15", "2026-12-15"],
    ["2026-12-19", "2026-12-21"],
    ["2026-12-20", "2026-12-21"],
    ["2026-12-21", "2026-12-21"],
    ["2026-12-26", "2026-12-29"]
  ] as const) {
    it(`at 02:00 on ${night}: is actioned on ${due}`, () => {
      const referral = [step(`${night} 01:50`, ann, commands.refer(`${night} 01:45`))]
      assert.deepStrictEqual(standing(owed([...referral, beforeOpening(night)], "BUC-2.1b", night)), [
        ["due", due]
      ])
    })
  }
  it("without a word of it, on the next day that the office is open", () => {
    const referral = [step("2026-12-15 01:50", ann, commands.refer("2026-12-15 01:45"))]
    const steps = [...referral, carriedOver("2026-12-15 02:00")]
    assert.deepStrictEqual(standing(owed(steps, "BUC-2.1b", "2026-12-15")), [["due", "2026-12-16"]])
  })
})

describe("Buckinghamshire, paragraph 2.4 (BUC-2.4): the final decision after enquiries through the MASH", () => {
  const enquiring = [...referred, step("2026-12-21 10:00", tom, commands.answer("moreInformation"))]
  // Of Friday 18 December: Monday 21, Tuesday 22, Wednesday 23. Not Thursday 24, three days after the first decision.
  it("is due three working days after receipt, and not after the first decision: Wednesday 23 December", () => {
    assert.deepStrictEqual(standing(owed(enquiring, "BUC-2.4", "2026-12-23")), [["due", "2026-12-23"]])
    assert.deepStrictEqual(standing(owed(enquiring, "BUC-2.4", "2026-12-24")), [["late", "2026-12-23"]])
    const final = [...enquiring, step("2026-12-23 16:00", tom, commands.answer())]
    assert.deepStrictEqual(standing(owed(final, "BUC-2.4", "2026-12-24")), [["met", "2026-12-23"]])
    assert.deepStrictEqual(owed(final, "BUC-2.3a", "2026-12-24").map(({ state }) => state)[0], "met")
  })
  // Christmas Eve is day zero; 29, 30 and 31 December are the next three working days.
  it("received on Christmas Eve: Thursday 31 December", () => {
    const late = [
      step("2026-12-24 12:00", ann, commands.refer("2026-12-24 11:45")),
      step("2026-12-29 10:00", tom, commands.answer("moreInformation"))
    ]
    assert.deepStrictEqual(standing(owed(late, "BUC-2.4", "2026-12-31")), [["due", "2026-12-31"]])
  })
  it("is asked of no other referral", () => {
    assert.deepStrictEqual(owed(decided, "BUC-2.4", "2026-12-24"), [])
  })
})

const noted = (involvement: Entry.EntryOf<"PreviousInvolvementNoted">["involvement"]) =>
  record("2026-12-21 11:00", ann, {
    _tag: "PreviousInvolvementNoted",
    involvement,
    team: "Help & Protection",
    basis: "LCS."
  })

const closedOn = (on: string) => [...decided, noted({ _tag: "Closed", closed: day(on) })]

const circumstance = (name: "disabledChild" | "thresholdMetAtTier4") =>
  record("2026-12-21 11:00", ann, {
    _tag: "CircumstanceNoted",
    circumstance: name,
    sinceOn: day("2026-12-21"),
    basis: "As assessed."
  })

describe("Buckinghamshire, paragraph 2.6: teams past the assessment team", () => {
  it("BUC-2.6a, A21: closed on 18 September, three months before, counts; on 17 September not", () => {
    assert.deepStrictEqual(states(closedOn("2026-09-18"), "BUC-2.6a"), ["outstanding"])
    assert.deepStrictEqual(states(closedOn("2026-09-17"), "BUC-2.6a"), [])
  })
  it("BUC-2.6b, A22: an open case, and a manager chooses between the two teams", () => {
    const open = [...decided, noted({ _tag: "Open" })]
    const [obligation] = owed(open, "BUC-2.6a", "2026-12-21")
    assert.strictEqual(
      obligation!.explanation.says,
      "When the threshold is met, and a case on the family is open or was closed not long ago (closed at most 3 months before the referral): a Help & Protection Team or the CP & Court Team, as a manager chooses."
    )
    const routed = [
      ...open,
      route("2026-12-21 12:00", "BUC-2.6a", "The CP & Court Team, chosen by Tom Hale.", open)
    ]
    assert.deepStrictEqual(states(routed, "BUC-2.6a"), ["met"])
  })
  it("BUC-2.6c: a child with disabilities goes to the CWD Team", () => {
    assert.deepStrictEqual(states(decided, "BUC-2.6c"), [])
    const steps = [...decided, circumstance("disabledChild")]
    assert.deepStrictEqual(states(steps, "BUC-2.6c"), ["outstanding"])
    assert.deepStrictEqual(
      states([...steps, route("2026-12-21 12:00", "BUC-2.6c", "The CWD Team has it.", steps)], "BUC-2.6c"),
      ["met"]
    )
  })
  it("BUC-2.6d: an unborn child at Tier 4 goes to CP/Court", () => {
    const { child } = told(referred)
    const unborn = [
      step(
        "2026-12-18 21:40",
        ann,
        commands.refer("2026-12-18 21:30", {
          child: { ...child, birth: { _tag: "Expected", on: day("2027-03-01") } }
        })
      ),
      ...decided.slice(1)
    ]
    assert.deepStrictEqual(states(unborn, "BUC-2.6d"), [])
    assert.deepStrictEqual(states([...unborn, circumstance("thresholdMetAtTier4")], "BUC-2.6d"), [
      "outstanding"
    ])
    assert.deepStrictEqual(states([...decided, circumstance("thresholdMetAtTier4")], "BUC-2.6d"), [])
  })
})

const stopped = (by: typeof tom) =>
  record("2026-12-21 15:00", by, {
    _tag: "AssessmentNotProgressed",
    ground: "malicious",
    reasons: "The caller withdrew it all."
  })

const tell = (form: "spoken" | "written") =>
  step("2026-12-22 09:00", ann, commands.tell("responsibleAuthority", "2026-12-22", form))

describe("Buckinghamshire, paragraphs 2.7 and 2.8: the receiving team", () => {
  it("BUC-2.7b: the Team Manager decides that an assessment does not go ahead, with the reason", () => {
    assert.deepStrictEqual(about(refusal(decided, stopped(ann))), ["BUC-2.7b"])
    assert.deepStrictEqual(states([...decided, stopped(tom)], "BUC-2.7b"), ["met"])
    assert.deepStrictEqual(states([...decided, stopped(tom)], "BUC-2.11a"), [])
  })
  it("BUC-2.7c: the child of another authority is referred to it in writing", () => {
    const found = record("2026-12-21 11:00", ann, {
      _tag: "AnotherAuthorityResponsible",
      authority: "Southshire",
      foundOn: day("2026-12-21"),
      basis: "They moved in October."
    })
    const steps = [...decided, found]
    assert.deepStrictEqual([states(decided, "BUC-2.7c"), states(steps, "BUC-2.7c")], [[], ["outstanding"]])
    assert.strictEqual(refusal(steps, tell("spoken"))._tag, "WritingRequired")
    assert.deepStrictEqual(states([...steps, tell("written")], "BUC-2.7c"), ["met"])
  })
  it("BUC-2.8: the Social Worker reads what there is, and takes the history into account", () => {
    const considered = record("2026-12-22 09:00", ann, {
      _tag: "HistoryConsidered",
      consideredOn: day("2026-12-22"),
      previousRecords: "An assessment in 2024.",
      referrersConcerns: "Hunger.",
      networksConcerns: "The GP has seen no weight gain.",
      impactOfEarlierServices: "Breakfast club worked until it closed."
    })
    assert.deepStrictEqual(
      [decided, allocated, [...allocated, considered]].map((steps) => states(steps, "BUC-2.8")),
      [[], ["outstanding"], ["met"]]
    )
  })
})

const reviewed = (by: typeof tom) =>
  record("2027-01-12 10:00", by, {
    _tag: "FurtherReferralReviewed",
    response: "strategyDiscussion",
    reasons: "The bruises."
  })

const ofSignOff = (steps: ReadonlyArray<Step>) =>
  owed(steps, "BUC-6.1", "2027-01-15").flatMap(({ kind, state }) => (kind === "SignOff" ? [state] : []))

describe("Buckinghamshire, paragraph 6.1 (BUC-6.1): any new referral is reviewed by a Manager", () => {
  const further = record("2027-01-11 10:00", ann, {
    _tag: "FurtherReferralReceived",
    referrer: {
      _tag: "Professional",
      name: "Dr Shah",
      agency: "Mill Surgery",
      capacity: "GP",
      wishesToRemainAnonymous: false
    },
    concern: "Bruises.",
    receivedAt: london("2027-01-11 09:40")
  })
  it("of a child already allocated too, and by nobody else", () => {
    assert.deepStrictEqual(ofSignOff([...allocated, further]), ["outstanding"])
    assert.deepStrictEqual(about(refusal([...allocated, further], reviewed(ann))), ["BUC-6.1"])
    assert.deepStrictEqual(ofSignOff([...allocated, further, reviewed(tom)]), ["met"])
  })
  it("A5: the 45 working days of the initial referral stand: Wednesday 24 February 2027", () => {
    assert.deepStrictEqual(standing(owed([...allocated, further], "BUC-2.13a", "2027-01-11")), [
      ["due", "2027-02-24"]
    ])
  })
  it("BUC-6.7: a safeguarding referral about an allocated child asks the manager for a strategy meeting", () => {
    assert.deepStrictEqual(states([...allocated, further], "BUC-3.2b"), [])
    assert.deepStrictEqual(states([...allocated, further, reviewed(tom)], "BUC-3.2b"), ["outstanding"])
    const held = step("2027-01-12 15:00", tom, discussion("2027-01-12 14:00"))
    assert.deepStrictEqual(states([...allocated, further, reviewed(tom), held], "BUC-3.2b"), ["met"])
  })
  // Monday 11 January 2027 is day zero: 18 January is the fifth working day after it, 15 March the forty-fifth.
  it("BUC-2.11a, BUC-2.13a: after early help, time runs from the further referral that leads to an assessment", () => {
    const helped = [...referred, step("2026-12-21 10:00", tom, commands.answer("earlyHelp"))]
    const assess = record("2027-01-12 10:00", tom, {
      _tag: "FurtherReferralReviewed",
      response: "section17Assessment",
      reasons: "The bruises."
    })
    const steps = [...helped, further, assess]
    for (const [rule, dueOn] of [
      ["BUC-2.11a", "2027-01-18"],
      ["BUC-2.13a", "2027-03-15"]
    ] as const) {
      assert.deepStrictEqual(owed([...helped, further], rule, "2027-01-12"), [])
      assert.deepStrictEqual(standing(owed(steps, rule, "2027-01-12")), [["due", dueOn]])
    }
  })
  it("and where significant harm is suspected at the outset, a strategy discussion is held in the MASH", () => {
    const suspected = [...referred, step("2026-12-21 10:00", tom, commands.answer("strategyDiscussion"))]
    const ofRouting = (steps: ReadonlyArray<Step>) =>
      owed(steps, "BUC-6.1", "2026-12-21").flatMap(({ kind, state }) => (kind === "Routing" ? [state] : []))
    assert.deepStrictEqual([ofRouting(decided), ofRouting(suspected)], [[], ["outstanding"]])
    const held = record("2026-12-21 11:00", tom, {
      _tag: "RouteTaken",
      rule: owed(suspected, "BUC-6.1", "2026-12-21")[0]!.rule,
      takenOn: day("2026-12-21"),
      what: "Held in the MASH."
    })
    assert.deepStrictEqual(ofRouting([...suspected, held]), ["met"])
  })
})

const particulars = (rest: Partial<Entry.EntryOf<"ReferralParticularsGiven">> = {}) =>
  record("2026-12-21 09:00", ann, {
    _tag: "ReferralParticularsGiven",
    givenOn: day("2026-12-18"),
    form: "multiAgencyReferralForm",
    from: "youthOffendingService",
    developmentalNeeds: null,
    parentalCapacity: null,
    earlyHelpAssessment: null,
    thresholdDocument: "BSCP threshold document, level 4",
    ...rest
  })

describe("Buckinghamshire, paragraphs 2.2, 7.3.2 and 7.3.3: forms, and the Youth Offending Service", () => {
  it("BUC-2.2: every referral is on the record, by MARF or otherwise", () => {
    for (const form of ["multiAgencyReferralForm", "telephone"] as const) {
      const given = particulars({ form, from: "anotherService", thresholdDocument: null })
      assert.strictEqual(told([...referred, given]).record?.length, 1)
    }
    assert.deepStrictEqual(states(referred, "BUC-2.1a"), ["met"])
  })
  it("BUC-7.3.2: the YOS refers by MARF, and names the threshold document", () => {
    assert.deepStrictEqual(
      about(refusal(referred, particulars({ form: "telephone", thresholdDocument: null }))),
      ["BUC-7.3.2", "referralForm", "thresholdReference"]
    )
    assert.deepStrictEqual(states([...referred, particulars()], "BUC-7.3.2"), ["met"])
  })
  it("BUC-7.3.3: where both work with the child, they share and inform each other's assessments", () => {
    const offender = record("2026-12-21 16:00", ann, {
      _tag: "CircumstanceNoted",
      circumstance: "youthJustice",
      sinceOn: day("2026-12-21"),
      basis: "A referral order."
    })
    const exchanged = record("2027-01-11 09:00", ann, {
      _tag: "AssessmentsExchanged",
      agency: "Youth Offending Service",
      exchangedOn: day("2027-01-11"),
      given: "Home circumstances.",
      received: "The order's assessment."
    })
    assert.deepStrictEqual(
      [allocated, [...allocated, offender], [...allocated, offender, exchanged]].map((steps) =>
        states(steps, "BUC-7.3.3")
      ),
      [[], ["outstanding"], ["met"]]
    )
  })
})
