import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import {
  day,
  fay,
  header,
  kit,
  protocol,
  protocolWith,
  sam,
  tess,
  unmeasured,
  who,
  teamManager,
  within
} from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { Routing, Rule } from "../../protocol/rule/Rule.ts"
import { taken } from "../../protocol/Readings.ts"
import { obligations, outlook } from "../../obligation/obligations.ts"
import { type Episode, stage } from "../Episode.ts"
import type { Entry } from "../record/Entry.ts"
import { attempt, calendar, commands, london, type Step, told, until } from "../story.test-data.ts"
import { Consultation } from "./Contact.ts"

const put = (at: string, by: Step["by"], entry: Entry): Step => ({
  at,
  by,
  does: { _tag: "PutOnRecord", entry }
})

/** The state and the due date of what one rule asks for. */
const stands = (
  episode: Episode,
  rule: string,
  on: string,
  under: Protocol = protocol
): ReadonlyArray<readonly [state: string, dueOn: string | null]> =>
  Result.getOrThrow(obligations(episode, { protocol: under, calendar, on: day(on) }))
    .filter((each) => each.rule === rule)
    .map(({ deadline, state }) => [state, deadline?.dueOn ?? null] as const)

const refusalOf = (before: ReadonlyArray<Step>, step: Step, under: Protocol = protocol): string => {
  const episode = told(before, under)
  const asItWas = structuredClone(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, step, under)))
  assert.deepStrictEqual(episode, asItWas)
  return refusal.message
}

const decided = until("RecordTeamMapping")
const referred = until("DecideReferral")

const again = (receivedAt: string, rest: Partial<Extract<Entry, { _tag: "FurtherReferralReceived" }>> = {}) =>
  put(receivedAt, sam, {
    _tag: "FurtherReferralReceived",
    referrer: {
      _tag: "Professional",
      name: "Dr Shah",
      agency: "Mill Surgery",
      capacity: "GP",
      wishesToRemainAnonymous: false
    },
    concern: "Bruises on both arms.",
    receivedAt: london(receivedAt),
    ...rest
  })

const reviewed = put("2027-01-08 10:00", tess, {
  _tag: "FurtherReferralReviewed",
  response: "section17Assessment",
  reasons: "The assessment takes it in."
})

/** Northshire, reading A5 as asked. */
const reading = (A5: "initial" | "latest"): Protocol => ({
  ...protocolWith({
    _tag: "SignOff",
    ...header("NOR-21"),
    decision: "furtherReferral",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  }),
  readings: taken({ A5 })
})

