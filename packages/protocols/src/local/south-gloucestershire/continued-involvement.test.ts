import { assert, describe, it } from "@effect/vitest"
import { record, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { amy, kim, max, mia, southGloucestershire } from "./people.test-data.ts"

const { refusal, told } = tellerOf(withChecklists(southGloucestershire, "SGL-6"), [amy, max, mia, kim])

const decided = [
  step("2026-12-18 16:50", amy, commands.refer("2026-12-18 16:40")),
  step("2026-12-21 10:00", amy, commands.answer())
]
const allocated = [
  ...decided,
  step("2026-12-21 15:00", max, commands.allocate(amy, null, { considerations: null }))
]
const authorised = [
  ...allocated,
  step("2026-12-23 15:00", amy, commands.see("2026-12-23")),
  step("2027-02-01 12:00", amy, commands.submit()),
  step("2027-02-03 12:00", max, commands.authorise)
]
const ends = (at: string, impactOfAssessment: string | null) =>
  record(at, amy, {
    _tag: "EndOfInvolvementProposed",
    agency: "Family centre",
    proposedOn: day(at.slice(0, 10)),
    reasons: "The course is over.",
    impactOfAssessment
  })

describe("South Gloucestershire, paragraph 6 (SGL-6): organisations continue while an assessment is under way", () => {
  it("may end their work before it starts", () => {
    assert.strictEqual(told([...decided, ends("2026-12-21 12:00", null)]).record?.length, 1)
  })
  it("may not from its start to its authorisation, whatever they say of it", () => {
    assert.deepStrictEqual(about(refusal(allocated, ends("2027-01-11 12:00", null))), [
      "SGL-6",
      "assessmentConcluded",
      "impactUnderstood"
    ])
    assert.deepStrictEqual(
      about(refusal(authorised.slice(0, -1), ends("2027-02-02 12:00", "We are not needed."))),
      ["SGL-6", "assessmentConcluded"]
    )
  })
  it("may after it, once they understand what it and any plan mean", () => {
    assert.deepStrictEqual(about(refusal(authorised, ends("2027-02-04 12:00", null))), [
      "SGL-6",
      "impactUnderstood"
    ])
    assert.strictEqual(
      told([...authorised, ends("2027-02-04 12:00", "The plan has a mentor.")]).record?.length,
      1
    )
  })
})

describe("South Gloucestershire, paragraph 5 (SGL-5): those who know the child inform assessment and plan", () => {
  it("what they know, and the support that they go on giving, is on record", () => {
    const made = record("2027-01-11 12:00", amy, {
      _tag: "ContributionMade",
      agency: "Family centre",
      contributedOn: day("2027-01-11"),
      information: "We have known him since he was two.",
      furtherAction: "His place stays his.",
      immediateAction: null
    })
    const entry = told([...allocated, made]).record?.[0]?.entry
    assert.strictEqual(entry?._tag === "ContributionMade" && entry.furtherAction, "His place stays his.")
  })
})
