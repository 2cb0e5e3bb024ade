import { assert, describe, it } from "@effect/vitest"
import type { Refusal, Subject } from "@section17/domain"
import { noted, overseen, planned } from "../assessment.test-data.ts"
import { answers, record, standingOf } from "../onRecord.test-data.ts"
import { about, commands, day, limits, standing, type Step, step } from "../story.test-data.ts"
import { amy, kim, max, southGloucestershireTells } from "../local/south-gloucestershire/people.test-data.ts"

const { owed, refusal, told } = southGloucestershireTells

/** Under an authority whose own protocol says nothing of it, the guidance speaks. */
const allocated = [
  step("2026-12-18 16:40", amy, commands.refer("2026-12-18 16:30")),
  step("2026-12-21 10:00", amy, commands.answer()),
  step("2026-12-21 11:00", max, commands.allocate(amy, null, { considerations: null }))
]
const submit = step("2027-02-01 12:00", amy, commands.submit())
const seen = step("2026-12-21 16:00", amy, commands.see("2026-12-21"))
const so = (...circumstances: ReadonlyArray<Subject.Circumstance>) => [
  ...allocated,
  seen,
  ...circumstances.map((each) => noted("2026-12-22", amy, each))
]
const asked = (refused: Refusal.Refusal): ReadonlyArray<string> =>
  "unanswered" in refused ? refused.unanswered.map(({ key }) => String(key)) : []
const onDay = (on: string, entry: Parameters<typeof record>[2]): Step => record(`${on} 12:00`, amy, entry)

describe("Working Together (2015), chapter 1, paragraph 51 (WT15-060): decision points and review points", () => {
  it("are set in the plan of the assessment, which is owed from allocation", () => {
    assert.deepStrictEqual(standing(owed(allocated, "WT15-060", "2026-12-21")), [["outstanding", null]])
    const done = [...allocated, planned("2026-12-22", amy)]
    assert.deepStrictEqual(standing(owed(done, "WT15-060", "2026-12-22")), [
      ["met", null],
      ["due", "2026-12-22"]
    ])
  })
})

const plan = (on: string, seeChildBy: string) => planned(on, amy, { seeChildBy: day(seeChildBy) })

describe("Working Together (2015), assessment of a child (WT15-094): seen according to an agreed plan", () => {
  const stands = standingOf(southGloucestershireTells, "WT15-094")

  it("the day planned is owed, and of several plans the last one's", () => {
    const once = [...allocated, plan("2026-12-22", "2026-12-29")]
    assert.deepStrictEqual(stands(once, "seeChildAsPlanned", "2026-12-22"), [["due", "2026-12-29"]])
    const twice = [...once, plan("2026-12-23", "2026-12-24")]
    assert.deepStrictEqual(stands(twice, "seeChildAsPlanned", "2026-12-23"), [["due", "2026-12-24"]])
    const then = [...twice, step("2026-12-24 16:00", amy, commands.see("2026-12-24"))]
    assert.deepStrictEqual(stands(then, "seeChildAsPlanned", "2026-12-29"), [["met", "2026-12-24"]])
  })
  it("without a plan there is no day", () => {
    assert.deepStrictEqual(stands(allocated, "seeChildAsPlanned", "2026-12-22"), [])
  })
})

describe("Working Together (2015), assessment of a child (WT15-093): 45 working days into children's social care", () => {
  it("of Friday 18 December 2026 end on Wednesday 24 February 2027; the day after needs a reason", () => {
    assert.deepStrictEqual(standing(owed(allocated, "WT15-069", "2026-12-21")), [["due", "2027-02-24"]])
    const late = refusal([...allocated, seen, submit], step("2027-02-25 09:00", max, commands.authorise))
    assert.deepStrictEqual([late._tag, ...about(late)], ["OverrunReasonRequired", "WT15-069", "2027-02-24"])
  })
})

describe("Working Together (2015), chapter 1, paragraph 46 (WT15-057): the manager challenges", () => {
  it("a manager oversees the assessment; its lead does not oversee herself", () => {
    assert.strictEqual(told([...allocated, overseen("2027-01-11", max)]).record!.length, 1)
    assert.deepStrictEqual(about(refusal(allocated, overseen("2027-01-11", amy))), ["WT15-057"])
    assert.deepStrictEqual(about(refusal(allocated, overseen("2027-01-11", kim))), ["WT15-057"])
  })
})

