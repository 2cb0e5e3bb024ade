import { assert, describe, it } from "@effect/vitest"
import * as CalendarDate from "../calendar/CalendarDate.ts"
import { ageOn, birthday, hasReached, hasReachedFirstBirthday, isChild } from "./age.ts"
import { Birth } from "./Child.ts"

const day = CalendarDate.CalendarDate.make
const born = (on: string) => Birth.make({ _tag: "Born", on: day(on) })
const expected = (on: string) => Birth.make({ _tag: "Expected", on: day(on) })

describe("WT15-002, BRI-1b, BAR-I3: a child has not reached the eighteenth birthday", () => {
  it("is a child on the day before the eighteenth birthday, and not on the birthday", () => {
    assert.isTrue(isChild({ birth: born("2008-11-23"), on: day("2026-11-22") }))
    assert.isFalse(isChild({ birth: born("2008-11-23"), on: day("2026-11-23") }))
  })

  it("is a child before birth, even after the day that was expected", () => {
    assert.isTrue(isChild({ birth: expected("2027-03-10"), on: day("2026-11-22") }))
    assert.isTrue(isChild({ birth: expected("2027-03-10"), on: day("2027-03-12") }))
  })

  it("born on 29 February, is a child on 28 February of a common year and not on 1 March", () => {
    assert.isTrue(isChild({ birth: born("2008-02-29"), on: day("2026-02-28") }))
    assert.isFalse(isChild({ birth: born("2008-02-29"), on: day("2026-03-01") }))
  })
})

describe("BUC-2.9: the first birthday", () => {
  it("is not reached on the day before, and reached on the day", () => {
    assert.isFalse(hasReachedFirstBirthday({ birth: born("2025-11-23"), on: day("2026-11-22") }))
    assert.isTrue(hasReachedFirstBirthday({ birth: born("2025-11-23"), on: day("2026-11-23") }))
  })

  it("is not reached by an unborn child, however long ago the child was expected", () => {
    assert.isFalse(hasReachedFirstBirthday({ birth: expected("2024-01-10"), on: day("2026-11-22") }))
  })
})

describe("Family Law Reform Act 1969, section 9: a birthday", () => {
  it("is the same day of the same month; for one born on 29 February, 1 March in a common year", () => {
    assert.strictEqual(birthday({ born: day("2008-11-23"), age: 18 }), "2026-11-23")
    assert.strictEqual(birthday({ born: day("2008-02-29"), age: 18 }), "2026-03-01")
    assert.strictEqual(birthday({ born: day("2008-02-29"), age: 4 }), "2012-02-29")
    assert.strictEqual(birthday({ born: day("2008-02-28"), age: 18 }), "2026-02-28")
  })

  it("after 2099 is a mistake of the caller", () => {
    assert.throws(() => birthday({ born: day("2090-01-01"), age: 18 }), RangeError)
  })
})

describe("age in whole years", () => {
  it("is none before the birth, and 0 on the day of birth", () => {
    assert.strictEqual(ageOn({ birth: born("2026-11-23"), on: day("2026-11-22") }), undefined)
    assert.strictEqual(ageOn({ birth: expected("2026-11-20"), on: day("2026-11-22") }), undefined)
    assert.strictEqual(ageOn({ birth: born("2026-11-22"), on: day("2026-11-22") }), 0)
  })

  it.prop(
    "never falls as days go by",
    [CalendarDate.CalendarDate, CalendarDate.CalendarDate, Birth],
    (given) => {
      const [one, other, birth] = given
      const [earlier, later] = one < other ? [one, other] : [other, one]
      assert.isAtMost(ageOn({ birth, on: earlier }) ?? -1, ageOn({ birth, on: later }) ?? -1)
    }
  )

  it.prop(
    "is reached on the birthday and not on the day before",
    [CalendarDate.CalendarDate, CalendarDate.CalendarDate],
    ([day, other]) => {
      const age = Number(other.slice(8))
      if (day < "1901-01-01" || day >= "2068-01-01") return
      const on = birthday({ born: day, age })
      const birth = Birth.make({ _tag: "Born", on: day })
      assert.isTrue(hasReached({ birth, on }, { age }))
      assert.isFalse(hasReached({ birth, on: CalendarDate.addDays(on, -1) }, { age }))
    }
  )

  it.prop(
    "a referral's earliest day of birth, eighteen years back and one day on, says the same of who is a child",
    [CalendarDate.CalendarDate, CalendarDate.CalendarDate],
    ([born, on]) => {
      if (on < "1920-01-01" || born > on) return
      const first = CalendarDate.addDays(CalendarDate.addMonths(on, -18 * 12), 1)
      assert.strictEqual(isChild({ birth: Birth.make({ _tag: "Born", on: born }), on }), born >= first)
    }
  )
})
