import { assert, describe, it } from "@effect/vitest"
import { day, header, protocolWith, sam, tess, unmeasured } from "../../protocol/northshire.test-data.ts"
import { Language } from "../../child/Communication.ts"
import { classOf } from "../../retention/RecordClass.ts"
import { authorisationsOf } from "../assessment/Assessment.ts"
import { isSo } from "../circumstance/standing.ts"
import { refusal, step } from "../deciding.test-data.ts"
import { decisionsMade, waits } from "../decisions.ts"
import { stage } from "../Episode.ts"
import { owedOn, record } from "../onRecord.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { commands, london, type Step, told } from "../story.test-data.ts"
import {
  again,
  authorised,
  inTime,
  limit,
  planned,
  reading,
  referredAgain,
  reviewed,
  seen,
  toSam,
  under
} from "./completed.test-data.ts"
import { discussion, goesOn, noEnquiry, started } from "../strategy-discussion/discussion.test-data.ts"

/** The same, authorised a day too late, with the reason: 45 working days end on Wednesday 24 February. */
const authorisedLate = [
  ...authorised,
  step("2027-02-25 09:00", sam, commands.accountFor()),
  step("2027-02-25 10:00", tess, commands.authorise())
]

const directedTo = (completeBy: string) =>
  step(
    "2027-03-03 09:00",
    tess,
    commands.allocate(sam, {
      direction: {
        focus: "Evenings",
        seeChildBy: day("2027-03-08"),
        completeBy: day(completeBy),
        further: null
      }
    })
  )
