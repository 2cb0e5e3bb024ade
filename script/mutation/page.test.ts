import { deepStrictEqual, match, doesNotMatch } from "node:assert"
import { describe, it } from "node:test"
import { rewritten } from "./page.ts"
import { type Report, scoreOf, survivorsOf } from "./report.ts"

const mutant = (status: string, line: number, replacement: string) => ({
  mutatorName: "ConditionalExpression",
  replacement,
  status,
  location: { start: { line, column: 5 }, end: { line, column: 10 } }
})

const report: Report = {
  files: {
    "src/protocol/conformance.ts": {
      source: "if (a > b) c()\nif (d | e) f()",
      mutants: [mutant("Survived", 2, "true"), mutant("Killed", 1, "true"), mutant("Timeout", 1, "false")]
    }
  }
}
const part = { score: scoreOf(report), survivors: survivorsOf(report) }

const byHand = (page: string): string => page.replace("to be judged", "It makes no difference.")

describe("docs/mutation.md", () => {
  it("counts what was noticed, or never ended, of all that was changed", () => {
    deepStrictEqual(scoreOf(report), { killed: 2, all: 3 })
  })
  it("says where a survivor is, and what was changed into what", () => {
    deepStrictEqual(survivorsOf(report), [
      { file: "conformance.ts", line: 2, change: "d | e → true", unrun: false }
    ])
  })
  it("keeps the reason of a survivor that has moved to another line", () => {
    const page = byHand(rewritten("", new Map([["conformance", part]])))
    const moved = part.survivors.map((each) => ({ ...each, line: 40 }))
    match(
      rewritten(page, new Map([["conformance", { ...part, survivors: moved }]])),
      /conformance\.ts:40 \| `` d \\\| e → true `` \| It makes no difference\. \|/
    )
  })
  it("keeps the rooms that were not mutated again, in their order", () => {
    const page = rewritten("", new Map([["conformance", part]]))
    const both = rewritten(page, new Map([["calendar", { score: { killed: 1, all: 1 }, survivors: [] }]]))
    match(both, /## calendar: 100\.0%[^]*## conformance: 66\.7%/)
    doesNotMatch(both, /## conformance[^]*## conformance/)
  })
})
