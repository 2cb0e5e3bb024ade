import { assert, describe, it } from "@effect/vitest"
import { CalendarDate } from "./CalendarDate.ts"
import * as Instant from "./Instant.ts"
import * as London from "./London.ts"
import { TimeOfDay } from "./TimeOfDay.ts"

const startOfHour = (time: TimeOfDay) => `${time.slice(0, 2)}:00`

describe("London", () => {
  it.prop(
    "a time on the clock is shown at its own instant, but for the hour skipped in spring",
    [CalendarDate, TimeOfDay],
    ([date, time]) => {
      const instant = London.at(date, time)
      const shown = London.timeOf(instant)
      assert.strictEqual(London.dayOf(instant), date)
      if (shown !== time) {
        assert.strictEqual(date.slice(5, 7), "03")
        assert.isTrue(London.startOfDay(date) < instant)
        assert.isTrue(["01:00", "02:00"].includes(startOfHour(time)))
      }
    }
  )

  it.prop(
    "a day starts at or before each of its instants, and after all those of the day before",
    [Instant.Instant],
    ([instant]) => {
      const start = London.startOfDay(London.dayOf(instant))
      assert.isFalse(Instant.isAfter(start, instant))
      assert.strictEqual(London.dayOf(start), London.dayOf(instant))
      if (start !== "1900-01-01T00:00:00.000Z") {
        const justBefore = Instant.fromEpochMillis(Instant.toEpochMillis(start) - 1)
        assert.isTrue(London.dayOf(justBefore) < London.dayOf(instant))
      }
    }
  )
})
