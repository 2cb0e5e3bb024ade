import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import { obligations } from "../../obligation/obligations.ts"
import { anyRole } from "../../practitioner/Role.ts"
import {
  day,
  fay,
  header,
  kit,
  protocolWith,
  sam,
  teamManager,
  tess,
  who
} from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import { type ReadingsTaken, taken } from "../../protocol/Readings.ts"
import type { SignOff } from "../../protocol/rule/Rule.ts"
import { refusal, step } from "../deciding.test-data.ts"
import { waits } from "../decisions.ts"
import { type Episode, stage } from "../Episode.ts"
import type { Event } from "../Event.ts"
import { evolve } from "../evolve.ts"
import { owedOn, record } from "../onRecord.test-data.ts"
import type { Response } from "../referral/Referral.ts"
import type { Entry } from "../record/Entry.ts"
import { attempt, calendar, commands, london, type Step, told, until } from "../story.test-data.ts"
import { discussion, noEnquiry } from "../strategy-discussion/discussion.test-data.ts"

const decidedByManager = (id: string, decision: SignOff["decision"]): SignOff => ({
  _tag: "SignOff",
  ...header(id),
  decision,
  by: [who(teamManager)],
  selfApproval: "notExcluded"
})

/** Northshire, where anybody may lead early help, and a Team Manager decides on what follows. */
const reading = (readings: ReadingsTaken): Protocol => ({
  ...protocolWith(
    { _tag: "Eligibility", ...header("NOR-61"), work: "earlyHelp", mayLead: [who(anyRole)] },
    decidedByManager("NOR-62", "levelOfNeed"),
    decidedByManager("NOR-63", "strategyDiscussion"),
    decidedByManager("NOR-64", "furtherReferral")
  ),
  readings: taken(readings)
})
const under = reading({})

/** Received on Friday 18 December 2026, answered on the Monday. */
const answered = (response: Response) => [
  ...until("DecideReferral"),
  step("2026-12-21 10:00", tess, commands.answer(response))
]
const helped = [
  ...answered("earlyHelp"),
  step("2026-12-21 14:00", tess, commands.map("2026-12-21")),
  step("2026-12-22 09:00", tess, commands.allocate(fay))
]

const steppedIn = record("2027-01-18 12:00", fay, {
  _tag: "StepInProposed",
  proposedOn: day("2027-01-18"),
  from: "Level 3",
  reasons: "He was alone for a night."
})
const levelOf = (level: Extract<Entry, { _tag: "LevelOfNeedDecided" }>["level"]) =>
  record("2027-01-20 12:00", tess, {
    _tag: "LevelOfNeedDecided",
    level,
    asDescribed: "Level 4",
    document: "Effective Support",
    reasons: "The lowest level that keeps him safe."
  })
const stepIn = [...helped, steppedIn, levelOf("section17")]

const again = (receivedAt: string) =>
  record(receivedAt, sam, {
    _tag: "FurtherReferralReceived",
    referrer: { _tag: "TheChild" },
    concern: "I am alone again.",
    receivedAt: london(receivedAt)
  })
const reviewed = (response: Response, at = "2027-01-08 10:00") =>
  record(at, tess, { _tag: "FurtherReferralReviewed", response, reasons: "As he says." })
const referredAgain = (first: Response, then: Response = "section17Assessment") => [
  ...answered(first),
  again("2027-01-07 12:00"),
  reviewed(then)
]

const seen = (on: string) => step(`${on} 16:00`, fay, commands.see(on))

const suspected = record("2027-01-11 09:00", fay, {
  _tag: "SignificantHarmSuspected",
  suspectedAt: london("2027-01-11 08:50"),
  harm: { category: "abuse", means: ["inPerson"], places: ["insideTheHome"] },
  basis: "A bruise in the shape of a hand."
})
const discussed = (rest: Parameters<typeof discussion>[1] = {}) =>
  step("2027-01-12 15:00", tess, discussion("2027-01-12 14:00", rest))