describe("A5: a further referral during the episode, on Thursday 7 January 2027", () => {
  const steps = [...decided, again("2027-01-07 12:00")]

  it("leaves the 45 working days where they are: Wednesday 24 February", () => {
    const initial = reading("initial")
    assert.deepStrictEqual(stands(told(steps, initial), "EDI-6", "2027-01-07", initial), [
      ["due", "2027-02-24"]
    ])
  })
  // Day zero is Thursday 7 January; no bank holiday lies before Good Friday, 26 March: 45 working days are nine weeks.
  it("starts them again where a protocol reads it so: nine weeks later, Thursday 11 March", () => {
    const latest = reading("latest")
    assert.deepStrictEqual(stands(told(steps, latest), "EDI-6", "2027-01-07", latest), [
      ["due", "2027-03-11"]
    ])
  })
  it("is decided on, and acknowledged, in its own time, under either reading: Friday 8 January", () => {
    for (const under of [reading("initial"), reading("latest")]) {
      for (const [rule, first] of [
        ["EDI-5", "met"],
        ["EDI-14", "late"]
      ] as const) {
        assert.deepStrictEqual(stands(told(steps, under), rule, "2027-01-07", under), [
          [first, "2026-12-21"],
          ["due", "2027-01-08"]
        ])
      }
      assert.deepStrictEqual(stands(told([...steps, reviewed], under), "EDI-5", "2027-02-01", under), [
        ["met", "2026-12-21"],
        ["met", "2027-01-08"]
      ])
    }
  })
  it("waits for whoever the protocol names, and is reviewed once", () => {
    const under = reading("initial")
    assert.deepStrictEqual(stands(told(steps, under), "NOR-21", "2027-01-07", under), [["outstanding", null]])
    assert.match(
      refusalOf(steps, { ...reviewed, by: sam }, under),
      /^sam may not decide what follows from a further referral\. NOR-21/u
    )
    assert.deepStrictEqual(stands(told([...steps, reviewed], under), "NOR-21", "2027-01-08", under), [
      ["met", null]
    ])
    assert.match(
      refusalOf([...steps, reviewed], reviewed, under),
      /^FurtherReferralReviewed is not possible now/u
    )
  })
  it("BUC-2.5b: a professional is named, here too; no name is kept of a member of the public who wishes so", () => {
    const unnamed = again("2027-01-07 12:00", {
      referrer: {
        _tag: "Professional",
        name: "",
        agency: "Mill Surgery",
        capacity: "GP",
        wishesToRemainAnonymous: true
      }
    })
    assert.match(refusalOf(decided, unnamed), /NOR-2/u)
    const member = (name: string) =>
      again("2027-01-07 12:00", {
        referrer: { _tag: "MemberOfThePublic", name, wishesToRemainAnonymous: true }
      })
    assert.match(refusalOf(decided, member("Mrs Gray")), /wishes to remain anonymous and is named/u)
    assert.strictEqual(told([...decided, member("")]).record?.length, 1)
  })
})

describe("BUC-2.4: the final decision after further enquiries", () => {
  const under = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-22"),
    when: [{ _tag: "Is", circumstance: "moreInformationSought" }],
    step: "decideAfterEnquiries",
    anchor: "referralReceived",
    within: within(3, "workingDays"),
    ifExceeded: "notStated"
  })
  const enquiring = [
    ...referred,
    { at: "2026-12-21 10:00", by: tess, does: commands.answer("moreInformation") }
  ]

  it("is not asked for where no more information was sought", () => {
    assert.deepStrictEqual(stands(told(decided, under), "NOR-22", "2026-12-22", under), [])
  })
  // Friday 18 December is day zero: Monday 21, Tuesday 22, Wednesday 23 December.
  it("is due three working days after the receipt, whenever it was decided to enquire", () => {
    assert.deepStrictEqual(stands(told(enquiring, under), "NOR-22", "2026-12-23", under), [
      ["due", "2026-12-23"]
    ])
    assert.deepStrictEqual(stands(told(enquiring, under), "NOR-22", "2026-12-24", under), [
      ["late", "2026-12-23"]
    ])
  })
  it("is not made by asking for more information again, and is by any other response", () => {
    const more = [
      ...enquiring,
      { at: "2026-12-22 10:00", by: tess, does: commands.answer("moreInformation") }
    ]
    assert.deepStrictEqual(stands(told(more, under), "NOR-22", "2026-12-23", under), [["due", "2026-12-23"]])
    for (const response of ["strategyDiscussion", "earlyHelp", "section17Assessment"] as const) {
      const final = [...more, { at: "2026-12-23 23:59", by: tess, does: commands.answer(response) }]
      assert.deepStrictEqual(stands(told(final, under), "NOR-22", "2027-01-04", under), [
        ["met", "2026-12-23"]
      ])
    }
  })
})

const noted = (involvement: Extract<Entry, { _tag: "PreviousInvolvementNoted" }>["involvement"]) =>
  put("2026-12-21 11:00", sam, {
    _tag: "PreviousInvolvementNoted",
    involvement,
    team: "Team North",
    basis: "The record."
  })

const closed = (on: string) => noted({ _tag: "Closed", closed: day(on) })

