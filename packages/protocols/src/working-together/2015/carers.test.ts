import { assert, describe, it } from "@effect/vitest"
import { Circumstance, type Entry } from "@section17/domain"
import { planned } from "../../assessment.test-data.ts"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, day, type Step, tellerOf } from "../../story.test-data.ts"
import { allocated, mo, sal, silent } from "./silent.test-data.ts"

const tells = tellerOf(withChecklists(silent, "WT15-037"), [sal, mo])
const { refusal } = tells

const calledForBy = (by: Entry.EntryOf<"YoungCarersAssessmentCalledFor">["by"], on: string) =>
  record(`${on} 12:00`, sal, {
    _tag: "YoungCarersAssessmentCalledFor",
    by,
    calledForOn: day(on),
    grounds: "Asked for it."
  })
const assessed = (on: string, rest: Partial<Entry.EntryOf<"YoungCarerAssessed">> = {}) =>
  record(`${on} 15:00`, sal, {
    _tag: "YoungCarerAssessed",
    assessedOn: day(on),
    caring: [
      {
        familyMember: "Kim",
        because: ["ill"],
        tasks: "Shops on Saturdays.",
        lifeSignificantlyAffected: false,
        views: ["appropriate"]
      }
    ],
    needsAndWishes: "Wants to go on, and to swim.",
    impactOnHealthAndDevelopment: "None that anybody sees.",
    wholeFamily: "The grandmother could help.",
    combination: { _tag: "NotCombined" },
    ...rest
  })
const plannedAs = (on: string, ...kinds: Entry.EntryOf<"AssessmentPlanned">["kinds"]) =>
  planned(on, sal, { kinds })

const ofYoungCarer = (...steps: ReadonlyArray<Step>) =>
  standingOf(tells, "WT15-037")([...allocated, ...steps], "assessYoungCarer", "2016-03-01").slice(0, 2)

describe("Working Together (2015), box after paragraph 26 (WT15-037): a young carer's assessment", () => {
  it("is owed to whoever asks, and to a child whose assessment is planned as a young carer's", () => {
    assert.deepStrictEqual(ofYoungCarer(plannedAs("2016-01-07", "childInNeed")), [])
    assert.deepStrictEqual(ofYoungCarer(plannedAs("2016-01-07", "childInNeed", "youngCarer"))[0], [
      "outstanding",
      null
    ])
    assert.deepStrictEqual(ofYoungCarer(plannedAs("2016-01-07", "youngCarer"), assessed("2016-01-18"))[0], [
      "met",
      null
    ])
  })
  it("a plan that is made anew calls for no second one, before or after it", () => {
    const twice = [plannedAs("2016-01-07", "youngCarer"), plannedAs("2016-01-11", "youngCarer")]
    const after = [...twice, assessed("2016-01-18"), plannedAs("2016-01-25", "youngCarer")]
    const states = standingOf(tells, "WT15-037")([...allocated, ...after], "assessYoungCarer", "2016-03-01")
    assert.deepStrictEqual(states, [
      ["met", null],
      ["met", null]
    ])
  })
  it("one assessment answers the child and the parent, who both ask; a later request asks for another", () => {
    const both = [calledForBy("youngCarer", "2016-01-07"), calledForBy("parent", "2016-01-08")]
    const done = [...both, assessed("2016-01-18")]
    assert.deepStrictEqual(ofYoungCarer(...both), [
      ["outstanding", null],
      ["outstanding", null]
    ])
    assert.deepStrictEqual(ofYoungCarer(...done), [
      ["met", null],
      ["met", null]
    ])
    const again = [...allocated, ...done, calledForBy("authority", "2016-02-15")]
    assert.deepStrictEqual(standingOf(tells, "WT15-037")(again, "assessYoungCarer", "2016-03-01")[2], [
      "outstanding",
      null
    ])
  })
})

