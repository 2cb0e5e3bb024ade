import { assert, describe, it } from "@effect/vitest"
import { RuleId } from "../../protocol/Citation.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import { day, protocol, sam, tess } from "../../protocol/northshire.test-data.ts"
import { owedOn, record, refusalOf, standing } from "../onRecord.test-data.ts"
import { beforeStep } from "../beforeStep.ts"
import { commands, type Step, told, until } from "../story.test-data.ts"
import { notLifted } from "./standing.ts"

const rule = (id: string): Rule => protocol.rules.find((each) => each.id === id)!
const asked = { protocol, on: day("2027-02-25") }
const withRule = (id: string, changes: Partial<Rule>): Protocol => ({
  ...protocol,
  // The change is to a field that every kind of rule has; the compiler cannot follow a spread of a union's member.
  rules: protocol.rules.map((each) => (each.id === id ? ({ ...each, ...changes } as Rule) : each))
})

const departed = (rule: string, departedOn = "2027-02-24", more: { readonly entirely?: boolean } = {}) =>
  record("2027-02-25 09:00", sam, {
    _tag: "DepartedFromGuidance",
    rule: RuleId.make(rule),
    departedOn: day(departedOn),
    circumstances: "The valley was flooded, and no road open.",
    reasons: "Nobody could reach the family.",
    ...more
  })

const withoutAnalysis = commands.submit({ developmentalNeeds: "" })
/** 45 working days from Friday 18 December 2026 end on Wednesday 24 February 2027. */
const submitted = until("AuthoriseAssessment")

/** How the limit on completing the assessment stands. */
const limit = (steps: ReadonlyArray<Step>, on: string) =>
  standing(owedOn(steps, "completeAssessment", { on })).slice(0, 1)

