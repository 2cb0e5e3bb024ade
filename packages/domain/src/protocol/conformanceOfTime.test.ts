import { assert, describe, it } from "@effect/vitest"
import { conformance } from "./conformance.ts"
import { edition, header, northshire, unmeasured, within } from "./northshire.test-data.ts"
import type * as Rule from "./rule/Rule.ts"
import type { Anchor } from "./Subject.ts"
import { found, notification, timeLimit, whys } from "./conformance.test-data.ts"

/** How many findings there are when the local limit counts from one moment, and the edition's from another. */
const countedFrom = (baseline: Anchor, local: Anchor) =>
  conformance(
    { ...northshire, rules: [timeLimit({ anchor: local })] },
    { ...edition, rules: [timeLimit({ anchor: baseline })] }
  ).length

describe("C16: time limits", () => {
  it("46 working days in place of 45 are looser", () => {
    assert.deepStrictEqual(found(timeLimit({ within: within(46, "workingDays") })), [
      {
        rule: header("NOR-2").id,
        baseline: header("EDI-6").id,
        why: "46 working days can end later than 45 working days",
        remedy: "allow at most 45 working days, in the same unit"
      }
    ])
  })
  it("44 working days, or 45 days, are tighter", () => {
    assert.deepStrictEqual(found(timeLimit({ within: within(44, "workingDays") })), [])
    assert.deepStrictEqual(found(timeLimit({ within: within(45, "calendarDays") })), [])
  })
  it("no number, or a date set for the case, in place of a number is looser", () => {
    assert.deepStrictEqual(whys(timeLimit({ within: unmeasured("soon") })), [
      "soon can end later than 45 working days"
    ])
    assert.strictEqual(whys(timeLimit({ within: { _tag: "SetForTheCase" } })).length, 1)
  })
  it("counting from a later moment is looser", () => {
    assert.deepStrictEqual(whys(timeLimit({ anchor: "leadPractitionerAllocated" })), [
      "it counts from leadPractitionerAllocated, not from referralReceived"
    ])
  })
  it("counting from an earlier moment is tighter", () => {
    const late = { ...edition, rules: [timeLimit({ anchor: "leadPractitionerAllocated" })] }
    const against = (rule: Rule.Rule) => conformance({ ...northshire, rules: [rule] }, late)
    assert.deepStrictEqual(against(timeLimit({ anchor: "referralReceived" })), [])
    assert.strictEqual(against(timeLimit({ anchor: "planAgreed" })).length, 1)
    assert.strictEqual(against(timeLimit({ anchor: "workStarted" })).length, 1)
  })
  it("of the moments of an episode, one that always comes no later is tighter, any other is looser", () => {
    const moments: ReadonlyArray<Anchor> = [
      "referralReceived",
      "pointOfReferral",
      "referralDecided",
      "leadPractitionerAllocated",
      "assessmentAuthorised",
      "planAgreed"
    ]
    // An enquiry may be led before the referral is decided on; a plan may be agreed while the assessment goes on.
    assert.deepStrictEqual(
      moments.map((baseline) => moments.map((local) => countedFrom(baseline, local)).join("")),
      ["011111", "001111", "000111", "011011", "011001", "011010"]
    )
  })
  it("five working days from the referral are tighter than as soon as possible after the decision", () => {
    const seen = timeLimit({
      step: "seeChild",
      within: within(5, "workingDays"),
      ceiling: within(7, "workingDays")
    })
    assert.deepStrictEqual(found(seen), [])
  })
  const askedOfOverrun = ["target", "setAnew", "notStated", "recordReasons", "breach"] as const
  it("N52: what lifts the day is looser than what lets it stand, and asking less of an overrun than asking more", () => {
    const asksOf = (baseline: Rule.TimeLimit["ifExceeded"]) =>
      askedOfOverrun.map((ifExceeded) => {
        const against = { ...edition, rules: [timeLimit({ ifExceeded: baseline })] }
        return conformance({ ...northshire, rules: [timeLimit({ ifExceeded })] }, against).length
      })
    assert.deepStrictEqual(
      askedOfOverrun.map((baseline) => asksOf(baseline).join("")),
      ["00000", "10000", "11000", "11100", "11110"]
    )
    assert.deepStrictEqual(
      found(timeLimit({ ifExceeded: "setAnew" })).map(({ remedy, why }) => [why, remedy]),
      [["it asks less of an overrun (setAnew)", "ask for recordReasons"]]
    )
  })
  it("where the edition counts no days, and asks for nothing, none is looser", () => {
    const soon = { ...edition, rules: [timeLimit({ within: unmeasured("soon"), ifExceeded: "notStated" })] }
    for (const ifExceeded of askedOfOverrun) {
      assert.deepStrictEqual(conformance({ ...northshire, rules: [timeLimit({ ifExceeded })] }, soon), [])
    }
    const reasons = { ...edition, rules: [timeLimit({ within: unmeasured("soon") })] }
    assert.deepStrictEqual(
      conformance({ ...northshire, rules: [timeLimit({ ifExceeded: "target" })] }, reasons).map(
        ({ why }) => why
      ),
      ["it asks less of an overrun (target)"]
    )
  })
  it("another stretch in place of a day that is set for the case is looser, even one with a number", () => {
    const directed = { ...edition, rules: [timeLimit({ within: { _tag: "SetForTheCase" } })] }
    const against = (stretch: Rule.TimeLimit["within"]) =>
      conformance({ ...northshire, rules: [timeLimit({ within: stretch })] }, directed)
    assert.deepStrictEqual(against({ _tag: "SetForTheCase" }), [])
    assert.deepStrictEqual(
      [unmeasured("soon"), within(1, "calendarDays")].map((stretch) =>
        against(stretch).map(({ remedy }) => remedy)
      ),
      [["keep to the date that is set for the case"], ["keep to the date that is set for the case"]]
    )
  })
  it("to leave out the ceiling of the edition's limit is looser", () => {
    const capped = { ...edition, rules: [timeLimit({ ceiling: within(50, "workingDays") })] }
    const [{ remedy, why } = assert.fail("nothing was found")] = conformance(
      { ...northshire, rules: [timeLimit({})] },
      capped
    )
    assert.deepStrictEqual([why, remedy], ["it has no ceiling", "keep the ceiling of 50 working days"])
  })
  it("a ceiling beyond the edition's limit is looser, one within it is not", () => {
    assert.strictEqual(whys(timeLimit({ ceiling: within(60, "workingDays") })).length, 1)
    assert.deepStrictEqual(found(timeLimit({ ceiling: within(45, "workingDays") })), [])
  })
})

