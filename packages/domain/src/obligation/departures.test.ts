import { assert, describe, it } from "@effect/vitest"
import { record } from "../episode/onRecord.test-data.ts"
import { calendar, told, until } from "../episode/story.test-data.ts"
import { RuleId } from "../protocol/Citation.ts"
import { day, protocol, sam } from "../protocol/northshire.test-data.ts"
import { withDepartures } from "./departures.ts"
import { obligation } from "./facts.ts"
import type { Obligation } from "./Obligation.ts"

const asked = { protocol, calendar, on: day("2027-02-25") }
const episode = told([
  ...until("AuthoriseAssessment"),
  record("2027-02-25 09:00", sam, {
    _tag: "DepartedFromGuidance",
    rule: RuleId.make("EDI-6"),
    departedOn: day("2027-02-24"),
    circumstances: "The valley was flooded, and no road open.",
    reasons: "Nobody could reach the family."
  })
])
const about = (rule: string, rest: Partial<Obligation>): Obligation => ({
  ...obligation(
    protocol.rules.find(({ id }) => id === rule)!,
    {},
    asked
  ),
  ...rest
})
const shown = (rule: string, rest: Partial<Obligation>, on = asked.on): Obligation =>
  withDepartures([about(rule, rest)], episode, { ...asked, on })[0]!

describe("WT15-004: the reasons for a departure beside the obligation that it is about", () => {
  it("are shown while it is owed, late or met late, and its state stays", () => {
    for (const state of ["due", "outstanding", "late", "metLate"] as const) {
      assert.deepStrictEqual(
        shown("EDI-6", { state }),
        about("EDI-6", { state, reason: "Nobody could reach the family." })
      )
    }
  })
  it("are not shown where it is met, or its moment has not come", () => {
    for (const state of ["met", "notYet"] as const) {
      assert.deepStrictEqual(shown("EDI-6", { state }), about("EDI-6", { state }))
    }
  })
  it("do not stand in the place of a reason of its own", () => {
    const own = { state: "excused", reason: "The family was away." } as const
    assert.deepStrictEqual(shown("EDI-6", own), about("EDI-6", own))
  })
  it("are not shown beside another rule, nor on a day before the departure", () => {
    assert.isNull(shown("EDI-5", { state: "late" }).reason)
    assert.isNull(shown("EDI-6", { state: "late" }, day("2027-02-23")).reason)
  })
})
