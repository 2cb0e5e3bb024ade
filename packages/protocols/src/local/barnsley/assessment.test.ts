import { assert, describe, it } from "@effect/vitest"
import type { Refusal, Subject } from "@section17/domain"
import { networkConsidered, noted, planned, twoGenerations } from "../../assessment.test-data.ts"
import { answers, record, standingOf } from "../../onRecord.test-data.ts"
import { about, commands, day, standing, type Step, step } from "../../story.test-data.ts"
import { answering, assessing, type Done, questionsWithout, unanswered } from "./assessment.test-data.ts"
import { barnsleyTells, joy, lee, sue } from "./people.test-data.ts"

const { owed, refusal, told } = barnsleyTells

/** Referred on the Thursday before Easter, and allocated on Tuesday 30 March 2027. */
const referred = [step("2027-03-25 16:30", sue, commands.refer("2027-03-25 16:20"))]
const allocated = [
  ...referred,
  step("2027-03-30 10:00", sue, commands.answer()),
  step("2027-03-30 11:00", lee, commands.allocate(sue, null, { considerations: null }))
]
const seen = [...allocated, step("2027-04-06 16:00", sue, commands.see("2027-04-06"))]
const submit = step("2027-05-20 12:00", sue, commands.submit())
const authorise = step("2027-05-24 12:00", lee, commands.authorise)
const submitted = (without?: Done) => [...seen, ...assessing("2027-04-09", sue, without), submit]

const asked = (refused: Refusal.Refusal): ReadonlyArray<string> =>
  "unanswered" in refused ? refused.unanswered.map(({ key }) => String(key)) : []

/** What a rule asks to be answered, when all that other rules ask is answered first. */
const askedFor = (before: ReadonlyArray<Step>, last: Step, rule: string): ReadonlyArray<string> => {
  let steps = before
  for (let turn = 0; turn < 20; turn += 1) {
    const refused = refusal(steps, last)
    if (refused._tag !== "NotOnRecord") throw new Error(`${refused._tag} before ${rule} asks`)
    if (refused.explanation.rule === rule) return asked(refused)
    const open = asked(refused)
    if (open.length === 0) throw new Error(`${refused.message} before ${rule} asks`)
    steps = [...steps, ...answering("2027-04-12", sue, ...open)]
  }
  throw new Error(`${rule} asks for nothing`)
}

/** Everything is done, and no question answered. */
const waiting = [...seen, ...unanswered("2027-04-09", sue)]
const so = (circumstance: Subject.Circumstance) => [...waiting, noted("2027-04-12", sue, circumstance)]

describe("Barnsley, sections 3.1 and 2.2: what an assessment answers", () => {
  it("BAR-3.1a: six purposes; needs and risk, the sixth, are answered once, with section 3.5", () => {
    assert.deepStrictEqual(askedFor(waiting, submit, "BAR-3.1a"), [
      "informationGathered",
      "section17Or47Decided",
      "supportFromFamily",
      "supportProvided",
      "actionNotDelayed"
    ])
  })
  it("BAR-2.2c: parents who live elsewhere, other adults, network and community", () => {
    assert.deepStrictEqual(askedFor(waiting, submit, "BAR-2.2c"), [
      "capacityOfParents",
      "otherAdults",
      "familyNetwork",
      "widerCommunity"
    ])
  })
  it("BAR-3.1e: harm outside the home; and of neglect, the Graded Care Profile 2", () => {
    assert.deepStrictEqual(askedFor(so("extraFamilialHarm"), submit, "BAR-3.1e"), [
      "natureOfHarm",
      "locationOfRisk",
      "contextOfHarm",
      "riskPerContext"
    ])
    assert.deepStrictEqual(askedFor(so("neglect"), submit, "BAR-3.1e"), ["gradedCareProfile2"])
    assert.deepStrictEqual(owed(waiting, "BAR-3.1e", "2027-04-12"), [])
  })
  it("BAR-3.2c: four things about the child's life", () => {
    assert.deepStrictEqual(askedFor(waiting, submit, "BAR-3.2c"), [
      "lifeLike",
      "childsViews",
      "relationships",
      "meaningToEachOther"
    ])
  })
  it("BAR-3.5a, BAR-3.4b: what is established, once for both sections, and the strengths", () => {
    assert.deepStrictEqual(askedFor(waiting, submit, "BAR-3.5a"), [
      "natureOfConcern",
      "needsAndRiskAnalysed",
      "howAndWhy",
      "needsOfFamily",
      "abuseOrNeglect",
      "urgentAction",
      "widerInfluence",
      "exploitationFactors",
      "slaveryFactors",
      "radicalisationFactors",
      "strengths"
    ])
    assert.deepStrictEqual(standing(owed(submitted(), "BAR-3.4b", "2027-05-20")), [["met", null]])
  })
  it("BAR-3.3b, BAR-I1: other children, each evaluated separately", () => {
    assert.deepStrictEqual(askedFor(waiting, submit, "BAR-3.3b"), ["otherChildren"])
  })
})

