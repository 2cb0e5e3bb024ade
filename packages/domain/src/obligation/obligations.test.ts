import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import type { Episode } from "../episode/Episode.ts"
import {
  calendar,
  childId,
  commands,
  london,
  type Step,
  story,
  told,
  until
} from "../episode/story.test-data.ts"
import {
  day,
  header,
  protocol,
  protocolWith,
  protocolWithout,
  sam,
  tess,
  theo,
  unmeasured,
  within
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import type { Obligation } from "./Obligation.ts"
import { obligations, outlook } from "./obligations.ts"

const owed = (episode: Episode, on: string, under: Protocol = protocol): ReadonlyArray<Obligation> =>
  Result.getOrThrow(obligations(episode, { protocol: under, calendar, on: day(on) }))

const ofRule = (rule: string, episode: Episode, on: string, under?: Protocol) =>
  owed(episode, on, under).filter((each) => each.rule === rule)

/** The state and the due date of what one rule asks for. */
const stands = (...asked: Parameters<typeof ofRule>): ReadonlyArray<readonly [string, string | null]> =>
  ofRule(...asked).map(({ deadline, state }) => [state, deadline?.dueOn ?? null])

const step = (at: string, by: Step["by"], does: Step["does"]): Step => ({ at, by, does })
const referredAt = (receivedAt: string, rest: ReadonlyArray<Step> = []): Episode =>
  told([step(receivedAt, tess, commands.refer({ receivedAt: london(receivedAt) })), ...rest])

/** Northshire, but with so long to decide. */
const decidingWithin = (amount: number, unit: Parameters<typeof within>[1]): Protocol =>
  protocolWith({
    _tag: "TimeLimit",
    ...header("EDI-5"),
    step: "decideReferral",
    anchor: "referralReceived",
    within: within(amount, unit),
    ifExceeded: "notStated"
  })

const dueWithin = (receivedAt: string, amount: number, unit: Parameters<typeof within>[1]): string => {
  const [, dueOn] = stands(
    "EDI-5",
    referredAt(receivedAt),
    receivedAt.slice(0, 10),
    decidingWithin(amount, unit)
  )[0]!
  return String(dueOn)
}
const decisionDue = (receivedAt: string): string => dueWithin(receivedAt, 1, "workingDays")
const assessmentDue = (receivedAt: string): string => dueWithin(receivedAt, 45, "workingDays")

describe("how an obligation stands on a day", () => {
  const referred = told(until("DecideReferral"))
  const decided = told(until("AllocateLeadPractitioner"))

  it("is due up to and on the last day, and late on the day after", () => {
    assert.deepStrictEqual(stands("EDI-5", referred, "2026-12-18"), [["due", "2026-12-21"]])
    assert.deepStrictEqual(stands("EDI-5", referred, "2026-12-21"), [["due", "2026-12-21"]])
    assert.deepStrictEqual(stands("EDI-5", referred, "2026-12-22"), [["late", "2026-12-21"]])
  })
  it("is met when it is done on the last day, and met late when it is done on the day after", () => {
    assert.deepStrictEqual(stands("EDI-5", decided, "2027-06-01"), [["met", "2026-12-21"]])
    const late = told([...until("DecideReferral"), step("2026-12-22 00:00", tess, commands.answer())])
    assert.deepStrictEqual(stands("EDI-5", late, "2027-06-01"), [["metLate", "2026-12-21"]])
  })
  it("is met when it is done in the last minute of the last day in London", () => {
    const inTime = told([...until("DecideReferral"), step("2026-12-21 23:59", tess, commands.answer())])
    assert.deepStrictEqual(stands("EDI-5", inTime, "2027-06-01"), [["met", "2026-12-21"]])
  })
  it("is outstanding, without a due date, where the text gives no number (A19)", () => {
    const authorised = told(until("RecordTold"))
    assert.deepStrictEqual(stands("EDI-15", authorised, "2030-01-01"), [["outstanding", null]])
    assert.deepStrictEqual(stands("EDI-15", told(story), "2030-01-01"), [["met", null]])
  })
  it("counts the first day on which the child was seen, in whichever order it is recorded", () => {
    const seenTwice = told([
      ...until("RecordChildSeen"),
      step("2027-01-04 12:00", sam, commands.see("2027-01-04")),
      step("2027-01-04 12:05", sam, commands.see("2026-12-30"))
    ])
    assert.deepStrictEqual(stands("NOR-3", seenTwice, "2027-01-04"), [["met", "2026-12-30"]])
  })
  it("does not exist before the moment from which it runs", () => {
    assert.deepStrictEqual(stands("NOR-3", referred, "2026-12-21"), [])
    assert.deepStrictEqual(stands("NOR-3", decided, "2026-12-21"), [["due", "2026-12-30"]])
  })
})

describe("WT15-070: a recorded reason excuses from an overrun, and from nothing else", () => {
  const before = until("SubmitAssessment")
  const accounted = told([...before, step("2027-01-25 12:00", sam, commands.accountFor())])

  it("a reason foreseen before the last day leaves the assessment due", () => {
    assert.deepStrictEqual(stands("EDI-6", accounted, "2027-01-25"), [["due", "2027-02-24"]])
    assert.deepStrictEqual(stands("EDI-6", accounted, "2027-02-24"), [["due", "2027-02-24"]])
  })
  it("from the day after the last day, the assessment is excused, and says why", () => {
    const [obligation] = ofRule("EDI-6", accounted, "2027-02-25")
    assert.deepStrictEqual([obligation!.state, obligation!.reason], ["excused", "The family was away."])
  })
  it("without a reason it is late", () => {
    assert.deepStrictEqual(stands("EDI-6", told(before), "2027-02-25"), [["late", "2027-02-24"]])
  })
  it("authorised late with a reason is excused; authorised in time with a reason is met", () => {
    const late = [
      ...until("AuthoriseAssessment"),
      step("2027-02-25 09:00", sam, commands.accountFor()),
      step("2027-02-25 10:00", tess, commands.authorise())
    ]
    assert.deepStrictEqual(stands("EDI-6", told(late), "2027-02-25"), [["excused", "2027-02-24"]])
    const early = [
      ...until("AuthoriseAssessment"),
      step("2027-02-11 09:00", sam, commands.accountFor()),
      step("2027-02-11 10:00", tess, commands.authorise())
    ]
    assert.deepStrictEqual(stands("EDI-6", told(early), "2027-06-01"), [["met", "2027-02-24"]])
  })
  it("does not excuse from a limit whose overrun is a breach, nor from one that says nothing of overruns", () => {
    const unseen = told([
      ...until("RecordChildSeen"),
      step("2026-12-31 09:00", sam, commands.accountFor("seeChild")),
      step("2026-12-31 09:00", sam, commands.accountFor("startWork"))
    ])
    assert.deepStrictEqual(stands("NOR-3", unseen, "2026-12-31"), [["late", "2026-12-30"]])
    assert.deepStrictEqual(stands("NOR-5", unseen, "2027-01-12"), [["late", "2027-01-11"]])
  })
})

describe("telling, or the reason why not", () => {
  const proposed = until("RecordTold", 2)

  it("is excused by the reason on record", () => {
    const [obligation] = ofRule(
      "NOR-12",
      told([
        ...proposed,
        step("2027-04-21 12:00", sam, commands.leaveUntold("familyOfClosure", "riskOfHarm"))
      ]),
      "2027-04-21"
    )
    assert.deepStrictEqual([obligation!.state, obligation!.reason], ["excused", "Father threatened her."])
  })
  it("is met once they are told after all", () => {
    const after = told([
      ...proposed,
      step("2027-04-21 12:00", sam, commands.leaveUntold("familyOfClosure", "riskOfHarm")),
      step("2027-04-22 12:00", sam, commands.tell("familyOfClosure", "2027-04-22"))
    ])
    assert.deepStrictEqual(stands("NOR-12", after, "2027-04-22"), [["met", null]])
  })
  it("counts the first time when they are told twice, in whichever order it is recorded", () => {
    const twice = told([
      ...until("DecideReferral"),
      step("2026-12-22 09:00", tess, commands.tell("referrerOfReceipt", "2026-12-22")),
      step("2026-12-22 09:05", tess, commands.tell("referrerOfReceipt", "2026-12-21"))
    ])
    assert.deepStrictEqual(stands("EDI-14", twice, "2026-12-22"), [["met", "2026-12-21"]])
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

const held = (...days: ReadonlyArray<string>) =>
  told([...until("RecordSupervision"), ...days.map((on) => step(`${on} 12:00`, sam, commands.supervise(on)))])

describe("what recurs", () => {
  it("is due a month after the allocation, and then a month after the last time", () => {
    assert.deepStrictEqual(stands("NOR-9", held(), "2026-12-23"), [["due", "2027-01-22"]])
    assert.deepStrictEqual(stands("NOR-9", held("2027-01-20"), "2027-01-20"), [
      ["met", "2027-01-22"],
      ["due", "2027-02-20"]
    ])
  })
  it("from 31 January is due on 28 February (A13)", () => {
    assert.deepStrictEqual(stands("NOR-9", held("2027-01-20", "2027-01-31"), "2027-02-01").at(-1), [
      "due",
      "2027-02-28"
    ])
  })
  it("is met late when a month and a day have gone by, and the next is counted from then", () => {
    assert.deepStrictEqual(stands("NOR-9", held("2027-01-23"), "2027-01-23"), [
      ["metLate", "2027-01-22"],
      ["due", "2027-02-23"]
    ])
  })
  it("is late when the day has passed", () => {
    assert.deepStrictEqual(stands("NOR-9", held(), "2027-01-23"), [["late", "2027-01-22"]])
  })
  it("is not done by an occasion before the moment from which it runs", () => {
    const before = told([
      ...until("AllocateLeadPractitioner"),
      step("2026-12-21 15:00", tess, commands.supervise("2026-12-21")),
      step("2026-12-22 09:00", tess, commands.allocate(sam))
    ])
    assert.deepStrictEqual(stands("NOR-9", before, "2026-12-22"), [["due", "2027-01-22"]])
  })
  it("goes on counting when another practitioner takes over: the clock does not start again", () => {
    const handedOver = told([
      ...until("RecordSupervision"),
      step("2027-01-15 09:00", tess, commands.allocate(theo))
    ])
    assert.deepStrictEqual(stands("NOR-9", handedOver, "2027-01-15"), [["due", "2027-01-22"]])
    assert.deepStrictEqual(stands("NOR-4", handedOver, "2027-01-15"), [["met", "2026-12-22"]])
    assert.deepStrictEqual(stands("NOR-5", handedOver, "2027-01-15"), [["late", "2027-01-11"]])
  })
  it("is counted in order, in whichever order it is recorded", () => {
    const late = told([
      ...until("RecordSupervision"),
      step("2027-02-20 12:00", sam, commands.supervise("2027-02-18")),
      step("2027-02-20 12:05", sam, commands.supervise("2027-01-20"))
    ])
    assert.deepStrictEqual(stands("NOR-9", late, "2027-02-20"), [
      ["met", "2027-01-22"],
      ["met", "2027-02-20"],
      ["due", "2027-03-18"]
    ])
  })
  it("has no due date where the text says only 'regularly'", () => {
    assert.deepStrictEqual(stands("EDI-13", told(until("ReviewPlan")), "2027-03-16"), [["outstanding", null]])
  })
  it("ends with the closure: no more turns are asked for", () => {
    assert.deepStrictEqual(stands("NOR-9", told(story), "2027-06-01"), [["met", "2027-01-22"]])
  })
})

describe("each unit counts in its own way", () => {
  it("working days skip weekends and bank holidays", () => {
    assert.strictEqual(dueWithin("2026-12-18 16:40", 5, "workingDays"), "2026-12-29")
  })
  it("days as written count every day (A6)", () => {
    assert.strictEqual(dueWithin("2026-12-18 16:40", 20, "calendarDays"), "2027-01-07")
  })
  it("months keep the day, or take the last of a shorter month (A13)", () => {
    assert.strictEqual(dueWithin("2026-12-18 16:40", 1, "months"), "2027-01-18")
    assert.strictEqual(dueWithin("2026-08-31 09:00", 6, "months"), "2027-02-28")
    assert.strictEqual(dueWithin("2027-08-31 09:00", 6, "months"), "2028-02-29")
  })
  it("hours run through the weekend, to the minute (A8)", () => {
    const [obligation] = ofRule("NOR-4", told(until("AllocateLeadPractitioner")), "2026-12-21")
    assert.strictEqual(obligation!.deadline!.dueOn, "2026-12-22")
    assert.strictEqual(obligation!.deadline!.dueAt, "2026-12-22T10:00:00.000Z")
    assert.strictEqual(dueWithin("2026-12-18 16:40", 24, "hours"), "2026-12-19")
  })
  it("no time at all is the same day", () => {
    assert.strictEqual(dueWithin("2026-12-18 16:40", 0, "workingDays"), "2026-12-18")
  })
})

describe("WT15-066, WT15-069: days are counted in London, from the day of receipt as day zero (A1, A7)", () => {
  it("received at 16:40 on Friday 18 December 2026: decide on Monday 21 December, complete by 24 February 2027", () => {
    assert.strictEqual(decisionDue("2026-12-18 16:40"), "2026-12-21")
    assert.strictEqual(assessmentDue("2026-12-18 16:40"), "2027-02-24")
  })
  it("received on a Saturday or a Sunday, the Monday is day one", () => {
    assert.strictEqual(decisionDue("2026-12-19 09:00"), "2026-12-21")
    assert.strictEqual(decisionDue("2026-12-20 23:59"), "2026-12-21")
  })
  it("received late on a summer evening: 23:30 UTC on 30 June is 1 July in London", () => {
    const received = told([
      step("2026-07-01 00:45", tess, commands.refer({ receivedAt: london("2026-07-01 00:30") }))
    ])
    const [obligation] = ofRule("EDI-5", received, "2026-07-01")
    assert.strictEqual(obligation!.deadline!.anchor.at, "2026-06-30T23:30:00.000Z")
    assert.strictEqual(obligation!.deadline!.anchor.on, "2026-07-01")
    assert.strictEqual(obligation!.deadline!.dueOn, "2026-07-02")
  })
  it("received at 23:30 UTC in winter, it is still that day in London", () => {
    assert.strictEqual(decisionDue("2026-12-17 23:30"), "2026-12-18")
  })
  it("received in the nights in which the clocks change", () => {
    assert.strictEqual(decisionDue("2026-03-28 23:59"), "2026-03-30")
    assert.strictEqual(decisionDue("2026-03-29 03:00"), "2026-03-30")
    assert.strictEqual(decisionDue("2026-10-25 01:30"), "2026-10-26")
  })
  it("24 hours from late on the last Saturday of March end early on the Monday: an hour is lost", () => {
    assert.strictEqual(dueWithin("2026-03-28 23:30", 24, "hours"), "2026-03-30")
    assert.strictEqual(dueWithin("2026-10-24 23:30", 24, "hours"), "2026-10-25")
  })
  it("received on 31 March 2026, a Tuesday: 45 working days end on 8 June, after Easter and two holidays in May", () => {
    assert.strictEqual(decisionDue("2026-03-31 10:00"), "2026-04-01")
    assert.strictEqual(assessmentDue("2026-03-31 10:00"), "2026-06-08")
  })
  it("received on the Thursday before Easter 2026: decide on the Tuesday after", () => {
    assert.strictEqual(decisionDue("2026-04-02 17:00"), "2026-04-07")
  })
  it("the Platinum Jubilee: received on Wednesday 1 June 2022, decide on Monday 6 June", () => {
    assert.strictEqual(decisionDue("2022-06-01 09:00"), "2022-06-06")
  })
  it("the State Funeral: received on Friday 16 September 2022, decide on Tuesday 20 September", () => {
    assert.strictEqual(decisionDue("2022-09-16 09:00"), "2022-09-20")
  })
  it("the Coronation: received on Friday 5 May 2023, decide on Tuesday 9 May", () => {
    assert.strictEqual(decisionDue("2023-05-05 09:00"), "2023-05-09")
  })
})

const provisional = (receivedAt: string): ReadonlyArray<boolean> =>
  owed(referredAt(receivedAt), receivedAt.slice(0, 10))
    .slice(0, 2)
    .map(({ deadline }) => deadline!.provisional)

describe("every due date can be asked why", () => {
  const [decision, assessment] = owed(told(until("DecideReferral")), "2026-12-18")

  it("names the rule, what it says, where that stands, and how it is read", () => {
    assert.deepStrictEqual(assessment!.explanation, {
      rule: header("EDI-6").id,
      says: "Complete the assessment within 45 working days of when the referral was received.",
      source: { document: "A made-up edition", paragraph: "paragraph 6" },
      reading: { id: "A4", takenAs: "The point of referral is the moment at which it was received." }
    })
    assert.deepStrictEqual(assessment!.deadline!.explanation, assessment!.explanation)
    assert.isFalse("reading" in decision!.explanation)
  })
  it("names the moment that it counts from, the convention and the calendar", () => {
    const { anchor, calendar: version, convention, dueAt, provisional } = decision!.deadline!
    assert.deepStrictEqual(anchor, {
      moment: "referralReceived",
      at: london("2026-12-18 16:40"),
      on: day("2026-12-18")
    })
    assert.strictEqual(version, calendar.version)
    assert.match(convention, /^The day of the event is day zero \(reading A1\)\./u)
    assert.isNull(dueAt)
    assert.isFalse(provisional)
  })
  it("lists the days that did not count, and why", () => {
    assert.deepStrictEqual(decision!.deadline!.skipped, [
      { on: day("2026-12-19"), why: { _tag: "Weekend" } },
      { on: day("2026-12-20"), why: { _tag: "Weekend" } }
    ])
    const holidays = assessment!.deadline!.skipped.flatMap(({ on, why }) =>
      why._tag === "BankHoliday" ? [[on, why.title]] : []
    )
    assert.deepStrictEqual(holidays, [
      ["2026-12-25", "Christmas Day"],
      ["2026-12-28", "Boxing Day"],
      ["2027-01-01", "New Year’s Day"]
    ])
    assert.strictEqual(assessment!.deadline!.skipped.length, 23)
  })
  it("lists no days where every day counts", () => {
    const [work] = ofRule("NOR-5", told(until("RecordChildSeen")), "2026-12-23")
    assert.deepStrictEqual(work!.deadline!.skipped, [])
    assert.strictEqual(work!.deadline!.dueOn, "2027-01-11")
    assert.isFalse(work!.deadline!.provisional)
  })
  it("says which closure of the authority's own did not count", () => {
    const closed = WorkingDayCalendar.withClosures(calendar, [
      { on: day("2026-12-21"), reason: "Offices closed", source: "Northshire's protocol, paragraph 30" }
    ])
    const [first] = Result.getOrThrow(
      obligations(told(until("DecideReferral")), { protocol, calendar: closed, on: day("2026-12-18") })
    )
    assert.strictEqual(first!.deadline!.dueOn, "2026-12-22")
    assert.deepStrictEqual(first!.deadline!.skipped.at(-1), {
      on: day("2026-12-21"),
      why: { _tag: "Closure", reason: "Offices closed", source: "Northshire's protocol, paragraph 30" }
    })
  })
  it("is provisional once the count reaches into 2029, for which bank holidays are not yet published (A25)", () => {
    assert.deepStrictEqual(provisional("2028-10-02 09:00"), [false, false])
    assert.deepStrictEqual(provisional("2028-12-01 09:00"), [false, true])
    assert.deepStrictEqual(provisional("2029-01-08 09:00"), [true, true])
  })
  it("is refused, not guessed, where the calendar does not reach", () => {
    const refused = Result.flip(
      obligations(
        told([step("2026-12-18 16:45", tess, commands.refer({ receivedAt: london("1970-01-05 09:00") }))]),
        { protocol, calendar, on: day("2026-12-18") }
      )
    )
    assert.strictEqual(Result.getOrThrow(refused)._tag, "OutsideCalendarCoverage")
  })
})

describe("the date directed for the child (C5)", () => {
  const directed: Rule = {
    _tag: "TimeLimit",
    ...header("NOR-3"),
    step: "seeChild",
    anchor: "referralDecided",
    within: { _tag: "SetForTheCase" },
    ifExceeded: "notStated"
  }
  const under = protocolWith(directed)

  it("is not known before the direction is given, and then is the due date", () => {
    assert.deepStrictEqual(stands("NOR-3", told(until("AllocateLeadPractitioner")), "2026-12-21", under)[0], [
      "outstanding",
      null
    ])
    const [obligation] = ofRule("NOR-3", told(until("RecordChildSeen")), "2026-12-22", under)
    assert.deepStrictEqual([obligation!.state, obligation!.deadline!.dueOn], ["due", day("2026-12-30")])
    assert.strictEqual(obligation!.deadline!.convention, "The day that the direction for this child gives.")
  })
})

describe("every kind of rule carries obligations", () => {
  const episode = told(until("RecordTold", 2))
  const all = Result.getOrThrow(outlook(episode, { protocol, calendar, on: day("2027-04-20") }))

  it("each rule of the protocol is accounted for, but who may lead other work than that of the episode", () => {
    const spoken = new Set(all.map(({ rule }) => rule))
    assert.deepStrictEqual(
      protocol.rules.filter(({ id }) => !spoken.has(id)).map(({ id }) => id),
      ["EDI-4"]
    )
    assert.deepStrictEqual([...new Set(all.map(({ kind }) => kind))].sort(), [
      "Cadence",
      "Checklist",
      "Eligibility",
      "Notification",
      "Routing",
      "SignOff",
      "TimeLimit"
    ])
  })
  it("what is still to come is in the outlook, and no obligation yet", () => {
    const toCome = all.filter(({ state }) => state === "notYet").map(({ rule }) => rule)
    assert.deepStrictEqual(toCome, ["NOR-11", "EDI-17"])
    assert.deepStrictEqual(
      owed(episode, "2027-04-20").filter(({ state }) => state === "notYet"),
      []
    )
  })
  it("a sign-off is outstanding once something lies before whoever decides, and says who that is", () => {
    const [closure] = ofRule("NOR-10", episode, "2027-04-20")
    assert.deepStrictEqual([closure!.state, closure!.by], ["outstanding", "Team Manager"])
  })
  it("a protocol without a rule about something owes nothing for it", () => {
    const { rules } = protocolWithout("NOR-9", "EDI-18")
    assert.deepStrictEqual(
      owed(told(story), "2027-06-01", { ...protocol, rules }).filter(
        ({ duty }) => duty === "hold supervision"
      ),
      []
    )
  })
  it("a duty that the text puts in words is told in those words", () => {
    const rule: Rule = {
      _tag: "Cadence",
      ...header("NOR-9"),
      recurring: "supervision",
      from: "leadPractitionerAllocated",
      every: unmeasured("when it helps")
    }
    const [obligation] = ofRule("NOR-9", told(until("RecordChildSeen")), "2026-12-23", protocolWith(rule))
    assert.strictEqual(
      obligation!.explanation.says,
      "Hold supervision when it helps, from when the lead practitioner was allocated."
    )
  })
})
