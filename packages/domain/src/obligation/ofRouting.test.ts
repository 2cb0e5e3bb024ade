import { assert, describe, it } from "@effect/vitest"
import { owedOn, record } from "../episode/onRecord.test-data.ts"
import { story, until } from "../episode/story.test-data.ts"
import { RuleId } from "../protocol/Citation.ts"
import { day, header, protocolWith, tess } from "../protocol/northshire.test-data.ts"
import type { Routing } from "../protocol/rule/Rule.ts"

const route = (id: string, rest: Partial<Routing> = {}): Routing => ({
  _tag: "Routing",
  ...header(id),
  situation: "referralReceived",
  goesTo: "the duty team",
  ...rest
})
/** The child is eight. */
const underTen = [{ _tag: "YoungerThan", years: 10 }] as const
const fromSixteen = [{ _tag: "Reached", years: 16 }] as const

/** Each rule about the situation with its state, and the day on which it was done. */
const stands = (
  steps: Parameters<typeof owedOn>[0],
  rules: ReadonlyArray<Routing>,
  situation: Routing["situation"] = "referralReceived"
): ReadonlyArray<string> =>
  owedOn(steps, situation, { on: "2027-06-01", under: protocolWith(...rules) }).map(
    ({ metOn, rule, state }) => `${rule} ${state} ${metOn ?? "on no day"}`
  )

describe("where a referral goes", () => {
  const referred = until("DecideReferral")

  it("to the front door, it has gone by being put on record", () => {
    assert.deepStrictEqual(stands(referred, [route("NOR-71")]), ["NOR-71 met 2026-12-18"])
  })
  it("to a team for some children, it has gone once that is put on record, under that rule and no other", () => {
    const rules = [
      route("NOR-72", { when: underTen }),
      route("NOR-73", { when: [{ _tag: "YoungerThan", years: 12 }] })
    ]
    assert.deepStrictEqual(stands(referred, rules), [
      "NOR-72 outstanding on no day",
      "NOR-73 outstanding on no day"
    ])
    const taken = record("2026-12-21 12:00", tess, {
      _tag: "RouteTaken",
      rule: RuleId.make("NOR-73"),
      takenOn: day("2026-12-20"),
      what: "The duty team has the case."
    })
    assert.deepStrictEqual(stands([...referred, taken], rules), [
      "NOR-72 outstanding on no day",
      "NOR-73 met 2026-12-20"
    ])
  })
  it("is not asked of other children", () => {
    assert.deepStrictEqual(stands(referred, [route("NOR-74", { when: fromSixteen })]), [])
  })
})

describe("where a case goes that steps down", () => {
  it("is asked once its closure is proposed with a lower level of need, and is still to come before", () => {
    const rules = [route("NOR-75", { situation: "stepDown", goesTo: "the Locality Meeting" })]
    assert.deepStrictEqual(stands(until("ProposeClosure"), rules, "stepDown"), ["NOR-75 notYet on no day"])
    assert.deepStrictEqual(stands(story, rules, "stepDown"), ["NOR-75 outstanding on no day"])
  })
  it("has gone there once that is put on record, though its closure is not proposed", () => {
    const rules = [route("NOR-75", { situation: "stepDown", goesTo: "the Locality Meeting" })]
    const early = record("2027-04-19 12:00", tess, {
      _tag: "RouteTaken",
      rule: RuleId.make("NOR-75"),
      takenOn: day("2027-04-19"),
      what: "The Locality Meeting heard of the family."
    })
    assert.deepStrictEqual(stands([...until("ProposeClosure"), early], rules, "stepDown"), [
      "NOR-75 met 2027-04-19"
    ])
  })
})
