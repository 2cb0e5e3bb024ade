import { assert, describe, it } from "@effect/vitest"
import { Citation, Protocol, type Subject } from "@section17/domain"
import { Result } from "effect"
import { agenciesContacted, noted } from "../../assessment.test-data.ts"
import { record, standingOf } from "../../onRecord.test-data.ts"
import { about, commands, day, standing, type Step, step, tellerOf } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { answering, assessing, questionsWithout, unanswered } from "./assessment.test-data.ts"
import { barnsleyTells, lee, sue } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const { owed, refusal, told } = barnsleyTells

/** Allocated on Thursday 25 March 2027, the day before Good Friday. */
const allocated = [
  step("2027-03-24 16:30", sue, commands.refer("2027-03-24 16:20")),
  step("2027-03-25 10:00", sue, commands.answer()),
  step("2027-03-25 11:00", lee, commands.allocate(sue, null, { considerations: null }))
]
const so = (...circumstances: ReadonlyArray<Subject.Circumstance>) => [
  ...allocated,
  ...circumstances.map((each) => noted("2027-03-26", sue, each))
]

describe("Barnsley, section 5 (BAR-5a): all relevant agencies within the first ten days", () => {
  const inWorkingDays = tellerOf(
    Result.getOrThrow(Protocol.overlay(workingTogether2023, { ...local, readings: { A6: "workingDays" } })),
    [sue, lee]
  )

  // 25 March + 10 = 35, less the 31 of March: 4 April, a Sunday.
  it("of an allocation before Easter end on Sunday 4 April 2027", () => {
    assert.deepStrictEqual(standing(owed(allocated, "BAR-5a", "2027-03-25")), [["due", "2027-04-04"]])
    assert.deepStrictEqual(standing(owed(allocated, "BAR-5a", "2027-04-05")), [["late", "2027-04-04"]])
  })
  // 30 and 31 March, 1 and 2 April (4), for 26 and 29 March are bank holidays; 5 to 9 April (9); 12 April (10).
  it("with A6 read as working days, on Monday 12 April", () => {
    assert.deepStrictEqual(standing(inWorkingDays.owed(allocated, "BAR-5a", "2027-03-25")), [
      ["due", "2027-04-12"]
    ])
  })
  it("some agencies are not all", () => {
    const some = [...allocated, agenciesContacted("2027-03-30", sue, { all: false })]
    assert.deepStrictEqual(standing(owed(some, "BAR-5a", "2027-03-30")), [["due", "2027-04-04"]])
    const all = [...some, agenciesContacted("2027-04-01", sue)]
    assert.deepStrictEqual(standing(owed(all, "BAR-5a", "2027-04-01")), [["met", "2027-04-04"]])
  })
  it("BAR-5b: whoever is asked contributes as early as possible, adult services for the child's sake", () => {
    const requested = [
      ...allocated,
      record("2027-03-30 12:00", sue, {
        _tag: "ContributionRequested",
        agency: "Recovery service",
        requestedOn: day("2027-03-30"),
        why: "Mother is a patient."
      })
    ]
    assert.deepStrictEqual(standing(owed(requested, "BAR-5b", "2027-03-30")), [["outstanding", null]])
    const made = [
      ...requested,
      record("2027-03-31 12:00", sue, {
        _tag: "ContributionMade",
        agency: "Recovery service",
        contributedOn: day("2027-03-31"),
        information: "She attends.",
        furtherAction: null,
        immediateAction: null
      }),
      record("2027-03-31 12:05", sue, {
        _tag: "ImpactOfAdultsNeedsConsidered",
        agency: "Recovery service",
        adult: "Kim",
        consideredOn: day("2027-03-31"),
        impactOnChild: "Mornings are hard for both."
      })
    ]
    assert.deepStrictEqual(standing(owed(made, "BAR-5b", "2027-03-31")), [["met", null]])
    assert.strictEqual(told(made).record!.at(-1)!.entry._tag, "ImpactOfAdultsNeedsConsidered")
  })
  it("BAR-5d: the manager does not decide before the agencies were contacted and heard", () => {
    const ready = [
      ...allocated,
      step("2027-04-06 16:00", sue, commands.see("2027-04-06")),
      ...assessing("2027-04-09", sue, "agenciesContacted"),
      step("2027-05-20 12:00", sue, commands.submit())
    ]
    assert.deepStrictEqual(about(refusal(ready, step("2027-05-24 12:00", lee, commands.authorise))), [
      "BAR-5d",
      "agenciesContacted"
    ])
  })
})

