import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import {
  day,
  fay,
  header,
  protocolWith,
  sam,
  tess,
  teamManager,
  unmeasured,
  who
} from "../../protocol/northshire.test-data.ts"
import { owedOn, record, refusalOf } from "../onRecord.test-data.ts"
import { Entry, type EntryOf } from "../record/Entry.ts"
import { commands, type Step, told, until } from "../story.test-data.ts"

const helped: ReadonlyArray<Step> = [
  ...until("DecideReferral"),
  { at: "2026-12-21 10:00", by: tess, does: commands.answer("earlyHelp") }
]

const under = protocolWith(
  {
    _tag: "TimeLimit",
    ...header("NOR-51"),
    step: "assessEarlyHelp",
    anchor: "coordinatedSupportFound",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Checklist",
    ...header("NOR-52"),
    step: "assessEarlyHelp",
    items: ["earlyHelpAgreed", "professionalsInvolved"]
  },
  { _tag: "Checklist", ...header("NOR-53"), step: "assessEarlyHelp", items: ["earlyHelpActions"] },
  {
    _tag: "TimeLimit",
    ...header("NOR-54"),
    step: "judgeEscalation",
    anchor: "earlyHelpRefused",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Cadence",
    ...header("NOR-55"),
    recurring: "earlyHelpReview",
    from: "earlyHelpAssessed",
    every: unmeasured("regularly")
  },
  {
    _tag: "SignOff",
    ...header("NOR-56"),
    decision: "levelOfNeed",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  },
  { _tag: "Routing", ...header("NOR-57"), situation: "stepIn", goesTo: "the weekly meeting" }
)

const owed = (steps: ReadonlyArray<Step>, rule: string) =>
  (["assessEarlyHelp", "judgeEscalation", "earlyHelpReview", "levelOfNeed", "stepIn"] as const)
    .flatMap((subject) => owedOn(steps, subject, { on: "2027-02-01", under }))
    .filter((each) => each.rule === rule)
    .map((each) => each.state)

const found = record("2026-12-22 09:00", fay, {
  _tag: "CoordinatedSupportFound",
  foundOn: day("2026-12-22"),
  agencies: ["Hill School", "The housing office"],
  reasons: "Damp, and missed mornings."
})
const assessed = (rest: Partial<EntryOf<"EarlyHelpAssessed">> = {}) =>
  record("2027-01-06 12:00", fay, {
    _tag: "EarlyHelpAssessed",
    assessedOn: day("2027-01-06"),
    agreement: { child: "agrees", parentsOrCarers: "agree" },
    professionals: ["Ms Hall, teacher", "Mr Dean, housing officer"],
    actions: [{ what: "Dry the bedroom.", service: "The housing office", byWhen: day("2027-02-01") }],
    partOf: "earlyHelp",
    ...rest
  })
const missing = (last: Step, before: ReadonlyArray<Step> = helped) => {
  const refusal = refusalOf(before, last, under)
  return "missing" in refusal ? [String(refusal.explanation.rule), ...refusal.missing] : [refusal._tag]
}

const decodes = (indicators: ReadonlyArray<string>): boolean =>
  Schema.decodeUnknownOption(Entry)({
    _tag: "EarlyHelpNeedIdentified",
    identifiedOn: "2026-10-01",
    indicators,
    need: "He cooks."
  })._tag === "Some"

describe("WT15-010: early help identifies, assesses and provides", () => {
  it("in three steps, before a referral or after it", () => {
    const identified = record("2026-12-21 12:00", fay, {
      _tag: "EarlyHelpNeedIdentified",
      identifiedOn: day("2026-10-01"),
      indicators: ["youngCarer", "earlySignsOfAbuseOrNeglect"],
      need: "He cooks for his sisters."
    })
    const provided = record("2027-01-08 12:00", fay, {
      _tag: "EarlyHelpProvided",
      startedOn: day("2027-01-07"),
      service: "Breakfast club",
      outcome: "He eats before school."
    })
    assert.deepStrictEqual(
      told([...helped, identified, assessed(), provided], under).record?.map(({ entry }) => entry._tag),
      ["EarlyHelpNeedIdentified", "EarlyHelpAssessed", "EarlyHelpProvided"]
    )
  })
  it("WT15-012: seven indicators can be recorded, all of them or none, and each once", () => {
    const seven = [
      "disabledWithAdditionalNeeds",
      "specialEducationalNeeds",
      "youngCarer",
      "antiSocialOrCriminalBehaviour",
      "challengingFamilyCircumstances",
      "returnedHomeFromCare",
      "earlySignsOfAbuseOrNeglect"
    ]
    assert.deepStrictEqual(
      [seven, [], ["youngCarer", "youngCarer"], ["poverty"]].map((each) => decodes(each)),
      [true, true, false, false]
    )
  })
  it("WT15-009: as part of a support plan for a child who returned home from care", () => {
    const step = assessed({ partOf: "supportPlanAfterCare" })
    const entry = told([...helped, step], under).record?.[0]?.entry
    assert.strictEqual(entry?._tag === "EarlyHelpAssessed" && entry.partOf, "supportPlanAfterCare")
  })
})

describe("WT15-013: where more than one agency would help, the need is assessed", () => {
  it("once that was found", () => {
    assert.deepStrictEqual(owed(helped, "NOR-51"), ["notYet"])
    assert.deepStrictEqual(owed([...helped, found], "NOR-51"), ["outstanding"])
    assert.deepStrictEqual(owed([...helped, found, assessed()], "NOR-51"), ["met"])
  })
})

