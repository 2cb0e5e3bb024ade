import { assert, describe, it } from "@effect/vitest"
import {
  day,
  header,
  protocolWith,
  protocolWithout,
  sam,
  tess,
  within
} from "../protocol/northshire.test-data.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import { taken } from "../protocol/Readings.ts"
import { owedOn, record, refusalOf, standing } from "./onRecord.test-data.ts"
import type { Entry } from "./record/Entry.ts"
import { commands, told, until } from "./story.test-data.ts"

const allocated = until("RecordChildSeen")
/** To be seen on the planned day, to be written within 10 working days of the referral: by Wednesday 6 January 2027. */
const seeAsPlanned: TimeLimit = {
  _tag: "TimeLimit",
  ...header("NOR-80"),
  step: "seeChildAsPlanned",
  anchor: "referralReceived",
  within: { _tag: "SetForTheCase" },
  ifExceeded: "notStated"
}
const under = protocolWith(seeAsPlanned)

const planned = (plannedOn: string, seeChildBy: string): Entry => ({
  _tag: "AssessmentPlanned",
  plannedOn: day(plannedOn),
  kinds: ["childInNeed"],
  aims: "To know whether she eats.",
  agreedWith: ["family"],
  seeChildBy: day(seeChildBy),
  reviewPoints: [{ on: day("2027-02-01"), decides: "Whether to go on." }],
  notInvolved: []
})

describe("WT15-094: a day to see the child that has passed is moved by no later plan", () => {
  const first = record("2026-12-22 12:00", sam, planned("2026-12-22", "2026-12-29"))
  const moved = record("2026-12-29 12:00", sam, planned("2026-12-29", "2026-12-31"))
  const tooLate = record("2026-12-30 12:00", sam, planned("2026-12-30", "2027-01-08"))
  const stands = (...steps: ReadonlyArray<typeof first>) =>
    standing(owedOn([...allocated, ...steps], "seeChildAsPlanned", { on: "2026-12-30", under }))

  it("up to the day itself a plan sets another one", () => {
    assert.deepStrictEqual(stands(first, moved), [["due", "2026-12-31", null]])
  })
  it("from the day after, it stays late", () => {
    assert.deepStrictEqual(stands(first, tooLate), [["late", "2026-12-29", null]])
  })
})

const stopped = (at: string) =>
  record(at, tess, { _tag: "AssessmentNotProgressed", ground: "malicious", reasons: "Made up." })

describe("BUC-2.7b: an assessment that does not go ahead", () => {
  const limited = protocolWith({
    ...seeAsPlanned,
    step: "completeAssessment",
    within: within(10, "workingDays"),
    ifExceeded: "breach"
  })
  const stands = (at: string) =>
    standing(
      owedOn([...until("RecordTeamMapping"), stopped(at)], "completeAssessment", {
        on: "2027-03-01",
        under: limited
      }).filter(({ kind }) => kind === "TimeLimit")
    )

  // 21, 22, 23, 24, 29, 30, 31 December, 4, 5 and 6 January.
  it("has no day to be completed by any more", () => {
    assert.deepStrictEqual(stands("2027-01-06 12:00"), [])
  })
  it("but for one that had passed by then", () => {
    assert.deepStrictEqual(stands("2027-01-07 12:00"), [["late", "2027-01-06", null]])
  })
})

const complained = (on: string) =>
  record(`${on} 12:00`, sam, {
    _tag: "ComplaintReceived",
    receivedOn: day(on),
    from: "Mrs Gray",
    channel: "letter",
    about: "The visit.",
    desiredResult: null
  })

describe("a reason for not telling", () => {
  const twice = protocolWith({
    _tag: "Notification",
    ...header("NOR-81"),
    telling: "agenciesOfOutcome",
    after: "complaintReceived",
    within: within(5, "workingDays"),
    form: "spoken",
    unless: ["riskOfHarm"]
  })
  const untold = {
    at: "2027-01-05 12:00",
    by: sam,
    does: commands.leaveUntold("agenciesOfOutcome", "riskOfHarm")
  }

  it("excuses from what came about by then, and not from what comes later", () => {
    const steps = [...allocated, complained("2027-01-04"), untold, complained("2027-01-11")]
    assert.deepStrictEqual(
      owedOn(steps, "agenciesOfOutcome", { on: "2027-02-01", under: twice }).map(({ state }) => state),
      ["excused", "late"]
    )
  })
  it("must be one that every rule allows that asks for telling", () => {
    const stricter = {
      ...twice,
      rules: [
        ...twice.rules,
        {
          _tag: "Notification",
          ...header("NOR-82"),
          when: [{ _tag: "Reached", years: 1 }],
          telling: "agenciesOfOutcome",
          after: "complaintReceived",
          within: within(5, "workingDays"),
          form: "written",
          unless: []
        } as const
      ]
    }
    const complaining = [...allocated, complained("2027-01-04")]
    const refused = refusalOf(complaining, untold, stricter)
    assert.strictEqual(refused._tag, "ExceptionNotAllowed")
    assert.match(refused.message, /NOR-82/u)
    const spoken = { ...untold, does: commands.tell("agenciesOfOutcome", "2027-01-05") }
    assert.strictEqual(refusalOf(complaining, spoken, stricter)._tag, "WritingRequired")
  })
  it("nobody is told before there was anything to tell", () => {
    const early = { at: "2027-01-05 12:00", by: sam, does: commands.tell("agenciesOfOutcome", "2027-01-03") }
    assert.match(
      refusalOf([...allocated, complained("2027-01-04")], early, twice).message,
      /^toldOn cannot be 2027-01-03. Give a day in London from 2027-01-04/u
    )
  })
})

describe("A4, A5: the clocks run on while a referral waits for its final answer", () => {
  it("where the point of referral is the decision, it is the first one", () => {
    const read = {
      ...protocolWith({
        ...seeAsPlanned,
        step: "completeAssessment",
        anchor: "pointOfReferral",
        within: within(10, "workingDays")
      }),
      readings: taken({ A4: "decided" })
    }
    const answered = [
      ...until("DecideReferral"),
      { at: "2026-12-21 10:00", by: tess, does: commands.answer("moreInformation") },
      { at: "2027-01-11 10:00", by: tess, does: commands.answer() }
    ]
    // 22, 23, 24, 29, 30, 31 December, 4, 5, 6 and 7 January.
    assert.deepStrictEqual(
      standing(owedOn(answered, "completeAssessment", { on: "2027-01-12", under: read }))[0],
      ["late", "2027-01-07", null]
    )
  })
  it("C7: where an assessment counts as complete once submitted, one that was returned does not", () => {
    const read = { ...protocolWithout(), readings: taken({ C7: "submitted" }) }
    const submitted = until("ReturnAssessment")
    const returned = until("SubmitAssessment", 2)
    const states = (steps: typeof submitted) =>
      owedOn(steps, "completeAssessment", { on: "2027-06-01", under: read }).map(({ state }) => state)[0]
    assert.deepStrictEqual([states(submitted), states(returned)], ["met", "late"])
    assert.isDefined(told(returned))
  })
})