const limit = (
  steps: ReadonlyArray<Step>,
  rule: string,
  asked: { on?: string; protocol?: Protocol } = {}
): ReadonlyArray<readonly [state: string, dueOn: string | null]> => {
  const { on = "2027-01-20", protocol = under } = asked
  return (["completeAssessment", "seeChild", "allocateLeadPractitioner"] as const)
    .flatMap((subject) => owedOn(steps, subject, { on, under: protocol }))
    .filter((each) => each.rule === rule && each.kind === "TimeLimit")
    .map(({ deadline, state }) => [state, deadline?.dueOn ?? null] as const)
}

// No bank holiday lies between New Year and Good Friday, 26 March 2027: 45 working days are nine weeks.
describe("BRI-7e, WT15-018: a family that is stepped in from early help is assessed under section 17", () => {
  it("waits for somebody who may lead that, where nothing was to be led but early help", () => {
    const before = told([...helped, steppedIn], under)
    const after = told(stepIn, under)
    assert.deepStrictEqual([stage(before), stage(after)], ["notProgressed", "awaitingAllocation"])
    assert.deepStrictEqual([waits(before, "allocation"), waits(after, "allocation")], [false, true])
  })
  it("NOR-1: who led early help leads no more, and may not be allocated", () => {
    const submit = step("2027-01-21 09:00", fay, commands.submit())
    assert.strictEqual(refusal(stepIn, submit, under)._tag, "HandoverRequired")
    const toFay = step("2027-01-21 09:00", tess, commands.allocate(fay))
    assert.strictEqual(refusal(stepIn, toFay, under)._tag, "MayNotLead")
    const led = told([...stepIn, step("2027-01-21 09:00", tess, commands.allocate(kit))], under)
    assert.deepStrictEqual(
      led.allocations.map(({ work }) => work),
      ["earlyHelp", "section17"]
    )
    assert.deepStrictEqual([stage(led), waits(led, "allocation")], ["assessment", false])
  })
  it("N48: the 45 working days run from the step-in of Monday 18 January: Monday 22 March", () => {
    assert.deepStrictEqual(limit([...helped, steppedIn], "EDI-6"), [])
    assert.deepStrictEqual(limit(stepIn, "EDI-6"), [["due", "2027-03-22"]])
  })
  it("from the decision of Wednesday 20 January, where nothing had led to it, or it is read so: 24 March", () => {
    assert.deepStrictEqual(limit([...helped, levelOf("section17")], "EDI-6"), [["due", "2027-03-24"]])
    const protocol = reading({ N48: "decision" })
    assert.deepStrictEqual(limit(stepIn, "EDI-6", { protocol }), [["due", "2027-03-24"]])
  })
  it("and from the referral of Friday 18 December, where it is read so: Wednesday 24 February", () => {
    const protocol = reading({ N48: "initial" })
    assert.deepStrictEqual(limit(stepIn, "EDI-6", { protocol }), [["due", "2027-02-24"]])
  })
  it("what counts from the decision counts from that one: allocated in a day, seen by Wednesday 27 January", () => {
    assert.deepStrictEqual(limit(stepIn, "NOR-4"), [["due", "2027-01-21"]])
    assert.deepStrictEqual(limit(stepIn, "NOR-3"), [["due", "2027-01-27"]])
    const allocated = [...stepIn, step("2027-01-21 09:00", tess, commands.allocate(kit))]
    assert.deepStrictEqual(limit(allocated, "NOR-4"), [["met", "2027-01-21"]])
  })
  it("to have seen the child while early help went on is not to have seen the child for the assessment", () => {
    const before = [...helped, seen("2027-01-15"), steppedIn, levelOf("section17")]
    assert.deepStrictEqual(limit(before, "NOR-3"), [["due", "2027-01-27"]])
    assert.deepStrictEqual(limit([...before, seen("2027-01-21")], "NOR-3", { on: "2027-01-22" }), [
      ["met", "2027-01-27"]
    ])
    const since = [...helped, steppedIn, seen("2027-01-18"), levelOf("section17")]
    assert.deepStrictEqual(limit(since, "NOR-3"), [["met", "2027-01-27"]])
  })
  it("BUC-2.11b: so it can be set anew, until the child is seen for it", () => {
    const allocated = [
      ...helped,
      seen("2027-01-15"),
      steppedIn,
      levelOf("section17"),
      step("2027-01-21 09:00", tess, commands.allocate(kit))
    ]
    const anew = record("2027-01-22 12:00", kit, {
      _tag: "SeeingRescheduled",
      discussedOn: day("2027-01-22"),
      practitioner: tess.id,
      toSeeOn: day("2027-01-28"),
      reasons: "The family is away."
    })
    assert.lengthOf(told([...allocated, anew], under).record ?? [], 3)
    const after = [...allocated, step("2027-01-22 09:00", kit, commands.see("2027-01-22"))]
    assert.strictEqual(refusal(after, anew, under)._tag, "OutOfOrder")
  })
  it("WT15-021: so does the level of section 47; lower levels ask for no assessment", () => {
    assert.deepStrictEqual(limit([...helped, steppedIn, levelOf("section47")], "EDI-6"), [
      ["due", "2027-03-22"]
    ])
    for (const level of ["universal", "earlyHelp"] as const) {
      const steps = [...answered("thresholdNotMet"), steppedIn, levelOf(level)]
      assert.deepStrictEqual(limit(steps, "EDI-6"), [])
      assert.strictEqual(stage(told(steps, under)), "notProgressed")
    }
  })
  it("the level of early help lets early help be led, where the referral asked for nothing", () => {
    const toFay = step("2027-01-21 09:00", tess, commands.allocate(fay))
    const map = step("2027-01-20 14:00", tess, commands.map("2027-01-20"))
    assert.strictEqual(refusal([...answered("thresholdNotMet"), map], toFay, under)._tag, "OutOfOrder")
    const led = told([...answered("thresholdNotMet"), levelOf("earlyHelp"), map, toFay], under)
    assert.strictEqual(led.allocations[0]?.work, "earlyHelp")
  })
})

