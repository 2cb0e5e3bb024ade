import { assert, describe, it } from "@effect/vitest"
import { Condition } from "../practitioner/Condition.ts"
import { conformance, type Looser } from "./conformance.ts"
import {
  day,
  edition,
  employed,
  experienced,
  header,
  keyWorker,
  northshire,
  qualified,
  registered,
  socialWorker,
  teamManager,
  underASocialWorker,
  underATeamManager,
  who
} from "./northshire.test-data.ts"
import { anyRole } from "../practitioner/Role.ts"
import type * as Rule from "./rule/Rule.ts"
import type { RoleDefinition, Who } from "./Who.ts"
import { eligibility, found, notification, signOff, whys } from "./conformance.test-data.ts"

const decidedBy = (...by: Rule.SignOff["by"]) => ({ ...edition, rules: [signOff({ by })] })
/** How many findings there are when the local rule lets one person decide, and the edition another. */
const looser = (local: Rule.SignOff["by"][number], baseline: Rule.SignOff["by"][number]) =>
  conformance({ ...northshire, rules: [signOff({ by: [local] })] }, decidedBy(baseline)).length

describe("C16: who may lead", () => {
  it("letting in somebody whom the edition does not is looser, and says what would put it right", () => {
    assert.deepStrictEqual(found(eligibility(who(socialWorker), who(keyWorker, experienced))), [
      {
        rule: header("NOR-1").id,
        baseline: header("EDI-3").id,
        why: "it lets in Key Worker (must have significant practice experience with children and families), whom the edition does not",
        remedy:
          "name only: Social Worker, or any practitioner (must be supervised by a qualified social worker or practice supervisor)"
      }
    ])
  })
  it("a social worker alone is tighter; so is a key worker under a manager who is a qualified social worker", () => {
    assert.deepStrictEqual(found(eligibility(who(socialWorker))), [])
    assert.deepStrictEqual(found(eligibility(who(keyWorker, underATeamManager))), [])
    assert.deepStrictEqual(found(eligibility(who(anyRole, underASocialWorker, experienced))), [])
  })
  it("supervision by somebody who need not be qualified is looser", () => {
    const byAKeyWorker = { ...underATeamManager, role: keyWorker }
    assert.strictEqual(whys(eligibility(who(keyWorker, byAKeyWorker))).length, 1)
  })
  it("supervision by somebody who need only be registered is looser: that is no qualification on record", () => {
    const byASocialWorker = { ...underATeamManager, role: socialWorker }
    assert.strictEqual(whys(eligibility(who(keyWorker, byASocialWorker))).length, 1)
  })
  it("another role is looser, even when it asks all that the edition asks of its own", () => {
    assert.deepStrictEqual(whys(eligibility(who(keyWorker, registered))), [
      "it lets in Key Worker (must be registered with Social Work England), whom the edition does not"
    ])
  })
  it("a registration does not stand for a qualification: somebody may be on record with one and not the other", () => {
    assert.strictEqual(looser(who(anyRole, registered), who(anyRole, qualified)), 1)
    assert.strictEqual(looser(who(anyRole, registered, qualified), who(anyRole, qualified)), 0)
  })
})

describe("C16: what a rule asks of a person", () => {
  it("one of two things that the edition asks is looser than both", () => {
    const both = who(anyRole, qualified, experienced)
    assert.strictEqual(looser(who(anyRole, qualified), both), 1)
    assert.strictEqual(looser(who(anyRole, experienced), both), 1)
    assert.strictEqual(looser(who(anyRole, experienced, qualified), both), 0)
  })
  it("a qualified manager above somebody stands for no experience, employment or qualification of their own", () => {
    for (const asked of [experienced, employed, qualified, registered]) {
      assert.strictEqual(looser(who(anyRole, underATeamManager), who(anyRole, asked)), 1)
    }
  })
})

const regulator = (...regulators: (typeof Condition.cases.Registered.Type)["regulators"]) =>
  Condition.cases.Registered.make({ regulators })
