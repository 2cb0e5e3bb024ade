import { assert, describe, it } from "@effect/vitest"
import { Condition } from "../practitioner/Condition.ts"
import { anyRole, Role } from "../practitioner/Role.ts"
import {
  day,
  edition,
  header,
  keyWorker,
  northshire,
  socialWorker,
  who,
  within
} from "./northshire.test-data.ts"
import type { LocalProtocol } from "./Protocol.ts"
import type * as Rule from "./rule/Rule.ts"
import { soundness } from "./soundness.ts"

const found = (changes: Partial<LocalProtocol>) => soundness({ ...northshire, ...changes }, edition)
const practiceLead = Role.make("practiceLead")
const underAPracticeLead = Condition.cases.DirectlySupervisedBy.make({ role: practiceLead })

const unknownIn = (rule: string) => ({
  rule: header(rule).id,
  why: "it speaks of the role practiceLead, which neither it nor its edition defines",
  remedy: "define practiceLead under roles, or name one of: socialWorker, teamManager, keyWorker"
})

const letting = (...mayLead: Rule.Eligibility["mayLead"]): Rule.Rule => ({
  _tag: "Eligibility",
  ...header("NOR-1"),
  work: "section17",
  mayLead
})

const allocation = (id: string, changes: Partial<Rule.TimeLimit> = {}): Rule.Rule => ({
  _tag: "TimeLimit",
  ...header(id),
  step: "startWork",
  anchor: "leadPractitionerAllocated",
  within: within(5, "workingDays"),
  ifExceeded: "notStated",
  ...changes
})

describe("a local protocol holds together", () => {
  it("Northshire's does, and so does one that says nothing", () => {
    assert.deepStrictEqual(found({}), [])
    assert.deepStrictEqual(found({ roles: [], rules: [] }), [])
  })

  it("not when it ends before it begins; on the day on which it begins, it may", () => {
    assert.deepStrictEqual(found({ inForce: { from: day("2025-04-01"), until: day("2025-03-31") } }), [
      { why: "it is in force until 2025-03-31, and from 2025-04-01 on", remedy: "end it after it begins" }
    ])
    assert.deepStrictEqual(found({ inForce: { from: day("2025-04-01"), until: day("2025-04-01") } }), [])
  })

  it("not when it begins before its edition; with it, it may", () => {
    assert.deepStrictEqual(found({ inForce: { from: day("2019-12-31") } }), [
      {
        why: "it is in force from 2019-12-31, and its edition only from 2020-01-01",
        remedy: "begin with the edition, or sit on an earlier one"
      }
    ])
    assert.deepStrictEqual(found({ inForce: { from: day("2020-01-01") } }), [])
  })

  it("not when it lets in a role that nobody defines, asks for its supervision, or makes something its duty", () => {
    const rules = [
      letting(who(practiceLead), who(socialWorker, underAPracticeLead)),
      allocation("NOR-5", { by: [who(practiceLead)] })
    ]
    assert.deepStrictEqual(found({ rules }), [unknownIn("NOR-1"), unknownIn("NOR-1"), unknownIn("NOR-5")])
    const role = {
      role: keyWorker,
      title: "Key Worker",
      requires: [underAPracticeLead],
      rule: header("NOR-1").id
    }
    assert.deepStrictEqual(found({ roles: [{ ...role, source: header("NOR-1").source }] }), [
      unknownIn("NOR-1")
    ])
  })

  it("not when another day is to be set for a step of which none can be", () => {
    assert.deepStrictEqual(found({ rules: [allocation("NOR-5", { ifExceeded: "setAnew" })] }), [
      {
        rule: header("NOR-5").id,
        why: "another day is to be set for startWork, of which none can be",
        remedy: "ask for recordReasons, or say setAnew of seeChild"
      }
    ])
    const seeing = allocation("NOR-5", { step: "seeChild", ifExceeded: "setAnew" })
    assert.deepStrictEqual(found({ rules: [seeing] }), [])
  })

  it("any practitioner is nobody's to define, and a role of the edition needs no definition of its own", () => {
    assert.deepStrictEqual(found({ rules: [letting(who(anyRole), who(socialWorker))] }), [])
  })

  it("not when two rules speak of one thing; for other children, or of another step, they may", () => {
    assert.deepStrictEqual(found({ rules: [allocation("NOR-5"), allocation("NOR-6")] }), [
      {
        rule: header("NOR-6").id,
        why: "it speaks of TimeLimit startWork, of which NOR-5 speaks already",
        remedy: "make one rule of the two, or say for which children each is"
      }
    ])
    const young = allocation("NOR-6", { when: [{ _tag: "YoungerThan", years: 1 }] })
    assert.deepStrictEqual(found({ rules: [allocation("NOR-5"), young] }), [])
    assert.deepStrictEqual(
      found({ rules: [allocation("NOR-5"), allocation("NOR-6", { step: "seeChild" })] }),
      []
    )
  })
})
