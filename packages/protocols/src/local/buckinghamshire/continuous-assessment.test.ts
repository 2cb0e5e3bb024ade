import { assert, describe, it } from "@effect/vitest"
import { type Child, type Entry, Protocol } from "@section17/domain"
import { Result } from "effect"
import { record } from "../../onRecord.test-data.ts"
import { commands, day, standing, type Step, step, tellerOf } from "../../story.test-data.ts"
import { workingTogether2018 } from "../../working-together/2018/edition.ts"
import { assessing } from "./assessment.test-data.ts"
import { ann, buckinghamshireTells, tom } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const direction = { seeChildBy: "2026-12-31", completeBy: "2027-02-12" }

/** Authorised on Wednesday 3 February 2027: six months end on 3 August 2027, twelve on 3 February 2028. */
const authorised = (birth: Child.Birth): ReadonlyArray<Step> => [
  step("2026-12-18 16:40", ann, {
    ...commands.refer("2026-12-18 16:30"),
    child: { id: "22222222-2222-4222-8222-222222222222", birth }
  } as Step["does"]),
  step("2026-12-21 10:00", tom, commands.answer()),
  step("2026-12-21 15:00", tom, commands.allocate(ann, direction, { considerations: null })),
  ...(birth._tag === "Born" ? [step("2026-12-29 16:00", ann, commands.see("2026-12-29"))] : []),
  ...assessing(ann, tom, { seenOn: "2027-01-05", midPointOn: "2027-01-08" }),
  step("2027-02-01 12:00", ann, commands.submit()),
  step("2027-02-03 12:00", tom, commands.authorise)
]

const bornOn = (on: string): Child.Birth => ({ _tag: "Born", on: day(on) })

const updated = (on: string): Step =>
  record(`${on} 12:00`, ann, {
    _tag: "AssessmentUpdated",
    updatedOn: day(on),
    needs: "As before.",
    conclusions: "As before.",
    recommendations: "Go on."
  })

const owedOf = (birth: Child.Birth, on: string, ...more: ReadonlyArray<Step>) =>
  standing(buckinghamshireTells.owed([...authorised(birth), ...more], "BUC-2.9", on))

const atTheLastTurn = tellerOf(
  Result.getOrThrow(Protocol.overlay(workingTogether2018, { ...local, readings: { A12: "atTheLastTurn" } })),
  [ann, tom]
)

describe("Buckinghamshire, paragraph 2.9 (BUC-2.9): assessments are updated", () => {
  it("of a child over one year: every 12 months", () => {
    assert.deepStrictEqual(owedOf(bornOn("2018-06-01"), "2027-02-04"), [["due", "2028-02-03"]])
  })
  it("of a child who is still under one on that day: after 6 months, and not after 12 besides", () => {
    assert.deepStrictEqual(owedOf(bornOn("2026-12-01"), "2027-02-04"), [["due", "2027-08-03"]])
    assert.deepStrictEqual(owedOf(bornOn("2026-12-01"), "2028-03-01"), [["late", "2027-08-03"]])
  })
  it("and, once updated, 12 months later: by then the first birthday has come", () => {
    assert.deepStrictEqual(owedOf(bornOn("2026-12-01"), "2027-08-02", updated("2027-08-02")), [
      ["met", "2027-08-03"],
      ["due", "2028-08-02"]
    ])
  })
  it("the first birthday within the 6 months: 12 months (A12); by the age at the last turn, 6", () => {
    assert.deepStrictEqual(owedOf(bornOn("2026-06-15"), "2027-02-04"), [["due", "2028-02-03"]])
    assert.deepStrictEqual(
      standing(atTheLastTurn.owed(authorised(bornOn("2026-06-15")), "BUC-2.9", "2027-02-04")),
      [["due", "2027-08-03"]]
    )
  })
  it("the first birthday on the last day of the 6 months: the child is over one, and 12 months hold", () => {
    assert.deepStrictEqual(owedOf(bornOn("2026-08-03"), "2027-02-04"), [["due", "2028-02-03"]])
    assert.deepStrictEqual(owedOf(bornOn("2026-08-04"), "2027-02-04"), [["due", "2027-08-03"]])
  })
  it("of a child who was not born when it was authorised: after 6 months", () => {
    assert.deepStrictEqual(owedOf({ _tag: "Expected", on: day("2027-03-01") }, "2027-02-04"), [
      ["due", "2027-08-03"]
    ])
  })
})

describe("Buckinghamshire, paragraph 2.15 (BUC-2.15): services do not wait for the assessment", () => {
  const services: Entry.EntryOf<"ServicesCommissioned">["services"] = [
    { need: "Breakfast", service: "Breakfast club", givenBy: "Hill School" }
  ]
  const inAssessment = [
    ...authorised(bornOn("2018-06-01")).slice(0, 4),
    record("2027-01-04 12:00", ann, {
      _tag: "NeedIdentified",
      identifiedOn: day("2027-01-04"),
      need: "Breakfast"
    })
  ]
  const commissioned = record("2027-01-05 12:00", ann, {
    _tag: "ServicesCommissioned",
    commissionedOn: day("2027-01-05"),
    services
  })

  it("a need is owed a service from the day on which it is identified, before anything is submitted", () => {
    const { owed, told } = buckinghamshireTells
    assert.deepStrictEqual(standing(owed(inAssessment, "BUC-2.15", "2027-01-04")), [["outstanding", null]])
    const met = [...inAssessment, commissioned]
    assert.deepStrictEqual(standing(owed(met, "BUC-2.15", "2027-01-05")), [["met", null]])
    assert.strictEqual(told(met).assessment._tag, "InProgress")
  })
})
