import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { day, kit, sam } from "../../protocol/northshire.test-data.ts"
import { allocated, record } from "../assessment.test-data.ts"
import { isSo } from "../circumstance/standing.ts"
import type { Entry } from "../record/Entry.ts"
import { attempt, childId, commands, told } from "../story.test-data.ts"
import { Kind } from "./Kind.ts"

const noon = "2026-12-23 12:00"
const on = day("2026-12-23")

type Planned = Extract<Entry, { _tag: "AssessmentPlanned" }>
const planned = (rest: Partial<Planned> = {}): Planned => ({
  _tag: "AssessmentPlanned",
  plannedOn: on,
  kinds: ["childInNeed"],
  aims: "To understand why she is hungry.",
  agreedWith: ["family"],
  seeChildBy: day("2026-12-29"),
  reviewPoints: [{ on: day("2027-01-11"), decides: "Whether to escalate." }],
  notInvolved: [],
  ...rest
})

const [referral, ...later] = allocated
const unborn = [
  {
    ...referral!,
    does: commands.refer({ child: { id: childId, birth: { _tag: "Expected", on: day("2027-03-01") } } })
  },
  ...later
]
const tagOf = (steps: typeof allocated, entry: Entry, by = sam): string => {
  const episode = told(steps)
  const asItWas = JSON.stringify(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, record(noon, entry, by))))
  assert.strictEqual(JSON.stringify(episode), asItWas)
  return refusal._tag
}

describe("WT15-073: one continuous assessment", () => {
  it("is of several kinds at once, and of no initial or core one", () => {
    assert.deepStrictEqual(Kind.literals, [
      "childInNeed",
      "youngCarer",
      "parentCarer",
      "unborn",
      "disabledChild",
      "youthJustice",
      "specialist"
    ])
    const episode = told([...allocated, record(noon, planned({ kinds: ["disabledChild", "youngCarer"] }))])
    assert.isTrue(isSo(episode, "disabledChild", on) && isSo(episode, "youngCarer", on))
    assert.isFalse(isSo(episode, "youthJustice", on))
  })
  it("WT15-050: of a parent carer's child, who is disabled; with a specialist, whose assessment is another one", () => {
    const episode = told([...allocated, record(noon, planned({ kinds: ["parentCarer", "specialist"] }))])
    for (const each of ["parentCarer", "disabledChild", "otherAssessments"] as const) {
      assert.isTrue(isSo(episode, each, on))
    }
    assert.isFalse(isSo(episode, "youngCarer", on))
  })
})

describe("BAR-3.3a, BAR-7a: the plan of an assessment", () => {
  it("is whoever leads who makes it", () => {
    assert.strictEqual(tagOf(allocated, planned(), kit), "NotTheLeadPractitioner")
  })
  it("BAR-4.2b: says who is not involved, for whose safety", () => {
    const without = planned({
      notInvolved: [
        {
          who: "Lou",
          reasons: "Domestic abuse.",
          safetyOfChild: "He does not know the school.",
          safetyOfAdult: "The address is withheld."
        }
      ]
    })
    assert.deepStrictEqual(told([...allocated, record(noon, without)]).record!.at(-1)!.entry, without)
  })
})

describe("A23: a plan before birth", () => {
  it("is of a child before birth, with no day to see it", () => {
    const plan = planned({ kinds: ["unborn"], seeChildBy: null })
    assert.deepStrictEqual(told([...unborn, record(noon, plan)]).record!.at(-1)!.entry, plan)
    assert.strictEqual(tagOf(unborn, planned({ kinds: ["unborn"] })), "OutOfOrder")
  })
  it("is of no child who is born", () => {
    assert.strictEqual(tagOf(allocated, planned({ kinds: ["unborn"] })), "OutOfOrder")
  })
})

describe("WT15-032, WT15-050: another assessment is brought together with this one", () => {
  it("with where it stands, and the single plan that follows from both", () => {
    const coordinated: Entry = {
      _tag: "OtherAssessmentCoordinated",
      coordinatedOn: on,
      other: { assessment: "EHCP", by: "Education", crossReference: "In the school's file." },
      singlePlan: "One review for both."
    }
    assert.deepStrictEqual(told([...allocated, record(noon, coordinated)]).record!.at(-1)!.entry, coordinated)
  })
})