const arises = (step: Step, under: Protocol, before: ReadonlyArray<Step> = decided) =>
  stands(told([...before, step], under), "NOR-23", "2026-12-21", under)

describe("BUC-2.6a, BUC-2.6b: earlier work sends a referral past the assessment team", () => {
  const rule: Routing = {
    _tag: "Routing",
    ...header("NOR-23"),
    situation: "previousInvolvement",
    goesTo: "one of two teams",
    closedWithin: within(3, "months")
  }
  const reading = (A21: "inclusive" | "exclusive"): Protocol => ({
    ...protocolWith(rule),
    readings: taken({ A21 })
  })

  it("when a case is open", () => {
    assert.deepStrictEqual(arises(noted({ _tag: "Open" }), reading("inclusive")), [["outstanding", null]])
  })
  it("A21: when one was closed on 18 September, three months before 18 December; not a day sooner", () => {
    assert.deepStrictEqual(arises(closed("2026-09-18"), reading("inclusive")), [["outstanding", null]])
    assert.deepStrictEqual(arises(closed("2026-09-17"), reading("inclusive")), [])
    assert.deepStrictEqual(arises(closed("2026-09-18"), reading("exclusive")), [])
    assert.deepStrictEqual(arises(closed("2026-09-19"), reading("exclusive")), [["outstanding", null]])
  })
  it("only where the threshold is met", () => {
    const advised = [
      ...referred,
      { at: "2026-12-21 10:00", by: tess, does: commands.answer("informationAndAdvice") }
    ]
    assert.deepStrictEqual(arises(noted({ _tag: "Open" }), reading("inclusive"), advised), [])
  })
  it("A22: whichever team takes it, the route is taken", () => {
    const under = reading("inclusive")
    const taken = [
      ...decided,
      noted({ _tag: "Open" }),
      put("2026-12-21 12:00", tess, {
        _tag: "RouteTaken",
        rule: rule.id,
        takenOn: day("2026-12-21"),
        what: "The manager chose the second team."
      })
    ]
    assert.deepStrictEqual(stands(told(taken, under), "NOR-23", "2026-12-21", under), [["met", null]])
  })
})

describe("BUC-2.7b: an assessment that does not go ahead", () => {
  const under = protocolWith({
    _tag: "SignOff",
    ...header("NOR-24"),
    decision: "nonProgression",
    by: [who(teamManager)],
    selfApproval: "notExcluded"
  })
  const stopped = put("2026-12-21 15:00", tess, {
    _tag: "AssessmentNotProgressed",
    ground: "familyNotInArea",
    reasons: "They moved away in November."
  })

  it("is decided by whom the protocol names, with the reason, and ends the limits of the assessment", () => {
    const before = told(decided, under)
    assert.strictEqual(stage(before), "awaitingAllocation")
    assert.deepStrictEqual(stands(before, "EDI-6", "2026-12-21", under), [["due", "2027-02-24"]])
    assert.match(
      refusalOf(decided, { ...stopped, by: sam }, under),
      /^sam may not decide that an assessment/u
    )
    const after = told([...decided, stopped], under)
    assert.strictEqual(stage(after), "notProgressed")
    for (const rule of ["EDI-6", "NOR-3"]) {
      assert.deepStrictEqual(stands(after, rule, "2026-12-21", under), [])
    }
  })
  it("goes ahead after all once somebody is allocated", () => {
    const steps = [
      ...decided,
      stopped,
      { at: "2026-12-21 15:30", by: tess, does: commands.map("2026-12-21") },
      { at: "2026-12-22 09:00", by: tess, does: commands.allocate(sam) }
    ]
    assert.strictEqual(stage(told(steps, under)), "assessment")
    assert.deepStrictEqual(stands(told(steps, under), "EDI-6", "2026-12-22", under), [["due", "2027-02-24"]])
  })
  it("is refused where no assessment was to be done", () => {
    assert.match(refusalOf(referred, stopped, under), /no assessment is to be done/u)
  })
})