describe("Barnsley, section 3.3: planning", () => {
  const plan = planned("2027-03-31", sue, { seeChildBy: day("2027-04-06") })
  const questions = askedFor(allocated, plan, "BAR-3.3d")
  const ready = [...allocated, answers("2027-03-31 10:00", sue, questions[0]!, ...questions.slice(1))]
  const stands = standingOf(barnsleyTells, "BAR-3.3a")

  it("BAR-3.3d: sixteen questions are considered", () => {
    assert.strictEqual(questions.length, 16)
    assert.deepStrictEqual(questions.slice(0, 5), [
      "whoUndertakes",
      "howGenogram",
      "whoIsIncluded",
      "grouping",
      "widerNetwork"
    ])
  })
  it("BAR-3.3a, BAR-7a: whoever leads plans it, with aims and review points; nobody else", () => {
    assert.deepStrictEqual(stands(ready, "planAssessment", "2027-03-31"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...ready, plan], "planAssessment", "2027-03-31"), [["met", null]])
    assert.strictEqual(owed(ready, "BAR-3.3a", "2027-03-31")[0]!.by, "Social Worker, or lead practitioner")
    assert.strictEqual(refusal(ready, { ...plan, by: joy })._tag, "NotTheLeadPractitioner")
  })
  it("BAR-7a: its review points are agreed with the family and practitioners, and are owed on their days", () => {
    const points = [
      { on: day("2027-04-12"), decides: "Whether she is fed." },
      { on: day("2027-05-10"), decides: "Whether more is needed." }
    ] as const
    const agreed = planned("2027-03-31", sue, { reviewPoints: points })
    const on = standingOf(barnsleyTells, "BAR-7a")
    const review = record("2027-04-13 12:00", sue, {
      _tag: "AssessmentReviewed",
      reviewedOn: day("2027-04-12"),
      with: ["family", "practitioners"],
      sufficientProgress: true,
      decided: "To go on as planned."
    })
    assert.deepStrictEqual(on([...ready, agreed], "reviewAssessmentAsPlanned", "2027-04-13"), [
      ["late", "2027-04-12"],
      ["due", "2027-05-10"]
    ])
    assert.deepStrictEqual(on([...ready, agreed, review], "reviewAssessmentAsPlanned", "2027-04-13"), [
      ["met", "2027-04-12"],
      ["due", "2027-05-10"]
    ])
  })
  it("WT15-094: the day by which the child is seen stands in it, and is owed", () => {
    const on = standingOf(barnsleyTells, "WT15-094")
    assert.deepStrictEqual(on([...ready, plan], "seeChildAsPlanned", "2027-03-31"), [["due", "2027-04-06"]])
    const met = [...ready, plan, step("2027-04-07 16:00", sue, commands.see("2027-04-07"))]
    assert.deepStrictEqual(on(met, "seeChildAsPlanned", "2027-04-07"), [["metLate", "2027-04-06"]])
  })
  it("BAR-3.3c: a planning meeting is good practice where several take part, and no breach without one (A26)", () => {
    assert.deepStrictEqual(owed(allocated, "BAR-3.3c", "2027-03-31"), [])
    const several = [...allocated, noted("2027-03-31", sue, "severalTakePart")]
    assert.deepStrictEqual(standing(owed(several, "BAR-3.3c", "2027-06-30")), [["outstanding", null]])
    const held = record("2027-04-01 12:00", sue, {
      _tag: "PlanningMeetingHeld",
      heldOn: day("2027-04-01"),
      attended: ["Hill School", "Kim"],
      rolesAndTimescales: "The school weighs her each week.",
      services: "Breakfast club."
    })
    assert.deepStrictEqual(standing(owed([...several, held], "BAR-3.3c", "2027-06-30")), [["met", null]])
  })
})

