import { assert, describe, it } from "@effect/vitest"
import { Obligation } from "@section17/domain"
import { Result } from "effect"
import { record } from "../../onRecord.test-data.ts"
import { about, calendar, commands, day, london, step, type Step } from "../../story.test-data.ts"
import { bristol, bristolTells, fay, kit, sam, tess } from "./people.test-data.ts"

const { owed, refusal, told } = bristolTells

const helped = [
  step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40")),
  step("2026-12-21 10:00", tess, commands.answer("earlyHelp"))
]
const states = (steps: ReadonlyArray<Step>, rule: string, kind: string) =>
  Result.getOrThrow(
    Obligation.outlook(told(steps), { protocol: bristol, calendar, on: day("2027-02-01") })
  ).flatMap((each) => (each.rule === rule && each.kind === kind ? [each.state] : []))

const proposed = record("2027-01-18 12:00", fay, {
  _tag: "StepInProposed",
  proposedOn: day("2027-01-18"),
  from: "Level 3",
  reasons: "He was alone for a night."
})
const level = (by: typeof tess) =>
  record("2027-01-20 12:00", by, {
    _tag: "LevelOfNeedDecided",
    level: "section17",
    asDescribed: "Level 4",
    document: "Effective Support for Children and Families in Bristol",
    reasons: "The lowest level that keeps him safe."
  })

describe("Bristol, section 7 (BRI-7e): a family is stepped in from level 3 early help", () => {
  it("by the weekly Locality Meeting", () => {
    assert.deepStrictEqual(states(helped, "BRI-7e", "Routing"), ["notYet"])
    assert.deepStrictEqual(states([...helped, proposed], "BRI-7e", "Routing"), ["outstanding"])
    const discussed = record("2027-01-20 11:00", tess, {
      _tag: "RouteTaken",
      rule: owed([...helped, proposed], "BRI-7e", "2027-01-20")[0]!.rule,
      takenOn: day("2027-01-20"),
      what: "Locality Meeting, North."
    })
    assert.deepStrictEqual(states([...helped, proposed, discussed], "BRI-7e", "Routing"), ["met"])
  })
  it("the level of need is always a Team Manager's decision", () => {
    for (const by of [sam, kit, fay]) {
      assert.deepStrictEqual(about(refusal([...helped, proposed], level(by))), ["BRI-7e"])
    }
    assert.deepStrictEqual(states([...helped, proposed], "BRI-7e", "SignOff"), ["outstanding"])
    assert.deepStrictEqual(states([...helped, proposed, level(tess)], "BRI-7e", "SignOff"), ["met"])
  })
  it("BRI-2: it names the document and the level that describe the need", () => {
    const entry = told([...helped, proposed, level(tess)]).record?.at(-1)?.entry
    assert.deepStrictEqual(entry?._tag === "LevelOfNeedDecided" && [entry.asDescribed, entry.document], [
      "Level 4",
      "Effective Support for Children and Families in Bristol"
    ])
  })
})

const reviewed = (by: typeof tess) =>
  record("2026-12-22 12:00", by, {
    _tag: "FurtherReferralReviewed",
    response: "section17Assessment",
    reasons: "Alone again."
  })

describe("Bristol, section 5 (BRI-5a, BRI-5e): a further referral, and one worker to the end", () => {
  const further = record("2026-12-22 10:00", sam, {
    _tag: "FurtherReferralReceived",
    referrer: { _tag: "TheChild" },
    concern: "I am alone again.",
    receivedAt: london("2026-12-22 09:40")
  })
  it("BRI-5a: a Team Manager decides on a further referral too", () => {
    assert.deepStrictEqual(about(refusal([...helped, further], reviewed(sam))), ["BRI-5a"])
    assert.strictEqual(told([...helped, further, reviewed(tess)]).record?.length, 2)
  })
  it("BRI-5e: the efforts to find one who can stay are on record", () => {
    const weighed = record("2026-12-22 13:00", tess, {
      _tag: "ContinuityWeighed",
      canStay: true,
      efforts: "Kit has no other leave this year."
    })
    const entry = told([...helped, weighed]).record?.[0]?.entry
    assert.strictEqual(entry?._tag === "ContinuityWeighed" && entry.canStay, true)
  })
})
