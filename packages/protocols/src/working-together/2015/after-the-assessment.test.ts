import { assert, describe, it } from "@effect/vitest"
import type { Entry } from "@section17/domain"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, ned, sal, seen, silent } from "./silent.test-data.ts"

const own = ["WT15-044", "WT15-006", "WT15-036", "WT15-045", "WT15-046", "WT15-062"]

const tells = tellerOf(withChecklists(silent, ...own), [sal, mo, ned])

const { owed, refusal, told } = tells

const authorised = [
  ...allocated,
  seen,
  step("2016-02-01 12:00", sal, commands.submit()),
  step("2016-02-03 12:00", mo, commands.authorise)
]

const drafted = [...authorised, step("2016-02-04 12:00", sal, commands.draft)]

const agreed = [...drafted, step("2016-02-05 12:00", mo, commands.agree("2016-02-05"))]

const setOut = record("2016-02-08 12:00", sal, {
  _tag: "PlanSetOut",
  setOutOn: day("2016-02-05"),
  services: [{ agency: "Hill School", service: "Breakfast club", purpose: "Food, every day." }],
  expectations: [
    {
      ofWhom: "Mother",
      expectation: "He eats before school.",
      action: "Bring him by eight.",
      measure: "Days there, each week.",
      reviewOn: day("2016-03-04")
    }
  ],
  positives: "Grandmother is near.",
  weaknesses: "Nights are loud."
})

describe("Working Together (2015), chapter 1, paragraphs 53 and 54 (WT15-061, WT15-062, WT15-091): the plan", () => {
  const stands = standingOf(tells, "WT15-091")

  it("is agreed by a manager with other professionals, and discussed with the family (WT15-061)", () => {
    const agree = commands.agree("2016-02-05")
    assert.deepStrictEqual(about(refusal(drafted, step("2016-02-05 12:00", sal, agree))), ["WT15-061"])
    const { plan } = told(agreed)
    assert.deepStrictEqual(
      "agreed" in plan ? [plan.agreed.agreedWith, String(plan.agreed.discussedWithFamilyOn)] : [],
      [["Hill School"], "2016-02-05"]
    )
  })
  it("is owed once the assessment says that there is to be one, by no number, until it is agreed (WT15-061, N14)", () => {
    const owes = standingOf(tells, "WT15-061")
    const ended = [
      ...authorised.slice(0, -1),
      step("2016-02-03 12:00", mo, { ...commands.authorise, outcome: "noFurtherAction" })
    ]
    assert.deepStrictEqual(owes(authorised.slice(0, -1), "agreePlan", "2016-02-02"), [])
    assert.deepStrictEqual(owes(authorised, "agreePlan", "2016-02-03"), [["outstanding", null]])
    assert.deepStrictEqual(owes(agreed, "agreePlan", "2016-02-05"), [["met", null]])
    assert.deepStrictEqual(owes(ended, "agreePlan", "2016-02-03"), [])
  })
  it("has measurable outcomes with who does what by when (WT15-062)", () => {
    const vague = [
      ...authorised,
      step("2016-02-04 12:00", sal, {
        _tag: "DraftPlan",
        outcomes: [{ outcome: "Thrives.", measure: "Weight.", actions: [] }]
      })
    ]
    const refused = refusal(vague, step("2016-02-05 12:00", mo, commands.agree("2016-02-05")))
    assert.deepStrictEqual(about(refused), ["WT15-062", "measurableOutcomes"])
  })
  it("says which agency gives which service, what is expected of the parents, the positives and the weaknesses (WT15-091)", () => {
    assert.deepStrictEqual(stands(drafted, "setOutPlan", "2016-02-04"), [])
    assert.deepStrictEqual(stands(agreed, "setOutPlan", "2016-02-08"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...agreed, setOut], "setOutPlan", "2016-02-08"), [["met", null]])
    const entry = told([...agreed, setOut]).record?.[0]?.entry
    assert.deepStrictEqual(
      entry?._tag === "PlanSetOut"
        ? entry.expectations.map(({ measure, reviewOn }) => [measure, reviewOn])
        : [],
      [["Days there, each week.", day("2016-03-04")]]
    )
  })
  it("expects nothing of a parent where the child has none here", () => {
    const alone = setOut.does._tag === "PutOnRecord" ? { ...setOut.does.entry, expectations: [] } : undefined
    const entry = told([...agreed, record(setOut.at, sal, alone as Entry.EntryOf<"PlanSetOut">)]).record?.[0]
      ?.entry
    assert.deepStrictEqual(entry?._tag === "PlanSetOut" ? entry.expectations : undefined, [])
  })
  it("is set out by whoever leads, and not before there is a plan", () => {
    assert.strictEqual(refusal(agreed, { ...setOut, by: mo })._tag, "NotTheLeadPractitioner")
    assert.strictEqual(refusal(authorised, setOut)._tag, "OutOfOrder")
  })
  it("goes to the family and the agencies in writing (WT15-097)", () => {
    const given = standingOf(tells, "WT15-097")
    assert.deepStrictEqual(given(agreed, "familyAndAgenciesOfPlan", "2016-02-08"), [["outstanding", null]])
    const spoken = commands.tell("familyAndAgenciesOfPlan", "2016-02-08")
    assert.strictEqual(refusal(agreed, step("2016-02-08 12:00", sal, spoken))._tag, "WritingRequired")
    const sent = commands.tell("familyAndAgenciesOfPlan", "2016-02-08", "written")
    assert.deepStrictEqual(
      given([...agreed, step("2016-02-08 12:00", sal, sent)], "familyAndAgenciesOfPlan", "2016-02-08"),
      [["met", null]]
    )
  })
})

