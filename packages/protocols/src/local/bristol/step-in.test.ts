import { assert, describe, it } from "@effect/vitest"
import { Obligation } from "@section17/domain"
import { Result } from "effect"
import { record } from "../../onRecord.test-data.ts"
import { about, calendar, commands, day, london, standing, step, type Step } from "../../story.test-data.ts"
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

const stepIn = [
  ...helped,
  step("2026-12-21 11:00", tess, commands.map("2026-12-21")),
  step(
    "2026-12-21 15:00",
    tess,
    commands.allocate(fay, { seeChildBy: "2026-12-30", completeBy: "2027-02-01" })
  ),
  proposed,
  level(tess)
]
const direction = { seeChildBy: "2027-01-25", completeBy: "2027-03-22" }
const allocate = (to: typeof kit, at = "2027-01-21 10:00", by = direction) =>
  step(at, tess, commands.allocate(to, by))

const seeing = (steps: ReadonlyArray<Step>) =>
  standing(owed(steps, "BRI-6a", "2027-01-22").filter(({ subject }) => subject === "seeChild"))

describe("Bristol, sections 3, 5 and 7 (BRI-7e, BRI-3b): what a step-in asks for is led as any other child in need", () => {
  it("not by whoever led early help, but by a Key Worker or a Social Worker", () => {
    const submit = step("2027-01-21 09:00", fay, commands.submit())
    assert.strictEqual(refusal(stepIn, submit)._tag, "HandoverRequired")
    assert.deepStrictEqual(about(refusal(stepIn, submit)), ["BRI-3b"])
    assert.deepStrictEqual(about(refusal(stepIn, allocate(fay))), ["BRI-3b"])
    for (const to of [kit, sam]) {
      assert.strictEqual(told([...stepIn, allocate(to)]).allocations.at(-1)?.work, "section17")
    }
  })
  it("BRI-5c: what is weighed at allocation is asked for, as for any assessment under section 17", () => {
    const unweighed = step(
      "2027-01-21 10:00",
      tess,
      commands.allocate(kit, direction, { considerations: null })
    )
    assert.deepStrictEqual(about(refusal(stepIn, unweighed)), [
      "BRI-5c",
      "skillsAndExperience",
      "childAndFamilyNeeds",
      "riskOfSection47"
    ])
  })
  // From Monday 18 January 2027 nine weeks: no bank holiday lies before Good Friday, 26 March.
  it("WT15-069, N48: within 45 working days of the step-in of Monday 18 January: Monday 22 March", () => {
    assert.deepStrictEqual(owed([...helped, proposed], "WT15-069", "2027-01-20"), [])
    const duties = owed(stepIn, "WT15-069", "2027-01-21")
    assert.deepStrictEqual(standing(duties), [["due", "2027-03-22"]])
    assert.strictEqual(duties[0]?.deadline?.anchor.on, "2027-01-18")
    const late = allocate(kit, "2027-01-21 10:00", { ...direction, completeBy: "2027-03-23" })
    assert.deepStrictEqual(about(refusal(stepIn, late)), ["WT15-069", "2027-03-22"])
  })
  it("BRI-6a: the child is seen by the day of the new direction, whatever the old one said", () => {
    assert.deepStrictEqual(seeing([...stepIn, allocate(kit)]), [["due", "2027-01-25"]])
    const seen = step("2027-01-22 16:00", kit, commands.see("2027-01-22"))
    assert.deepStrictEqual(seeing([...stepIn, allocate(kit), seen]), [["met", "2027-01-25"]])
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
