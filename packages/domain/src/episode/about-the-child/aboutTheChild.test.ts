import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as Schema from "effect/Schema"
import { Characteristics } from "../../child/Characteristics.ts"
import { outlook } from "../../obligation/obligations.ts"
import { day, protocol, sam } from "../../protocol/northshire.test-data.ts"
import { Command } from "../Command.ts"
import { isSo } from "../circumstance/standing.ts"
import { entriesOf } from "../record/entriesOf.ts"
import { calendar, type Step, told, until } from "../story.test-data.ts"

const put = (entry: unknown): Step => ({
  at: "2026-12-23 16:00",
  by: sam,
  does: Schema.decodeUnknownSync(Command)({ _tag: "PutOnRecord", entry })
})
const before = until("SubmitAssessment")

const identifiers = (nhsNumber: string): unknown => ({
  _tag: "IdentifiersGiven",
  nhsNumber,
  uniquePupilNumber: null,
  others: [{ system: "Northshire Housing", value: "H-2041" }],
  givenOn: "2026-12-23"
})

const given = (asylumSeeking: string): Step =>
  put({ _tag: "AsylumSeekingGiven", asylumSeeking, givenOn: "2026-12-23" })
const answered = (answer: unknown): Step =>
  put({
    _tag: "CharacteristicsGiven",
    characteristics: Object.fromEntries(Object.keys(Characteristics.fields).map((field) => [field, answer])),
    givenOn: "2026-12-23"
  })
const owed = (steps: ReadonlyArray<Step>) =>
  Result.getOrThrow(outlook(told(steps), { protocol, calendar, on: day("2027-02-01") }))

describe("what is known of the child", () => {
  it("a number is taken with the right check digit, and with no other", () => {
    // 9990000042: 9×10 + 9×9 + 9×8 + 4×2 is 251; 251 is 22×11 and 9 over; 11 less 9 is 2.
    const [given] = entriesOf(told([...before, put(identifiers("9990000042"))]), "IdentifiersGiven")
    assert.strictEqual(given!.entry.nhsNumber, "9990000042")
    assert.throws(() => put(identifiers("9990000043")))
  })
  it("the latest stands, and the earlier is kept", () => {
    const episode = told([...before, given("notEstablished"), given("seekingAsylum")])
    assert.deepStrictEqual(
      entriesOf(episode, "AsylumSeekingGiven").map(({ entry }) => entry.asylumSeeking),
      ["notEstablished", "seekingAsylum"]
    )
    assert.throws(() => given("perhaps"))
  })
  it("WT15-007: characteristics change nothing that is owed, however they are answered", () => {
    const without = owed(before)
    for (const answer of [
      { _tag: "NotAsked" },
      { _tag: "PreferredNotToSay" },
      { _tag: "Given", inTheirWords: "Romani" }
    ]) {
      assert.deepStrictEqual(owed([...before, answered(answer)]), without)
    }
  })
  it("WT15-001: the work is for one or more of the four limbs", () => {
    const [stated] = entriesOf(
      told([
        ...before,
        put({
          _tag: "PurposeStated",
          limbs: ["protectionFromMaltreatment"],
          purpose: "So that nobody hurts her.",
          statedOn: "2026-12-23"
        })
      ]),
      "PurposeStated"
    )
    assert.deepStrictEqual(stated!.entry.limbs, ["protectionFromMaltreatment"])
  })
})

const said = (asylumSeeking: string, givenOn: string) => ({
  _tag: "AsylumSeekingGiven",
  asylumSeeking,
  givenOn
})

describe("Working Together (2015), chapter 1, paragraph 38 (WT15-050): assessments that require particular care", () => {
  const on = day("2026-12-23")
  const soAfter = (...entries: ReadonlyArray<unknown>) => {
    const episode = told([...before, ...entries.map(put)])
    return (
      [
        "disabledChild",
        "otherAssessments",
        "youthJustice",
        "remandedToLocalAuthority",
        "sentencedToCustody",
        "lookedAfter",
        "asylumSeeking"
      ] as const
    ).filter((each) => isSo(episode, each, on))
  }
  const described = (specialistAssessments: ReadonlyArray<unknown>) => ({
    _tag: "DisabilityDescribed",
    disability: { nature: "Hears little.", additionalNeeds: [], specialistAssessments },
    describedOn: on
  })
  const other = {
    assessment: "Education, health and care",
    by: "The school",
    crossReference: "EHC 7: hearing."
  }
  const found = (limbs: ReadonlyArray<string>) => ({
    _tag: "ChildInNeedFound",
    limbs,
    foundOn: on,
    reasons: "As the audiologist says."
  })
  const status = (given: unknown) => ({ _tag: "YouthJusticeStatusGiven", status: given, givenOn: on })

  it("a disability that is described makes a disabled child, and so do the limb of the definition and a parent carer", () => {
    assert.deepStrictEqual(soAfter(), [])
    assert.deepStrictEqual(soAfter(described([])), ["disabledChild"])
    assert.deepStrictEqual(soAfter(found(["disabled"])), ["disabledChild"])
    assert.deepStrictEqual(soAfter(found(["likelyToBeImpaired"])), [])
    assert.deepStrictEqual(
      soAfter({
        _tag: "ParentCarersAssessmentCalledFor",
        by: "parentCarer",
        calledForOn: on,
        grounds: "She is exhausted."
      }),
      ["disabledChild"]
    )
  })
  it("a specialist's assessment is another one, whether it is described or coordinated", () => {
    assert.deepStrictEqual(soAfter(described([other])), ["disabledChild", "otherAssessments"])
    assert.deepStrictEqual(
      soAfter({ _tag: "OtherAssessmentCoordinated", coordinatedOn: on, other, singlePlan: "One plan." }),
      ["otherAssessments"]
    )
  })
  it("any status in the youth justice system; every remand makes the child looked after (footnote 12)", () => {
    const remandedOn = on
    assert.deepStrictEqual(soAfter(status({ _tag: "RemandedToLocalAuthorityAccommodation", remandedOn })), [
      "youthJustice",
      "remandedToLocalAuthority",
      "lookedAfter"
    ])
    assert.deepStrictEqual(soAfter(status({ _tag: "RemandedToYouthDetentionAccommodation", remandedOn })), [
      "youthJustice",
      "lookedAfter"
    ])
    assert.deepStrictEqual(soAfter(status({ _tag: "SentencedToCustody", sentencedOn: on })), [
      "youthJustice",
      "sentencedToCustody"
    ])
  })
  it("a child who seeks asylum does until it is said not to be so", () => {
    assert.deepStrictEqual(soAfter(said("seekingAsylum", "2026-12-22")), ["asylumSeeking"])
    assert.deepStrictEqual(soAfter(said("notEstablished", "2026-12-22")), [])
    assert.deepStrictEqual(
      soAfter(said("seekingAsylum", "2026-12-22"), said("notSeekingAsylum", "2026-12-23")),
      []
    )
  })
})
