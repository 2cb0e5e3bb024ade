import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { calendar, told, until } from "../episode/story.test-data.ts"
import { day, header, protocolWith, within } from "../protocol/northshire.test-data.ts"
import { type ReadingsTaken, taken } from "../protocol/Readings.ts"
import { obligations } from "./obligations.ts"

/** Northshire counts 45 working days from the point of referral. */
const fromThePointOfReferral = protocolWith({
  _tag: "TimeLimit",
  ...header("NOR-50"),
  step: "completeAssessment",
  anchor: "pointOfReferral",
  within: within(45, "workingDays"),
  ifExceeded: "recordReasons"
})

const assessment = (steps: Parameters<typeof told>[0], otherwise: ReadingsTaken, on: string) => {
  const protocol = { ...fromThePointOfReferral, readings: taken(otherwise) }
  const owed = Result.getOrThrow(obligations(told(steps), { protocol, calendar, on: day(on) }))
  const found = owed.find(({ rule }) => rule === "NOR-50")!
  return [found.state, found.deadline!.anchor.moment, found.deadline!.dueOn, found.metOn]
}

describe("A4: what the point of referral is", () => {
  const going = until("SubmitAssessment")

  it("its receipt, on Friday 18 December 2026: 45 working days end on 24 February 2027", () => {
    assert.deepStrictEqual(assessment(going, {}, "2027-01-21"), [
      "due",
      "referralReceived",
      "2027-02-24",
      null
    ])
  })
  it("or its decision, on Monday 21 December: they end on 25 February", () => {
    assert.deepStrictEqual(assessment(going, { A4: "decided" }, "2027-01-21"), [
      "due",
      "referralDecided",
      "2027-02-25",
      null
    ])
  })
})

describe("C7: when an assessment is complete", () => {
  it("once a manager has authorised it, on 11 February 2027; or once it was submitted for that, on 10 February", () => {
    const authorised = until("DraftPlan")
    assert.strictEqual(assessment(authorised, {}, "2027-03-01")[3], "2027-02-11")
    assert.strictEqual(assessment(authorised, { C7: "submitted" }, "2027-03-01")[3], "2027-02-10")
  })
  it("what waits for a manager is not complete, or is", () => {
    const submitted = until("AuthoriseAssessment")
    assert.deepStrictEqual(assessment(submitted, {}, "2027-02-25")[0], "late")
    assert.deepStrictEqual(assessment(submitted, { C7: "submitted" }, "2027-02-25")[0], "met")
  })
})
