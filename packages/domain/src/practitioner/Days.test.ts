import { assert, describe, it } from "@effect/vitest"
import { day } from "../protocol/northshire.test-data.ts"
import { covers, type Days, isWithin, overlap } from "./Days.ts"

/** From the first of one month of 2026 to the first of another; null for an end that is open. */
const months = (from: number | null, until: number | null): Days => ({
  ...(from === null ? {} : { from: first(from) }),
  ...(until === null ? {} : { until: first(until) })
})
const first = (month: number) => day(`2026-0${month}-01`)

describe("the days on which something holds", () => {
  it("are both its first and its last, and those between", () => {
    const held = months(3, 5)
    assert.deepStrictEqual(
      ["2026-02-28", "2026-03-01", "2026-04-10", "2026-05-01", "2026-05-02"].map((on) =>
        covers(held, day(on))
      ),
      [false, true, true, true, false]
    )
  })
  it("are every day where no first and no last is known", () => {
    assert.isTrue(covers({}, day("1999-12-31")))
  })
})

describe("the days that two stretches have in common", () => {
  it("start with the later of the first days, whichever stretch has it", () => {
    assert.deepStrictEqual(overlap(months(2, null), months(4, null)), months(4, null))
    assert.deepStrictEqual(overlap(months(4, null), months(2, null)), months(4, null))
    assert.deepStrictEqual(overlap(months(4, null), {}), months(4, null))
    assert.deepStrictEqual(overlap({}, months(4, null)), months(4, null))
  })
  it("end with the sooner of the last days, whichever stretch has it", () => {
    assert.deepStrictEqual(overlap(months(null, 2), months(null, 4)), months(null, 2))
    assert.deepStrictEqual(overlap(months(null, 4), months(null, 2)), months(null, 2))
    assert.deepStrictEqual(overlap(months(null, 4), {}), months(null, 4))
    assert.deepStrictEqual(overlap({}, months(null, 4)), months(null, 4))
  })
  it("may be a single day, and are none when the one ends before the other starts", () => {
    assert.deepStrictEqual(overlap(months(2, 4), months(4, 6)), months(4, 4))
    assert.isNull(overlap(months(2, 3), months(4, 6)))
    assert.isNull(overlap(months(4, 6), months(2, 3)))
  })
  it("are every day when both are open", () => {
    assert.deepStrictEqual(overlap({}, {}), {})
  })
})

describe("a stretch lies within another", () => {
  it("from the same first to the same last day, or inside", () => {
    assert.isTrue(isWithin(months(3, 5), months(3, 5)))
    assert.isTrue(isWithin(months(4, 4), months(3, 5)))
    assert.isTrue(isWithin(months(3, 5), {}))
    assert.isTrue(isWithin({}, {}))
  })
  it("but not when it starts before, or ends after, or is open where the other is not", () => {
    assert.isFalse(isWithin(months(2, 5), months(3, 5)))
    assert.isFalse(isWithin(months(3, 6), months(3, 5)))
    assert.isFalse(isWithin(months(null, 5), months(3, 5)))
    assert.isFalse(isWithin(months(3, null), months(3, 5)))
  })
})