// From Monday 1 March 2027: by 25 March 18 working days, less Good Friday and Easter Monday by 30 April 42, less 3 May by
// Thursday 6 May 45.
describe("N54, WT15-069: an assessment is authorised, and a referral of Monday 1 March is answered with one", () => {
  const steps = [...planned, ...referredAgain]

  it("another one is owed, by Thursday 6 May, and how the first was done stays told", () => {
    assert.deepStrictEqual(limit(planned, "EDI-6", "2027-03-02"), [inTime])
    assert.deepStrictEqual(limit([...planned, ...referredAgain.slice(0, 1)], "EDI-6", "2027-03-02"), [inTime])
    assert.deepStrictEqual(limit(steps, "EDI-6", "2027-03-02"), [inTime, ["due", "2027-05-06", null]])
  })
  it("waits to be allocated within a working day, and the child to be seen for it by Tuesday 9 March", () => {
    assert.deepStrictEqual(limit(steps, "NOR-4", "2027-03-02"), [["due", "2027-03-03", null]])
    assert.deepStrictEqual(limit(steps, "NOR-3", "2027-03-02"), [["due", "2027-03-09", null]])
    assert.deepStrictEqual(limit([...steps, toSam, seen], "NOR-3", "2027-03-04"), [
      ["met", "2027-03-09", null]
    ])
    assert.deepStrictEqual(
      [waits(told(planned, under), "allocation"), waits(told(steps, under), "allocation")],
      [false, true]
    )
  })
  it("goes through its stages, beside the plan that was agreed", () => {
    const then = [
      toSam,
      seen,
      step("2027-04-12 12:00", sam, commands.submit()),
      step("2027-04-13 12:00", tess, commands.giveBack),
      step("2027-04-14 12:00", sam, commands.submit()),
      step("2027-04-15 12:00", tess, commands.authorise("noFurtherAction"))
    ]
    assert.deepStrictEqual(
      [0, 1, 3, 4, 5, 6].map((count) => stage(told([...steps, ...then.slice(0, count)], under))),
      ["awaitingAllocation", "assessment", "assessmentSubmitted", "assessment", "assessmentSubmitted", "plan"]
    )
    assert.deepStrictEqual(limit([...steps, ...then], "EDI-6", "2027-06-01"), [
      inTime,
      ["met", "2027-05-06", null]
    ])
  })
  it("what was decided on the first stands on record, and counts, while the other is written", () => {
    const submitted = told([...steps, toSam, seen, step("2027-04-12 12:00", sam, commands.submit())], under)
    assert.deepStrictEqual(
      authorisationsOf(submitted.assessment).map(({ recordedAt }) => recordedAt),
      ["2027-02-11T12:00:00.000Z"]
    )
    assert.isTrue(isSo(submitted, "planDecided", day("2027-04-12")))
    assert.strictEqual(classOf(submitted), "childInNeed")
    assert.deepStrictEqual(
      decisionsMade(submitted).flatMap(({ by, decision }) => (decision === "assessment" ? [by] : [])),
      [tess.id]
    )
  })
  it("each outcome is told by itself", () => {
    const done = [
      ...steps,
      toSam,
      seen,
      step("2027-04-12 12:00", sam, commands.submit()),
      step("2027-04-13 12:00", tess, commands.authorise())
    ]
    const telling = (last: ReadonlyArray<Step>) =>
      owedOn([...done, ...last], "familyAndAgenciesOfOutcome", { on: "2027-04-14", under }).map(
        ({ state }) => state
      )
    const tell = step(
      "2027-04-14 12:00",
      sam,
      commands.tell("familyAndAgenciesOfOutcome", "2027-04-14", "written")
    )
    assert.deepStrictEqual(telling([]), ["met", "outstanding"])
    assert.deepStrictEqual(telling([tell]), ["met", "met"])
  })
  it("the reasons for the overrun of the first account for none of the other", () => {
    const late = [...authorisedLate, ...referredAgain]
    const first = ["metLate", "2027-02-24", "The family was away."]
    assert.deepStrictEqual(limit(late, "EDI-6", "2027-05-07"), [first, ["late", "2027-05-06", null]])
    const overdue = [...late, toSam, seen, step("2027-05-07 09:00", sam, commands.submit())]
    const authorise = step("2027-05-07 12:00", tess, commands.authorise())
    assert.strictEqual(refusal(overdue, authorise, under)._tag, "OverrunReasonRequired")
    const reasons = { ...commands.accountFor(), reason: "He was in hospital." } as Step["does"]
    assert.deepStrictEqual(
      limit([...overdue, step("2027-05-07 10:00", sam, reasons), authorise], "EDI-6", "2027-05-08"),
      [first, ["metLate", "2027-05-06", "He was in hospital."]]
    )
  })
  it("of another limit, the reasons stay where they were", () => {
    const complete = { ...commands.accountFor("startWork"), reason: "No place was free." } as Step["does"]
    const accounted = [...planned, step("2027-02-26 09:00", sam, complete), ...referredAgain]
    const [starting] = owedOn(accounted, "startWork", { on: "2027-03-02", under })
    assert.deepStrictEqual([starting!.state, starting!.reason], ["metLate", "No place was free."])
  })
  it("a direction keeps to the limit of the other", () => {
    assert.strictEqual(refusal(steps, directedTo("2027-05-07"), under)._tag, "LaterThanTheLimit")
    assert.lengthOf(told([...steps, directedTo("2027-05-06")], under).allocations, 2)
  })
  it("a third counts from what led to it, and the two before it stay told", () => {
    const third = [
      ...steps,
      toSam,
      seen,
      step("2027-04-12 12:00", sam, commands.submit()),
      step("2027-04-13 12:00", tess, commands.authorise()),
      // From Tuesday 1 June 2027, no bank holiday lies before 30 August: Tuesday 3 August.
      again("2027-06-01 12:00"),
      reviewed("section17Assessment", "2027-06-02 10:00")
    ]
    assert.deepStrictEqual(limit(third, "EDI-6", "2027-06-02"), [
      inTime,
      ["met", "2027-05-06", null],
      ["due", "2027-08-03", null]
    ])
  })
  it("one that does not go ahead leaves the first as it stood", () => {
    const stopped = record("2027-03-04 10:00", sam, {
      _tag: "AssessmentNotProgressed",
      ground: "malicious",
      reasons: "A neighbour made it up."
    })
    const after = [...steps, stopped]
    assert.deepStrictEqual(limit(after, "EDI-6", "2027-06-01"), [inTime])
    assert.strictEqual(stage(told(after, under)), "plan")
    const then = [again("2027-06-01 12:00"), reviewed("section17Assessment", "2027-06-02 10:00")]
    assert.deepStrictEqual(limit([...after, ...then], "EDI-6", "2027-06-02"), [
      inTime,
      ["due", "2027-08-03", null]
    ])
  })
})

