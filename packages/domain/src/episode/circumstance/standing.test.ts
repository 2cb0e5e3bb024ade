import { assert, describe, it } from "@effect/vitest"
import { day, header, protocolWith, tess } from "../../protocol/northshire.test-data.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import type { When } from "../../protocol/rule/When.ts"
import { owedOn } from "../onRecord.test-data.ts"
import { childId, commands, london, type Step, told } from "../story.test-data.ts"
import { applies } from "./standing.ts"

/** Referred on Thursday 27 February 2025, two days before the first birthday: 2025 has no 29 February. */
const receivedAt = "2025-02-27 10:00"
const referred: ReadonlyArray<Step> = [
  {
    at: receivedAt,
    by: tess,
    does: commands.refer({
      child: { id: childId, birth: { _tag: "Born", on: day("2024-02-29") } },
      receivedAt: london(receivedAt)
    })
  }
]
const underOne: When = { _tag: "YoungerThan", years: 1 }
const fromOne: When = { _tag: "Reached", years: 1 }

const holdsOn = (when: When, ...days: ReadonlyArray<string>): ReadonlyArray<boolean> =>
  days.map((on) => applies(told(referred), { when: [when] }, day(on)))

const asking = (id: string, when: When): Rule => ({
  _tag: "Checklist",
  ...header(id),
  step: "startWork",
  items: ["planAgreed"],
  when: [when]
})

describe("Family Law Reform Act 1969, section 9: a rule for an age, and a child born on 29 February 2024", () => {
  it("the first birthday is reached on 1 March 2025, and not on 28 February", () => {
    assert.deepStrictEqual(holdsOn(underOne, "2025-02-28", "2025-03-01"), [true, false])
    assert.deepStrictEqual(holdsOn(fromOne, "2025-02-28", "2025-03-01"), [false, true])
  })
  it("the fourth is reached on 29 February 2028, and not on the day before", () => {
    assert.deepStrictEqual(holdsOn({ _tag: "YoungerThan", years: 4 }, "2028-02-28", "2028-02-29"), [
      true,
      false
    ])
  })
  it("what the rules ask changes hands on 1 March: one for the first year, one from then on", () => {
    const under = protocolWith(asking("NOR-85", underOne), asking("NOR-86", fromOne))
    const owed = (on: string) =>
      owedOn(referred, "startWork", { on, under })
        .map(({ rule }): string => rule)
        .filter((rule) => rule === "NOR-85" || rule === "NOR-86")
    assert.deepStrictEqual(owed("2025-02-28"), ["NOR-85"])
    assert.deepStrictEqual(owed("2025-03-01"), ["NOR-86"])
  })
})
