import { assert, describe, it } from "@effect/vitest"
import { owedOn } from "../episode/onRecord.test-data.ts"
import { story, told, until } from "../episode/story.test-data.ts"
import { header, protocol, protocolWith } from "../protocol/northshire.test-data.ts"
import { QuestionKey } from "../protocol/rule/Question.ts"
import type { Checklist } from "../protocol/rule/Rule.ts"
import { ofRule } from "./owed.test-data.ts"

const before = (rest: Partial<Checklist>): Checklist => ({
  _tag: "Checklist",
  ...header("NOR-77"),
  step: "startWork",
  items: [],
  ...rest
})
const dailyLife = { key: QuestionKey.make("dailyLife"), asks: "What is it like to live here?" }

type Standing = ReadonlyArray<readonly [string, string | null]>

/** How Northshire's own checklist stands. */
const stands = (steps: Parameters<typeof owedOn>[0]): Standing =>
  owedOn(steps, "startWork", { on: "2027-06-01", under: protocol })
    .filter(({ rule }) => rule === "NOR-8")
    .map(({ metOn, state }) => [state, metOn])

/** What a checklist of another protocol would ask of the episode that Northshire's was kept to in. */
const underAnother = (rest: Partial<Checklist>): Standing =>
  ofRule("NOR-77", told(story), "2027-06-01", protocolWith(before(rest))).map(({ metOn, state }) => [
    state,
    metOn
  ])

describe("what must be on record before work starts", () => {
  it("is still to come until work starts, and met from then on", () => {
    assert.deepStrictEqual(stands(until("StartWork")), [["notYet", null]])
    assert.deepStrictEqual(stands(story), [["met", "2027-02-17"]])
  })
  it("is met under another protocol where it is all there, and outstanding where one item is not", () => {
    assert.deepStrictEqual(underAnother({ items: ["planAgreed", "childSeen"] }), [["met", "2027-02-17"]])
    assert.deepStrictEqual(underAnother({ items: ["planAgreed", "genogram"] }), [["outstanding", null]])
  })
  it("is outstanding while a question is not answered, or something is on record too few times", () => {
    assert.deepStrictEqual(underAnother({ questions: [dailyLife] }), [["outstanding", null]])
    assert.deepStrictEqual(underAnother({ atLeast: [{ amount: 3, of: "generations" }] }), [
      ["outstanding", null]
    ])
  })
  it("is not asked for other children", () => {
    assert.deepStrictEqual(underAnother({ when: [{ _tag: "Reached", years: 16 }] }), [])
  })
})
