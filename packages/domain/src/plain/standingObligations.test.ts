import { assert, describe, it } from "@effect/vitest"
import {
  activity,
  kitsPost,
  northshireItself,
  protocol,
  supervised,
  team
} from "../governance/governance.test-data.ts"
import { kit } from "../protocol/northshire.test-data.ts"
import {
  leadableBy,
  NotReadable,
  orThrow,
  owedAboutPractitioner,
  owedByAuthority,
  owedByTeam
} from "./index.ts"

/** As it comes out of JSON. */
const json = (record: unknown): unknown => JSON.parse(JSON.stringify(record))

const states = (
  owed: ReturnType<typeof owedByTeam>,
  rule: string
): ReadonlyArray<readonly [string, string?]> =>
  orThrow(owed)
    .filter((each) => each.rule === rule)
    .map(({ deadline, state }) => (deadline === null ? [state] : [state, deadline.dueOn]))

describe("what is owed outside any episode, for callers who do not use Effect", () => {
  it("about a practitioner: the induction by 2 February 2026, and a supervision held in time", () => {
    const post = json({ ...kitsPost, supervisions: [supervised("2026-02-03")] })
    assert.deepStrictEqual(states(owedAboutPractitioner(protocol, post, { on: "2026-02-03" }), "NOR-30"), [
      ["late", "2026-02-02"]
    ])
    assert.deepStrictEqual(states(owedAboutPractitioner(protocol, post, { on: "2026-02-03" }), "NOR-32"), [
      ["met", "2026-02-05"],
      ["due", "2026-03-03"]
    ])
  })
  it("by a team: the audit after six weeks", () => {
    assert.deepStrictEqual(states(owedByTeam(protocol, json(team), { on: "2026-02-17" }), "NOR-33"), [
      ["late", "2026-02-16"]
    ])
  })
  it("by an authority: the report to the board after six months", () => {
    const record = json({ ...northshireItself, activities: [activity("boardReport", "2026-06-30")] })
    assert.deepStrictEqual(states(owedByAuthority(protocol, record, { on: "2026-07-06" }), "NOR-35"), [
      ["met", "2026-07-05"],
      ["due", "2026-12-30"]
    ])
  })
  it("a record that cannot be read is refused, and says where", () => {
    const answer = owedAboutPractitioner(
      protocol,
      { ...kitsPost, startedOn: "2026-02-30" },
      { on: "2026-03-01" }
    )
    assert.isFalse(answer.ok)
    if (answer.ok || !(answer.error instanceof NotReadable)) throw new Error("it was read")
    assert.include(answer.error.message, "This is not a practitioner in post")
    assert.include(answer.error.message, "startedOn")
  })
  it("what a practitioner may lead, from plain objects", () => {
    const { mayLead } = orThrow(leadableBy(protocol, { practitioner: json(kit), on: "2026-12-21" }))
    assert.deepStrictEqual(
      mayLead.map(({ work }) => work),
      ["section17"]
    )
  })
})