describe("WT15-015, BAR-1a: with the agreement of child and parents, and all professionals", () => {
  it("not without the parents' agreement, nor against the child's, nor without anybody involved", () => {
    for (const [rest, what] of [
      [{ agreement: { child: "agrees", parentsOrCarers: "doNotAgree" } }, "earlyHelpAgreed"],
      [{ agreement: { child: "doesNotAgree", parentsOrCarers: "agree" } }, "earlyHelpAgreed"],
      [{ professionals: [] }, "professionalsInvolved"]
    ] as const) {
      assert.deepStrictEqual(missing(assessed(rest)), ["NOR-52", what])
    }
  })
  it("an infant is not asked", () => {
    const infant = assessed({ agreement: { child: "tooYoungToAgree", parentsOrCarers: "agree" } })
    assert.strictEqual(told([...helped, infant], under).record?.length, 1)
  })
  it("each time: an earlier agreement does not stand for a later assessment", () => {
    const against = assessed({ agreement: { child: "agrees", parentsOrCarers: "doNotAgree" } })
    assert.deepStrictEqual(missing(against, [...helped, assessed()]), ["NOR-52", "earlyHelpAgreed"])
  })
})

describe("WT15-019: it says the action to be taken, the services, and any timescales", () => {
  it("a day where there is one, and no assessment without any action", () => {
    assert.deepStrictEqual(missing(assessed({ actions: [] })), ["NOR-53", "earlyHelpActions"])
    const undated = assessed({ actions: [{ what: "Visit.", service: "Health visiting", byWhen: null }] })
    assert.strictEqual(told([...helped, undated], under).record?.length, 1)
  })
})

const foundOn = (text: string) =>
  record(`${text} 10:00`, fay, {
    _tag: "CoordinatedSupportFound",
    foundOn: day(text),
    agencies: ["Hill School", "The housing office"],
    reasons: "Damp, and missed mornings."
  })

describe("WT15-017: consent to it is refused", () => {
  const refused = record("2026-12-22 09:00", fay, {
    _tag: "EarlyHelpRefused",
    by: "parentsOrCarers",
    refusedOn: day("2026-12-21"),
    reasons: ""
  })
  const judged = record("2026-12-23 09:00", fay, {
    _tag: "EscalationJudged",
    judgedOn: day("2026-12-23"),
    needsWillEscalate: true,
    reasons: "The damp is worse every month.",
    outcome: "A referral."
  })
  it("and the lead professional judges whether the needs will escalate", () => {
    assert.deepStrictEqual(owed(helped, "NOR-54"), ["notYet"])
    assert.deepStrictEqual(owed([...helped, refused], "NOR-54"), ["outstanding"])
    assert.deepStrictEqual(owed([...helped, refused, judged], "NOR-54"), ["met"])
    assert.deepStrictEqual(missing(judged), ["OutOfOrder"])
  })
  it("so no assessment is owed of what was found by then; coordinated support that is found later asks anew", () => {
    assert.deepStrictEqual(owed([...helped, foundOn("2026-12-21")], "NOR-51"), ["outstanding"])
    assert.deepStrictEqual(owed([...helped, foundOn("2026-12-21"), refused], "NOR-51"), [])
    const later = [...helped, foundOn("2026-12-21"), refused, foundOn("2027-01-04")]
    assert.deepStrictEqual(owed(later, "NOR-51"), ["outstanding"])
  })
})

const reviewed = (on: string) =>
  record(`${on} 12:00`, fay, {
    _tag: "EarlyHelpReviewed",
    reviewedOn: day(on),
    progress: "The room is dry.",
    impactOnChild: "He coughs less."
  })

describe("WT15-020: early help is reviewed, and what is done for parents by what it does for the child", () => {
  it("regularly: each review is followed by another", () => {
    assert.deepStrictEqual(owed(helped, "NOR-55"), ["notYet"])
    assert.deepStrictEqual(owed([...helped, assessed()], "NOR-55"), ["outstanding"])
    assert.deepStrictEqual(owed([...helped, assessed(), reviewed("2027-01-20")], "NOR-55"), [
      "met",
      "outstanding"
    ])
  })
})

describe("BRI-7e: a family is stepped in from early help", () => {
  const proposed = record("2027-01-20 12:00", fay, {
    _tag: "StepInProposed",
    proposedOn: day("2027-01-20"),
    from: "Level 3",
    reasons: "He was alone for a night."
  })
  const level = record("2027-01-22 12:00", tess, {
    _tag: "LevelOfNeedDecided",
    level: "section17",
    asDescribed: "Level 4",
    document: "Indicators of Need",
    reasons: "Early help is not enough."
  })
  it("by the meeting, and the manager decides the level of need", () => {
    assert.deepStrictEqual([owed(helped, "NOR-56"), owed(helped, "NOR-57")], [["notYet"], ["notYet"]])
    const steps = [...helped, proposed]
    assert.deepStrictEqual([owed(steps, "NOR-56"), owed(steps, "NOR-57")], [["outstanding"], ["outstanding"]])
    const met = record("2027-01-22 10:00", tess, {
      _tag: "RouteTaken",
      rule: header("NOR-57").id,
      takenOn: day("2027-01-22"),
      what: "Discussed."
    })
    const all = [...steps, met, level]
    assert.deepStrictEqual([owed(all, "NOR-56"), owed(all, "NOR-57")], [["met"], ["met"]])
  })
  it("and nobody else does", () => {
    assert.strictEqual(
      refusalOf([...helped, proposed], { ...level, by: sam }, under)._tag,
      "NotEntitledToDecide"
    )
  })
})

describe("WT15-026: an early help assessment is never a condition for a referral", () => {
  it("a professional's referral without one goes all the way to an assessment", () => {
    const episode = told(until("AllocateLeadPractitioner"), under)
    assert.strictEqual(
      episode.referral._tag === "Decided" && episode.referral.decision.response,
      "section17Assessment"
    )
    assert.isUndefined(episode.record)
  })
})