const receipt = (amount: number) =>
  notification({
    telling: "referrerOfReceipt",
    after: "referralReceived",
    within: within(amount, "workingDays"),
    form: "spoken",
    unless: []
  })

describe("C16: who must be told", () => {
  it("telling without writing is looser", () => {
    assert.deepStrictEqual(found(notification({ form: "spoken" })), [
      {
        rule: header("NOR-5").id,
        baseline: header("EDI-15").id,
        why: "it does not ask for writing",
        remedy: `set form to "written"`
      }
    ])
  })
  it("one more exception is looser, one less is not", () => {
    assert.deepStrictEqual(whys(notification({ unless: ["riskOfHarm", "jeopardisesInvestigation"] })), [
      "it adds the exception jeopardisesInvestigation"
    ])
    assert.deepStrictEqual(found(notification({ unless: [] })), [])
  })
  it("telling after another moment is looser, a number where there was none is not", () => {
    assert.strictEqual(whys(notification({ after: "planAgreed" })).length, 1)
    assert.deepStrictEqual(found(notification({ within: within(5, "workingDays") })), [])
  })
  it("a longer time to acknowledge is looser", () => {
    assert.strictEqual(whys(receipt(2)).length, 1)
    assert.deepStrictEqual(found(receipt(1)), [])
  })
})

describe("C16: what recurs", () => {
  const monthly = { ...edition, rules: [cadence(within(1, "months"))] }
  const against = (rule: Rule.Rule) => conformance({ ...northshire, rules: [rule] }, monthly)

  it("every two months in place of every month is looser, every 28 days is not", () => {
    assert.deepStrictEqual(against(cadence(within(2, "months"))), [
      {
        rule: header("NOR-9").id,
        baseline: header("NOR-9").id,
        why: "2 months can end later than 1 month",
        remedy: "allow at most 1 month, in the same unit"
      }
    ])
    assert.deepStrictEqual(against(cadence(within(28, "calendarDays"))), [])
  })
  it("starting from a later moment is looser", () => {
    assert.strictEqual(against(cadence(within(1, "months"), "planAgreed")).length, 1)
  })
})

function cadence(
  every: Rule.Cadence["every"],
  from: Rule.Cadence["from"] = "leadPractitionerAllocated"
): Rule.Rule {
  return { _tag: "Cadence", ...header("NOR-9"), recurring: "supervision", from, every }
}
