import { assert, describe, it } from "@effect/vitest"
import * as Schema from "effect/Schema"
import {
  day,
  header,
  kit,
  protocolWith,
  sam,
  teamManager,
  tess,
  unmeasured,
  who
} from "../../protocol/northshire.test-data.ts"
import { PersonId } from "../../child/Person.ts"
import { Event } from "../Event.ts"
import { evolve } from "../evolve.ts"
import { owedOn, record, refusalOf, standing } from "../onRecord.test-data.ts"
import type { EntryOf } from "../record/Entry.ts"
import { discussion } from "../strategy-discussion/discussion.test-data.ts"
import { commands, london, type Step, told, until } from "../story.test-data.ts"

const allocated = until("RecordChildSeen")

describe("WT15-028, BUC-4.2a: each decision to share, or not to, is on record with its basis", () => {
  const refused = record("2026-12-23 09:00", sam, {
    _tag: "ConsentRefused",
    of: {
      _tag: "SomebodyWithParentalResponsibility",
      person: PersonId.make("33333333-3333-4333-8333-333333333333")
    },
    to: "informationSharing",
    refusedOn: day("2026-12-23"),
    reasons: "They will take him away."
  })
  it("without consent, since that is necessary, proportionate and in the child's best interests", () => {
    const entry = {
      _tag: "InformationShared",
      agency: "Hill School",
      sharedOn: day("2026-12-23"),
      what: "That an assessment is under way.",
      basis: {
        _tag: "WithoutConsent",
        necessaryAndProportionate: "School sees him every day; nothing else is told.",
        bestInterests: "He asked for it himself."
      },
      legalBasis: "Children Act 2004, section 11"
    } as const
    const before = [...allocated, refused]
    const episode = told([...before, record("2026-12-23 10:00", sam, entry)])
    assert.deepStrictEqual(episode.record?.at(-1)?.entry, entry)
    const { legalBasis: _, ...lawless } = entry
    const unnamed = refusalOf(before, record("2026-12-23 10:00", sam, lawless))
    assert.strictEqual(unnamed._tag, "OutOfOrder")
    assert.strictEqual(
      unnamed.message,
      "InformationShared is not possible now: it names no law by which the information is shared. It needs the legal basis of the decision to share (WT15-028)."
    )
  })
  it("one that was put on record before a law was asked for is read as it stands", () => {
    const lawless: Event = {
      _tag: "EntryRecorded",
      entry: {
        _tag: "InformationShared",
        agency: "Hill School",
        sharedOn: day("2026-12-23"),
        what: "That an assessment is under way.",
        basis: { _tag: "WithConsent" }
      },
      recordedBy: sam.id,
      recordedAt: london("2026-12-23 10:00")
    }
    const decoded = Schema.decodeUnknownSync(Event)(Schema.encodeSync(Event)(lawless))
    assert.deepStrictEqual(evolve(told(allocated), decoded).record?.at(-1)?.entry, lawless.entry)
  })
  it("declined, by anybody, with reasons", () => {
    const entry = {
      _tag: "InformationNotShared",
      agency: "Mill Surgery",
      decidedOn: day("2026-12-23"),
      what: "The mother's own records.",
      reasons: "Not needed for the assessment."
    } as const
    assert.deepStrictEqual(
      told([...allocated, record("2026-12-23 10:00", kit, entry)]).record?.[0]?.entry,
      entry
    )
  })
})

describe("BUC-4.2b: information is asked for without consent", () => {
  const under = protocolWith({
    _tag: "SignOff",
    ...header("NOR-41"),
    decision: "sharingWithoutConsent",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  })
  const requested = record("2026-12-23 10:00", sam, {
    _tag: "InformationRequestedWithoutConsent",
    agency: "Mill Surgery",
    requestedOn: day("2026-12-23"),
    reasons: "His weight has not been taken since June."
  })
  const supported = record("2026-12-23 11:00", tess, {
    _tag: "RequestWithoutConsentSupported",
    comment: "Agreed."
  })
  const owed = (steps: ReadonlyArray<Step>) =>
    standing(owedOn(steps, "sharingWithoutConsent", { on: "2026-12-23", under })).map(([state]) => state)

  it("in writing, and a manager supports it", () => {
    assert.deepStrictEqual(owed(allocated), ["notYet"])
    assert.deepStrictEqual(owed([...allocated, requested]), ["outstanding"])
    assert.deepStrictEqual(owed([...allocated, requested, supported]), ["met"])
    const refusal = refusalOf([...allocated, requested], { ...supported, by: sam }, under)
    assert.deepStrictEqual(
      [refusal._tag, "explanation" in refusal && String(refusal.explanation.rule)],
      ["NotEntitledToDecide", "NOR-41"]
    )
  })
  it("is supported once it is asked, and once", () => {
    assert.strictEqual(refusalOf(allocated, supported, under)._tag, "OutOfOrder")
    assert.strictEqual(refusalOf([...allocated, requested, supported], supported, under)._tag, "OutOfOrder")
  })
})

