import { assert, describe, it } from "@effect/vitest"
import { record } from "../episode/onRecord.test-data.ts"
import type { Entry } from "../episode/record/Entry.ts"
import { told, until } from "../episode/story.test-data.ts"
import { day, header, protocolWith, sam, unmeasured } from "../protocol/northshire.test-data.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import { ofRule } from "./owed.test-data.ts"

/** How each moment of the rule was answered, when all of this is on record on Monday 11 January 2027. */
const answers = (rest: Pick<TimeLimit, "step" | "anchor">, ...entries: ReadonlyArray<Entry>) => {
  const under = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-83"),
    within: unmeasured("without delay"),
    ifExceeded: "notStated",
    ...rest
  })
  const steps = [
    ...until("RecordChildSeen"),
    ...entries.map((entry) => record("2027-01-11 12:00", sam, entry))
  ]
  return ofRule("NOR-83", told(steps, under), "2027-01-11", under).map(({ metOn, state }) => [state, metOn])
}

const suspected = (on: string): Entry => ({
  _tag: "NeedSuspected",
  by: "Ms Hall",
  capacity: "teacher",
  suspectedOn: day(on),
  grounds: "He said that nobody was at home."
})

const youngCarersFor = (by: "parent" | "youngCarer", on: string): Entry => ({
  _tag: "YoungCarersAssessmentCalledFor",
  by,
  calledForOn: day(on),
  grounds: "She cooks for four."
})

const parentCarersFor = (by: "authority" | "parentCarer", on: string): Entry => ({
  _tag: "ParentCarersAssessmentCalledFor",
  by,
  calledForOn: day(on),
  grounds: "The nights are too much."
})

describe("one doing that answers every moment before it", () => {
  it("WT15-018: a referral on 18 December 2026 tells of both suspicions before it", () => {
    assert.deepStrictEqual<unknown>(
      answers(
        { step: "receiveReferral", anchor: "needSuspected" },
        suspected("2026-12-16"),
        suspected("2026-12-17")
      ),
      [
        ["met", "2026-12-18"],
        ["met", "2026-12-18"]
      ]
    )
  })
  it("WT15-037: a young carer's assessment answers the parent who asked and the child who asked", () => {
    const assessed: Entry = {
      _tag: "YoungCarerAssessed",
      assessedOn: day("2027-01-08"),
      caring: [
        {
          familyMember: "Kim",
          because: ["ill"],
          tasks: "Cooks, and lifts her mother.",
          lifeSignificantlyAffected: true,
          views: ["inappropriate"]
        }
      ],
      wholeFamily: "The grandmother could help.",
      combination: { _tag: "NotCombined" }
    }
    assert.deepStrictEqual<unknown>(
      answers(
        { step: "assessYoungCarer", anchor: "youngCarersAssessmentCalledFor" },
        youngCarersFor("parent", "2027-01-04"),
        youngCarersFor("youngCarer", "2027-01-05"),
        assessed
      ),
      [
        ["met", "2027-01-08"],
        ["met", "2027-01-08"]
      ]
    )
  })
  it("WT15-038: a parent carer's assessment answers the authority and the parent who asked", () => {
    const assessed: Entry = {
      _tag: "ParentCarerAssessed",
      assessedOn: day("2027-01-08"),
      parentCarer: "Kim Gray",
      careAppropriate: true,
      needsAndWishes: "A night's sleep."
    }
    assert.deepStrictEqual<unknown>(
      answers(
        { step: "assessParentCarer", anchor: "parentCarersAssessmentCalledFor" },
        parentCarersFor("authority", "2027-01-04"),
        parentCarersFor("parentCarer", "2027-01-05"),
        assessed
      ),
      [
        ["met", "2027-01-08"],
        ["met", "2027-01-08"]
      ]
    )
  })
})
