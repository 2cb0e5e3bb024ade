import { assert, describe, it } from "@effect/vitest"
import { day } from "../protocol/northshire.test-data.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { RuleId } from "../protocol/Citation.ts"
import * as Event from "./Event.ts"
import { evolve } from "./evolve.ts"
import { london, told, until } from "./story.test-data.ts"

const event: Event.EventOf<"DueDatesMoved"> = {
  _tag: "DueDatesMoved",
  moved: [
    {
      rule: RuleId.make("EDI-6"),
      was: day("2027-02-24"),
      is: day("2027-02-25"),
      because: [
        {
          on: day("2027-01-04"),
          why: { _tag: "BankHoliday", title: "Day of mourning" }
        }
      ]
    }
  ],
  calendar: "england-and-wales, amended",
  recordedAt: london("2026-12-29 09:00"),
  recordedBy: PractitionerId.make("section17.gateway")
}

describe("A24: due dates that moved", () => {
  const before = told(until("RecordTeamMapping"))
  const after = evolve(before, event)

  it("are kept with what they were, by which calendar they are counted now, and since when", () =>
    assert.deepStrictEqual(after.dueDatesMoved, [
      { ...event.moved[0], calendar: event.calendar, movedAt: event.recordedAt }
    ]))
  it("change nothing else", () => {
    const { dueDatesMoved: _, ...rest } = after
    assert.deepStrictEqual(rest, { ...before, version: before.version + 1 })
  })
  it("add to those that moved before", () => assert.lengthOf(evolve(after, event).dueDatesMoved ?? [], 2))
  it("say in the chronology which, from when to when, and because of which days", () =>
    assert.strictEqual(
      Event.says(event),
      "Due dates moved: EDI-6 from 2027-02-24 to 2027-02-25, because of 2027-01-04"
    ))
})
