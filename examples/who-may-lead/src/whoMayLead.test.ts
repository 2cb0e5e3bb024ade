import { assert, describe, it } from "vitest"
import { whoMayLead } from "./whoMayLead.ts"

const lines = whoMayLead("2026-11-20")
const of = (authority: string, worker: string, work: string): string =>
  lines.find((line) => line.startsWith(`${authority}: ${worker}`) && line.includes(`, ${work}: `)) ?? ""

describe("who may lead, asked without Effect", () => {
  it("Bristol lets a Child in Need (FH) Key Worker lead under section 17, by BRI-3b", () => {
    assert.match(of("bristol", "Jo Bell", "section17"), /: yes, BRI-3b$/u)
  })
  it("South Gloucestershire does not, by SGL-2", () => {
    assert.match(of("south-gloucestershire", "Jo Bell", "section17"), /: no: Jo Bell may not lead .* SGL-2/u)
  })
  it("nobody but a social worker leads under section 47, anywhere", () => {
    const section47 = lines.filter((line) => line.includes(", section47: "))
    assert.isTrue(
      section47.filter((line) => line.includes("Alex Morgan")).every((line) => line.includes(": yes, "))
    )
    assert.isTrue(
      section47.filter((line) => line.includes("Jo Bell")).every((line) => line.includes(": no: "))
    )
  })
})