describe("WT15-005, BAR-IFDg: a referrer who is not satisfied", () => {
  const followedUp = put("2026-12-22 09:00", sam, {
    _tag: "ResponseFollowedUp",
    by: "Ms Hall",
    followedUpOn: day("2026-12-22"),
    concern: "Nobody has seen him."
  })
  const answer = put("2026-12-22 12:00", tess, {
    _tag: "FollowUpAnswered",
    answeredOn: day("2026-12-22"),
    answer: "A worker visits tomorrow."
  })
  const escalated = put("2026-12-23 09:00", sam, {
    _tag: "ResponseEscalated",
    by: "Ms Hall",
    to: "The head of service",
    escalatedOn: day("2026-12-23"),
    concern: "Nobody came."
  })
  it("follows the response up, is answered, and escalates", () => {
    const { record } = told([...decided, followedUp, answer, escalated])
    assert.deepStrictEqual(
      record?.map(({ entry }) => entry._tag),
      ["ResponseFollowedUp", "FollowUpAnswered", "ResponseEscalated"]
    )
  })
  it("may escalate without a follow-up; an answer needs one", () => {
    assert.strictEqual(told([...decided, escalated]).record?.length, 1)
    assert.match(refusalOf(decided, answer), /nobody has followed the response up/u)
  })
})

const kept = (by: Step["by"], entry: Entry): readonly [Entry | undefined, string | undefined] => {
  const on = told([...decided, put("2026-12-21 16:00", by, entry)]).record?.at(-1)
  return [on?.entry, on?.recordedBy]
}

describe("what is put on record at the front door", () => {
  it("WT15-016: a consultation needs no referral, and can stand in the episode of a later one", () => {
    const consultation = {
      raisedBy: "Ms Hall",
      capacity: "teacher",
      concern: "Comes to school hungry.",
      advice: "Speak to his mother about breakfast club.",
      heldOn: day("2026-11-02")
    }
    assert.deepStrictEqual(Schema.decodeUnknownSync(Consultation)(consultation), consultation)
    const entry: Entry = { _tag: "ConsultationHeld", ...consultation }
    assert.deepStrictEqual(kept(sam, entry), [entry, "sam"])
  })
  it("WT15-030: a child in need by one limb of the definition, or by all three", () => {
    for (const limbs of [
      ["disabled"],
      ["unlikelyToAchieveOrMaintain", "likelyToBeImpaired", "disabled"]
    ] as const) {
      const entry: Entry = {
        _tag: "ChildInNeedFound",
        limbs,
        foundOn: day("2026-12-21"),
        reasons: "As the assessment shows."
      }
      assert.deepStrictEqual(kept(sam, entry), [entry, "sam"])
    }
  })
  it("WT15-021, BRI-2: the level of need, from universal to section 47, as the local document describes it", () => {
    for (const level of ["universal", "earlyHelp", "section17", "section47"] as const) {
      const entry: Entry = {
        _tag: "LevelOfNeedDecided",
        level,
        asDescribed: "Level 3",
        document: "Indicators of Need",
        reasons: "The lowest level that meets the need."
      }
      assert.deepStrictEqual(kept(tess, entry), [entry, "tess"])
    }
  })
  it("BRI-5e: what was done so that one worker can stay", () => {
    const entry: Entry = { _tag: "ContinuityWeighed", canStay: true, efforts: "Kit stays to the end." }
    assert.deepStrictEqual(kept(tess, entry), [entry, "tess"])
  })
  it("BAR-IFDe: agencies discuss the threshold when the outcome is not clear", () => {
    const entry: Entry = {
      _tag: "ThresholdDiscussionHeld",
      heldOn: day("2026-12-21"),
      agencies: ["Police", "Mill Surgery"],
      conclusion: "Child in need."
    }
    assert.deepStrictEqual(kept(kit, entry), [entry, "kit"])
  })
  it("WT15-026, BUC-2.2: what a referral carries, in any form, without an early help assessment", () => {
    for (const form of ["multiAgencyReferralForm", "telephone"] as const) {
      const entry: Entry = {
        _tag: "ReferralParticularsGiven",
        givenOn: day("2026-12-21"),
        form,
        from: "anotherService",
        developmentalNeeds: "Underweight.",
        parentalCapacity: null,
        earlyHelpAssessment: null,
        thresholdDocument: null
      }
      assert.deepStrictEqual(kept(fay, entry), [entry, "fay"])
    }
  })
})

