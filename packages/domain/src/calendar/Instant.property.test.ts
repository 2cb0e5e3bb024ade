import { assert, describe, it } from "@effect/vitest"
import { Schema } from "effect"
import * as Instant from "./Instant.ts"

const Hours = Schema.Int.check(Schema.isBetween({ minimum: -1000, maximum: 1000 }))

describe("Instant", () => {
  it.prop("counts and writes time as the platform does", [Instant.Instant], ([instant]) => {
    assert.strictEqual(Instant.toEpochMillis(instant), Date.parse(instant))
    assert.strictEqual(Instant.fromEpochMillis(Date.parse(instant)), instant)
  })

  it.prop(
    "adding hours and taking them off again changes nothing",
    [Instant.Instant, Hours],
    ([instant, hours]) => {
      const year = new Date(Date.parse(instant) + hours * 3_600_000).getUTCFullYear()
      if (year < 1900 || year > 2099) return
      const moved = Instant.addHours(instant, hours)
      assert.strictEqual(Instant.addHours(moved, -hours), instant)
      assert.strictEqual(Instant.isBefore(instant, moved), hours > 0)
    }
  )
})
