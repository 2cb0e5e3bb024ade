import { assert, describe, it } from "@effect/vitest"
import { day, header, kit, protocolWith, who } from "../protocol/northshire.test-data.ts"
import { leadable } from "./leadable.ts"
import { anyRole } from "./Role.ts"
import { supervised } from "./leading.test-data.ts"

describe("what a practitioner may lead on a day", () => {
  const openToAll = protocolWith({
    _tag: "Eligibility",
    ...header("NOR-98"),
    work: "earlyHelp",
    mayLead: [who(anyRole)]
  })

  it("is every kind of work that the protocol lets them lead; the others come with what is lacking", () => {
    const { mayLead: may, mayNotLead } = leadable(openToAll, { practitioner: kit, on: day("2026-12-21") })
    assert.deepStrictEqual(
      may.map(({ explanation, work }) => [work, String(explanation.rule)]),
      [
        ["earlyHelp", "NOR-98"],
        ["section17", "NOR-1"]
      ]
    )
    assert.deepStrictEqual(
      mayNotLead.map(({ _tag }) => _tag),
      ["MayNotLead", "ProtocolIsSilent"]
    )
  })
  it("changes on the day on which the supervision ends", () => {
    const ending = supervised({ until: day("2026-12-21") })
    const on = (text: string) =>
      leadable(openToAll, { practitioner: ending, on: day(text) }).mayLead.map(({ work }) => work)
    assert.deepStrictEqual(on("2026-12-21"), ["earlyHelp", "section17"])
    assert.deepStrictEqual(on("2026-12-22"), ["earlyHelp"])
  })
})
