import { assert, describe, it } from "@effect/vitest"
import { isNoLooser, says, type Unit } from "./Within.ts"
import { unmeasured, within } from "../northshire.test-data.ts"

type Counted = readonly [amount: number, unit: Unit]
const noLooser = (local: Counted, baseline: Counted): boolean =>
  isNoLooser(within(...local), within(...baseline))

describe("C16: whether a local stretch can end later than the edition's", () => {
  it("in the same unit, the number says so", () => {
    assert.isTrue(noLooser([45, "workingDays"], [45, "workingDays"]))
    assert.isTrue(noLooser([44, "workingDays"], [45, "workingDays"]))
    assert.isFalse(noLooser([46, "workingDays"], [45, "workingDays"]))
  })
  it("as many days are never more than as many working days, and working days can always be more than days", () => {
    assert.isTrue(noLooser([45, "calendarDays"], [45, "workingDays"]))
    assert.isFalse(noLooser([1, "workingDays"], [3, "calendarDays"]))
  })
  it("a month is from 28 to 31 days", () => {
    assert.isTrue(noLooser([28, "calendarDays"], [1, "months"]))
    assert.isFalse(noLooser([29, "calendarDays"], [1, "months"]))
    assert.isTrue(noLooser([1, "months"], [31, "calendarDays"]))
    assert.isFalse(noLooser([1, "months"], [30, "calendarDays"]))
  })
  it("24 hours never outlast a working day, but do outlast a day when the clocks go forward", () => {
    assert.isTrue(noLooser([24, "hours"], [1, "workingDays"]))
    assert.isFalse(noLooser([25, "hours"], [1, "workingDays"]))
    assert.isTrue(noLooser([23, "hours"], [1, "calendarDays"]))
    assert.isFalse(noLooser([24, "hours"], [1, "calendarDays"]))
  })
  it("a day runs to its end, and so outlasts 24 hours", () => {
    assert.isFalse(noLooser([1, "calendarDays"], [24, "hours"]))
    assert.isTrue(noLooser([1, "calendarDays"], [49, "hours"]))
  })
  it("a stretch without a number never replaces a counted one, and anything may replace it", () => {
    assert.isFalse(isNoLooser(unmeasured("soon"), within(1, "months")))
    assert.isFalse(isNoLooser({ _tag: "SetForTheCase" }, within(1, "months")))
    assert.isTrue(isNoLooser(within(1, "months"), unmeasured("soon")))
  })
})

describe("a stretch in words", () => {
  it("has one or many of its unit", () => {
    assert.strictEqual(says(within(1, "workingDays")), "1 working day")
    assert.strictEqual(says(within(45, "workingDays")), "45 working days")
    assert.strictEqual(says(within(20, "calendarDays")), "20 days")
    assert.strictEqual(says(within(24, "hours")), "24 hours")
    assert.strictEqual(says({ _tag: "SetForTheCase" }), "the day set for this child")
    assert.strictEqual(says(unmeasured("as soon as possible")), "as soon as possible")
  })
})
