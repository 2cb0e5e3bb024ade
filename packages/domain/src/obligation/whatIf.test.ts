import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { calendar, commands, type Step, story, told, until } from "../episode/story.test-data.ts"
import {
  day,
  header,
  kit,
  people,
  protocol,
  protocolWith,
  socialWorker,
  tess,
  who,
  within
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { whatIf } from "./whatIf.ts"

const known = new Map(people.map((each) => [each.id, each]))
const under = (other: Protocol, steps: ReadonlyArray<Step> = story, on = "2027-06-01") =>
  Result.getOrThrow(whatIf(told(steps), other, { protocol, calendar, on: day(on), people: known }))

/** Northshire, but an assessment takes 20 working days at most. */
const quicker = protocolWith({
  _tag: "TimeLimit",
  ...header("NOR-40"),
  step: "completeAssessment",
  anchor: "referralReceived",
  within: within(20, "workingDays"),
  ifExceeded: "recordReasons"
})
/** Northshire, but only a Social Worker leads under section 17. */
const narrower = protocolWith({
  _tag: "Eligibility",
  ...header("NOR-41"),
  work: "section17",
  mayLead: [who(socialWorker)]
})

describe("an episode under another protocol", () => {
  it("differs in nothing under its own", () => {
    assert.deepStrictEqual(under(protocol), { obligations: [], decisions: [] })
  })
  it("an assessment in time here would have been late there", () => {
    // 20 working days from Friday 18 December 2026: 25 and 28 December and 1 January do not count; Wednesday 20 January.
    const [difference, ...more] = under(quicker).obligations
    assert.deepStrictEqual(more, [])
    assert.deepStrictEqual(difference!.fields, ["state", "dueOn"])
    assert.deepStrictEqual(
      [difference!.one, difference!.other].map((each) => [each!.rule, each!.state, each!.deadline!.dueOn]),
      [
        ["EDI-6", "met", "2027-02-24"],
        ["NOR-40", "metLate", "2027-01-20"]
      ]
    )
  })
  it("whoever leads here may not lead there, and the rule says why", () => {
    const allocated: ReadonlyArray<Step> = [
      ...until("AllocateLeadPractitioner"),
      { at: "2026-12-22 09:00", by: tess, does: commands.allocate(kit) }
    ]
    assert.deepStrictEqual(
      under(narrower, allocated, "2026-12-22").decisions.map(({ explanations, ...rest }) => ({
        ...rest,
        rules: explanations.map(({ rule }) => rule as string)
      })),
      [
        {
          what: "section17",
          practitioner: kit.id,
          on: day("2026-12-22"),
          allowedHere: true,
          allowedThere: false,
          rules: ["NOR-41"]
        }
      ]
    )
  })
  it("a duty that only one of them knows stands without a counterpart", () => {
    const { rules } = protocol
    const without = { ...protocol, rules: rules.filter(({ id }) => id !== "NOR-9" && id !== "EDI-18") }
    const alone = under(without).obligations
    assert.deepStrictEqual([...new Set(alone.map(({ one }) => one?.duty))], ["hold supervision"])
    assert.isTrue(alone.every(({ other }) => other === undefined))
  })
})