const checked = (consent: EntryOf<"AgenciesChecked">["consent"]) =>
  record("2026-12-23 12:00", sam, {
    _tag: "AgenciesChecked",
    agencies: ["Police"],
    checkedOn: day("2026-12-23"),
    consent
  })

describe("BAR-IFDd: other agencies are asked what they know", () => {
  const under = protocolWith(
    {
      _tag: "Checklist",
      ...header("NOR-42"),
      when: [{ _tag: "IsNot", circumstance: "section47EnquiryUnderWay" }],
      step: "checkWithAgencies",
      items: ["groundForNoConsent"]
    },
    { _tag: "Checklist", ...header("NOR-43"), step: "checkWithAgencies", items: ["rationaleForNoConsent"] }
  )
  const ruleOf = (before: ReadonlyArray<Step>, last: Step) => {
    const refusal = refusalOf(before, last, under)
    return "explanation" in refusal ? String(refusal.explanation.rule) : refusal._tag
  }
  const neither = checked({ _tag: "NotObtained", since: "neither", rationale: "There was no time." })
  const unexplained = checked({ _tag: "NotObtained", since: "riskToTheChild", rationale: " " })
  const explained = checked({
    _tag: "NotObtained",
    since: "publicInterest",
    rationale: "Others are at risk."
  })

  it("with consent; or without, for a risk or the public interest, with the rationale", () => {
    for (const step of [checked({ _tag: "Obtained" }), explained]) {
      assert.strictEqual(told([...allocated, step], under).record?.length, 1)
    }
    assert.strictEqual(ruleOf(allocated, neither), "NOR-42")
    assert.strictEqual(ruleOf(allocated, unexplained), "NOR-43")
  })
  it("in all instances: an earlier rationale does not stand for a later one", () => {
    assert.strictEqual(ruleOf([...allocated, explained], unexplained), "NOR-43")
    assert.strictEqual(ruleOf([...allocated, explained], neither), "NOR-42")
  })
  it("C9: under section 47 without a ground, though never without the rationale", () => {
    const enquiring: ReadonlyArray<Step> = [
      ...allocated,
      { at: "2026-12-23 11:00", by: sam, does: discussion("2026-12-23 10:30") }
    ]
    assert.strictEqual(told([...enquiring, neither], under).record?.length, 2)
    assert.strictEqual(ruleOf(enquiring, unexplained), "NOR-43")
  })
})

const requested = (on: string, agency = "Hill School") =>
  record(`${on} 09:00`, sam, {
    _tag: "ContributionRequested",
    agency,
    requestedOn: day(on),
    why: "An assessment is under way."
  })
const contributed = (on: string) =>
  record(`${on} 12:00`, sam, {
    _tag: "ContributionMade",
    agency: "Hill School",
    contributedOn: day(on),
    information: "Late every Monday.",
    furtherAction: "Breakfast club.",
    immediateAction: "Nobody collects him today."
  })
const declined = (on: string) =>
  record(`${on} 12:00`, sam, {
    _tag: "ContributionDeclined",
    agency: "Hill School",
    declinedOn: day(on),
    reasons: "The head is away."
  })

describe("WT15-100, BUC-4.3a: agencies contribute", () => {
  const under = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-44"),
    step: "contribute",
    anchor: "contributionRequested",
    within: unmeasured("required"),
    ifExceeded: "breach"
  })
  const owed = (...steps: ReadonlyArray<Step>) =>
    standing(owedOn([...allocated, ...steps], "contribute", { on: "2027-01-06", under })).map(
      ([state]) => state
    )

  it("what they know, what is to be done, and what cannot wait", () => {
    const step = contributed("2027-01-05")
    assert.deepStrictEqual(
      told([...allocated, requested("2027-01-04"), step], under).record?.at(-1)?.entry,
      step.does._tag === "PutOnRecord" ? step.does.entry : undefined
    )
    assert.deepStrictEqual(owed(requested("2027-01-04"), step), ["met"])
  })
  it("each time that they are asked; to decline is on record, and leaves the duty", () => {
    assert.deepStrictEqual(owed(), ["notYet"])
    assert.deepStrictEqual(owed(requested("2027-01-04")), ["outstanding"])
    assert.deepStrictEqual(owed(requested("2027-01-04"), declined("2027-01-05")), ["outstanding"])
    assert.deepStrictEqual(
      owed(requested("2027-01-04"), contributed("2027-01-05"), requested("2027-01-06")),
      ["met", "outstanding"]
    )
  })
})

