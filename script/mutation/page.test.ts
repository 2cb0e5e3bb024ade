import { deepStrictEqual, doesNotMatch, match } from "node:assert"
import { describe, it } from "node:test"
import { complaints } from "./check.ts"
import { type Part, rewritten } from "./page.ts"
import { type Report, scoreOf, survivorsOf, withoutSurvivors } from "./report.ts"
import type { Room } from "./rooms.ts"

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
const ran = { on: "2026-11-28", seconds: 840, afresh: true }
const part: Part = { score: scoreOf(report), survivors: survivorsOf(report), ran }
const none: Part = {
  score: { killed: 1, all: 1 },
  survivors: [],
  ran: { ...ran, seconds: 15, afresh: false }
}

const pageOf = (room: Room, is: Part, before = ""): string => rewritten(before, new Map([[room, is]]))
const byHand = (page: string): string => page.replace("to be judged", "It makes no difference.")

const source = (code: string) => (file: string) => (file === "protocol/conformance.ts" ? code : undefined)

const changed = (to: { readonly line?: number; readonly code?: string }): Part => ({
  ...part,
  survivors: part.survivors.map((each) => ({ ...each, ...to }))
})

describe("docs/mutation.md", () => {
  it("counts what was noticed, or never ended, of all that was changed", () => {
    deepStrictEqual(scoreOf(report), { killed: 2, all: 3 })
  })
  it("tries again what survived before, and keeps what was noticed", () => {
    deepStrictEqual(scoreOf(withoutSurvivors(report)), { killed: 2, all: 2 })
  })
  it("says where a survivor is, and what was changed into what", () => {
    deepStrictEqual(survivorsOf(report), [
      {
        file: "protocol/conformance.ts",
        line: 2,
        code: "if (d | e) f()",
        change: "d | e → true",
        unrun: false
      }
    ])
  })
  it("keeps the reason of a survivor that has moved to another line", () => {
    const page = byHand(pageOf("conformance", part))
    match(
      pageOf("conformance", changed({ line: 40 }), page),
      /conformance\.ts:40 \| `` if \(d \\\| e\) f\(\) `` \| `` d \\\| e → true `` \| It makes no difference\. \|/
    )
  })
  it("judges nothing by what was said of the same change to other code", () => {
    const page = byHand(pageOf("conformance", part))
    match(
      pageOf("conformance", changed({ code: "if (d | e) g()" }), page),
      /d \\\| e → true `` \| to be judged \|/
    )
  })
  it("keeps the rooms that were not mutated again, in their order, and says what all come to", () => {
    const both = pageOf("calendar", none, pageOf("conformance", part))
    match(
      both,
      /All rooms: 75\.0%, 3 of 4 changes noticed, 1 survive\.\n\n## calendar: 100\.0%[^]*## conformance: 66\.7%/
    )
    doesNotMatch(both, /## conformance[^]*## conformance/)
  })
  it("says when each room was mutated, how long it took, and whether all of it was", () => {
    const both = pageOf("calendar", none, pageOf("conformance", part))
    match(
      both,
      /Run on 2026-11-28 in 15 seconds: what had changed since the run before, and what had survived it\./
    )
    match(both, /Run on 2026-11-28 in 14 minutes: every change anew\./)
  })
})

describe("whether docs/mutation.md holds", () => {
  it("a survivor that nobody judged is named", () => {
    deepStrictEqual(complaints(pageOf("conformance", part), source("  if (d | e) f()\n")), [
      "protocol/conformance.ts, `if (d | e) f()`: d | e → true is not judged. Write a test, or why it may live."
    ])
  })
  it("one that is judged is not, wherever its code stands in the file", () => {
    deepStrictEqual(complaints(byHand(pageOf("conformance", part)), source("\n\n\n  if (d | e) f()\n")), [])
  })
  it("a row about code that is gone is named", () => {
    deepStrictEqual(complaints(byHand(pageOf("conformance", part)), source("if (d) f()")), [
      "protocol/conformance.ts has no line `if (d | e) f()` any more: run script/mutate, or take the row out."
    ])
  })
  it("a line that is no row any more is named, so that nothing escapes", () => {
    const page = pageOf("conformance", part).replace("| `` d", "| d")
    deepStrictEqual(complaints(page, source("  if (d | e) f()\n")), [
      `this is not a row as script/mutate writes one: ${page.split("\n").find((line) => line.includes("| d "))}`
    ])
  })
})
