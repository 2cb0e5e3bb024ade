import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { calendar } from "../episode/story.test-data.ts"
import { anchorOn } from "../protocol/Deadline.ts"
import { day, header, protocol, unmeasured, within } from "../protocol/northshire.test-data.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import type { Obligation } from "./Obligation.ts"
import { type Recurrence, turns } from "./turns.ts"

const monthly: Cadence = {
  _tag: "Cadence",
  ...header("NOR-70"),
  recurring: "supervision",
  from: "planAgreed",
  every: within(1, "months")
}
/** Counted from 10 January 2027, it ends on 10 April. */
const forThreeMonths: Cadence = { ...monthly, until: within(3, "months") }

/** The turns of a plan agreed on Sunday 10 January 2027. */
const asksFor = (
  rule: Cadence,
  occasions: ReadonlyArray<string>,
  { on = "2027-04-01", ...rest }: Partial<Omit<Recurrence, "occasions">> & { readonly on?: string } = {}
): ReadonlyArray<Obligation> =>
  Result.getOrThrow(
    turns(
      rule,
      {
        anchor: anchorOn("planAgreed", day("2027-01-10")),
        endedOn: undefined,
        applies: () => true,
        ...rest,
        occasions: occasions.map((each) => day(each))
      },
      { protocol, calendar, on: day(on) }
    )
  )
const stands = (...given: Parameters<typeof asksFor>) =>
  asksFor(...given).map(({ deadline, state }) => `${state} ${deadline?.dueOn ?? "without a day"}`)

describe("something that recurs without an end", () => {
  it("is counted from its moment, and then from the last time", () => {
    const found = asksFor(monthly, ["2027-02-01"], { on: "2027-02-01" })
    assert.deepStrictEqual(
      found.map(({ deadline, metOn }) => [deadline!.anchor.moment, deadline!.dueOn, metOn]),
      [
        ["planAgreed", "2027-02-10", "2027-02-01"],
        ["lastOccasion", "2027-03-01", null]
      ]
    )
  })
  it("may be done on the very day of its moment, and not on a day before", () => {
    assert.deepStrictEqual(stands(monthly, ["2027-01-10"], { on: "2027-01-11" }), [
      "met 2027-02-10",
      "due 2027-02-10"
    ])
    assert.deepStrictEqual(stands(monthly, ["2027-01-09"], { on: "2027-01-11" }), ["due 2027-02-10"])
  })
  it("asks for no more turns once it is over, nor for any where it is not for this child", () => {
    const over = (endedOn: string) => stands(monthly, ["2027-02-01"], { endedOn: day(endedOn) })
    assert.deepStrictEqual(over("2027-03-01"), ["met 2027-02-10"])
    assert.deepStrictEqual(over("2027-03-02"), ["met 2027-02-10", "late 2027-03-01"])
    assert.deepStrictEqual(stands(monthly, ["2027-02-01"], { applies: () => false }), [])
  })
})

const for80Years = within(20_800, "workingDays")
const refused = (rule: Cadence) =>
  Result.getOrThrow(
    Result.flip(
      turns(
        rule,
        {
          anchor: anchorOn("planAgreed", day("2027-01-10")),
          occasions: [],
          endedOn: undefined,
          applies: () => true
        },
        { protocol, calendar, on: day("2027-01-11") }
      )
    )
  )._tag

describe("something that recurs until the case is closed", () => {
  it("shows a turn that was done, though it was not due until after the closure, and asks for none after it", () => {
    assert.deepStrictEqual(stands(monthly, ["2027-02-01"], { endedOn: day("2027-02-05") }), [
      "met 2027-02-10"
    ])
  })
})

describe("something that recurs past the last day that the calendar covers", () => {
  it("is refused, not guessed, whether its next turn lies there or its end", () => {
    assert.strictEqual(refused({ ...monthly, every: for80Years }), "OutsideCalendarCoverage")
    assert.strictEqual(refused({ ...monthly, until: for80Years }), "OutsideCalendarCoverage")
  })
})

describe("something that recurs for three months, until 10 April 2027", () => {
  it("asks for a turn that is due on the last day, and for none after it", () => {
    assert.deepStrictEqual(stands(forThreeMonths, ["2027-02-10", "2027-03-10"]), [
      "met 2027-02-10",
      "met 2027-03-10",
      "due 2027-04-10"
    ])
    assert.deepStrictEqual(stands(forThreeMonths, ["2027-02-10", "2027-03-10", "2027-04-10"]), [
      "met 2027-02-10",
      "met 2027-03-10",
      "met 2027-04-10"
    ])
  })
  it("asks for no turn that is due after the last day, and shows one that was done by then", () => {
    assert.deepStrictEqual(stands(forThreeMonths, ["2027-02-10", "2027-03-15"]), [
      "met 2027-02-10",
      "metLate 2027-03-10"
    ])
    assert.deepStrictEqual(stands(forThreeMonths, ["2027-02-10", "2027-03-15", "2027-04-10"]).slice(2), [
      "met 2027-04-15"
    ])
    assert.deepStrictEqual(stands(forThreeMonths, ["2027-02-10", "2027-03-15", "2027-04-11"]).slice(2), [])
  })
  it("without a number, is to be done once by the last day, and is outstanding again until then", () => {
    const regularly = { ...forThreeMonths, every: unmeasured("regularly") }
    assert.deepStrictEqual(stands(regularly, []), ["due 2027-04-10"])
    assert.deepStrictEqual(stands(regularly, ["2027-02-01"], { on: "2027-04-10" }), [
      "met 2027-04-10",
      "outstanding without a day"
    ])
    assert.deepStrictEqual(stands(regularly, ["2027-02-01"], { on: "2027-04-11" }), ["met 2027-04-10"])
  })
})
