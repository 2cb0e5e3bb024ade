import { assert, describe, it } from "@effect/vitest"
import { record } from "../episode/onRecord.test-data.ts"
import { calendar, told, until } from "../episode/story.test-data.ts"
import { anchorOn } from "../protocol/Deadline.ts"
import { RuleId } from "../protocol/Citation.ts"
import { day, protocol, sam } from "../protocol/northshire.test-data.ts"
import { withDepartures } from "./departures.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
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
const due = (from: string): Obligation["deadline"] => ({
  dueOn: asked.on,
  dueAt: null,
  anchor: anchorOn("referralReceived", day(from)),
  convention: "",
  skipped: [],
  calendar: calendar.version,
  provisional: false,
  explanation: about("EDI-6", {}).explanation
})
const shown = (rule: string, rest: Partial<Obligation>, on = asked.on): Obligation =>
  withDepartures([about(rule, rest)], episode, { ...asked, on })[0]!

/** How the assessment stands when another rule goes by the number of its limit. */
const besides = (more: Partial<Rule>): Obligation["state"] => {
  const limit = protocol.rules.find(({ id }) => id === "EDI-6")!
  const rules = [...protocol.rules, { ...limit, ...more } as Rule]
  const late = about("EDI-6", { state: "late" })
  return withDepartures([late], episode, { ...asked, protocol: { ...protocol, rules } })[0]!.state
}

describe("WT15-004: the reasons for a departure beside the obligation that it is about", () => {
  const reason = "Nobody could reach the family."

  it("excuse it where it is outstanding, late or was met late", () => {
    for (const state of ["outstanding", "late", "metLate"] as const) {
      assert.deepStrictEqual(shown("EDI-6", { state }), about("EDI-6", { state: "excused", reason }))
    }
  })
  it("excuse it whoever is to sign it off by the same number, and not where the limit must be kept", () => {
    assert.strictEqual(besides({ _tag: "SignOff" }), "excused")
    assert.strictEqual(besides({ departure: "notAllowed" }), "late")
  })
  it("are shown while it is due, which can still be done in time", () => {
    assert.deepStrictEqual(shown("EDI-6", { state: "due" }), about("EDI-6", { state: "due", reason }))
  })
  it("excuse it though it has a reason of its own, which stays", () => {
    const late = { state: "late", reason: "The family was away." } as const
    assert.deepStrictEqual(shown("EDI-6", late), about("EDI-6", { ...late, state: "excused" }))
  })
  it("say nothing of a round that began after the departure", () => {
    const later = { state: "late", deadline: due("2027-02-25") } as const
    assert.deepStrictEqual(shown("EDI-6", later), about("EDI-6", later))
    const earlier = { state: "late", deadline: due("2027-02-24") } as const
    assert.strictEqual(shown("EDI-6", earlier).state, "excused")
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