describe("WT15-069, WT15-066: an assessment that a further referral of Thursday 7 January leads to", () => {
  const first = ["thresholdNotMet", "informationAndAdvice", "earlyHelp"] as const
  it("has 45 working days from that referral: Thursday 11 March; the child is seen by Friday 15 January", () => {
    for (const response of first) {
      assert.deepStrictEqual(limit(referredAgain(response), "EDI-6"), [["due", "2027-03-11"]])
      assert.deepStrictEqual(limit(referredAgain(response), "NOR-3"), [["late", "2027-01-15"]])
    }
  })
  it("is allocated, whatever the first referral was answered with", () => {
    for (const response of first) {
      const steps = [
        ...referredAgain(response),
        step("2027-01-08 14:00", tess, commands.map("2027-01-08")),
        step("2027-01-08 15:00", tess, commands.allocate(kit))
      ]
      assert.strictEqual(told(steps, under).allocations[0]?.work, "section17")
    }
  })
  it("is not asked for by any other answer to it", () => {
    for (const response of ["thresholdNotMet", "informationAndAdvice", "earlyHelp"] as const) {
      assert.deepStrictEqual(limit(referredAgain("earlyHelp", response), "EDI-6"), [])
    }
  })
  it("A5: leaves the clock of an assessment that goes on where it is: Wednesday 24 February", () => {
    assert.deepStrictEqual(limit(referredAgain("section17Assessment"), "EDI-6"), [["due", "2027-02-24"]])
    assert.deepStrictEqual(limit(referredAgain("moreInformation"), "EDI-6"), [["due", "2027-02-24"]])
  })
  it("A5: is counted from a later referral again, where a further one starts the clock: from 14 January, 18 March", () => {
    const steps = [...referredAgain("earlyHelp"), again("2027-01-14 12:00")]
    assert.deepStrictEqual(limit(steps, "EDI-6"), [["due", "2027-03-11"]])
    assert.deepStrictEqual(limit(steps, "EDI-6", { protocol: reading({ A5: "latest" }) }), [
      ["due", "2027-03-18"]
    ])
  })
  it("BUC-2.7b: one that did not go ahead is taken up anew, on a clock of its own", () => {
    const stopped = record("2026-12-22 10:00", tess, {
      _tag: "AssessmentNotProgressed",
      ground: "malicious",
      reasons: "The caller withdrew it all."
    })
    const before = [...answered("section17Assessment"), stopped]
    assert.deepStrictEqual(limit(before, "EDI-6"), [])
    const after = [...before, again("2027-01-07 12:00"), reviewed("section17Assessment")]
    assert.deepStrictEqual(limit(after, "EDI-6"), [["due", "2027-03-11"]])
    assert.strictEqual(stage(told(after, under)), "awaitingAllocation")
  })
  it("two that wait are answered in their order: what the first leads to runs from the first", () => {
    const steps = [
      ...answered("thresholdNotMet"),
      again("2027-01-07 12:00"),
      again("2027-01-08 09:00"),
      reviewed("thresholdNotMet", "2027-01-08 10:00"),
      reviewed("section17Assessment", "2027-01-08 11:00")
    ]
    // Friday 8 January and nine weeks.
    assert.deepStrictEqual(limit(steps, "EDI-6"), [["due", "2027-03-12"]])
  })
})

