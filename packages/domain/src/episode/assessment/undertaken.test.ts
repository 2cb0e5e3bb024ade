import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { limitOnEach } from "../../obligation/limitOnEach.ts"
import { obligations } from "../../obligation/obligations.ts"
import { day, header, sam, tess, theo, within } from "../../protocol/northshire.test-data.ts"
import type { TimeLimit } from "../../protocol/rule/Rule.ts"
import {
  again,
  authorised,
  planned,
  reading,
  referredAgain,
  reviewed,
  seen,
  toSam,
  under
} from "../allocation/completed.test-data.ts"
import { step } from "../deciding.test-data.ts"
import { record } from "../onRecord.test-data.ts"
import { calendar, commands, type Step, told, until } from "../story.test-data.ts"
import { undertaken } from "./undertaken.ts"

const shown = (steps: ReadonlyArray<Step>) =>
  undertaken(told(steps, under)).map(({ assessment, decidedAt, lead }) => [
    decidedAt.slice(0, 10),
    lead ?? null,
    assessment._tag
  ])

/** What led to each, and when. */
const ledBy = (steps: ReadonlyArray<Step>): ReadonlyArray<ReadonlyArray<string | undefined>> =>
  undertaken(told(steps, under)).map(({ ledToBy }) => [ledToBy?.moment, ledToBy?.on])

const limits = (
  steps: ReadonlyArray<Step>,
  on: string,
  protocol = under
): ReadonlyArray<ReadonlyArray<string | undefined>> => {
  const episode = told(steps, under)
  const asked = { protocol, calendar, on: day(on) }
  return limitOnEach(undertaken(episode), Result.getOrThrow(obligations(episode, asked))).map((limit) => [
    limit?.rule,
    limit?.state,
    limit?.deadline?.dueOn
  ])
}

const submitted = step("2027-03-15 09:00", sam, commands.submit())
const handedOver = step("2027-03-16 09:00", tess, commands.allocate(theo))
const complete = step("2027-05-07 10:00", tess, commands.authorise())
const accounted = step("2027-05-07 09:00", sam, commands.accountFor())
const stopped = record("2027-03-05 15:00", sam, {
  _tag: "AssessmentNotProgressed",
  ground: "familyNotInArea",
  reasons: "They moved away in February."
})

describe("WT15-073, N54: the assessments of an episode, one after the other", () => {
  it("there is none before a decision asks for one, and one from then on", () => {
    assert.deepStrictEqual(shown(until("DecideReferral")), [])
    assert.deepStrictEqual(shown(until("RecordTeamMapping")), [["2026-12-21", null, "NotStarted"]])
    assert.deepStrictEqual(shown(until("RecordChildSeen")), [["2026-12-21", sam.id, "InProgress"]])
    assert.deepStrictEqual(shown(until("AuthoriseAssessment")), [["2026-12-21", sam.id, "Submitted"]])
    assert.deepStrictEqual(shown(planned), [["2026-12-21", sam.id, "Authorised"]])
  })
  it("the one that a further referral asks for begins with its decision, and leaves the first as it was", () => {
    const first = ["2026-12-21", sam.id, "Authorised"]
    const steps = [...planned, ...referredAgain]
    assert.deepStrictEqual(shown([...planned, again("2027-03-01 12:00")]), [first])
    assert.deepStrictEqual(shown(steps), [first, ["2027-03-02", null, "NotStarted"]])
    assert.deepStrictEqual(shown([...steps, toSam, seen]), [first, ["2027-03-02", sam.id, "InProgress"]])
    assert.deepStrictEqual(shown([...steps, toSam, seen, submitted]), [
      first,
      ["2027-03-02", sam.id, "Submitted"]
    ])
    assert.deepStrictEqual(shown([...steps, toSam, seen, submitted, accounted, complete]), [
      first,
      ["2027-03-02", sam.id, "Authorised"]
    ])
  })
  it("each is told with what led to it", () => {
    assert.deepStrictEqual(ledBy([...planned, ...referredAgain]), [
      ["referralReceived", "2026-12-18"],
      ["referralReceived", "2027-03-01"]
    ])
  })
  it("whoever took the lead after the first was authorised led the second alone", () => {
    const steps = [...planned, ...referredAgain, toSam, seen, handedOver]
    assert.deepStrictEqual(
      undertaken(told(steps, under)).map(({ lead }) => lead),
      [sam.id, theo.id]
    )
  })
  it("one that does not go ahead is not among them", () => {
    assert.deepStrictEqual(shown([...planned, ...referredAgain, toSam, stopped]), [
      ["2026-12-21", sam.id, "Authorised"]
    ])
  })
})

// From Monday 1 March 2027, 45 working days end on Thursday 6 May: see completed.test.ts.
describe("N54, WT15-069: the limit on each assessment, as it stood", () => {
  const steps = [...planned, ...referredAgain, toSam, seen]
  const first = ["EDI-6", "met", "2027-02-24"]

  it("the first stays met by 24 February; the second is due by 6 May, late from the day after, and done late then", () => {
    assert.deepStrictEqual(limits(planned, "2027-03-01"), [first])
    assert.deepStrictEqual(limits(steps, "2027-05-06"), [first, ["EDI-6", "due", "2027-05-06"]])
    assert.deepStrictEqual(limits(steps, "2027-05-07"), [first, ["EDI-6", "late", "2027-05-06"]])
    assert.deepStrictEqual(limits([...steps, submitted, accounted, complete], "2027-06-01"), [
      first,
      ["EDI-6", "metLate", "2027-05-06"]
    ])
  })
  it("C7: where it is complete once submitted, it is so on that day", () => {
    const submittedIsComplete = reading({ C7: "submitted" })
    assert.deepStrictEqual(limits([...steps, submitted], "2027-06-01", submittedIsComplete), [
      first,
      ["EDI-6", "met", "2027-05-06"]
    ])
  })
  it("two that are complete on one day have one limit each", () => {
    const onThatDay = [
      step("2027-02-11 11:00", tess, commands.authorise()),
      again("2027-02-11 14:00"),
      reviewed("section17Assessment", "2027-02-11 14:30"),
      step("2027-02-11 15:00", tess, commands.allocate(sam)),
      step("2027-02-11 15:30", sam, commands.see("2027-02-11")),
      step("2027-02-11 16:00", sam, commands.submit()),
      step("2027-02-11 16:30", tess, commands.authorise())
    ]
    // Nine weeks from Thursday 11 February, and two days more for Good Friday and Easter Monday: Monday 19 April.
    assert.deepStrictEqual(limits([...authorised, ...onThatDay], "2027-02-12"), [
      first,
      ["EDI-6", "met", "2027-04-19"]
    ])
  })
  // From Friday 18 December 2026: seven working days by the year's end, twelve by 8 January, seventeen by 15, twenty by 20.
  it("of two it is the one that ends first, though it was not kept", () => {
    const sooner: TimeLimit = {
      _tag: "TimeLimit",
      ...header("NOR-80"),
      step: "completeAssessment",
      anchor: "referralReceived",
      within: within(20, "workingDays"),
      ifExceeded: "notStated"
    }
    const both = { ...under, rules: [...under.rules, sooner] }
    assert.deepStrictEqual(limits(planned, "2027-03-01", both), [["NOR-80", "metLate", "2027-01-20"]])
  })
  it("there is none where the protocol states none", () => {
    const silent = { ...under, rules: under.rules.filter((rule) => rule.id !== "EDI-6") }
    assert.deepStrictEqual(
      limits(planned, "2027-03-01", silent).map(([rule]) => rule),
      [undefined]
    )
  })
})