const due = (...entries: ReadonlyArray<Step>) =>
  limit([...planned, ...entries], "EDI-6", "2027-03-03").slice(1)
const suspected = record("2027-03-01 09:00", sam, {
  _tag: "SignificantHarmSuspected",
  suspectedAt: london("2027-03-01 08:50"),
  harm: { category: "abuse", means: ["inPerson"], places: ["insideTheHome"] },
  basis: "A bruise in the shape of a hand."
})
const discussed = (rest: Parameters<typeof discussion>[1]) =>
  step("2027-03-02 15:00", tess, discussion("2027-03-02 14:00", rest))
const level = (of: Extract<Entry, { _tag: "LevelOfNeedDecided" }>["level"]) =>
  record("2027-03-02 12:00", tess, {
    _tag: "LevelOfNeedDecided",
    level: of,
    asDescribed: "Level 4",
    document: "Effective Support",
    reasons: "He is safe only with help."
  })

describe("N54: what asks for another assessment, and what does not", () => {
  it("a further referral that is answered in another way does not", () => {
    for (const response of [
      "thresholdNotMet",
      "earlyHelp",
      "informationAndAdvice",
      "moreInformation"
    ] as const) {
      assert.deepStrictEqual(due(again("2027-03-01 12:00"), reviewed(response)), [])
    }
  })
  it("WT15-106, BUC-6.4, BUC-6.5: a discussion that starts an enquiry does, and one that finds an assessment proportionate", () => {
    for (const outcome of [started, noEnquiry]) {
      assert.deepStrictEqual(due(suspected, discussed({ outcome })), [["due", "2027-05-06", null]])
    }
    const nothing = { _tag: "NoEnquiry", reasons: "An accident.", instead: "noFurtherAction" } as const
    assert.deepStrictEqual(due(suspected, discussed({ outcome: nothing })), [])
  })
  it("an enquiry that goes on goes on with the assessment that was completed while it did", () => {
    const enquiring = [
      ...authorised.slice(0, 6),
      step("2027-01-21 15:00", tess, discussion("2027-01-21 14:00")),
      step("2027-01-21 16:00", tess, commands.allocate(sam)),
      ...authorised.slice(6),
      step("2027-02-11 12:00", tess, commands.authorise()),
      step("2027-02-12 15:00", tess, discussion("2027-02-12 14:00", { outcome: goesOn }))
    ]
    assert.deepStrictEqual(limit(enquiring, "EDI-6", "2027-03-03"), [inTime])
  })
  it("a level of need is one for the help that there is", () => {
    assert.deepStrictEqual(due(level("section17")), [])
    assert.deepStrictEqual(due(level("section47")), [])
  })
  it("a referral that came before the first was authorised, and is answered after, counts from when it came", () => {
    const waiting = [
      ...authorised,
      again("2027-02-10 15:00"),
      step("2027-02-11 12:00", tess, commands.authorise()),
      reviewed("section17Assessment", "2027-02-11 15:00")
    ]
    // From Wednesday 10 February: 12 working days by 26 February, 31 by 25 March, 35 by 2 April, 45 by Friday 16 April.
    assert.deepStrictEqual(limit(waiting, "EDI-6", "2027-03-03"), [inTime, ["due", "2027-04-16", null]])
  })
  it("one that is answered before the first is authorised asks for none: that one goes on", () => {
    const going = [
      ...authorised,
      again("2027-02-10 15:00"),
      reviewed("section17Assessment", "2027-02-10 16:00"),
      step("2027-02-11 12:00", tess, commands.authorise())
    ]
    assert.deepStrictEqual(limit(going, "EDI-6", "2027-03-03"), [inTime])
  })
})

