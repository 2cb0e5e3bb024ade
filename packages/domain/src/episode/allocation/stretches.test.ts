import { assert, describe, it } from "@effect/vitest"
import { day, header, protocolWith, sam, tess, theo, within } from "../../protocol/northshire.test-data.ts"
import type { Protocol } from "../../protocol/Protocol.ts"
import type { Rule, TimeLimit } from "../../protocol/rule/Rule.ts"
import { step } from "../deciding.test-data.ts"
import { owedOn, record } from "../onRecord.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { commands, type Step, until } from "../story.test-data.ts"
import {
  again,
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

const asking = (...rules: ReadonlyArray<Rule>): Protocol => ({
  ...under,
  rules: [...under.rules, ...protocolWith(...rules).rules]
})
const counted = (rest: Partial<TimeLimit>): TimeLimit => ({
  _tag: "TimeLimit",
  ...header("NOR-80"),
  step: "midPointReview",
  anchor: "leadPractitionerAllocated",
  within: within(20, "calendarDays"),
  ifExceeded: "setAnew",
  ...rest
})
const owes = (
  steps: ReadonlyArray<Step>,
  rule: TimeLimit,
  on: string
): ReadonlyArray<ReadonlyArray<string | null>> =>
  owedOn(steps, rule.step, { on, under: asking(rule) })
    .filter((each) => each.rule === "NOR-80")
    .map(({ deadline, state }) => [state, deadline?.dueOn ?? null])

const fromFirst = until("RecordSupervision").length
/** The first assessment was handed over in January, from sam to theo and back. */
const handedOver = [
  ...planned.slice(0, fromFirst),
  step("2027-01-04 09:00", tess, commands.allocate(theo)),
  step("2027-01-05 09:00", tess, commands.allocate(sam)),
  ...planned.slice(fromFirst)
]
/** And so was the second. */
const allocatedTwice = [
  ...handedOver,
  ...referredAgain,
  toSam,
  step("2027-03-08 09:00", tess, commands.allocate(theo))
]

describe("N54: the allocation that each assessment counts from is its own first", () => {
  it("a mid-point is owed 20 days after 22 December 2026, and 20 days after 3 March 2027", () => {
    const midPoint = counted({})
    assert.deepStrictEqual(owes(handedOver, midPoint, "2027-02-12"), [["late", "2027-01-11"]])
    assert.deepStrictEqual(owes(allocatedTwice, midPoint, "2027-03-09"), [
      ["late", "2027-01-11"],
      ["due", "2027-03-23"]
    ])
  })
  it("the family is told within 5 days of each: by 27 December, and by 8 March", () => {
    const telling: Rule = {
      _tag: "Notification",
      ...header("NOR-81"),
      telling: "familyOfAssessment",
      after: "leadPractitionerAllocated",
      within: within(5, "calendarDays"),
      form: "spoken",
      unless: []
    }
    const dueOn = (steps: ReadonlyArray<Step>): ReadonlyArray<string | undefined> =>
      owedOn(steps, "familyOfAssessment", { on: "2027-03-09", under: asking(telling) }).map(
        ({ deadline }) => deadline?.dueOn
      )
    assert.deepStrictEqual(dueOn(handedOver), ["2026-12-27"])
    assert.deepStrictEqual(dueOn(allocatedTwice), ["2026-12-27", "2027-03-08"])
  })
  it("what an episode needs once counts from the first still", () => {
    const genogram = counted({ step: "drawGenogram" })
    assert.deepStrictEqual(owes(allocatedTwice, genogram, "2027-03-09"), [["late", "2027-01-11"]])
    assert.deepStrictEqual(owes([...handedOver, ...referredAgain], genogram, "2027-03-09"), [
      ["late", "2027-01-11"]
    ])
  })
})

const planOf = (entry: Partial<Extract<Entry, { _tag: "AssessmentPlanned" }>>) =>
  record("2026-12-22 12:00", sam, {
    _tag: "AssessmentPlanned",
    plannedOn: day("2026-12-22"),
    kinds: ["childInNeed"],
    aims: "To know whether she eats.",
    agreedWith: ["family"],
    seeChildBy: day("2026-12-29"),
    reviewPoints: [{ on: day("2027-02-20"), decides: "Whether to go on." }],
    notInvolved: [],
    ...entry
  })
const anew = record("2026-12-22 12:00", sam, {
  _tag: "SeeingRescheduled",
  discussedOn: day("2026-12-22"),
  practitioner: tess.id,
  toSeeOn: day("2026-12-31"),
  reasons: "The family is away."
})
const beforeSeen = until("RecordChildSeen").length
const planning = (entry: Step) => [...planned.slice(0, beforeSeen), entry, ...planned.slice(beforeSeen)]

const reasons = (steps: ReadonlyArray<Step>) =>
  limit(steps, "NOR-3", "2027-03-04").map(([, , reason]) => reason)

describe("N54: what was planned for one assessment is nothing of another", () => {
  it("a day that was set anew to see the child for the first excuses from none for the second", () => {
    const seeing = counted({ step: "seeChild", anchor: "referralDecided", within: within(5, "workingDays") })
    assert.deepStrictEqual(owes([...planning(anew), ...referredAgain, toSam], seeing, "2027-03-10"), [
      ["late", "2027-03-09"]
    ])
  })
  it("nor is a day that was planned to see the child owed for it", () => {
    const asPlanned = counted({ step: "seeChildAsPlanned", within: { _tag: "SetForTheCase" } })
    assert.deepStrictEqual(owes(planning(planOf({})), asPlanned, "2027-03-04"), [["met", "2026-12-29"]])
    assert.deepStrictEqual(
      owes([...planning(planOf({})), ...referredAgain, toSam], asPlanned, "2027-03-04"),
      []
    )
  })
  it("nor does a point at which the first was to be reviewed come back", () => {
    const points = counted({
      step: "reviewAssessmentAsPlanned",
      anchor: "assessmentPlanned",
      within: { _tag: "SetForTheCase" }
    })
    assert.deepStrictEqual(owes(planning(planOf({})), points, "2027-03-04"), [])
    assert.deepStrictEqual(owes([...planning(planOf({})), ...referredAgain, toSam], points, "2027-03-04"), [])
  })
  it("the reasons why the child was seen late for the first are not those of the second", () => {
    const accounted = [...planned, step("2027-02-26 09:00", sam, commands.accountFor("seeChild"))]
    assert.deepStrictEqual(reasons(accounted), ["The family was away."])
    assert.deepStrictEqual(reasons([...accounted, ...referredAgain]), [null])
  })
})

describe("N54, A5: where a further referral starts the clock", () => {
  it("one that comes after an assessment was authorised moves none of those before", () => {
    const third = [
      ...planned,
      ...referredAgain,
      toSam,
      seen,
      step("2027-04-12 12:00", sam, commands.submit()),
      step("2027-04-13 12:00", tess, commands.authorise()),
      again("2027-06-01 12:00"),
      reviewed("section17Assessment", "2027-06-02 10:00"),
      // Thursday 3 June 2027, and nine weeks: Thursday 5 August.
      again("2027-06-03 12:00")
    ]
    assert.deepStrictEqual(limit(third, "EDI-6", "2027-06-04", reading({ A5: "latest" })), [
      inTime,
      ["met", "2027-05-06", null],
      ["due", "2027-08-05", null]
    ])
  })
})
