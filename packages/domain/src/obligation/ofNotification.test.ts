import { assert, describe, it } from "@effect/vitest"
import { owedOn, record } from "../episode/onRecord.test-data.ts"
import { commands, london, type Step, story, told, until } from "../episode/story.test-data.ts"
import { header, protocolWith, sam, tess, within } from "../protocol/northshire.test-data.ts"
import type { When } from "../protocol/rule/When.ts"
import { ofRule, stands, step } from "./owed.test-data.ts"

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

const tellingOfClosure = (when: When) =>
  protocolWith({
    _tag: "Notification",
    ...header("NOR-79"),
    telling: "familyOfClosure",
    after: "closureProposed",
    within: within(2, "workingDays"),
    form: "spoken",
    unless: [],
    when: [when]
  })
const closureTold = (
  steps: ReadonlyArray<Step>,
  on: string,
  when: When
): ReadonlyArray<readonly [string, string | null]> =>
  owedOn(steps, "familyOfClosure", { on, under: tellingOfClosure(when) })
    .filter(({ rule }) => rule === "NOR-79")
    .map(({ deadline, state }) => [state, deadline?.dueOn ?? null])

describe("telling that only some children's families are owed", () => {
  /** The child becomes nine on 1 June 2027. */
  const underNine: When = { _tag: "YoungerThan", years: 9 }

  it("is still to come until closure is proposed, and due two working days after", () => {
    assert.deepStrictEqual(closureTold(until("ProposeClosure"), "2027-04-20", underNine), [["notYet", null]])
    assert.deepStrictEqual(closureTold(until("RecordTold", 2), "2027-04-20", underNine), [
      ["due", "2027-04-22"]
    ])
  })
  it("is not owed for other children, before the moment or after", () => {
    const fromSixteen: When = { _tag: "Reached", years: 16 }
    assert.deepStrictEqual(closureTold(until("ProposeClosure"), "2027-04-20", fromSixteen), [])
    assert.deepStrictEqual(closureTold(story, "2027-04-22", fromSixteen), [])
  })
  it("stays met after the birthday when they were told before it, and is owed no more when they were not", () => {
    assert.deepStrictEqual(closureTold(until("CloseEpisode"), "2027-06-01", underNine), [
      ["met", "2027-04-22"]
    ])
    assert.deepStrictEqual(closureTold(until("RecordTold", 2), "2027-05-31", underNine), [
      ["late", "2027-04-22"]
    ])
    assert.deepStrictEqual(closureTold(until("RecordTold", 2), "2027-06-01", underNine), [])
  })
})

describe("A5: a further referral, on Thursday 7 January 2027", () => {
  const again = record("2027-01-07 10:00", sam, {
    _tag: "FurtherReferralReceived",
    referrer: {
      _tag: "Professional",
      name: "Dr Shah",
      agency: "Mill Surgery",
      capacity: "GP",
      wishesToRemainAnonymous: false
    },
    concern: "Bruises on both arms.",
    receivedAt: london("2027-01-07 10:00")
  })
  const twice = told([...until("SubmitAssessment"), again])

  it("is acknowledged by itself, a working day later", () => {
    assert.deepStrictEqual(stands("EDI-14", twice, "2027-01-07"), [
      ["late", "2026-12-21"],
      ["due", "2027-01-08"]
    ])
  })
  it("starts no other duty to tell again: of several referrals the first starts the clock", () => {
    const under = protocolWith({
      _tag: "Notification",
      ...header("NOR-84"),
      telling: "familyAndAgenciesOfOutcome",
      after: "referralReceived",
      within: within(1, "workingDays"),
      form: "written",
      unless: []
    })
    assert.deepStrictEqual(stands("NOR-84", twice, "2027-01-07", under), [["late", "2026-12-21"]])
  })
})