describe("Barnsley, section 3.4 (BAR-3.4a): chronology and genogram at the beginning", () => {
  it("each is owed from allocation, without a day, and met when it is done", () => {
    assert.deepStrictEqual(
      owed(allocated, "BAR-3.4a", "2027-03-30").map(({ state, subject }) => [subject, state]),
      [
        ["completeChronology", "outstanding"],
        ["drawGenogram", "outstanding"]
      ]
    )
    assert.deepStrictEqual(
      owed(waiting, "BAR-3.4a", "2027-04-12").map(({ metOn, state }) => [state, metOn]),
      [
        ["met", day("2027-04-09")],
        ["met", day("2027-04-09")]
      ]
    )
  })
  it("without either, nothing is submitted", () => {
    for (const without of ["chronology", "genogram"] as const) {
      const refused = refusal([...seen, ...assessing("2027-04-09", sue, without)], submit)
      assert.deepStrictEqual(about(refused), ["BAR-3.4a", without])
    }
  })
})

const worry: Step = record("2027-04-12 12:00", sue, {
  _tag: "WorryStated",
  worry: "hunger",
  statedOn: day("2027-04-12"),
  statement: "She may not grow as she should."
})
const goal: Step = record("2027-05-21 12:00", sue, {
  _tag: "WellbeingGoalSet",
  worry: "hunger",
  setOn: day("2027-05-21"),
  goal: "She eats three meals a day."
})

describe("Barnsley, section 3.4 (BAR-3.4f): worry statements and wellbeing goals", () => {
  it("every worry has its goal before the assessment is complete", () => {
    const worried = [...submitted(), { ...worry, at: "2027-05-20 13:00" }]
    assert.deepStrictEqual(about(refusal(worried, authorise)), ["BAR-3.4f", "wellbeingGoals"])
    assert.strictEqual(told([...worried, goal, authorise]).assessment._tag, "Authorised")
  })
  it("one statement for each concern, and no goal without one", () => {
    assert.strictEqual(
      refusal([...submitted(), { ...worry, at: "2027-05-20 13:00" }], { ...worry, at: "2027-05-20 14:00" })
        ._tag,
      "OutOfOrder"
    )
    assert.strictEqual(refusal(submitted(), goal)._tag, "OutOfOrder")
  })
})

const reviewed = (...read: ReadonlyArray<"earlyHelpAssessment" | "courtProceedings">): Step =>
  record("2027-04-13 12:00", sue, {
    _tag: "EarlierRecordsReviewed",
    reviewedOn: day("2027-04-13"),
    read,
    learnt: "Help was accepted."
  })

const withEarlyHelp = (...more: ReadonlyArray<Step>) => [
  ...seen,
  ...assessing("2027-04-09", sue),
  noted("2027-04-12", sue, "hasEarlyHelpAssessment"),
  ...more
]

