import { assert, describe, it } from "@effect/vitest"
import {
  day,
  header,
  protocolWith,
  sam,
  tess,
  who,
  teamManager,
  within
} from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { Routing } from "../../protocol/rule/Rule.ts"
import { taken } from "../../protocol/Readings.ts"
import { stage } from "../Episode.ts"
import type { Entry } from "../record/Entry.ts"
import { commands, london, type Step, told } from "../story.test-data.ts"
import { put, stands, refusalOf, decided, referred } from "./frontDoor.test-data.ts"

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