describe("Barnsley, section 3.5 (BAR-3.5b): exploitation and trafficking", () => {
  const on = standingOf(barnsleyTells, "BAR-3.5b")

  it("exploitation: to MACE, by a Social Worker, and to the National Referral Mechanism", () => {
    const exploited = so("exploitation")
    assert.deepStrictEqual(
      owed(exploited, "BAR-3.5b", "2027-03-26").map(({ by, state, subject }) => [subject, state, by]),
      [
        ["exploitationPanel", "outstanding", "Social Worker"],
        ["nationalReferralMechanism", "outstanding", null]
      ]
    )
    const referred = [
      ...exploited,
      step("2027-03-30 12:00", sue, commands.tell("exploitationPanel", "2027-03-30", "written"))
    ]
    assert.deepStrictEqual(on(referred, "exploitationPanel", "2027-03-30"), [["met", null]])
    assert.deepStrictEqual(on(referred, "nationalReferralMechanism", "2027-03-30"), [["outstanding", null]])
  })
  it("trafficking: to the National Referral Mechanism", () => {
    const trafficked = so("trafficking")
    assert.deepStrictEqual(on(trafficked, "exploitationPanel", "2027-03-26"), [])
    const referred = [
      ...trafficked,
      step("2027-03-30 12:00", sue, commands.tell("nationalReferralMechanism", "2027-03-30", "written"))
    ]
    assert.deepStrictEqual(on(referred, "nationalReferralMechanism", "2027-03-30"), [["met", null]])
  })
  it("neither without the concern; and a word is no referral", () => {
    assert.deepStrictEqual(owed(allocated, "BAR-3.5b", "2027-03-26"), [])
    const spoken = step("2027-03-30 12:00", sue, commands.tell("exploitationPanel", "2027-03-30"))
    assert.strictEqual(refusal(so("exploitation"), spoken)._tag, "WritingRequired")
  })
})

describe("Barnsley, section 9: harm outside the home", () => {
  const outside = so("extraFamilialHarm")
  const keys = [
    "identityAndStrengths",
    "eachVulnerability",
    "pastTrauma",
    "interplayOfNetworks",
    "parentsSupported",
    "riskForSiblings",
    "individualInGroup"
  ]

  it("BAR-9a: a safeguarding response first, for a child who may cause harm too", () => {
    const on = standingOf(barnsleyTells, "BAR-9a")
    assert.deepStrictEqual(on(outside, "concern", "2027-03-26"), [["outstanding", null]])
    const responded = record("2027-03-30 12:00", sue, {
      _tag: "RouteTaken",
      rule: Citation.RuleId.make("BAR-9a"),
      takenOn: day("2027-03-30"),
      what: "Seen as a child to be protected."
    })
    assert.deepStrictEqual(on([...outside, responded], "concern", "2027-03-30"), [["met", null]])
    assert.deepStrictEqual(on(allocated, "concern", "2027-03-26"), [])
  })
  it("BAR-9b, BAR-9a: six features of a good assessment, and each child beside the group", () => {
    const ready: ReadonlyArray<Step> = [
      ...outside,
      ...unanswered("2027-04-09", sue),
      ...answering("2027-04-12", sue, ...questionsWithout(...keys))
    ]
    const refused = refusal(ready, step("2027-05-20 12:00", sue, commands.submit()))
    assert.deepStrictEqual("unanswered" in refused && refused.unanswered.map(({ key }) => String(key)), keys)
    assert.deepStrictEqual(about(refused), ["BAR-9b"])
  })
  it("BAR-9c: a key decision is recorded, and told to child and parents, each time", () => {
    const made = record("2027-03-30 12:00", sue, {
      _tag: "KeyDecisionMade",
      decidedOn: day("2027-03-30"),
      decision: "A plan for the park.",
      reasons: "The harm is there.",
      partnerships: ["safeguardingChildrenPartnership", "communitySafetyPartnership"]
    })
    assert.deepStrictEqual(owed(outside, "BAR-9c", "2027-03-30"), [])
    assert.deepStrictEqual(standing(owed([...outside, made], "BAR-9c", "2027-03-30")), [
      ["outstanding", null]
    ])
    const said = [
      ...outside,
      made,
      step("2027-03-31 12:00", sue, commands.tell("familyOfKeyDecision", "2027-03-31"))
    ]
    assert.deepStrictEqual(standing(owed(said, "BAR-9c", "2027-03-31")), [["met", null]])
  })
})