const arranged = (at: string): Step =>
  record(`${at} 12:00`, sue, {
    _tag: "MedicalAssessmentArranged",
    arrangedOn: day(at),
    reasons: "Her weight."
  })

const came = (at: string): Step =>
  record(`${at} 12:00`, sue, {
    _tag: "NewInformationCame",
    cameOn: day(at),
    what: "Father has moved in."
  })

describe("Barnsley, sections 3.4 and 3.5: what was there before, and what comes new", () => {
  it("BAR-3.4c: an early help assessment that was completed is used", () => {
    assert.deepStrictEqual(about(refusal(withEarlyHelp(reviewed("courtProceedings")), submit)), [
      "BAR-3.4c",
      "earlyHelpAssessmentUsed"
    ])
    const used = withEarlyHelp(reviewed("earlyHelpAssessment"), submit)
    assert.strictEqual(told(used).assessment._tag, "Submitted")
  })
  it("BAR-3.4c, BAR-3.5c: another authority that knew the child is asked, or it is said why not", () => {
    assert.deepStrictEqual(askedFor(so("knownToAnotherAuthority"), submit, "BAR-3.4c"), ["otherAuthority"])
  })
  it("BAR-3.5c: a medical assessment can be arranged at any time, before or after submission", () => {
    const both = told([
      ...seen,
      arranged("2027-04-07"),
      ...assessing("2027-04-09", sue),
      submit,
      arranged("2027-05-21")
    ])
    assert.strictEqual(
      both.record!.filter(({ entry }) => entry._tag === "MedicalAssessmentArranged").length,
      2
    )
  })
  it("BAR-3.4h: new information is owed an update, each time", () => {
    const updated = record("2027-04-20 12:00", sue, {
      _tag: "AssessmentUpdated",
      updatedOn: day("2027-04-20"),
      needs: "As before.",
      conclusions: "More support, and more risk.",
      recommendations: "See him."
    })
    const twice = [...seen, came("2027-04-19"), updated, came("2027-04-26")]
    assert.deepStrictEqual(standing(owed(twice, "BAR-3.4h", "2027-04-26")), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("BAR-3.4g: shared with everybody after authorisation; Words and Pictures before the plan is agreed", () => {
    const authorised = [...submitted(), authorise]
    assert.deepStrictEqual(owed(submitted(), "BAR-3.4g", "2027-05-20"), [])
    const networkOf = standingOf(barnsleyTells, "BAR-3.4g")
    assert.deepStrictEqual(networkOf(authorised, "networkOfOutcome", "2027-05-24"), [["outstanding", null]])
    const shared = [
      ...authorised,
      step("2027-05-26 12:00", sue, commands.tell("networkOfOutcome", "2027-05-26"))
    ]
    assert.deepStrictEqual(networkOf(shared, "networkOfOutcome", "2027-05-26"), [["met", null]])
  })
  it("BAR-3.4g: the question on Words and Pictures is asked when the plan is agreed", () => {
    const plain = [...waiting, ...answering("2027-04-12", sue, ...questionsWithout("wordsAndPictures"))]
    const drafted = [...plain, submit, authorise, step("2027-05-25 12:00", sue, commands.draft)]
    assert.deepStrictEqual(
      asked(refusal(drafted, step("2027-05-26 12:00", lee, commands.agree("2027-05-26")))),
      ["wordsAndPictures"]
    )
  })
})

const review = (by: typeof lee): Step =>
  record("2027-04-13 12:00", by, {
    _tag: "AssessmentOverseen",
    overseenOn: day("2027-04-13"),
    challenge: "Is it hunger, or illness?",
    reasoning: "Weight fell before the move.",
    furtherWork: null
  })

describe("Barnsley, section 7 (BAR-7b): nine things before authorisation", () => {
  it("each one that is missing is named", () => {
    const rules = {
      adultsSeen: ["BAR-7b", "adultsSeen"],
      familyNetworkMeetingConsidered: ["BAR-7b", "familyNetworkMeetingConsidered"],
      agenciesContacted: ["BAR-5d", "agenciesContacted"],
      supportToTakePart: ["BAR-3.2a", "supportToTakePart"]
    } as const
    for (const [without, expected] of Object.entries(rules)) {
      assert.deepStrictEqual(about(refusal(submitted(without as Done), authorise)), expected)
    }
  })
  it("BAR-3.2b: the home visited, and the area where the child sleeps viewed", () => {
    assert.deepStrictEqual(about(refusal(submitted("homeVisited"), authorise)), ["BAR-3.2b", "sleepingArea"])
    const notViewed = record("2027-05-21 12:00", sue, {
      _tag: "HomeVisited",
      visitedOn: day("2027-05-21"),
      sleepingArea: { _tag: "NotViewed", reason: "Father did not let us in." }
    })
    assert.deepStrictEqual(about(refusal([...submitted("homeVisited"), notViewed], authorise)), [
      "BAR-3.2b",
      "sleepingArea"
    ])
  })
  it("a genogram of two generations is not one of three: the number stands in the rule", () => {
    const two = [
      ...seen,
      ...assessing("2027-04-09", sue, "genogram"),
      twoGenerations("2027-04-09", sue),
      submit
    ]
    const refused = refusal(two, authorise)
    assert.deepStrictEqual("tooFew" in refused && refused.tooFew, [{ amount: 3, of: "generations" }])
    assert.strictEqual(told([...submitted(), authorise]).assessment._tag, "Authorised")
  })
  it("the questions that only a person can answer: children, parents, analysis, evidence", () => {
    const keys = [
      "viewsTakenIntoAccount",
      "householdChildrenSeen",
      "parentsAndCarersSeen",
      "analysisEvidenceBased",
      "evidenceForServices"
    ]
    for (const key of keys) {
      const but = [...waiting, ...answering("2027-04-12", sue, ...questionsWithout(key)), submit]
      assert.deepStrictEqual(asked(refusal(but, authorise)), [key])
    }
  })
  it("the manager reviews regularly, a duty without a date; the worker does not review herself", () => {
    const on = standingOf(barnsleyTells, "BAR-7b")
    assert.deepStrictEqual(on(seen, "managerOversight", "2027-04-13"), [["outstanding", null]])
    assert.deepStrictEqual(on([...seen, review(lee)], "managerOversight", "2027-04-13"), [
      ["met", null],
      ["outstanding", null]
    ])
    assert.deepStrictEqual(about(refusal(seen, review(sue))), ["BAR-7b"])
  })
  it("a worker does not answer what the manager is to make sure of", () => {
    for (const key of ["analysisEvidenceBased", "informationConsidered"]) {
      const refused = refusal(waiting, answers("2027-04-12 12:00", sue, key))
      assert.strictEqual(refused._tag === "NotEntitledToDecide" && refused.decision, "answers")
    }
    assert.deepStrictEqual(
      about(refusal(waiting, answers("2027-04-12 12:00", sue, "analysisEvidenceBased"))),
      ["BAR-7b"]
    )
    const answeredByLee = [...waiting, answers("2027-04-12 12:00", lee, "analysisEvidenceBased")]
    assert.strictEqual(told(answeredByLee).record?.at(-1)?.recordedBy, lee.id)
  })
  it("BAR-8c: a record that the child can understand later", () => {
    const but = [
      ...waiting,
      ...answering("2027-04-12", sue, ...questionsWithout("understandableLater")),
      submit
    ]
    assert.deepStrictEqual(about(refusal(but, authorise)), ["BAR-8c"])
  })
  it("considering a family network meeting does not mean holding one", () => {
    const none = networkConsidered("2027-05-21", sue, { appropriate: false, reasons: "Nobody is near." })
    const done = [...submitted("familyNetworkMeetingConsidered"), none, authorise]
    assert.strictEqual(told(done).assessment._tag, "Authorised")
  })
})
