import { assert, describe, it } from "@effect/vitest"
import { Citation, type Refusal, type Subject } from "@section17/domain"
import { noted, planned } from "../../assessment.test-data.ts"
import { answers, record } from "../../onRecord.test-data.ts"
import { commands, day, standing, type Step, step } from "../../story.test-data.ts"
import { ann, buckinghamshireTells, tom } from "./people.test-data.ts"

const { owed, refusal, told } = buckinghamshireTells

const direction = { seeChildBy: "2026-12-29", completeBy: "2027-02-12" }
const referred = [step("2026-12-18 16:40", ann, commands.refer("2026-12-18 16:30"))]
const decided = [...referred, step("2026-12-21 10:00", tom, commands.answer())]
const allocate = step("2026-12-21 15:00", tom, commands.allocate(ann, direction, { considerations: null }))
const allocated = [...decided, allocate]
const submit = step("2027-02-01 12:00", ann, commands.submit())

const asked = (refused: Refusal.Refusal): ReadonlyArray<string> =>
  "unanswered" in refused ? refused.unanswered.map(({ key }) => String(key)) : []

/** What is still asked for at a step, one checklist after the other, each answered before the next. */
const askedFor = (before: ReadonlyArray<Step>, last: Step, rule: string): ReadonlyArray<string> => {
  let steps = before
  for (let turn = 0; turn < 20; turn += 1) {
    const refused = refusal(steps, last)
    if (refused._tag !== "NotOnRecord") throw new Error(`${refused._tag} before ${rule} asks`)
    const open = asked(refused)
    if (refused.explanation.rule === rule) return open
    steps = [...steps, answers("2027-01-04 12:00", ann, ...open)]
  }
  throw new Error(`${rule} asks for nothing`)
}

const so = (circumstance: Subject.Circumstance) => [...allocated, noted("2026-12-22", ann, circumstance)]

describe("Buckinghamshire, section 3 (BUC-3.2a, BUC-3.3): purposes and quality", () => {
  it("six purposes, the possible history with another authority among them", () => {
    assert.deepStrictEqual(askedFor(allocated, submit, "BUC-3.2a"), [
      "informationGathered",
      "workingWell",
      "worries",
      "needsAndRiskAnalysed",
      "section17Or47Decided",
      "supportProvided"
    ])
  })
  it("evidence, other professionals, each child, and openness with absent parents too", () => {
    assert.deepStrictEqual(askedFor(allocated, submit, "BUC-3.3"), [
      "evidence",
      "otherProfessionals",
      "eachChild",
      "opennessWithFamily"
    ])
  })
})

describe("Buckinghamshire, paragraph 5.1 (BUC-5.1): whose risks", () => {
  it("the children's, the family's and the professionals'", () => {
    assert.deepStrictEqual(askedFor(allocated, submit, "BUC-5.1"), [
      "risksForChildren",
      "risksForFamily",
      "risksForProfessionals"
    ])
  })
})

describe("Buckinghamshire, paragraph 7.1: a young carer", () => {
  it("BUC-7.1.1, BUC-7.1.2: eight questions, of a young carer alone", () => {
    assert.deepStrictEqual(askedFor(so("youngCarer"), submit, "BUC-7.1.2"), [
      "amountOfCare",
      "reliance",
      "impactOfCaring",
      "excessiveTasks",
      "preventableNeeds",
      "needsIfRelieved",
      "otherAssessmentsOfCare",
      "youngCarerInNeed"
    ])
    assert.deepStrictEqual(owed(allocated, "BUC-7.1.2", "2026-12-23"), [])
  })
  it("BUC-7.1.3, BUC-7.1.4, BUC-7.1.5: the family's needs, whether to combine, friends and family", () => {
    assert.deepStrictEqual(askedFor(so("youngCarer"), submit, "BUC-7.1.3"), ["impactOfFamilysNeeds"])
    assert.deepStrictEqual(askedFor(so("youngCarer"), submit, "BUC-7.1.4"), ["combining"])
    assert.deepStrictEqual(askedFor(so("youngCarer"), submit, "BUC-7.1.5"), ["friendsAndFamily"])
  })
})

const standsOn = (steps: ReadonlyArray<Step>, rule: string, on = "2026-12-23") =>
  standing(owed(steps, rule, on).filter(({ kind }) => kind === "Routing"))

const taken = (rule: string): Step =>
  record("2026-12-23 12:00", ann, {
    _tag: "RouteTaken",
    rule: Citation.RuleId.make(rule),
    takenOn: day("2026-12-23"),
    what: "As the protocol says."
  })

