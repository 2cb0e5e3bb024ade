import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Episode } from "../episode/Episode.ts"
import type { Entry } from "../episode/record/Entry.ts"
import { story, told } from "../episode/story.test-data.ts"
import { classOf, highest } from "./RecordClass.ts"

const on = CalendarDate.make("2026-03-04")

/** The episode with something more on record, whoever put it there. */
const withEntry = (episode: Episode, entry: Entry): Episode => {
  const { recordedAt, recordedBy } = episode.allocations[0] ?? {
    recordedAt: episode.referral.receivedAt,
    recordedBy: "x"
  }
  return {
    ...episode,
    record: [
      ...(episode.record ?? []),
      { entry, recordedAt, recordedBy } as NonNullable<Episode["record"]>[number]
    ]
  }
}

const referred = told(story.slice(0, 1))
const allocated = told(story.slice(0, 4))
const planned = told(story)

describe("the class of a record", () => {
  it("is that of a referral until somebody is to assess", () => {
    assert.strictEqual(classOf(referred), "referral")
    assert.strictEqual(classOf(told(story.slice(0, 2))), "referral")
  })
  it("is that of an assessment from the allocation on", () =>
    assert.strictEqual(classOf(allocated), "assessment"))
  it("is that of a child in need once a plan is what comes of it", () =>
    assert.strictEqual(classOf(planned), "childInNeed"))
  it("is that of child protection from the suspicion of significant harm on, whatever came of it", () => {
    const entry: Entry = {
      _tag: "CircumstanceNoted",
      circumstance: "childProtectionPlanInPlace",
      sinceOn: on,
      basis: "A letter."
    }
    assert.strictEqual(classOf(withEntry(allocated, entry)), "childProtection")
    assert.strictEqual(classOf(withEntry(planned, entry)), "childProtection")
    for (const [response, recordClass] of [
      ["strategyDiscussion", "childProtection"],
      ["informationAndAdvice", "assessment"]
    ] as const) {
      const reviewed: Entry = { _tag: "FurtherReferralReviewed", response, reasons: "As the school says." }
      assert.strictEqual(classOf(withEntry(allocated, reviewed)), recordClass)
    }
  })
  it("is that of a child looked after, whatever else there was, also once it is over", () => {
    const began: Entry = { _tag: "LegalStatusBegan", status: "section20", beganOn: on, basis: "Agreed." }
    const ended: Entry = { _tag: "LegalStatusEnded", status: "section20", endedOn: on, reasons: "Home." }
    assert.strictEqual(classOf(withEntry(withEntry(planned, began), ended)), "lookedAfter")
  })
  it("of a child is the highest of the episodes'", () => {
    assert.strictEqual(highest(["assessment", "lookedAfter", "childInNeed"]), "lookedAfter")
    assert.strictEqual(highest([]), undefined)
  })
})