describe("Working Together (2015), statutory assessments: young carers (WT15-037)", () => {
  const calledFor = onDay("2026-12-22", {
    _tag: "YoungCarersAssessmentCalledFor",
    by: "youngCarer",
    calledForOn: day("2026-12-22"),
    grounds: "She asked for it."
  })
  const assessed = onDay("2027-01-11", {
    _tag: "YoungCarerAssessed",
    assessedOn: day("2027-01-11"),
    caring: [
      {
        familyMember: "Kim",
        because: ["ill"],
        tasks: "Cooks, and lifts her mother.",
        lifeSignificantlyAffected: true,
        views: ["excessive"]
      }
    ],
    needsAndWishes: "Time for swimming.",
    impactOnHealthAndDevelopment: "Tired at school.",
    wholeFamily: "The grandmother could help.",
    combination: { _tag: "NotCombined", reasons: "Her mother has none." }
  })

  it("must be assessed when one is called for, by whoever may: authority, young carer or parent", () => {
    const due = [...allocated, calledFor]
    assert.deepStrictEqual(owed(allocated, "WT15-037", "2026-12-22"), [])
    assert.deepStrictEqual(standing(owed(due, "WT15-037", "2026-12-22")), [["outstanding", null]])
    assert.deepStrictEqual(standing(limits(owed([...due, assessed], "WT15-037", "2027-01-11"))), [
      ["met", null]
    ])
  })
  it("WT15-043: and what is called for makes their priority a question of the assessment", () => {
    assert.deepStrictEqual(asked(refusal([...allocated, calledFor, assessed], submit)), [
      "youngCarerPriority"
    ])
  })
})

describe("Working Together (2015), statutory assessments: parent carers (WT15-038)", () => {
  it("must be assessed when one is called for", () => {
    const due = [
      ...allocated,
      onDay("2026-12-22", {
        _tag: "ParentCarersAssessmentCalledFor",
        by: "parentCarer",
        calledForOn: day("2026-12-22"),
        grounds: "She is exhausted."
      })
    ]
    assert.deepStrictEqual(standing(owed(due, "WT15-038", "2026-12-22")), [["outstanding", null]])
    const assessed = onDay("2027-01-11", {
      _tag: "ParentCarerAssessed",
      assessedOn: day("2027-01-11"),
      parentCarer: "Kim",
      careAppropriate: true,
      needsAndWishes: "A night of rest each week."
    })
    assert.deepStrictEqual(standing(owed([...due, assessed], "WT15-038", "2027-01-11")), [["met", null]])
  })
})

const section2 = (canBeProvided: boolean, necessary: boolean): Step =>
  onDay("2027-01-11", {
    _tag: "Section2SupportConsidered",
    consideredOn: day("2027-01-11"),
    canBeProvided,
    necessary,
    reasons: "She cannot climb the stairs."
  })

describe("Working Together (2015), statutory assessments: a disabled child (WT15-033)", () => {
  const stands = standingOf(southGloucestershireTells, "WT15-033")
  const disabled = so("disabledChild")
  const answered = answers("2027-01-11 13:00", amy, "disabledChildPriority")

  it("support under section 2 of the Act of 1970 is considered before submission", () => {
    assert.deepStrictEqual(about(refusal([...disabled, answered], submit)), ["WT15-033", "section2Support"])
    const considered = [...disabled, answered, section2(false, false), submit]
    assert.strictEqual(told(considered).assessment._tag, "Submitted")
  })
  it("and must be arranged when it can be provided and is necessary, and only then", () => {
    const arrange = "arrangeSection2Support"
    assert.deepStrictEqual(stands([...disabled, section2(true, false)], arrange, "2027-01-11"), [])
    const found = [...disabled, section2(true, true)]
    assert.deepStrictEqual(stands(found, arrange, "2027-01-11"), [["outstanding", null]])
    const arranged = onDay("2027-01-13", {
      _tag: "Section2SupportArranged",
      arrangedOn: day("2027-01-13"),
      support: "A stairlift."
    })
    assert.deepStrictEqual(stands([...found, arranged], arrange, "2027-01-13"), [["met", null]])
  })
  it("WT15-043: gets recognition and priority, which is a question of the assessment", () => {
    assert.deepStrictEqual(asked(refusal([...disabled, section2(false, false)], submit)), [
      "disabledChildPriority"
    ])
  })
  it("WT15-039: services are decided with the results of a carer's assessment in view", () => {
    const withCarer = [
      ...disabled,
      onDay("2027-01-11", {
        _tag: "CarerAssessed",
        assessedOn: day("2027-01-11"),
        carer: "Uncle Jo",
        results: "He can go on, with help."
      }),
      onDay("2027-01-12", {
        _tag: "WishesAndFeelingsRecorded",
        askedOn: day("2027-01-12"),
        wishes: { _tag: "Ascertained", said: "To stay.", how: "By drawing." }
      })
    ]
    const decide = onDay("2027-01-13", {
      _tag: "ServicesDecided",
      decidedOn: day("2027-01-13"),
      services: [{ need: "Rest", service: "Short breaks", givenBy: "The authority" }],
      dueRegard: "Her age."
    })
    assert.deepStrictEqual(asked(refusal(withCarer, decide)), ["carersAssessmentTakenIntoAccount"])
    const answeredToo = [
      ...withCarer,
      answers("2027-01-12 13:00", amy, "carersAssessmentTakenIntoAccount"),
      decide
    ]
    assert.strictEqual(told(answeredToo).record!.at(-1)!.entry._tag, "ServicesDecided")
  })
})