describe("Buckinghamshire, paragraph 7.2: children with disabilities", () => {
  it("BUC-7.2.1: the process and its limits are those of any child", () => {
    const disabled = so("disabledChild")
    for (const rule of ["BUC-2.11a", "BUC-2.13a", "BUC-2.14ii"]) {
      assert.deepStrictEqual(
        standing(owed(disabled, rule, "2026-12-23")),
        standing(owed(allocated, rule, "2026-12-23"))
      )
      assert.isNotEmpty(owed(disabled, rule, "2026-12-23"))
    }
  })
  it("BUC-7.2.2: where disability is the primary concern, their team has it; met when it is taken there", () => {
    const primary = so("disabilityIsPrimaryConcern")
    assert.deepStrictEqual(standsOn(allocated, "BUC-7.2.2"), [])
    assert.deepStrictEqual(standsOn(primary, "BUC-7.2.2"), [["outstanding", null]])
    assert.deepStrictEqual(standsOn([...primary, taken("BUC-7.2.2")], "BUC-7.2.2"), [["met", null]])
  })
  it("BUC-7.2.2: nobody is allocated before it is said whether the siblings have the same worker (C14)", () => {
    const primary = [...decided, noted("2026-12-21", tom, "disabilityIsPrimaryConcern")]
    assert.deepStrictEqual(asked(refusal(primary, allocate)), ["siblingsToSameWorker"])
    const answered = [...primary, answers("2026-12-21 13:00", tom, "siblingsToSameWorker"), allocate]
    assert.strictEqual(told(answered).allocations.length, 1)
  })
  it("BUC-7.2.3: eight considerations when complex needs are planned for", () => {
    const plan = planned("2026-12-23", ann)
    assert.deepStrictEqual(asked(refusal(so("complexNeeds"), plan)), [
      "seenAsChildFirst",
      "ownUnderstandingOfDisability",
      "childsUnderstanding",
      "familysUnderstanding",
      "focus",
      "whoIsInvolved",
      "specialistAssessments",
      "communicationMethod"
    ])
    assert.strictEqual(told([...allocated, plan]).record!.length, 1)
  })
})

const goesTo = (steps: ReadonlyArray<Step>) =>
  owed(steps, "BUC-7.3.1c", "2026-12-23").map(({ explanation }) => explanation.says.split(", as ").at(-1))

describe("Buckinghamshire, paragraph 7.3.1: children whom the Youth Offending Service tells of", () => {
  it("BUC-7.3.1a: remanded to local authority accommodation: an assessment, if there is none yet", () => {
    const remanded = so("remandedToLocalAuthority")
    assert.deepStrictEqual(standsOn(remanded, "BUC-7.3.1a"), [["outstanding", null]])
    assert.deepStrictEqual(standsOn([...remanded, taken("BUC-7.3.1a")], "BUC-7.3.1a"), [["met", null]])
  })
  it("BUC-7.3.1b: remanded to youth detention accommodation: the regulations", () => {
    assert.deepStrictEqual(standsOn(so("remandedToYouthDetention"), "BUC-7.3.1b"), [["outstanding", null]])
    assert.deepStrictEqual(standsOn(allocated, "BUC-7.3.1b"), [])
  })
  it("BUC-7.3.1c: sentenced to custody: by care order, section 20 or child in need", () => {
    const sentenced = so("sentencedToCustody")
    assert.deepStrictEqual(goesTo(sentenced), ["a child in need."])
    assert.deepStrictEqual(goesTo([...sentenced, noted("2026-12-23", ann, "section31")]), [
      "a child under a full care order."
    ])
    assert.deepStrictEqual(goesTo([...sentenced, noted("2026-12-23", ann, "section20")]), [
      "a child accommodated under section 20."
    ])
    assert.deepStrictEqual(goesTo(allocated), [])
  })
})

describe("Buckinghamshire, section 9 (BUC-9.1): before birth", () => {
  it("the multi-agency pre-birth procedure, for a child who is not born; not once it is", () => {
    const child = told(referred).child
    const unborn = [
      step("2026-12-18 16:40", ann, {
        ...commands.refer("2026-12-18 16:30", {
          child: { ...child, birth: { _tag: "Expected", on: day("2027-01-31") } }
        })
      })
    ]
    assert.deepStrictEqual(standsOn(unborn, "BUC-9.1", "2026-12-18"), [["outstanding", null]])
    assert.deepStrictEqual(standsOn(referred, "BUC-9.1", "2026-12-18"), [])
    const born = record("2027-02-01 09:00", ann, { _tag: "ChildBorn", bornOn: day("2027-01-29") })
    assert.deepStrictEqual(
      standsOn([...unborn, ...decided.slice(1), allocate, born], "BUC-9.1", "2027-02-01"),
      []
    )
  })
})