const statesOf = (does: "agreePlan" | "useInterpreter", steps: ReadonlyArray<Step>) => {
  const asked = protocolWith({
    _tag: "TimeLimit",
    ...header("NOR-80"),
    step: does,
    anchor: "assessmentAuthorised",
    within: unmeasured("no limit is stated"),
    ifExceeded: "notStated"
  })
  return owedOn(steps, does, {
    on: "2027-04-20",
    under: { ...under, rules: [...under.rules, ...asked.rules] }
  })
    .filter(({ rule }) => rule === "NOR-80")
    .map(({ state }) => state)
}

describe("N54: what is done about the outcome of each", () => {
  const done = [
    ...planned,
    ...referredAgain,
    toSam,
    seen,
    step("2027-04-12 12:00", sam, commands.submit()),
    step("2027-04-13 12:00", tess, commands.authorise())
  ]
  it("WT15-061: a plan that was agreed is changed at its reviews, and is not agreed anew", () => {
    assert.deepStrictEqual(statesOf("agreePlan", done), ["met"])
    const unplanned = done.filter(
      ({ does }) => !["DraftPlan", "AgreePlan", "SignOffPlan", "StartWork"].includes(does._tag)
    )
    assert.deepStrictEqual(statesOf("agreePlan", unplanned), ["outstanding"])
  })
  it("BUC-2.16: an interpreter who tells of the latest tells of both", () => {
    const interpreted = record("2027-04-16 12:00", sam, {
      _tag: "InterpreterUsed",
      usedOn: day("2027-04-16"),
      into: Language.make("pl"),
      interpreter: "Ms Nowak",
      conveyed: "What both assessments found."
    })
    assert.deepStrictEqual(statesOf("useInterpreter", done), ["outstanding", "outstanding"])
    assert.deepStrictEqual(statesOf("useInterpreter", [...done, interpreted]), ["met", "met"])
  })
})

describe("N54, as other questions are read", () => {
  const twice = [...planned, ...referredAgain]

  it("A5: where a further referral starts the clock, one that comes later moves the other alone: Thursday 13 May", () => {
    const steps = [...twice, again("2027-03-08 12:00")]
    assert.deepStrictEqual(limit(steps, "EDI-6", "2027-03-09", reading({ A5: "latest" })), [
      inTime,
      ["due", "2027-05-13", null]
    ])
  })
  it("N48: from the decision of Tuesday 2 March, Friday 7 May; from the first referral, as the first", () => {
    assert.deepStrictEqual(limit(twice, "EDI-6", "2027-03-03", reading({ N48: "decision" })), [
      inTime,
      ["due", "2027-05-07", null]
    ])
    assert.deepStrictEqual(limit(twice, "EDI-6", "2027-03-03", reading({ N48: "initial" })), [
      inTime,
      ["late", "2027-02-24", null]
    ])
  })
  it("A4: where the point of referral is the decision, each counts from its own: 25 February, and 7 May", () => {
    const protocol = reading({ A4: "decided" })
    const rules = protocol.rules.map((rule) =>
      rule.id === "EDI-6" && rule._tag === "TimeLimit"
        ? { ...rule, anchor: "pointOfReferral" as const }
        : rule
    )
    assert.deepStrictEqual(limit(twice, "EDI-6", "2027-03-03", { ...protocol, rules }), [
      ["met", "2027-02-25", null],
      ["due", "2027-05-07", null]
    ])
  })
  it("C7: where an assessment is complete once submitted, the first was on Wednesday 10 February", () => {
    const [first] = owedOn(twice, "completeAssessment", {
      on: "2027-03-03",
      under: reading({ C7: "submitted" })
    }).filter(({ kind, rule }) => kind === "TimeLimit" && rule === "EDI-6")
    assert.deepStrictEqual([first!.state, first!.metOn], ["met", "2027-02-10"])
  })
})
