import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import type { Caring } from "../../child/YoungCarer.ts"
import { day } from "../../protocol/northshire.test-data.ts"
import { allocated, record } from "../assessment.test-data.ts"
import { isSo } from "../circumstance/standing.ts"
import type { Entry } from "../record/Entry.ts"
import { refusalOf } from "../onRecord.test-data.ts"
import { attempt, childId, commands, told } from "../story.test-data.ts"
import type { Combination } from "./Carers.ts"

const on = day("2027-01-04")
const noon = "2027-01-04 12:00"

const caring: Caring = {
  familyMember: "Kim",
  because: ["ill"],
  tasks: "Cooks, and lifts her mother.",
  lifeSignificantlyAffected: true,
  views: ["inappropriate", "excessive"]
}

const assessed = (rest: { readonly caring?: Caring; readonly combination?: Combination } = {}): Entry => ({
  _tag: "YoungCarerAssessed",
  assessedOn: on,
  caring: [rest.caring ?? caring],
  wholeFamily: "The grandmother could help.",
  combination: rest.combination ?? { _tag: "NotCombined", reasons: "Her mother has none." }
})

const combined = (youngCarerAgrees: boolean, agrees: boolean): Combination => ({
  _tag: "Combined",
  withAssessmentsOf: [{ adult: "Kim", agrees }],
  youngCarerAgrees
})

const stands = (entry: Entry): string => {
  const episode = told(allocated)
  const asItWas = JSON.stringify(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, record(noon, entry))))
  assert.strictEqual(JSON.stringify(episode), asItWas)
  return refusal._tag === "OutOfOrder" ? refusal.stands : refusal._tag
}
const isKept = (entry: Entry): boolean => told([...allocated, record(noon, entry)]).record!.length === 1

describe("WT15-037, BUC-7.1.4: combined with an adult's assessment", () => {
  it("only with the agreement of the young carer and of the adults", () => {
    assert.isTrue(isKept(assessed({ combination: combined(true, true) })))
    assert.isTrue(isKept(assessed()))
    for (const combination of [combined(false, true), combined(true, false)]) {
      assert.strictEqual(
        stands(assessed({ combination })),
        "somebody does not agree that the assessments are combined"
      )
    }
  })
})

describe("WT15-054, WT15-037: a view on whether care is inappropriate or excessive", () => {
  it("is reached on all of it", () => {
    assert.strictEqual(
      stands(assessed({ caring: { ...caring, views: null } })),
      "on some of the care no view is reached"
    )
  })
})

describe("Working Together (2015), box after paragraph 26 (WT15-037): a young carer", () => {
  it("is assessed whoever asks: that the care does not affect the child's life significantly is a finding", () => {
    assert.isTrue(isKept(assessed({ caring: { ...caring, lifeSignificantlyAffected: false } })))
    assert.isTrue(isKept(assessed({ combination: { _tag: "NotCombined" } })))
  })
  it("is a child until the eighteenth birthday", () => {
    const [referral, ...later] = allocated
    const birth = { _tag: "Born", on: day("2009-01-04") } as const
    const older = [{ ...referral!, does: commands.refer({ child: { id: childId, birth } }) }, ...later]
    const refused = refusalOf(older, record(noon, assessed()))
    assert.strictEqual(refused._tag === "OutOfOrder" && refused.stands, "the carer is 18")
  })
  it("is noted as one, once the assessment is called for", () => {
    const called = told([
      ...allocated,
      record(noon, {
        _tag: "YoungCarersAssessmentCalledFor",
        by: "parent",
        calledForOn: on,
        grounds: "Her father asked."
      })
    ])
    assert.isTrue(isSo(called, "youngCarer", on))
    assert.isFalse(isSo(called, "youngCarer", day("2027-01-03")))
    assert.isFalse(isSo(told(allocated), "youngCarer", on))
  })
})
