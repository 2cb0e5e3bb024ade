import { assert, describe, it } from "@effect/vitest"
import { kit, tess } from "../../protocol/northshire.test-data.ts"
import { put } from "../conference/conference.test-data.ts"
import { ledByKeyWorker, standing, step } from "../enquiry/escalation.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { commands, london, type Step } from "../story.test-data.ts"
import { discussion, noEnquiry } from "./discussion.test-data.ts"

const suspected = step(
  "2027-01-18 09:45",
  kit,
  put({
    _tag: "SignificantHarmSuspected",
    suspectedAt: london("2027-01-18 09:45"),
    harm: { category: "abuse", means: ["inPerson"], places: ["insideTheHome"] },
    basis: "A bruise on the upper arm."
  })
)

const [received] = ledByKeyWorker
const none = discussion("2026-12-21 12:00", { outcome: noEnquiry })
/** Answered with a discussion, which is held and finds an assessment proportionate. */
const discussed = [
  received!,
  step("2026-12-21 10:00", tess, commands.answer("strategyDiscussion")),
  step("2026-12-21 13:00", tess, none),
  step("2026-12-21 14:00", tess, commands.answer()),
  ...ledByKeyWorker.slice(2)
]
const states = (steps: ReadonlyArray<Step>, on: string) =>
  standing(steps, "NOR-65", on).map(([state, , metOn]) => [state, metOn])
const further = (response: Extract<Entry, { _tag: "FurtherReferralReviewed" }>["response"]) => [
  step(
    "2027-01-18 10:00",
    kit,
    put({
      _tag: "FurtherReferralReceived",
      referrer: { _tag: "TheChild" },
      concern: "He hit me.",
      receivedAt: london("2027-01-18 09:40")
    })
  ),
  step("2027-01-18 12:00", kit, put({ _tag: "FurtherReferralReviewed", response, reasons: "As he says." }))
]
const held = step("2027-01-18 16:00", tess, discussion("2027-01-18 15:00"))

const way = (steps: ReadonlyArray<Step>) => standing(steps, "EDI-17", "2027-01-19")

const levelled = (level: Extract<Entry, { _tag: "LevelOfNeedDecided" }>["level"]) => [
  ...ledByKeyWorker,
  step(
    "2027-01-11 10:00",
    kit,
    put({
      _tag: "LevelOfNeedDecided",
      level,
      asDescribed: "Level 4",
      document: "Effective Support",
      reasons: "He is hit."
    })
  )
]

describe("WT15-092, WT15-101: each suspicion of significant harm has a strategy discussion of its own", () => {
  it("each decision that calls for one has one of its own: an assessment's, after that of its referral (BAR-6b)", () => {
    assert.deepStrictEqual(states(discussed, "2027-01-12"), [["met", "2026-12-21"]])
    const assessed = [
      ...discussed,
      step("2026-12-23 12:00", kit, commands.see("2026-12-23")),
      step("2027-01-11 12:00", kit, commands.submit()),
      step("2027-01-12 12:00", tess, commands.authorise("strategyDiscussion"))
    ]
    assert.deepStrictEqual(states(assessed, "2027-01-12"), [
      ["met", "2026-12-21"],
      ["outstanding", null]
    ])
    const again = step("2027-01-13 10:00", tess, discussion("2027-01-13 09:00"))
    assert.deepStrictEqual(states([...assessed, again], "2027-01-13"), [
      ["met", "2026-12-21"],
      ["met", "2027-01-13"]
    ])
  })
  it("BUC-6.7: so has a further referral about an allocated child, and no other answer to one", () => {
    assert.deepStrictEqual(states([...discussed, ...further("strategyDiscussion")], "2027-01-18"), [
      ["met", "2026-12-21"],
      ["outstanding", null]
    ])
    for (const response of ["section17Assessment", "earlyHelp", "moreInformation"] as const) {
      assert.lengthOf(states([...discussed, ...further(response)], "2027-01-18"), 1)
    }
  })
  it("unless a discussion is awaited already: that one answers it too", () => {
    const awaited = [...discussed, suspected, ...further("strategyDiscussion")]
    assert.deepStrictEqual(states(awaited, "2027-01-18").slice(1), [["outstanding", null]])
    assert.deepStrictEqual(states([...awaited, held], "2027-01-18").slice(1), [["met", "2027-01-18"]])
  })
  it("WT15-021: the level of section 47 is reasonable cause to suspect it; a lower one is none", () => {
    assert.deepStrictEqual(states(levelled("section47"), "2027-01-11"), [["outstanding", null]])
    for (const level of ["universal", "earlyHelp", "section17"] as const) {
      assert.lengthOf(states(levelled(level), "2027-01-11"), 0)
    }
  })
  it("EDI-17: the way to a discussion is open again with each suspicion, until one is held", () => {
    assert.deepStrictEqual(way(ledByKeyWorker), [])
    assert.deepStrictEqual(way(discussed), [["met", null, "2026-12-21"]])
    const again = [...discussed, ...further("strategyDiscussion")]
    assert.deepStrictEqual(way(again), [["outstanding", null, null]])
    assert.deepStrictEqual(way([...again, held]), [["met", null, "2027-01-18"]])
  })
})