describe("WT15-004: a departure from guidance is recorded as an exception, with its reasons", () => {
  it("what is late stays late until it is done, and shows why; done, it is excused (N39)", () => {
    const why = "Nobody could reach the family."
    const departing = [...submitted, departed("EDI-6")]
    assert.deepStrictEqual(limit(submitted, "2027-02-25"), [["late", "2027-02-24", null]])
    assert.deepStrictEqual(limit(departing, "2027-02-24"), [["due", "2027-02-24", why]])
    assert.deepStrictEqual(limit(departing, "2027-02-25"), [["late", "2027-02-24", why]])
    assert.deepStrictEqual(limit(departing, "2027-06-01"), [["late", "2027-02-24", why]])
    const done = [...departing, { at: "2027-02-25 10:00", by: tess, does: commands.authorise() }]
    assert.deepStrictEqual(limit(done, "2027-02-25"), [["excused", "2027-02-24", why]])
  })
  it("what was departed from entirely is excused from the day of the departure on, done or not (N39)", () => {
    const departing = [...submitted, departed("EDI-6", "2027-02-22", { entirely: true })]
    const why = "Nobody could reach the family."
    assert.deepStrictEqual(limit(departing, "2027-02-21"), [["due", "2027-02-24", null]])
    assert.deepStrictEqual(limit(departing, "2027-02-22"), [["excused", "2027-02-24", why]])
    assert.deepStrictEqual(limit(departing, "2027-02-25"), [["excused", "2027-02-24", why]])
  })
  it("the departure says nothing of another rule, nor of a day before it, nor of what was done in time", () => {
    const other = [...submitted, departed("EDI-6")]
    assert.deepStrictEqual(
      owedOn(other, "decideReferral", { on: "2027-02-25" }).map(({ reason }) => reason),
      [null]
    )
    assert.deepStrictEqual(
      owedOn(other, "completeAssessment", { on: "2027-02-23" }).map(({ reason }) => reason),
      [null, null]
    )
  })
  it("the step that was refused for want of reasons goes ahead: they are on record", () => {
    const authorise = { at: "2027-02-25 10:00", by: tess, does: commands.authorise() }
    assert.strictEqual(refusalOf(submitted, authorise)._tag, "OverrunReasonRequired")
    const authorised = [...submitted, departed("EDI-6"), authorise]
    assert.strictEqual(told(authorised).assessment._tag, "Authorised")
    assert.deepStrictEqual(
      standing(owedOn(authorised, "completeAssessment", { on: "2027-03-01" })).slice(0, 1),
      [["excused", "2027-02-24", "Nobody could reach the family."]]
    )
  })
  it("what a checklist of the guidance asks before a step is asked no more", () => {
    const before = until("SubmitAssessment")
    const submit = { at: "2027-02-25 10:00", by: sam, does: withoutAnalysis }
    assert.deepStrictEqual(refusalOf(before, submit)._tag, "NotOnRecord")
    assert.deepStrictEqual(beforeStep(told(before), "submitAssessment", asked).length, 1)
    const after = [...before, departed("EDI-10")]
    assert.deepStrictEqual(beforeStep(told(after), "submitAssessment", asked), [])
    const episode = told([...after, submit])
    assert.strictEqual(episode.assessment._tag, "Submitted")
    assert.deepStrictEqual(
      standing(owedOn([...after, submit], "submitAssessment", { on: "2027-02-25" })).at(-1),
      ["excused", null, "Nobody could reach the family."]
    )
  })
  it("what must be done is not excused, and the refusal says so", () => {
    const must = withRule("EDI-6", { departure: "notAllowed" })
    const authorise = { at: "2027-02-25 10:00", by: tess, does: commands.authorise() }
    const steps = [...submitted, departed("EDI-6")]
    const refused = refusalOf(steps, authorise, must)
    assert.strictEqual(refused._tag, "OverrunReasonRequired")
    assert.include(
      refused.message,
      "The departure from it that is on record lifts nothing: the text says that it must be done."
    )
    assert.deepStrictEqual(
      standing(owedOn(steps, "completeAssessment", { on: "2027-02-25", under: must })).slice(0, 1),
      [["late", "2027-02-24", "Nobody could reach the family."]]
    )
  })
  it("a local rule is departed from as it says itself, and in no other case", () => {
    assert.strictEqual(notLifted(rule("NOR-3"), protocol), "localRule")
    assert.strictEqual(notLifted(rule("EDI-6"), protocol), undefined)
    const submit = { at: "2027-02-25 10:00", by: sam, does: withoutAnalysis }
    const local = { ...protocol, ofGuidance: new Set<RuleId>() }
    const refused = refusalOf([...until("SubmitAssessment"), departed("EDI-10")], submit, local)
    assert.include(refused.message, "the local protocol states no such exception to it.")
  })
  it("who leads and who decides stays as it is", () => {
    assert.strictEqual(notLifted(rule("EDI-4"), protocol), "whoDecides")
    assert.strictEqual(notLifted(rule("EDI-9"), protocol), "whoDecides")
    assert.strictEqual(
      refusalOf([...submitted, departed("EDI-9")], {
        at: "2027-02-24 10:00",
        by: sam,
        does: commands.authorise()
      })._tag,
      "NotEntitledToDecide"
    )
  })
  it("N39: read otherwise, it is shown and excuses from nothing", () => {
    const shown = { ...protocol, readings: { ...protocol.readings, N39: "isShown" as const } }
    const steps = [...submitted, departed("EDI-6")]
    assert.strictEqual(notLifted(rule("EDI-6"), shown), "shownOnly")
    assert.deepStrictEqual(
      standing(owedOn(steps, "completeAssessment", { on: "2027-02-25", under: shown })).slice(0, 1),
      [["late", "2027-02-24", "Nobody could reach the family."]]
    )
    const authorise = { at: "2027-02-25 10:00", by: tess, does: commands.authorise() }
    assert.include(
      refusalOf(steps, authorise, shown).message,
      "a departure is read as excusing from nothing (N39)."
    )
  })
  it("a reason for the overrun itself stands before it", () => {
    const steps = [
      ...submitted,
      departed("EDI-6"),
      { at: "2027-02-25 09:30", by: sam, does: commands.accountFor() }
    ]
    const authorised = [...steps, { at: "2027-02-25 10:00", by: tess, does: commands.authorise() }]
    for (const [each, state] of [
      [steps, "late"],
      [authorised, "excused"]
    ] as const) {
      assert.deepStrictEqual(standing(owedOn(each, "completeAssessment", { on: "2027-02-25" })).slice(0, 1), [
        [state, "2027-02-24", "The family was away."]
      ])
    }
  })
  it("nobody departs from a rule that the protocol does not hold", () => {
    assert.strictEqual(
      refusalOf(submitted, departed("EDI-99")).message,
      "DepartedFromGuidance is not possible now: the protocol holds no rule EDI-99. It needs the id of the rule that was departed from (WT15-004)."
    )
  })
})
