import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { conformance } from "../protocol/conformance.ts"
import {
  day,
  edition,
  header,
  northshire,
  protocolWith,
  sam,
  socialWorker,
  who
} from "../protocol/northshire.test-data.ts"
import { Condition } from "./Condition.ts"
import { leadPractitioner } from "./leadPractitioner.ts"
import * as Regulator from "./Regulator.ts"
import { anyRole } from "./Role.ts"

const ofTheDay: readonly [Regulator.Regulator, Regulator.Regulator] = [
  { regulator: "HCPC", until: day("2019-12-01") },
  { regulator: "Social Work England", from: day("2019-12-02") }
]
const registeredWith = (...regulators: [Regulator.Regulator, ...ReadonlyArray<Regulator.Regulator>]) =>
  Condition.cases.Registered.make({ regulators })

const asked = protocolWith({
  _tag: "Eligibility",
  ...header("NOR-99"),
  work: "earlyHelp",
  mayLead: [who(anyRole, registeredWith(...ofTheDay))]
})
const leads = (registrations: typeof sam.registrations, on: string): boolean =>
  Result.isSuccess(
    leadPractitioner(asked, { practitioner: { ...sam, registrations }, work: "earlyHelp", on: day(on) })
  )
const entry = (regulator: string, from: string, until?: string): (typeof sam.registrations)[number] => ({
  regulator,
  number: "1",
  from: day(from),
  ...(until === undefined ? {} : { until: day(until) })
})

describe("WT15-003, C8: the register passed from the HCPC to Social Work England on 2 December 2019", () => {
  it("who is on both registers without a gap leads on both days", () => {
    const both = [entry("HCPC", "2015-01-01", "2019-12-01"), entry("Social Work England", "2019-12-02")]
    assert.deepStrictEqual(
      ["2019-12-01", "2019-12-02"].map((on) => leads(both, on)),
      [true, true]
    )
  })
  it("who stays with the HCPC leads on the first day, and not on the second", () => {
    const stayed = [entry("HCPC", "2015-01-01")]
    assert.deepStrictEqual(
      ["2019-12-01", "2019-12-02"].map((on) => leads(stayed, on)),
      [true, false]
    )
  })
  it("who let the registration lapse the day before leads on neither", () => {
    const lapsed = [entry("HCPC", "2015-01-01", "2019-11-30")]
    assert.deepStrictEqual(
      ["2019-11-30", "2019-12-01", "2019-12-02"].map((on) => leads(lapsed, on)),
      [true, false, false]
    )
  })
  it("in words, of a day the one regulator; of a rule each with its days", () => {
    assert.strictEqual(Regulator.says(ofTheDay, day("2019-12-01")), "HCPC")
    assert.strictEqual(Regulator.says(ofTheDay, day("2019-12-02")), "Social Work England")
    assert.strictEqual(
      Regulator.says(ofTheDay),
      "HCPC (until 2019-12-01) or Social Work England (from 2019-12-02)"
    )
    assert.strictEqual(
      Regulator.says([{ regulator: "HCPC" }, { regulator: "Social Work England" }], day("2019-12-01")),
      "HCPC or Social Work England"
    )
    assert.strictEqual(
      Regulator.says([{ regulator: "HCPC", until: day("2019-12-01") }, { regulator: "Social Work England" }]),
      "HCPC (until 2019-12-01) or Social Work England"
    )
    assert.strictEqual(
      Regulator.says([{ regulator: "HCPC", from: day("2012-08-01"), until: day("2019-12-01") }]),
      "HCPC (2012-08-01 to 2019-12-01)"
    )
  })
})

/** The role of a social worker as an authority defines it, over an edition that asks for the regulator of the day. */
const found = (
  inForceFrom: string,
  ...regulators: Parameters<typeof registeredWith>
): ReadonlyArray<string> => {
  const role = { ...edition.roles[0]!, role: socialWorker }
  return conformance(
    {
      ...northshire,
      inForce: { from: day(inForceFrom) },
      roles: [{ ...role, requires: [registeredWith(...regulators)] }],
      rules: []
    },
    { ...edition, roles: [{ ...role, requires: [registeredWith(...ofTheDay)] }], rules: [] }
  ).map(({ why }) => why)
}

describe("C16: a protocol that names the regulator, over an edition that names the regulator of the day", () => {
  it("is no looser when it names the one that is the regulator for as long as it is in force", () => {
    assert.deepStrictEqual(found("2023-12-15", { regulator: "Social Work England" }), [])
    assert.deepStrictEqual(found("2019-12-02", { regulator: "Social Work England" }), [])
    assert.deepStrictEqual(found("2018-07-04", ...ofTheDay), [])
  })
  it("is looser when it names that one while another still is the regulator", () => {
    assert.deepStrictEqual(found("2019-12-01", { regulator: "Social Work England" }), [
      "it defines Social Worker as somebody who need not be registered with HCPC (until 2019-12-01) or Social Work England (from 2019-12-02)"
    ])
  })
  it("is looser when it names one that is the regulator no more, or never was", () => {
    assert.strictEqual(found("2023-12-15", { regulator: "HCPC" }).length, 1)
    assert.strictEqual(found("2023-12-15", ofTheDay[1], { regulator: "Another" }).length, 1)
  })
  it("may name one that was the regulator only on days before it came into force", () => {
    assert.deepStrictEqual(
      found("2023-12-15", { regulator: "HCPC", until: day("2020-01-01") }, ofTheDay[1]),
      []
    )
  })
})
