import { describe, expect, it } from "vitest"
import { constantCase } from "./enumerations.ts"

describe("The name of an enum value", () => {
  it.each([
    ["seeChild", "SEE_CHILD"],
    ["section17", "SECTION_17"],
    ["section17Assessment", "SECTION_17_ASSESSMENT"],
    ["riskOfSection47", "RISK_OF_SECTION_47"],
    ["MemberOfThePublic", "MEMBER_OF_THE_PUBLIC"],
    ["due", "DUE"]
  ])("of %s is %s", (value, name) => {
    expect(constantCase(value)).toBe(name)
  })
})
