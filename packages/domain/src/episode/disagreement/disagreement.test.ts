import { assert, describe, it } from "@effect/vitest"
import { day, header, protocolWith, sam, unmeasured } from "../../protocol/northshire.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { owedOn, record, refusalOf, standing } from "../onRecord.test-data.ts"
import { until } from "../story.test-data.ts"

const under = protocolWith(
  {
    _tag: "TimeLimit",
    ...header("NOR-20"),
    step: "resolveDisagreement",
    anchor: "disagreementRaised",
    within: unmeasured("speedily"),
    ifExceeded: "notStated"
  },
  {
    _tag: "Routing",
    ...header("NOR-21"),
    when: [{ _tag: "Is", circumstance: "disagreementOfStatutoryAgency" }],
    situation: "professionalDisagreement",
    goesTo: "the escalation policy"
  }
)

const raised = (agency: string, statutoryResponsibility: boolean) =>
  record("2027-01-20 09:00", sam, {
    _tag: "DisagreementRaised",
    raisedOn: day("2027-01-19"),
    agency,
    statutoryResponsibility,
    about: "No enquiry was started."
  })
const resolved = (agency: string): Entry => ({
  _tag: "DisagreementResolved",
  resolvedOn: day("2027-01-21"),
  agency,
  how: "A meeting of both managers."
})
const escalated = (agency: string): Entry => ({
  _tag: "DisagreementEscalated",
  escalatedOn: day("2027-01-21"),
  agency,
  to: "Heads of service",
  reasons: "No agreement after two calls."
})

const before = until("SubmitAssessment")
const health = [...before, raised("Health", true)]
const on = "2027-01-22"
const states = (steps: Parameters<typeof owedOn>[0], subject: Parameters<typeof owedOn>[1]) =>
  standing(owedOn(steps, subject, { on, under })).map(([state]) => state)

describe("BAR-5c, BUC-10.1: professionals who disagree", () => {
  it("a disagreement is owed its resolution, and no day makes it late", () => {
    assert.deepStrictEqual(states(before, "resolveDisagreement"), ["notYet"])
    assert.deepStrictEqual(states(health, "resolveDisagreement"), ["outstanding"])
    const steps = [...health, record("2027-01-22 09:00", sam, resolved("Health"))]
    assert.deepStrictEqual(states(steps, "resolveDisagreement"), ["met"])
  })
  it("an agency with a statutory responsibility may escalate; the way is met when it does", () => {
    assert.deepStrictEqual(states(health, "professionalDisagreement"), ["outstanding"])
    const steps = [...health, record("2027-01-22 09:00", sam, escalated("Health"))]
    assert.deepStrictEqual(states(steps, "professionalDisagreement"), ["met"])
  })
  it("for an agency without one, or once it is resolved, there is no such way", () => {
    assert.deepStrictEqual(states([...before, raised("A charity", false)], "professionalDisagreement"), [])
    const steps = [...health, record("2027-01-22 09:00", sam, resolved("Health"))]
    assert.deepStrictEqual(states(steps, "professionalDisagreement"), [])
  })
  it("another agency's disagreement goes on when one is resolved", () => {
    const both = [...health, raised("Police", true), record("2027-01-22 09:00", sam, resolved("Health"))]
    assert.deepStrictEqual(states(both, "resolveDisagreement"), ["met", "outstanding"])
    assert.deepStrictEqual(states(both, "professionalDisagreement"), ["outstanding"])
  })
  it("nothing is resolved or escalated that nobody raised", () => {
    for (const entry of [resolved("Police"), escalated("Police")]) {
      assert.strictEqual(
        refusalOf(health, record("2027-01-22 09:00", sam, entry), under).message,
        `${entry._tag} is not possible now: this agency has no open disagreement. It needs the disagreement, raised by this agency, first (WT15-075).`
      )
    }
  })
})