describe("WT15-106, BUC-6.4, BUC-6.5: what a strategy discussion decides is assessed", () => {
  it("with an enquiry, from the suspicion of Monday 11 January: Monday 15 March", () => {
    assert.deepStrictEqual(limit([...helped, suspected, discussed()], "EDI-6"), [["due", "2027-03-15"]])
  })
  it("and without one, where an assessment is proportionate", () => {
    assert.deepStrictEqual(limit([...helped, suspected, discussed({ outcome: noEnquiry })], "EDI-6"), [
      ["due", "2027-03-15"]
    ])
  })
  it("not where nothing more is done; what is decided later runs from then", () => {
    const none = discussed({
      outcome: { _tag: "NoEnquiry", reasons: "An accident.", instead: "noFurtherAction" }
    })
    assert.deepStrictEqual(limit([...helped, suspected, none], "EDI-6"), [])
    assert.deepStrictEqual(limit([...helped, suspected, none, levelOf("section17")], "EDI-6"), [
      ["due", "2027-03-24"]
    ])
  })
})

describe("an assessment under section 17 is not made where the episode is for early help", () => {
  const submit = step("2027-01-21 09:00", fay, commands.submit())
  it("and is refused", () => {
    assert.strictEqual(refusal(helped, submit, under)._tag, "OutOfOrder")
  })
  it("one that was authorised before, under the rule that let it be, stays on record and answers no later decision", () => {
    const analysis = { developmentalNeeds: "", parentingCapacity: "", familyAndEnvironment: "" }
    const before: ReadonlyArray<Event> = [
      {
        _tag: "AssessmentSubmitted",
        analysis,
        recommendation: "Go on.",
        recordedBy: fay.id,
        recordedAt: london("2027-01-13 09:00")
      },
      {
        _tag: "AssessmentAuthorised",
        outcome: "earlyHelp",
        rationale: "Go on.",
        recordedBy: tess.id,
        recordedAt: london("2027-01-14 09:00")
      }
    ]
    const then = [
      steppedIn,
      levelOf("section17"),
      step("2027-01-21 09:00", tess, commands.allocate(kit)),
      step("2027-02-01 09:00", kit, commands.submit()),
      step("2027-02-01 10:00", kit, commands.see("2027-02-01")),
      step("2027-02-02 09:00", tess, commands.authorise())
    ]
    const old = before.reduce<Episode>(evolve, told(helped, under))
    const after = (count: number) =>
      then
        .slice(0, count)
        .reduce(
          (episode, each) =>
            Result.getOrThrow(attempt(episode, each, under)).reduce<Episode>(evolve, episode),
          old
        )
    const owed = (count: number): ReadonlyArray<ReadonlyArray<string | null | undefined>> =>
      Result.getOrThrow(obligations(after(count), { protocol: under, calendar, on: day("2027-02-02") }))
        .filter(({ kind, rule }) => rule === "EDI-6" && kind === "TimeLimit")
        .map(({ deadline, metOn, state }) => [state, deadline?.dueOn, metOn])
    assert.strictEqual(old.assessment._tag, "Authorised")
    assert.deepStrictEqual(
      [0, 2, 3, 4, 6].map((count) => owed(count)),
      [
        [],
        [["due", "2027-03-22", null]],
        [["due", "2027-03-22", null]],
        [["due", "2027-03-22", null]],
        [["met", "2027-03-22", "2027-02-02"]]
      ]
    )
    assert.deepStrictEqual(
      [2, 4, 6].map((count) => stage(after(count))),
      ["awaitingAllocation", "assessmentSubmitted", "assessmentAuthorised"]
    )
  })
})
