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
const departed = (departedOn: string, more: { readonly entirely?: boolean } = {}) =>
  record("2027-02-25 09:00", sam, {
    _tag: "DepartedFromGuidance",
    rule: RuleId.make("EDI-6"),
    departedOn: day(departedOn),
    circumstances: "The valley was flooded, and no road open.",
    reasons: more.entirely === true ? "The family has left the country." : "Nobody could reach the family.",
    ...more
  })
const episode = told([...until("AuthoriseAssessment"), departed("2027-02-24")])
const entirely = told([...until("AuthoriseAssessment"), departed("2027-02-24", { entirely: true })])
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
const shown = (rule: string, rest: Partial<Obligation>, on = asked.on, of = episode): Obligation =>
  withDepartures([about(rule, rest)], of, { ...asked, on })[0]!
const standsEntirely = (rest: Partial<Obligation>): Obligation => shown("EDI-6", rest, asked.on, entirely)

/** How an assessment that was done late stands when another rule goes by the number of its limit. */
const besides = (more: Partial<Rule>): Obligation["state"] => {
  const limit = protocol.rules.find(({ id }) => id === "EDI-6")!
  const rules = [...protocol.rules, { ...limit, ...more } as Rule]
  const late = about("EDI-6", { state: "metLate" })
  return withDepartures([late], episode, { ...asked, protocol: { ...protocol, rules } })[0]!.state
}

describe("WT15-004: the reasons for a departure beside the obligation that it is about", () => {
  const reason = "Nobody could reach the family."

  it("excuse that it was done late", () => {
    assert.deepStrictEqual(shown("EDI-6", { state: "metLate" }), about("EDI-6", { state: "excused", reason }))
  })
  it("end nothing that is not done: it stays to be done, and late, with the reasons beside it (N39)", () => {
    for (const state of ["due", "outstanding", "late"] as const) {
      assert.deepStrictEqual(shown("EDI-6", { state }), about("EDI-6", { state, reason }))
    }
  })
  it("excuse that a step was taken without what was asked before it", () => {
    const without = { kind: "Checklist", state: "outstanding" } as const
    assert.deepStrictEqual(shown("EDI-6", without), about("EDI-6", { ...without, state: "excused", reason }))
  })
  it("excuse it whoever is to sign it off by the same number, and not where the limit must be kept", () => {
    assert.strictEqual(besides({ _tag: "SignOff" }), "excused")
    assert.strictEqual(besides({ departure: "notAllowed" }), "metLate")
  })
  it("excuse it though it has a reason of its own, which stays", () => {
    const late = { state: "metLate", reason: "The family was away." } as const
    assert.deepStrictEqual(shown("EDI-6", late), about("EDI-6", { ...late, state: "excused" }))
  })
  it("say nothing of a round that began after the departure", () => {
    const later = { state: "metLate", deadline: due("2027-02-25") } as const
    assert.deepStrictEqual(shown("EDI-6", later), about("EDI-6", later))
    const earlier = { state: "metLate", deadline: due("2027-02-24") } as const
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

describe("WT15-004, N39: what was departed from entirely", () => {
  const reason = "The family has left the country."

  it("need not be done, whether it is due, outstanding, late, or was done late", () => {
    for (const state of ["due", "outstanding", "late", "metLate"] as const) {
      assert.deepStrictEqual(standsEntirely({ state }), about("EDI-6", { state: "excused", reason }))
    }
  })
  it("is excused for good, though another day was set for it", () => {
    const setAnew = { state: "excused", excusedUntil: null, reason } as const
    assert.deepStrictEqual(
      standsEntirely({ state: "due", excusedUntil: day("2027-03-01") }),
      about("EDI-6", setAnew)
    )
  })
  it("stays so, though it is departed from once more", () => {
    const steps = [...until("AuthoriseAssessment"), departed("2027-02-23", { entirely: true })]
    const [late] = withDepartures(
      [about("EDI-6", { state: "late" })],
      told([...steps, departed("2027-02-24")]),
      asked
    )
    assert.deepStrictEqual(late, about("EDI-6", { state: "excused", reason }))
  })
  it("is none where it must be done", () => {
    const limit = protocol.rules.find(({ id }) => id === "EDI-6")!
    const must = { ...protocol, rules: [{ ...limit, departure: "notAllowed" } as Rule] }
    const [late] = withDepartures([about("EDI-6", { state: "late" })], entirely, { ...asked, protocol: must })
    assert.deepStrictEqual(late, about("EDI-6", { state: "late", reason }))
  })
})
