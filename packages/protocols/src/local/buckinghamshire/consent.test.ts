import { assert, describe, it } from "@effect/vitest"
import { type Entry, Person } from "@section17/domain"
import { record, withChecklists } from "../../onRecord.test-data.ts"
import { discussion } from "../../protection.test-data.ts"
import { about, commands, day, step, type Step, tellerOf } from "../../story.test-data.ts"
import { ann, buckinghamshire, kay, tom, una } from "./people.test-data.ts"

const { owed, refusal, told } = tellerOf(withChecklists(buckinghamshire, "BUC-2.5b", "BUC-2.10b"), [
  ann,
  tom,
  una,
  kay
])

const allocated = [
  step("2026-12-18 15:00", ann, commands.refer("2026-12-18 14:30")),
  step("2026-12-21 10:00", tom, commands.answer()),
  step(
    "2026-12-21 15:00",
    tom,
    commands.allocate(ann, { seeChildBy: "2026-12-29", completeBy: "2027-02-12" }, { considerations: null })
  )
]
const mother: Entry.EntryOf<"ConsentGiven">["of"] = {
  _tag: "SomebodyWithParentalResponsibility",
  person: Person.PersonId.make("33333333-3333-4333-8333-333333333333")
}
const states = (steps: ReadonlyArray<Step>, rule: string, kind?: string) =>
  owed(steps, rule, "2026-12-23").flatMap((each) =>
    kind === undefined || each.kind === kind ? [each.state] : []
  )

const sought = (form: "spoken" | "written") =>
  record("2026-12-22 10:00", ann, {
    _tag: "ConsentSought",
    of: mother,
    to: "assessment",
    competence: { _tag: "NotJudged" },
    soughtOn: day("2026-12-22"),
    form
  })
const refused = (to: "assessment" | "informationSharing") =>
  record("2026-12-22 11:00", ann, {
    _tag: "ConsentRefused",
    of: mother,
    to,
    refusedOn: day("2026-12-22"),
    reasons: ""
  })
const overridden = (by: typeof tom) =>
  record("2026-12-22 12:00", by, {
    _tag: "ConsentOverridden",
    to: "informationSharing",
    riskOfHarm: "He is alone at night.",
    reasons: "Only his school can tell us how he is."
  })

const stands = (...requests: ReadonlyArray<Step>) =>
  states([...allocated, ...requests], "BUC-2.10b", "TimeLimit")

describe("Buckinghamshire, paragraph 2.10 (BUC-2.10b): written consent is sought at the outset", () => {
  it("once the assessment is allocated, of somebody with parental responsibility", () => {
    assert.deepStrictEqual(states(allocated.slice(0, 2), "BUC-2.10b"), [])
    assert.deepStrictEqual(states(allocated, "BUC-2.10b", "TimeLimit"), ["outstanding"])
    assert.deepStrictEqual(states([...allocated, sought("written")], "BUC-2.10b", "TimeLimit"), ["met"])
  })
  it("of the child too, once judged of appropriate age and competent; never of the child alone", () => {
    const judged = (of: typeof mother | { readonly _tag: "TheChild" }, competent = true) =>
      record("2026-12-22 10:30", ann, {
        _tag: "ConsentSought",
        of,
        to: "assessment",
        competence: {
          _tag: "Judged",
          ageAppropriate: true,
          competent,
          reasons: "She is fifteen.",
          judgedBy: ann.id,
          judgedOn: day("2026-12-22")
        },
        soughtOn: day("2026-12-22"),
        form: "written"
      })
    const child = { _tag: "TheChild" } as const
    assert.deepStrictEqual(stands(judged(child)), ["outstanding"])
    assert.deepStrictEqual(stands(judged(mother)), ["outstanding"])
    assert.deepStrictEqual(stands(judged(mother), judged(child)), ["met"])
    assert.deepStrictEqual(stands(judged(mother, false)), ["met"])
  })
  it("not by word of mouth", () => {
    assert.deepStrictEqual(about(refusal(allocated, sought("spoken"))), ["BUC-2.10b", "consentInWriting"])
  })
})

