import { assert, describe, it } from "@effect/vitest"
import { commands, london, told, until } from "../episode/story.test-data.ts"
import { header, protocolWith, tess, within } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { ofRule, referredAt, stands, step } from "./owed.test-data.ts"

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
