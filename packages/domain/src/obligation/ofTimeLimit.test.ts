import { assert, describe, it } from "@effect/vitest"
import { conference } from "../episode/conference/conference.test-data.ts"
import { protecting, reported } from "../episode/enquiry/escalation.test-data.ts"
import { owedOn, record, standing } from "../episode/onRecord.test-data.ts"
import { commands, type Step, until, childId, told } from "../episode/story.test-data.ts"
import {
  header,
  protocolWith,
  sam,
  within,
  day,
  tess,
  unmeasured,
  theo,
  teamManager,
  who
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { taken } from "../protocol/Readings.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import type { When } from "../protocol/rule/When.ts"
import { lateAfter } from "./lateAfter.ts"
import { ofRule, stands, step } from "./owed.test-data.ts"

const limit = (rest: Partial<TimeLimit>): TimeLimit => ({
  _tag: "TimeLimit",
  ...header("NOR-80"),
  step: "seeChild",
  anchor: "referralReceived",
  within: within(5, "workingDays"),
  ifExceeded: "recordReasons",
  ...rest
})

describe("BUC-2.11c, A10: to be seen within 5 working days, and never beyond 7", () => {
  // From Friday 18 December 2026: 21, 22, 23, 24 and 29 December are five working days; 30 and 31 make seven.
  const under = protocolWith(limit({ ceiling: within(7, "workingDays"), ifExceeded: "setAnew" }))
  const accounted: ReadonlyArray<Step> = [
    ...until("RecordChildSeen"),
    record("2026-12-29 09:00", sam, {
      _tag: "SeeingRescheduled",
      discussedOn: day("2026-12-29"),
      practitioner: tess.id,
      toSeeOn: day("2026-12-31"),
      reasons: "The family is away."
    })
  ]
  const seen = (on: string): ReadonlyArray<Step> => [
    ...accounted,
    { at: "2027-01-05 09:00", by: sam, does: commands.see(on) }
  ]
  const standsAt = (steps: ReadonlyArray<Step>, on: string) =>
    standing(owedOn(steps, "seeChild", { on, under }).filter(({ rule }) => rule === "NOR-80")).map(
      ([state, dueOn]) => `${state} ${dueOn}`
    )

  const lateFrom = (steps: ReadonlyArray<Step>, on: string): ReadonlyArray<string | null | undefined> => {
    const [found] = ofRule("NOR-80", told(steps), on, under)
    return [found!.state, found!.excusedUntil, lateAfter(found!)]
  }

  it("a day set anew excuses until the seventh working day, and not on the day after", () => {
    assert.deepStrictEqual(standsAt(accounted, "2026-12-31"), ["excused 2026-12-29"])
    assert.deepStrictEqual(standsAt(accounted, "2027-01-01"), ["late 2026-12-29"])
  })
  it("once another day is set, it is late from the day after the seventh on, whenever that is worked out", () => {
    const lastOfSeventh = "2026-12-31T23:59:59.999Z"
    assert.deepStrictEqual(lateFrom(accounted, "2026-12-29"), ["due", "2026-12-31", lastOfSeventh])
    assert.deepStrictEqual(lateFrom(accounted, "2026-12-30"), ["excused", "2026-12-31", lastOfSeventh])
    assert.deepStrictEqual(lateFrom(accounted, "2027-01-01"), ["late", "2026-12-31", lastOfSeventh])
    assert.deepStrictEqual(lateFrom(until("RecordChildSeen"), "2026-12-29"), [
      "due",
      undefined,
      "2026-12-29T23:59:59.999Z"
    ])
    assert.deepStrictEqual(lateFrom(seen("2026-12-31"), "2027-01-05"), ["excused", undefined, undefined])
  })
  it("a ceiling without a number is never passed", () => {
    const soon = protocolWith(limit({ ceiling: unmeasured("in every case soon"), ifExceeded: "setAnew" }))
    const [obligation] = ofRule("NOR-80", told(accounted), "2027-06-01", soon)
    assert.strictEqual(obligation!.state, "excused")
    assert.isNull(obligation!.excusedUntil)
  })
  it("a child seen on the seventh working day stays excused; one seen on the day after is met late", () => {
    assert.deepStrictEqual(standsAt(seen("2026-12-31"), "2027-01-05"), ["excused 2026-12-29"])
    assert.deepStrictEqual(standsAt(seen("2027-01-01"), "2027-01-05"), ["metLate 2026-12-29"])
  })
})

describe("BRI-6a: the day by which a direction wants the assessment complete", () => {
  const under = protocolWith(
    limit({
      step: "completeAsDirected",
      anchor: "leadPractitionerAllocated",
      within: { _tag: "SetForTheCase" }
    })
  )
  it("is asked for once there is a direction, and not at all before", () => {
    const on = "2026-12-22"
    assert.deepStrictEqual(owedOn(until("AllocateLeadPractitioner"), "completeAsDirected", { on, under }), [])
    assert.deepStrictEqual(standing(owedOn(until("RecordChildSeen"), "completeAsDirected", { on, under })), [
      ["due", "2027-02-12", null]
    ])
  })
})

const startingWork = (when: When) =>
  standing(
    owedOn(until("RecordChildSeen"), "startWork", {
      on: "2026-12-22",
      under: protocolWith(limit({ step: "startWork", when: [when] }))
    }).filter(({ rule }) => rule === "NOR-80")
  )

describe("BRI-6a: seeing the child as it was planned", () => {
  it("is not asked for while no day is planned", () => {
    const under = protocolWith(
      limit({
        step: "seeChildAsPlanned",
        anchor: "leadPractitionerAllocated",
        within: { _tag: "SetForTheCase" }
      })
    )
    assert.deepStrictEqual(
      owedOn(until("RecordChildSeen"), "seeChildAsPlanned", { on: "2026-12-22", under }),
      []
    )
  })
})

describe("BUC-2.7b: an assessment that does not go ahead, as of 24 December 2026", () => {
  const stopped = record("2026-12-24 15:00", tess, {
    _tag: "AssessmentNotProgressed",
    ground: "familyNotInArea",
    reasons: "They moved away in November."
  })
  const planned = record("2026-12-22 12:00", sam, {
    _tag: "AssessmentPlanned",
    plannedOn: day("2026-12-22"),
    kinds: ["childInNeed"],
    aims: "To know whether she eats.",
    agreedWith: ["family"],
    seeChildBy: day("2026-12-29"),
    reviewPoints: [{ on: day("2027-02-01"), decides: "Whether to go on." }],
    notInvolved: []
  })
  const rules = protocolWith(
    limit({ step: "completeAsDirected", within: { _tag: "SetForTheCase" } }),
    limit({ ...header("NOR-86"), step: "seeChildAsPlanned", within: { _tag: "SetForTheCase" } }),
    {
      _tag: "SignOff",
      ...header("NOR-24"),
      decision: "nonProgression",
      by: [who(teamManager)],
      selfApproval: "notExcluded"
    }
  )
  const after = (before: ReadonlyArray<Step>, rule: string) =>
    stands(rule, told([...before, stopped], rules), "2027-06-01", rules)

  it("leaves nothing of it due: by the direction, by the plan or by the rule; what was done stays done", () => {
    assert.deepStrictEqual(after(until("RecordSupervision"), "NOR-80"), [])
    assert.deepStrictEqual(after(until("RecordSupervision"), "EDI-6"), [])
    assert.deepStrictEqual(after(until("RecordSupervision"), "NOR-3"), [["met", "2026-12-30"]])
    assert.deepStrictEqual(after(until("RecordChildSeen"), "NOR-3"), [])
    const unseen = [...until("RecordChildSeen"), planned]
    assert.deepStrictEqual(stands("NOR-86", told(unseen, rules), "2026-12-24", rules), [
      ["due", "2026-12-29"]
    ])
    assert.deepStrictEqual(after(unseen, "NOR-86"), [])
  })
})

describe("what was done before the moment that a limit counts from", () => {
  /** The child was seen on 12 January 2027 and the conference held on 1 February, before a complaint on the 10th. */
  const complained = told(
    [
      ...reported,
      { at: "2027-02-01 16:00", by: sam, does: conference("2027-02-01", theo) },
      record("2027-02-10 12:00", sam, {
        _tag: "ComplaintReceived",
        receivedOn: day("2027-02-10"),
        from: "Ms Gray",
        channel: "telephone",
        about: "Nobody called back.",
        desiredResult: "A call."
      })
    ],
    protecting
  )
  const afterTheComplaint = (counted: "seeChild" | "holdConference") =>
    stands(
      "NOR-80",
      complained,
      "2027-02-10",
      protocolWith(limit({ step: counted, anchor: "complaintReceived" }))
    )

  it("answers it, where it is done once; and does not, where it is done anew each time", () => {
    assert.deepStrictEqual(afterTheComplaint("seeChild"), [["met", "2027-02-17"]])
    assert.deepStrictEqual(afterTheComplaint("holdConference"), [["due", "2027-02-17"]])
  })
})

describe("a limit without a number, whose overrun is to be accounted for", () => {
  it("is outstanding, and a reason on record excuses from nothing", () => {
    const under = {
      ...protocolWith(limit({ step: "startWork", within: unmeasured("promptly") })),
      readings: taken({ N52: "excuse" })
    }
    const accounted = told([
      ...until("RecordChildSeen"),
      step("2026-12-31 09:00", sam, commands.accountFor("startWork"))
    ])
    assert.deepStrictEqual(stands("NOR-80", accounted, "2027-06-01", under), [["outstanding", null]])
  })
})

describe("a limit for children of an age alone", () => {
  it("stands for a child of eight where it is for those under ten, and not where it is for those over", () => {
    assert.deepStrictEqual(startingWork({ _tag: "YoungerThan", years: 10 }), [["due", "2026-12-29", null]])
    assert.deepStrictEqual(startingWork({ _tag: "Reached", years: 10 }), [])
  })
  it("stands for a child who has passed the birthday since, when it fell due before", () => {
    const on = "2028-06-02"
    const under = protocolWith(limit({ step: "startWork", when: [{ _tag: "YoungerThan", years: 10 }] }))
    const owed = owedOn(until("RecordChildSeen"), "startWork", { on, under })
    assert.deepStrictEqual(standing(owed.filter(({ rule }) => rule === "NOR-80")), [
      ["late", "2026-12-29", null]
    ])
  })
})

const waiting = (when: When) =>
  owedOn(until("AllocateLeadPractitioner"), "startWork", {
    on: "2026-12-21",
    under: protocolWith(limit({ step: "startWork", anchor: "leadPractitionerAllocated", when: [when] }))
  }).flatMap(({ rule, state }) => (rule === "NOR-80" ? [state] : []))

describe("a limit from a moment that has not come", () => {
  it("is still to come for a child of eight where it is for those under ten, and is none for those over", () => {
    assert.deepStrictEqual(waiting({ _tag: "YoungerThan", years: 10 }), ["notYet"])
    assert.deepStrictEqual(waiting({ _tag: "Reached", years: 10 }), [])
  })
})

/** What the reasons do, read in the one way or in the other. */
const read = (N52: "areShown" | "excuse"): Protocol => ({ ...protocolWith(), readings: taken({ N52 }) })

const authorised = (on: string) =>
  told([
    ...until("AuthoriseAssessment"),
    step(`${on} 09:00`, sam, commands.accountFor()),
    step(`${on} 10:00`, tess, commands.authorise())
  ])

describe("WT15-070, N52: the reasons on record for an overrun", () => {
  const before = until("SubmitAssessment")
  const accounted = told([...before, step("2027-01-25 12:00", sam, commands.accountFor())])
  const standsOn = (episode: typeof accounted, on: string) => {
    const [obligation] = ofRule("EDI-6", episode, on)
    return [obligation!.state, obligation!.deadline!.dueOn, obligation!.reason]
  }

  it("foreseen before the last day, stand beside the assessment, which is due", () => {
    assert.deepStrictEqual(standsOn(accounted, "2027-01-25"), ["due", "2027-02-24", "The family was away."])
    assert.deepStrictEqual(standsOn(accounted, "2027-02-24"), ["due", "2027-02-24", "The family was away."])
  })
  it("from the day after the last day, stand beside the assessment, which is late for as long as it is not done", () => {
    assert.deepStrictEqual(standsOn(accounted, "2027-02-25"), ["late", "2027-02-24", "The family was away."])
    assert.deepStrictEqual(standsOn(accounted, "2028-02-25"), ["late", "2027-02-24", "The family was away."])
    const [obligation] = ofRule("EDI-6", accounted, "2028-02-25")
    assert.strictEqual(lateAfter(obligation!), "2027-02-24T23:59:59.999Z")
  })
  it("without them it is late, and nothing stands beside it", () => {
    assert.deepStrictEqual(standsOn(told(before), "2027-02-25"), ["late", "2027-02-24", null])
  })
  it("do not make of an assessment that was authorised late one that was authorised in time", () => {
    assert.deepStrictEqual(standsOn(authorised("2027-02-25"), "2027-06-01"), [
      "metLate",
      "2027-02-24",
      "The family was away."
    ])
    assert.deepStrictEqual(standsOn(authorised("2027-02-11"), "2027-06-01"), [
      "met",
      "2027-02-24",
      "The family was away."
    ])
  })
  it("read as an excuse, leave nothing late from the day after the last day; before it, it is due", () => {
    const under = read("excuse")
    assert.deepStrictEqual(stands("EDI-6", accounted, "2027-02-24", under), [["due", "2027-02-24"]])
    assert.deepStrictEqual(stands("EDI-6", accounted, "2027-02-25", under), [["excused", "2027-02-24"]])
    assert.deepStrictEqual(stands("EDI-6", authorised("2027-02-25"), "2027-06-01", under), [
      ["excused", "2027-02-24"]
    ])
    assert.deepStrictEqual(stands("EDI-6", told(before), "2027-02-25", under), [["late", "2027-02-24"]])
  })
  it("read as an excuse, excuse from no limit whose overrun is a breach, nor from one that says nothing of overruns", () => {
    const under = read("excuse")
    const unseen = told([
      ...until("RecordChildSeen"),
      step("2026-12-31 09:00", sam, commands.accountFor("seeChild")),
      step("2026-12-31 09:00", sam, commands.accountFor("startWork"))
    ])
    assert.deepStrictEqual(stands("NOR-3", unseen, "2026-12-31", under), [["late", "2026-12-30"]])
    assert.deepStrictEqual(stands("NOR-5", unseen, "2027-01-12", under), [["late", "2027-01-11"]])
  })
})

describe("an unborn child (A23)", () => {
  const unborn = told([
    step(
      "2026-12-18 16:45",
      tess,
      commands.refer({ child: { id: childId, birth: { _tag: "Expected", on: day("2027-03-10") } } })
    ),
    ...until("RecordChildSeen").slice(1)
  ])

  it("has no limit on being seen", () => {
    assert.deepStrictEqual(stands("NOR-3", unborn, "2027-03-01"), [])
  })
  it("has every other limit: the decision, and 45 working days", () => {
    assert.deepStrictEqual(stands("EDI-5", unborn, "2027-03-01"), [["met", "2026-12-21"]])
    assert.deepStrictEqual(stands("EDI-6", unborn, "2027-03-01"), [["late", "2027-02-24"]])
  })
  it("can be assessed without having been seen, though the protocol wants the child seen first", () => {
    const assessed = told([
      step(
        "2026-12-18 16:45",
        tess,
        commands.refer({ child: { id: childId, birth: { _tag: "Expected", on: day("2027-03-10") } } })
      ),
      ...until("RecordChildSeen").slice(1),
      step("2027-02-10 12:00", sam, commands.submit()),
      step("2027-02-11 12:00", tess, commands.authorise())
    ])
    assert.strictEqual(assessed.assessment._tag, "Authorised")
  })
})

const answered = (response: Parameters<typeof commands.answer>[0]) =>
  told([...until("DecideReferral"), step("2026-12-21 10:00", tess, commands.answer(response))])

describe("WT15-081: a referral that is answered without an assessment asks for none", () => {
  for (const response of ["thresholdNotMet", "earlyHelp", "informationAndAdvice"] as const) {
    it(`${response}: no 45 working days, and no limit on seeing the child`, () => {
      assert.deepStrictEqual(stands("EDI-6", answered(response), "2026-12-22"), [])
      assert.deepStrictEqual(stands("NOR-3", answered(response), "2026-12-22"), [])
    })
  }
  for (const response of ["section17Assessment", "strategyDiscussion", "moreInformation"] as const) {
    it(`${response}: the clock runs from the referral (WT15-106)`, () => {
      assert.deepStrictEqual(stands("EDI-6", answered(response), "2026-12-22"), [["due", "2027-02-24"]])
      assert.deepStrictEqual(stands("NOR-3", answered(response), "2026-12-22"), [["due", "2026-12-30"]])
    })
  }
})
