import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { addDays, type CalendarDate } from "../calendar/CalendarDate.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { calendar, story, told } from "../episode/story.test-data.ts"
import { day, protocol } from "../protocol/northshire.test-data.ts"
import { obligations } from "./obligations.ts"

const between = (minimum: number, maximum: number) => Schema.Int.check(Schema.isBetween({ minimum, maximum }))

/** A closure, when it came to be known, and for how long it stood, in days from 18 December 2026; null for for ever. */
const Closed = Schema.Struct({
  on: between(0, 130),
  known: between(-10, 130),
  stood: Schema.NullOr(between(0, 60))
})

const from = (days: number): CalendarDate => addDays(day("2026-12-18"), days)
const dated = ({ known, on, stood }: typeof Closed.Type): WorkingDayCalendar.DatedAmendment => ({
  amendment: { _tag: "ClosureAdded", on: from(on), reason: "Invented", source: "Invented" },
  knownFrom: from(known),
  ...(stood === null ? {} : { withdrawnOn: from(known + stood) })
})

/** The whole story of an episode, closed on 22 April 2027. */
const episode = told(story)
const metBefore = (learnt: CalendarDate, by: WorkingDayCalendar.WorkingDayCalendar) =>
  Result.getOrThrow(obligations(episode, { protocol, calendar: by, on: day("2027-05-04") })).filter(
    ({ metOn }) => metOn !== null && metOn < learnt
  )

describe("A24: what a calendar learns after a duty was met", () => {
  it.prop(
    "changes nothing of it: its state, its due date, and what explains it",
    [Schema.Array(Closed), Closed],
    ([before, later]) => {
      const known = WorkingDayCalendar.amendDated(calendar, before.map(dated))
      const learnt = WorkingDayCalendar.amendDated(known, [dated(later)])
      assert.deepStrictEqual(metBefore(from(later.known), learnt), metBefore(from(later.known), known))
    }
  )

  it.prop(
    "nor does that it is withdrawn",
    [Schema.Array(Closed), Closed],
    ([before, { stood, ...later }]) => {
      const withdrawnOn = from(later.known + (stood ?? 0))
      const standing = WorkingDayCalendar.amendDated(calendar, [
        ...before.map(dated),
        dated({ ...later, stood: null })
      ])
      const withdrawn = WorkingDayCalendar.amendDated(calendar, [
        ...before.map(dated),
        { ...dated({ ...later, stood: null }), withdrawnOn }
      ])
      assert.deepStrictEqual(metBefore(withdrawnOn, withdrawn), metBefore(withdrawnOn, standing))
    }
  )
})