describe("Working Together (2015), chapter 1, paragraph 55 (WT15-063): reviews", () => {
  const stands = standingOf(tells, "WT15-063")

  it("come regularly, which is no number", () => {
    const reviewed = [...agreed, step("2016-03-04 12:00", sal, commands.review("2016-03-04"))]
    assert.deepStrictEqual(stands(reviewed, "planReview", "2016-12-31"), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("at points agreed with professionals, child and family", () => {
    assert.deepStrictEqual(stands(agreed, "agreeReviewPoints", "2016-02-08"), [["outstanding", null]])
    const points = record("2016-02-08 12:00", sal, {
      _tag: "ReviewPointsAgreed",
      agreedOn: day("2016-02-08"),
      points: [day("2016-03-04"), day("2016-04-01")],
      withProfessionals: ["Hill School"],
      withChildAndFamily: "At their kitchen table."
    })
    assert.deepStrictEqual(stands([...agreed, points], "agreeReviewPoints", "2016-02-08"), [["met", null]])
    assert.strictEqual(refusal(authorised, points)._tag, "OutOfOrder")
  })
  it("each with the test whether improvements are sufficient and sustained, and what is decided", () => {
    const [review] = told([...agreed, step("2016-03-04 12:00", sal, commands.review("2016-03-04"))]).reviews
    assert.deepStrictEqual([review?.sufficientAndSustained, review?.furtherAction], [true, "None."])
  })
})

const asked = (by: typeof mo, practitioner = sal) =>
  record("2016-03-07 12:00", by, {
    _tag: "HelpReviewed",
    reviewedOn: day("2016-03-07"),
    practitioner: practitioner.id,
    significantPositiveChange: true,
    paceAppropriate: false,
    reasons: "He eats; the nights have not changed."
  })

describe("Working Together (2015), chapter 1, paragraph 56 (WT15-064): worker and manager review together", () => {
  const stands = standingOf(tells, "WT15-064")

  it("whether the help brings significant positive change, at a pace that is right for the child", () => {
    assert.deepStrictEqual(stands(agreed, "reviewOfHelp", "2016-03-07"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...agreed, asked(mo)], "reviewOfHelp", "2016-03-07"), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("either of the two puts it on record, and names the other", () => {
    assert.deepStrictEqual(stands([...agreed, asked(sal, mo)], "reviewOfHelp", "2016-03-07"), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("both are needed: a manager, and whoever leads beside", () => {
    assert.deepStrictEqual(about(refusal(agreed, asked(sal))), ["WT15-064"])
    assert.strictEqual(refusal(agreed, asked(mo, ned))._tag, "OutOfOrder")
    const alone = [
      ...allocated.slice(0, 2),
      step("2016-01-05 10:00", mo, commands.allocate(ned, null, { considerations: null }))
    ]
    assert.strictEqual(refusal(alone, asked(ned, ned))._tag, "OutOfOrder")
  })
})

const decidedOn = (on: string, sufficient = true) =>
  record(`${on} 11:00`, sal, {
    _tag: "NeglectSufficiencyDecided",
    decidedOn: day(on),
    sufficient,
    reasons: "Weight, and what the school sees."
  })

const review = (on: string) => step(`${on} 12:00`, sal, commands.review(on))

describe("Working Together (2015), chapter 1, paragraph 32 (WT15-044): neglect", () => {
  const noted = record("2016-02-08 09:00", sal, {
    _tag: "CircumstanceNoted",
    circumstance: "neglect",
    sinceOn: day("2016-01-04"),
    basis: "Hungry, and alone at home."
  })

  it("each review has its own decision whether the interventions are sufficient", () => {
    const first = [...agreed, noted, decidedOn("2016-03-04"), review("2016-03-04")]
    assert.strictEqual(told(first).reviews.length, 1)
    assert.deepStrictEqual(about(refusal([...agreed, noted], review("2016-03-04"))), [
      "WT15-044",
      "neglectSufficiency"
    ])
    assert.deepStrictEqual(about(refusal(first, review("2016-04-01"))), ["WT15-044", "neglectSufficiency"])
    assert.strictEqual(told([...first, decidedOn("2016-04-01"), review("2016-04-01")]).reviews.length, 2)
  })
  it("made by the day of the review, and after the one before", () => {
    const inFebruary = decidedOn("2016-02-29")
    const first = [...agreed, noted, inFebruary, review("2016-03-04")]
    assert.strictEqual(told(first).reviews.length, 1)
    const second = [...first, decidedOn("2016-03-31"), review("2016-04-01")]
    assert.strictEqual(told(second).reviews.length, 2)
    assert.deepStrictEqual(about(refusal(first, review("2016-04-01"))), ["WT15-044", "neglectSufficiency"])
  })
  it("where neglect is no concern, no review waits for it", () => {
    assert.strictEqual(told([...agreed, review("2016-03-04")]).reviews.length, 1)
  })
  it("where they are insufficient, care proceedings are owed, decisively", () => {
    const stands = standingOf(tells, "WT15-044")
    assert.deepStrictEqual(
      stands([...agreed, noted, decidedOn("2016-03-04")], "issueProceedings", "2016-03-04"),
      []
    )
    const failing = [...agreed, noted, decidedOn("2016-03-04", false)]
    assert.deepStrictEqual(stands(failing, "issueProceedings", "2016-03-04"), [["outstanding", null]])
    const issued = record("2016-03-10 11:00", sal, {
      _tag: "CareProceedingsIssued",
      issuedOn: day("2016-03-10"),
      emergency: false
    })
    assert.deepStrictEqual(stands([...failing, issued], "issueProceedings", "2016-03-10"), [["met", null]])
  })
})

const forNeed = { need: "Food", service: "Breakfast club", givenBy: "Hill School" }

const wishes = (wish: Entry.EntryOf<"WishesAndFeelingsRecorded">["wishes"]) =>
  record("2016-01-11 11:00", sal, {
    _tag: "WishesAndFeelingsRecorded",
    askedOn: day("2016-01-11"),
    wishes: wish
  })

describe("Working Together (2015), introduction, paragraph 22 (WT15-006): the child's wishes come first", () => {
  const decide = record("2016-01-11 12:00", sal, {
    _tag: "ServicesDecided",
    decidedOn: day("2016-01-11"),
    services: [forNeed],
    dueRegard: "He asked to eat with his friends, and will."
  })

  it("services are decided with them on record, or with the reason why there are none", () => {
    assert.deepStrictEqual(about(refusal(allocated, decide)), ["WT15-006", "wishesAndFeelings"])
    const said = wishes({ _tag: "Ascertained", said: "I want my friends there.", how: "Drawing." })
    const none = wishes({ _tag: "NotAscertained", reason: "He is two weeks old." })
    for (const first of [said, none, seen]) {
      assert.strictEqual(told([...allocated, first, decide]).record?.at(-1)?.entry._tag, "ServicesDecided")
    }
  })
  it("so is a plan that protects the child", () => {
    const rule = silent.rules.find(
      (each) => each._tag === "Checklist" && each.id === "WT15-006" && each.step === "makeProtectionPlan"
    )
    assert.deepStrictEqual(rule?._tag === "Checklist" ? rule.items : [], ["wishesAndFeelings"])
  })
})

describe("Working Together (2015), chapter 1, paragraph 61 (WT15-071): services do not wait", () => {
  const stands = standingOf(tells, "WT15-071")
  const needed = [
    ...allocated,
    record("2016-01-07 12:00", sal, {
      _tag: "NeedIdentified",
      identifiedOn: day("2016-01-07"),
      need: "He is hungry in the mornings."
    })
  ]
  const commissioned = record("2016-01-08 12:00", sal, {
    _tag: "ServicesCommissioned",
    commissionedOn: day("2016-01-08"),
    services: [forNeed]
  })

  it("a need that is identified is owed its services while the assessment goes on", () => {
    assert.deepStrictEqual(stands(needed, "commissionServices", "2016-01-07"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...needed, commissioned], "commissionServices", "2016-01-08"), [
      ["met", null]
    ])
    assert.strictEqual(told([...needed, commissioned]).assessment._tag, "InProgress")
  })
  it("a second need is owed its own", () => {
    const again = [
      ...needed,
      commissioned,
      record("2016-01-12 12:00", sal, {
        _tag: "NeedIdentified",
        identifiedOn: day("2016-01-12"),
        need: "The flat is cold."
      })
    ]
    assert.deepStrictEqual(stands(again, "commissionServices", "2016-01-12"), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("and where it is needed, an assessment is done within days", () => {
    const quick = [
      ...allocated,
      seen,
      step("2016-01-08 17:00", sal, commands.submit()),
      step("2016-01-08 18:00", mo, commands.authorise)
    ]
    assert.strictEqual(told(quick).assessment._tag, "Authorised")
  })
})

describe("Working Together (2015), assessment of a child under the Children Act 1989 (WT15-098): the referrer", () => {
  it("is told what action has been or will be taken, unless nobody knows who that is", () => {
    const stands = standingOf(tells, "WT15-027")
    assert.deepStrictEqual(stands(allocated, "referrerOfResponse", "2016-01-05"), [["outstanding", null]])
    const done = step("2016-01-05 12:00", sal, commands.tell("referrerOfResponse", "2016-01-05"))
    assert.deepStrictEqual(stands([...allocated, done], "referrerOfResponse", "2016-01-05"), [["met", null]])
    const named = step(
      "2016-01-05 12:00",
      sal,
      commands.leaveUntold("referrerOfResponse", "anonymousReferrer")
    )
    assert.strictEqual(refusal(allocated, named)._tag, "ExceptionNotAllowed")
  })
  it("the text states no exception: that there is one is a reading, and says so (C4)", () => {
    const [response] = owed(allocated, "WT15-027", "2016-01-05")
    assert.strictEqual(response!.explanation.reading?.id, "C4")
  })
})