describe("C8, C16: one regulator after another", () => {
  const both = regulator(
    { regulator: "HCPC", until: day("2019-12-01") },
    { regulator: "Social Work England", from: day("2019-12-02") }
  )
  const handedOver = { ...edition, roles: [{ ...edition.roles[0]!, requires: [both] }], rules: [] }
  const asking = (condition: Condition, from: string) =>
    conformance(
      {
        ...northshire,
        inForce: { from: day(from) },
        rules: [],
        roles: [{ ...edition.roles[0]!, requires: [condition] }]
      },
      handedOver
    ).map(({ why }) => why)

  it("a protocol in force since 2 December 2019 need name Social Work England alone", () => {
    assert.deepStrictEqual(asking(registered, "2019-12-02"), [])
    assert.deepStrictEqual(
      asking(regulator({ regulator: "HCPC" }, { regulator: "Social Work England" }), "2019-12-02"),
      [
        "it defines Social Worker as somebody who need not be registered with HCPC (until 2019-12-01) or Social Work England (from 2019-12-02)"
      ]
    )
  })
  it("a protocol in force a day earlier need not: on that day the register is with HCPC", () => {
    assert.strictEqual(asking(registered, "2019-12-01").length, 1)
    assert.deepStrictEqual(asking(both, "2019-12-01"), [])
  })
})

const defining = (changes: Partial<RoleDefinition>): ReadonlyArray<Looser> =>
  conformance(
    {
      ...northshire,
      rules: [],
      roles: [
        { ...edition.roles[0]!, rule: header("NOR-20").id, source: header("NOR-20").source, ...changes }
      ]
    },
    edition
  )

describe("C16: how roles are defined", () => {
  it("a social worker who need not be registered is looser, though no rule is replaced", () => {
    assert.deepStrictEqual(defining({ requires: [qualified] }), [
      {
        rule: header("NOR-20").id,
        baseline: header("EDI-1").id,
        why: "it defines Social Worker as somebody who need not be registered with Social Work England",
        remedy: "ask of a Social Worker to be registered with Social Work England"
      }
    ])
  })
  it("asking for more of a role, or defining one that the edition does not know, is not looser", () => {
    assert.deepStrictEqual(defining({ requires: [registered, employed] }), [])
    assert.deepStrictEqual(defining({ role: keyWorker, requires: [] }), [])
  })
  it("asking for a Team Manager, who is qualified, above a role in place of a qualified social worker is not looser", () => {
    const practice = { ...edition.roles[0]!, requires: [underASocialWorker] }
    const supervised = { ...edition, roles: [practice, edition.roles[1]!], rules: [] }
    const local = { ...northshire, rules: [], roles: [{ ...practice, requires: [underATeamManager] }] }
    assert.deepStrictEqual(conformance(local, supervised), [])
  })
})

describe("C16: whose decision it is", () => {
  it("letting anybody decide is looser", () => {
    assert.deepStrictEqual(found(signOff({ by: [who(keyWorker)] })), [
      {
        rule: header("NOR-3").id,
        baseline: header("EDI-9").id,
        why: "it lets in Key Worker, whom the edition does not",
        remedy: "name only: Team Manager"
      }
    ])
  })
  it("letting the author decide is looser", () => {
    assert.deepStrictEqual(
      found(signOff({ selfApproval: "notExcluded" })).map(({ remedy }) => remedy),
      [`set selfApproval to "never"`]
    )
  })
  it("letting the author decide where the edition does not exclude it is not looser", () => {
    const response = signOff({
      decision: "referralResponse",
      by: [who(anyRole, registered)],
      selfApproval: "notExcluded"
    })
    assert.deepStrictEqual(found(response), [])
  })
  it("asking a Team Manager to be registered too is tighter", () => {
    assert.deepStrictEqual(found(signOff({ by: [who(teamManager, registered)] })), [])
  })
})

const telling = (...by: ReadonlyArray<Who>) =>
  notification(by[0] === undefined ? {} : { by: [by[0], ...by.slice(1)] })
const against = (baseline: Rule.Rule, local: Rule.Rule) =>
  conformance({ ...northshire, rules: [local] }, { ...edition, rules: [baseline] }).map(({ remedy, why }) => [
    why,
    remedy
  ])

describe("C16: whose duty it is", () => {
  it("left open, where the edition names somebody, is looser", () => {
    assert.deepStrictEqual(against(telling(who(teamManager), who(socialWorker)), telling()), [
      ["it leaves open whose duty it is", "name by: Team Manager, or Social Worker"]
    ])
  })
  it("given to somebody whom the edition does not name is looser, to one of those whom it names is not", () => {
    assert.deepStrictEqual(against(telling(who(teamManager)), telling(who(keyWorker))), [
      ["it lets in Key Worker, whom the edition does not", "name only: Team Manager"]
    ])
    assert.deepStrictEqual(
      against(telling(who(teamManager), who(socialWorker)), telling(who(socialWorker))),
      []
    )
    assert.deepStrictEqual(against(telling(), telling(who(keyWorker))), [])
  })
})
