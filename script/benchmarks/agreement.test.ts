// What is measured must first be the same.
import { deepStrictEqual, ok } from "node:assert"
import { describe, it } from "node:test"
import * as eligibility from "./eligibility.ts"
import * as obligations from "./obligations.ts"
import * as workingDays from "./workingDays.ts"

describe("script/bench compares ways that give the same answers", () => {
  const starts = workingDays.starts.filter((_, index) => index % 512 === 0)
  for (const [name, add] of workingDays.others) {
    it(`${name} adds working days as the calendar does`, () => {
      deepStrictEqual(workingDays.disagreements(add, { starts, workingDays: 45 }), [])
    })
  }
  it("everybody who may lead does so by each way to decide, and nobody else", async () => {
    ok(eligibility.people.some(eligibility.byHand))
    deepStrictEqual(await eligibility.disagreements(), [])
  })
  it("a full episode has the same obligations as told and as JSON", () => {
    ok(obligations.events.length >= 55)
    deepStrictEqual(obligations.disagreements(), [])
  })
})
