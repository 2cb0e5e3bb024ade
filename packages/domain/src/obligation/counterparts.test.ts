import { assert, describe, it } from "@effect/vitest"
import { calendar } from "../episode/story.test-data.ts"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import { RuleId } from "../protocol/Citation.ts"
import { counterparts } from "./counterparts.ts"
import { obligation } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"

const owed = (kind: Obligation["kind"], subject: Obligation["subject"], rule: string): Obligation => ({
  ...obligation(protocol.rules[0]!, {}, { protocol, calendar, on: day("2027-01-04") }),
  kind,
  subject,
  rule: RuleId.make(rule)
})
const pairs = (
  ones: ReadonlyArray<Obligation>,
  others: ReadonlyArray<Obligation>
): ReadonlyArray<ReadonlyArray<string | null>> =>
  counterparts(ones, others).map(({ one, other }) => [one?.rule ?? null, other?.rule ?? null])

const reviews = (...rules: ReadonlyArray<string>) => rules.map((rule) => owed("Cadence", "planReview", rule))
describe("what two protocols ask, side by side", () => {
  it("is the same duty when it is of one kind and about one thing, whatever the rules are called", () => {
    assert.deepStrictEqual(
      pairs([owed("TimeLimit", "seeChild", "EDI-1")], [owed("TimeLimit", "seeChild", "NOR-1")]),
      [["EDI-1", "NOR-1"]]
    )
  })
  it("is another duty when it is of another kind, or about another thing: each then stands alone", () => {
    assert.deepStrictEqual(
      pairs(
        [owed("TimeLimit", "startWork", "EDI-1"), owed("TimeLimit", "seeChild", "EDI-2")],
        [owed("Checklist", "startWork", "NOR-1")]
      ),
      [
        ["EDI-1", null],
        ["EDI-2", null],
        [null, "NOR-1"]
      ]
    )
  })
  it("is one checklist beside the same checklist, as several can be about one step", () => {
    assert.deepStrictEqual(
      pairs(
        [owed("Checklist", "startWork", "EDI-1"), owed("Checklist", "startWork", "EDI-2")],
        [owed("Checklist", "startWork", "EDI-2"), owed("Checklist", "startWork", "NOR-3")]
      ),
      [
        ["EDI-1", null],
        ["EDI-2", "EDI-2"],
        [null, "NOR-3"]
      ]
    )
  })
  it("is the first time beside the first, the second beside the second, and the third alone", () => {
    assert.deepStrictEqual(pairs(reviews("EDI-1", "EDI-2", "EDI-3"), reviews("NOR-1", "NOR-2")), [
      ["EDI-1", "NOR-1"],
      ["EDI-2", "NOR-2"],
      ["EDI-3", null]
    ])
  })
})