const read = (...what: ReadonlyArray<"earlierAssessment" | "caseRecords">): Step =>
  onDay("2027-01-11", {
    _tag: "EarlierRecordsReviewed",
    reviewedOn: day("2027-01-11"),
    read: what,
    learnt: "Why she went into care."
  })

describe("Working Together (2015), chapter 1: other assessments, links abroad, return from care", () => {
  it("WT15-032, WT15-050: other assessments are coordinated, which is a question of this one", () => {
    assert.deepStrictEqual(asked(refusal(so("otherAssessments"), submit)), ["assessmentsCoordinated"])
  })
  it("WT15-040: that of a Channel panel aligns with it", () => {
    assert.deepStrictEqual(asked(refusal(so("channelPanel"), submit)), ["channelAligned"])
  })
  it("WT15-054: work with colleagues abroad, or why there was no need", () => {
    assert.deepStrictEqual(asked(refusal(so("foreignLinks"), submit)), ["colleaguesAbroad"])
  })
  it("WT15-055: of a child back from care, earlier assessments and case records are both reviewed", () => {
    const back = so("returnedFromCare")
    for (const some of [[], [read("caseRecords")], [read("earlierAssessment")]]) {
      assert.deepStrictEqual(about(refusal([...back, ...some], submit)), [
        "WT15-055",
        "earlierRecordsReviewed"
      ])
    }
    const both = [...back, read("earlierAssessment", "caseRecords"), submit]
    assert.strictEqual(told(both).assessment._tag, "Submitted")
  })
  it("of a child of whom none of that is so, nothing of it is asked", () => {
    assert.strictEqual(told([...allocated, seen, submit]).assessment._tag, "Submitted")
  })
})

describe("Working Together (2015), chapter 1, paragraphs 29 and 35 (WT15-041, WT15-047): an audit", () => {
  const audit = onDay("2027-02-15", {
    _tag: "AssessmentAudited",
    auditedOn: day("2027-02-15"),
    findings: "Good; the father's view is thin."
  })
  it("answers the four purposes, then the twelve principles, then whether all who know were heard (WT15-055)", () => {
    const purposes = asked(refusal(allocated, audit))
    assert.deepStrictEqual(purposes, [
      "informationGathered",
      "needsAndRiskAnalysed",
      "section17Or47Decided",
      "supportProvided"
    ])
    const one = [...allocated, answers("2027-02-12 12:00", amy, ...purposes)]
    const principles = asked(refusal(one, audit))
    assert.strictEqual(principles.length, 12)
    // Whether a conflict was decided in the child's best interests (WT15-051, paragraphs 35 and 39) is asked with the first.
    assert.strictEqual(principles[0], "childCentred")
    assert.deepStrictEqual(about(refusal(one, audit)), ["WT15-047"])
    const two = [...one, answers("2027-02-12 13:00", amy, ...principles)]
    assert.deepStrictEqual(asked(refusal(two, audit)), ["informationDrawnTogether"])
    const all = [...two, answers("2027-02-12 14:00", amy, "informationDrawnTogether"), audit]
    assert.strictEqual(told(all).record!.at(-1)!.entry._tag, "AssessmentAudited")
  })
})
