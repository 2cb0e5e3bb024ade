import assert from "node:assert/strict"
import { describe, it } from "node:test"
import { Rule } from "../packages/domain/src/index.ts"
import { editions, registry } from "../packages/protocols/src/index.ts"
import { pages } from "./rules.ts"

const page = (name: string): string => pages().find((each) => each.name === `${name}.md`)?.text ?? ""

/** Those of the ids that stand at the head of an item. */
const items = (text: string, ids: ReadonlyArray<string>): ReadonlyArray<string> =>
  ids.filter((id) => text.includes(`- **${id}**, `))

describe("the pages of rules", () => {
  it("how unclear texts are read has a page: each question, what is taken by default, and what else there is", () => {
    const readings = page("readings")
    assert.match(readings, /## A13: On which day do months end, in a month that has no such day\?/)
    assert.match(readings, /- `lastOfMonth`: The last day of a month that has no such day \(by default\)\./)
    assert.match(readings, /### C1\n\n/)
    assert.match(readings, /- BRI-5a: The Team Manager decides in the place of the social worker/)
  })
  it("there is one for each authority, one for each edition, and a list of them", () => {
    assert.deepEqual(
      pages().map(({ name }) => name),
      [
        "README",
        ...registry.map(({ authority }) => authority),
        ...editions.map(({ code }) => code),
        "readings"
      ].map((name) => `${name}.md`)
    )
  })
  for (const local of registry) {
    it(`the page of ${local.authorityName} has every rule that binds there: its own, and what stays of the edition`, () => {
      const edition = editions.find(({ code }) => code === local.sitsOn)
      const own = new Set(local.rules.map(Rule.subjectOf))
      const kept = (edition?.rules ?? []).filter((rule) => !own.has(Rule.subjectOf(rule)))
      const [before = "", after = ""] = page(local.authority).split("## From the edition, unchanged")
      const idsOfOwn = local.rules.map(({ id }) => String(id))
      const idsKept = kept.map(({ id }) => String(id))
      assert.deepEqual(items(before, idsOfOwn), idsOfOwn)
      assert.deepEqual(items(after, idsKept), idsKept)
    })
  }
  it("a rule stands under its paragraph, with its reading and what else it could mean", () => {
    const bristol = page("bristol")
    const section5 = bristol.slice(bristol.indexOf("\n## Section 5\n"), bristol.indexOf("\n## Section 6\n"))
    assert.match(
      section5,
      /\*\*BRI-5a\*\*, time limit\. Decide the response to the referral within 1 working day/
    )
    assert.match(section5, /Reading C1: .* It could also mean: A social work qualification is enough\./)
    assert.match(section5, /Also enforces BRI-9c\./)
    assert.match(section5, /Stands in the place of WT15-066 \(/)
  })
})
