import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { conformance } from "../../protocol/conformance.ts"
import {
  day,
  edition,
  header,
  northshire,
  protocolWith,
  sam,
  tess
} from "../../protocol/northshire.test-data.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import { allocated, record } from "../assessment.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { attempt, commands, told, until } from "../story.test-data.ts"
import { oversights } from "./standing.ts"

const midPoint: Extract<Entry, { _tag: "MidPointReviewed" }> = {
  _tag: "MidPointReviewed",
  reviewedOn: day("2027-01-08"),
  concern: "deEscalated",
  reasons: "The aunt is there.",
  whatRemains: "The school."
}
const reviewed = record("2027-01-08 12:00", midPoint)

describe("BUC-2.14b: the points of oversight (A9)", () => {
  it("allocation with a direction, the mid-point, and completion; each counts once", () => {
    assert.deepStrictEqual(oversights(told(allocated)), ["allocation"])
    assert.deepStrictEqual(oversights(told([...allocated, reviewed, reviewed])), ["allocation", "midPoint"])
    assert.deepStrictEqual(oversights(told(until("DraftPlan"))), ["allocation", "completion"])
  })
  it("an allocation without a direction is none", () => {
    const protocol = protocolWith()
    const plain = { ...protocol, rules: protocol.rules.filter(({ id }) => id !== "NOR-6") }
    const undirected = told(
      [
        ...until("AllocateLeadPractitioner"),
        { at: "2026-12-22 09:00", by: tess, does: commands.allocate(sam, { direction: null }) }
      ],
      plain
    )
    assert.deepStrictEqual(oversights(undirected), [])
  })
  it("there is no mid-point of an assessment that is not under way", () => {
    for (const { by, steps } of [
      { steps: until("AllocateLeadPractitioner"), by: tess },
      { steps: until("DraftPlan"), by: sam }
    ]) {
      const at = steps.at(-1)!.at
      const review = record(at, { ...midPoint, reviewedOn: day(at.slice(0, 10)) }, by)
      assert.strictEqual(Result.getOrThrow(Result.flip(attempt(told(steps), review)))._tag, "OutOfOrder")
    }
  })
})

describe("WT15-096: findings, decision and next steps are recorded", () => {
  it("with the assessment, once it is authorised", () => {
    const { assessment } = told(until("DraftPlan"))
    assert.deepStrictEqual(
      assessment._tag === "Authorised" && [
        assessment.submission.analysis.developmentalNeeds,
        assessment.submission.recommendation,
        assessment.authorised.outcome,
        assessment.authorised.rationale
      ],
      ["Underweight.", "A child in need plan.", "childInNeedPlan", "Needs are clear."]
    )
  })
})

const counted = (amount: number): Rule => ({
  _tag: "Checklist",
  ...header("EDI-31"),
  step: "completeAssessment",
  items: [],
  atLeast: [{ amount, of: "generations" }]
})

describe("C16: a local checklist asks for no less", () => {
  const withEdition = { ...edition, rules: [...edition.rules, counted(3)] }
  const local = (rule: Rule) =>
    conformance({ ...northshire, rules: [...northshire.rules, rule] }, withEdition)

  it("of fewer than the edition asks for is looser; of as many, or more, is not", () => {
    assert.deepStrictEqual(
      local(counted(2)).map(({ remedy }) => remedy),
      ["ask for at least 3 generations in the genogram"]
    )
    assert.deepStrictEqual(local(counted(3)), [])
    assert.deepStrictEqual(local(counted(4)), [])
  })
})