describe("Buckinghamshire, paragraph 2.10 (BUC-2.10c, BUC-2.10d): a refusal is overridden", () => {
  const steps = [...allocated, refused("informationSharing")]
  it("by a Social Work Manager and nobody else", () => {
    for (const by of [ann, kay]) {
      const refusedFor = refusal(steps, overridden(by))
      assert.deepStrictEqual([refusedFor._tag, ...about(refusedFor)], ["NotEntitledToDecide", "BUC-2.10c"])
    }
    assert.deepStrictEqual(states([...steps, overridden(tom)], "BUC-2.10c"), ["met"])
  })
  it("not by a manager without the qualification", () => {
    assert.deepStrictEqual(about(refusal(steps, overridden({ ...tom, socialWorkQualified: false }))), [
      "BUC-2.10c"
    ])
  })
  it("the reasons are on record, and shared with the partner agencies", () => {
    const all = [...steps, overridden(tom)]
    const entry = told(all).record?.at(-1)?.entry
    assert.strictEqual(
      entry?._tag === "ConsentOverridden" && entry.reasons,
      "Only his school can tell us how he is."
    )
    assert.deepStrictEqual([states(steps, "BUC-2.10d"), states(all, "BUC-2.10d")], [[], ["outstanding"]])
    const shared = step("2026-12-22 13:00", tom, commands.tell("agenciesOfOverride", "2026-12-22"))
    assert.deepStrictEqual(states([...all, shared], "BUC-2.10d"), ["met"])
  })
  it("C9: a refusal does not stop the assessment", () => {
    const seen = [
      ...allocated,
      refused("assessment"),
      step("2026-12-23 10:00", ann, commands.see("2026-12-23"))
    ]
    assert.strictEqual(told(seen).sightings.length, 1)
  })
})

const supported = (by: typeof tom) =>
  record("2026-12-22 13:00", by, { _tag: "RequestWithoutConsentSupported", comment: "Agreed." })

describe("Buckinghamshire, paragraph 4.2 (BUC-4.2a, BUC-4.2b): information without consent", () => {
  const shared = record("2026-12-22 12:00", ann, {
    _tag: "InformationShared",
    agency: "Hill School",
    sharedOn: day("2026-12-22"),
    what: "That he is alone at night.",
    basis: {
      _tag: "WithoutConsent",
      necessaryAndProportionate: "School can see to it that he is fetched.",
      bestInterests: "He is safe."
    },
    legalBasis: "Children Act 2004, section 11"
  })
  const requested = record("2026-12-22 12:00", ann, {
    _tag: "InformationRequestedWithoutConsent",
    agency: "Mill Surgery",
    requestedOn: day("2026-12-22"),
    reasons: "His weight."
  })
  it("BUC-4.2a: that consent is refused is no barrier", () => {
    assert.strictEqual(told([...allocated, refused("informationSharing"), shared]).record?.length, 2)
  })
  it("BUC-4.2b: a request is in writing, and a manager supports it", () => {
    const steps = [...allocated, requested]
    assert.deepStrictEqual(states(steps, "BUC-4.2b"), ["outstanding"])
    assert.deepStrictEqual(about(refusal(steps, supported(ann))), ["BUC-4.2b"])
    assert.deepStrictEqual(states([...steps, supported(tom)], "BUC-4.2b"), ["met"])
  })
})

describe("Buckinghamshire, paragraph 4.3: agencies contribute", () => {
  const asked = record("2026-12-22 12:00", ann, {
    _tag: "ContributionRequested",
    agency: "Hill School",
    requestedOn: day("2026-12-22"),
    why: "An enquiry."
  })
  const declined = record("2026-12-22 09:00", ann, {
    _tag: "ContributionDeclined",
    agency: "Hill School",
    declinedOn: day("2026-12-22"),
    reasons: "Nobody is in."
  })
  it("BUC-4.3b: each one known to be involved is told that an assessment is under way, why, and asked to contribute", () => {
    assert.deepStrictEqual(states(allocated.slice(0, 2), "BUC-4.3b"), [])
    assert.deepStrictEqual(states(allocated, "BUC-4.3b"), ["outstanding"])
    const informed = step("2026-12-22 10:00", ann, commands.tell("agenciesOfAssessment", "2026-12-22"))
    assert.deepStrictEqual(states([...allocated, informed], "BUC-4.3b"), ["met"])
  })
  it("BUC-4.3a: is not asked so under section 17, where only the edition speaks", () => {
    assert.deepStrictEqual(states([...allocated, asked], "BUC-4.3a"), [])
    assert.deepStrictEqual(states([...allocated, asked, declined], "WT15-100"), ["outstanding"])
  })
  it("BUC-4.3a: under section 47 it is required, and to decline leaves it so", () => {
    const enquiring = [...allocated, step("2026-12-22 11:45", tom, discussion("2026-12-22 11:15"))]
    assert.deepStrictEqual(states([...enquiring, asked], "BUC-4.3a"), ["outstanding"])
    assert.deepStrictEqual(states([...enquiring, asked, declined], "BUC-4.3a"), ["outstanding"])
    const made = record("2026-12-23 12:00", ann, {
      _tag: "ContributionMade",
      agency: "Hill School",
      contributedOn: day("2026-12-23"),
      information: "Late every Monday.",
      furtherAction: null,
      immediateAction: null
    })
    assert.deepStrictEqual(states([...enquiring, asked, made], "BUC-4.3a"), ["met"])
  })
})