describe("WT15-018: whoever thinks that a child may be in need refers at once", () => {
  const rule: Rule = {
    _tag: "TimeLimit",
    ...header("NOR-25"),
    step: "receiveReferral",
    anchor: "needSuspected",
    within: unmeasured("immediately"),
    ifExceeded: "notStated"
  }
  const under = protocolWith(rule)
  it("any professional's referral is received, and answers the duty from the day of the suspicion", () => {
    const byFay = [{ ...referred[0]!, by: fay }]
    assert.strictEqual(
      Result.getOrThrow(
        outlook(told(byFay, under), { protocol: under, calendar, on: day("2026-12-18") })
      ).find((each) => each.rule === "NOR-25")?.state,
      "notYet"
    )
    const suspected = put("2026-12-18 17:00", fay, {
      _tag: "NeedSuspected",
      by: "Ms Hall",
      capacity: "teacher",
      suspectedOn: day("2026-12-17"),
      grounds: "He said that nobody was at home."
    })
    const [obligation] = Result.getOrThrow(
      obligations(told([...byFay, suspected], under), { protocol: under, calendar, on: day("2026-12-18") })
    ).filter((each) => each.rule === "NOR-25")
    assert.deepStrictEqual([obligation?.state, obligation?.metOn], ["met", "2026-12-18"])
  })
})

describe("WT15-079: the response to a referral determines five things", () => {
  const needed = { _tag: "Needed", what: "As the indicators of need describe." } as const
  const notNeeded = { _tag: "NotNeeded", reasons: "Nobody says that she is hurt." } as const
  const five = {
    immediateProtection: notNeeded,
    section17Assessment: needed,
    section47Enquiries: notNeeded,
    services: { _tag: "Needed", what: "A breakfast club, of the universal kind." },
    specialistAssessments: notNeeded
  } as const
  const determined = (by: Step["by"], rest: Partial<Extract<Entry, { _tag: "ResponseDetermined" }>> = {}) =>
    put("2026-12-21 10:30", by, {
      _tag: "ResponseDetermined",
      determinedOn: day("2026-12-21"),
      ...five,
      ...rest
    })

  it("each of them needed, and what; or not, and why", () => {
    const { record = [] } = told([...decided, determined(tess)])
    const { _tag, determinedOn, ...found } = record[0]!.entry as Extract<
      Entry,
      { _tag: "ResponseDetermined" }
    >
    assert.deepStrictEqual([_tag, String(determinedOn)], ["ResponseDetermined", "2026-12-21"])
    assert.deepStrictEqual(found, five)
  })
  it("by whoever may decide on the response: before it is decided, or after", () => {
    assert.strictEqual(told([...referred, determined(tess)]).record?.length, 1)
    for (const before of [referred, decided])
      assert.match(refusalOf(before, determined(kit)), /may not decide/u)
  })
  it("and never against the response", () => {
    assert.match(
      refusalOf(decided, determined(tess, { section17Assessment: notNeeded })),
      /answered with section17Assessment.*that agrees with it \(WT15-079\)/u
    )
    const advised = [
      ...referred,
      { at: "2026-12-21 10:00", by: tess, does: commands.answer("informationAndAdvice") }
    ]
    assert.match(refusalOf(advised, determined(tess)), /answered with informationAndAdvice/u)
  })
})
