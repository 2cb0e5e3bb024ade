import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { calendar, commands, type Step, story, told, until } from "../episode/story.test-data.ts"
import { anyRole } from "../practitioner/Role.ts"
import {
  day,
  employed,
  header,
  kit,
  people,
  protocol,
  protocolWith,
  protocolWithout,
  sam,
  socialWorker,
  tess,
  theo,
  who,
  within
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { SignOff } from "../protocol/rule/Rule.ts"
import { whatIf, whoDecided } from "./whatIf.ts"

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

/** Northshire, but Social Workers decide on an assessment. */
const socialWorkersDecide: SignOff = {
  _tag: "SignOff",
  ...header("NOR-42"),
  decision: "assessment",
  by: [who(socialWorker)],
  selfApproval: "never"
}
const bySocialWorkers = protocolWith(socialWorkersDecide)

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
  it("whoever decided here may not have decided there: the duty is another's, and the rule says whose", () => {
    const { decisions, obligations } = under(bySocialWorkers)
    assert.deepStrictEqual(
      obligations.map(({ fields, one, other }) => [fields, one!.by, other!.by]),
      [[["by"], "Team Manager", "Social Worker"]]
    )
    assert.deepStrictEqual(
      decisions.map(({ explanations, ...rest }) => ({
        ...rest,
        rules: explanations.map(({ rule }) => rule as string)
      })),
      [
        {
          what: "assessment",
          practitioner: tess.id,
          on: day("2027-02-11"),
          allowedHere: true,
          allowedThere: false,
          rules: ["NOR-42"]
        }
      ]
    )
  })
  it("the other way round, whoever decided there is allowed here", () => {
    const asked = { protocol: bySocialWorkers, calendar, on: day("2027-06-01"), people: known }
    const { decisions } = Result.getOrThrow(whatIf(told(story), protocol, asked))
    assert.deepStrictEqual(
      decisions.map(({ allowedHere, allowedThere, what }) => [what, allowedHere, allowedThere]),
      [["assessment", false, true]]
    )
  })
  it("a rule for other children forbids nothing in this episode", () => {
    const forOthers = protocolWith({ ...socialWorkersDecide, when: [{ _tag: "Reached", years: 16 }] })
    assert.deepStrictEqual(under(forOthers).decisions, [])
  })
  it("whoever is employed by the authority may decide where that is what is asked", () => {
    const byEmployees = protocolWith({ ...socialWorkersDecide, by: [who(anyRole, employed)] })
    assert.deepStrictEqual(under(byEmployees).decisions, [])
  })
  it("a protocol that does not say who may lead forbids nobody to", () => {
    assert.deepStrictEqual(under(protocolWithout("NOR-1", "EDI-3")).decisions, [])
  })
  it("of people who are not known, nothing is said", () => {
    const asked = { protocol, calendar, on: day("2027-06-01"), people: new Map() }
    assert.deepStrictEqual(Result.getOrThrow(whatIf(told(story), bySocialWorkers, asked)).decisions, [])
    assert.deepStrictEqual(Result.getOrThrow(whatIf(told(story), narrower, asked)).decisions, [])
  })
  it("a duty that only one of them knows stands without a counterpart", () => {
    const { rules } = protocol
    const without = { ...protocol, rules: rules.filter(({ id }) => id !== "NOR-9" && id !== "EDI-18") }
    const alone = under(without).obligations
    assert.deepStrictEqual([...new Set(alone.map(({ one }) => one?.duty))], ["hold supervision"])
    assert.isTrue(alone.every(({ fields, other }) => other === undefined && fields.length === 0))
  })
})

describe("whose records an episode under another protocol is answered from", () => {
  it("theirs who decided, and theirs who were allocated to lead, each once", () => {
    assert.deepStrictEqual(whoDecided(told(story)), [tess.id, theo.id, sam.id])
    // Tess decided on the referral and allocated Sam, who decided nothing yet.
    assert.deepStrictEqual(whoDecided(told(until("RecordChildSeen"))), [tess.id, sam.id])
  })
})