describe("WT15-082: housing, health and other services of authorities owe help on request", () => {
  const asked = record("2027-01-04 09:00", sam, {
    _tag: "HelpRequested",
    of: "The housing office",
    service: "housing",
    requestedOn: day("2027-01-04"),
    what: "A home without damp."
  })
  const answered = record("2027-01-06 09:00", sam, {
    _tag: "HelpAnswered",
    by: "The housing office",
    answeredOn: day("2027-01-06"),
    given: false,
    answer: "None is free before March."
  })
  const under = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-45"),
    step: "answerRequestForHelp",
    anchor: "helpRequested",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  })
  it("and the answer is on record, whatever it is", () => {
    const owed = (...steps: ReadonlyArray<Step>) =>
      standing(owedOn([...allocated, ...steps], "answerRequestForHelp", { on: "2027-01-06", under }))
    assert.deepStrictEqual(owed(asked), [["outstanding", null, null]])
    assert.deepStrictEqual(owed(asked, answered), [["met", null, null]])
    assert.strictEqual(refusalOf(allocated, answered, under)._tag, "OutOfOrder")
  })
})

const ends = (at: string, impactOfAssessment: string | null, agency = "Youth club") =>
  record(at, sam, {
    _tag: "EndOfInvolvementProposed",
    agency,
    proposedOn: day(at.slice(0, 10)),
    reasons: "Our part is done.",
    impactOfAssessment
  })

describe("SGL-6: an agency does not close its work before it understands what the assessment means", () => {
  const under = protocolWith({
    _tag: "Checklist",
    ...header("NOR-46"),
    when: [{ _tag: "Is", circumstance: "assessmentStarted" }],
    step: "endInvolvement",
    items: ["assessmentConcluded", "impactUnderstood"]
  })
  const missing = (before: ReadonlyArray<Step>, last: Step) => {
    const refusal = refusalOf(before, last, under)
    return "missing" in refusal ? refusal.missing : refusal._tag
  }
  const authorised = [...until("RecordTold")]

  it("is refused from the start of the assessment to its authorisation", () => {
    assert.deepStrictEqual(missing(allocated, ends("2026-12-23 12:00", "It may go on without us.")), [
      "assessmentConcluded"
    ])
    assert.deepStrictEqual(missing(until("AuthoriseAssessment"), ends("2027-02-02 12:00", null)), [
      "assessmentConcluded",
      "impactUnderstood"
    ])
  })
  it("after it, each agency says what it means for its own work", () => {
    assert.deepStrictEqual(missing(authorised, ends("2027-02-11 13:00", null)), ["impactUnderstood"])
    const one = ends("2027-02-11 13:00", "The plan gives our place to the mentor.")
    assert.strictEqual(told([...authorised, one], under).record?.length, 1)
    assert.deepStrictEqual(missing([...authorised, one], ends("2027-02-11 14:00", null, "Choir")), [
      "impactUnderstood"
    ])
  })
  it("is not asked where no assessment has started, nor where no rule asks it", () => {
    const answered = until("RecordTeamMapping")
    assert.strictEqual(told([...answered, ends("2026-12-21 12:00", null)], under).record?.length, 1)
    assert.strictEqual(told([...allocated, ends("2026-12-23 12:00", null)]).record?.length, 1)
  })
})

describe("BUC-4.3b: the agencies involved are told of the assessment", () => {
  const under = protocolWith({
    _tag: "Notification",
    ...header("NOR-47"),
    telling: "agenciesOfAssessment",
    after: "leadPractitionerAllocated",
    within: unmeasured("no limit is stated"),
    form: "spoken",
    unless: []
  })
  it("once it is allocated", () => {
    const on = "2026-12-23"
    const owed = (steps: ReadonlyArray<Step>) =>
      standing(owedOn(steps, "agenciesOfAssessment", { on, under })).map(([state]) => state)
    assert.deepStrictEqual(owed(until("AllocateLeadPractitioner")), ["notYet"])
    assert.deepStrictEqual(owed(allocated), ["outstanding"])
    const informed: Step = {
      at: "2026-12-23 09:00",
      by: sam,
      does: commands.tell("agenciesOfAssessment", "2026-12-23")
    }
    assert.deepStrictEqual(owed([...allocated, informed]), ["met"])
  })
})