describe("Working Together (2015), box after paragraph 26, with paragraph 42 (WT15-037, WT15-054): what it considers", () => {
  const called = [...allocated, calledForBy("youngCarer", "2016-01-07")]

  it("the child's needs and wishes, and the impact of caring on health and development", () => {
    assert.strictEqual(tells.told([...called, assessed("2016-01-18")]).record?.length, 2)
    assert.deepStrictEqual(about(refusal(called, assessed("2016-01-18", { needsAndWishes: null }))), [
      "WT15-037",
      "carersNeedsAndWishes"
    ])
    assert.deepStrictEqual(
      about(refusal(called, assessed("2016-01-18", { impactOnHealthAndDevelopment: null }))),
      ["WT15-037", "impactOfCaring"]
    )
  })
})

describe("Working Together (2015), box after paragraph 26 (WT15-038): a parent carer's assessment", () => {
  it("is owed where the child is assessed as a parent carer's", () => {
    const stands = standingOf(tells, "WT15-038")
    assert.deepStrictEqual(
      stands([...allocated, plannedAs("2016-01-07", "parentCarer")], "assessParentCarer", "2016-01-08"),
      [["outstanding", null]]
    )
    assert.deepStrictEqual(
      stands([...allocated, plannedAs("2016-01-07", "disabledChild")], "assessParentCarer", "2016-01-08"),
      []
    )
  })
})

const requiredBy = (carer: string, on: string) =>
  record(`${on} 12:00`, sal, {
    _tag: "CarersAssessmentCalledFor",
    carer,
    calledForOn: day(on),
    grounds: "Looks after Robin every night, and is tired."
  })
const resultsFor = (carer: string, on: string) =>
  record(`${on} 15:00`, sal, { _tag: "CarerAssessed", assessedOn: day(on), carer, results: "A night off." })
const owedToCarers = (...steps: ReadonlyArray<Step>) =>
  standingOf(tells, "WT15-039")([...allocated, ...steps], "assessCarer", "2016-03-01")

describe("Working Together (2015), paragraph 27, with paragraph 57 (WT15-039, WT15-065): another carer's assessment", () => {
  it("is owed from when the carer requires it, with no due date: a timely manner is no number", () => {
    assert.deepStrictEqual(owedToCarers(), [])
    assert.deepStrictEqual(owedToCarers(requiredBy("Aunt Jo", "2016-01-07")), [["outstanding", null]])
    assert.deepStrictEqual(
      owedToCarers(requiredBy("Aunt Jo", "2016-01-07"), resultsFor("Aunt Jo", "2016-01-18")),
      [["met", null]]
    )
  })
  it("to each carer who requires one: the assessment of one is none of the other", () => {
    const both = [requiredBy("Aunt Jo", "2016-01-07"), requiredBy("Mr Hale", "2016-01-08")]
    assert.deepStrictEqual(owedToCarers(...both, resultsFor("Aunt Jo", "2016-01-18")), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("by the assessment of that very carer: another's is no answer, whichever of the two comes first", () => {
    const jo = requiredBy("Aunt Jo", "2016-01-07")
    assert.deepStrictEqual(owedToCarers(jo, resultsFor("Mr Hale", "2016-01-18")), [["outstanding", null]])
    const both = [jo, requiredBy("Mr Hale", "2016-01-08")]
    assert.deepStrictEqual(owedToCarers(...both, resultsFor("Mr Hale", "2016-01-18")), [
      ["outstanding", null],
      ["met", null]
    ])
    const crossed = [...both, resultsFor("Mr Hale", "2016-01-18"), resultsFor("aunt  jo", "2016-01-19")]
    assert.deepStrictEqual(owedToCarers(...crossed), [
      ["met", null],
      ["met", null]
    ])
  })
  it("and the child whose carer requires it is known to be disabled", () => {
    const told = tells.told([...allocated, requiredBy("Aunt Jo", "2016-01-07")])
    assert.isTrue(Circumstance.isSo(told, "disabledChild", day("2016-01-07")))
    assert.isFalse(Circumstance.isSo(told, "disabledChild", day("2016-01-06")))
  })
})
