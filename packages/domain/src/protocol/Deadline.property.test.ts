import { byDefault } from "./Readings.ts"
import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import * as Instant from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import * as CalendarDate from "../calendar/CalendarDate.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { anchorAt, type Deadline, deadline } from "./Deadline.ts"
import { explain } from "./Explanation.ts"
import { edition, protocol } from "./northshire.test-data.ts"
import { type Counted, isNoLooser, Unit, Within } from "./rule/Within.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** From 2015 to 2035, to the minute: both changes of the clocks come up in every year. */
const Minute = between(23_667_840, 34_715_520)
const Stretch = Schema.Struct({ amount: between(0, 60), unit: Unit })

const calendar = WorkingDayCalendar.make()
const explanation = explain(protocol, edition.rules[3]!)
const counted = ({ amount, unit }: typeof Stretch.Type): Counted =>
  Within.cases.Counted.make({ amount, unit })

const due = (minute: number, within: Counted): Deadline => {
  const anchor = anchorAt("referralReceived", Instant.fromEpochMillis(minute * 60_000))
  return Result.getOrThrow(deadline(calendar, { anchor, within, explanation, readings: byDefault }))
}

/** The last millisecond at which it is done in time. */
const end = ({ dueAt, dueOn }: Deadline): number =>
  Instant.toEpochMillis(dueAt ?? London.startOfDay(CalendarDate.addDays(dueOn, 1))) - (dueAt === null ? 1 : 0)

describe("C16: a tightened limit", () => {
  it.prop(
    "of fewer units never yields a later deadline",
    [Minute, Stretch, between(0, 60)],
    ([minute, { amount, unit }, fewer]) => {
      const shorter = counted({ amount: Math.max(0, amount - fewer), unit })
      assert.isAtMost(end(due(minute, shorter)), end(due(minute, counted({ amount, unit }))))
    }
  )

  it.prop(
    "that conforms never yields a later deadline, whatever the units and whatever the day",
    [Minute, Stretch, Stretch],
    ([minute, local, baseline]) => {
      if (!isNoLooser(counted(local), counted(baseline))) return
      assert.isAtMost(end(due(minute, counted(local))), end(due(minute, counted(baseline))))
    },
    { arbitrary: { runs: 3000 } }
  )
})

describe("a deadline", () => {
  it.prop("is never before the day from which it is counted", [Minute, Stretch], ([minute, within]) => {
    const { anchor, dueOn } = due(minute, counted(within))
    assert.isTrue(anchor.on <= dueOn)
  })

  it.prop(
    "lists, for working days, every day after the first that does not count, and no other",
    [Minute, between(1, 60)],
    ([minute, amount]) => {
      const { anchor, dueOn, skipped } = due(minute, counted({ amount, unit: "workingDays" }))
      assert.strictEqual(CalendarDate.daysBetween({ from: anchor.on, to: dueOn }), amount + skipped.length)
    }
  )
})
