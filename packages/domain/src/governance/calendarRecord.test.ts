import { assert, describe, it } from "@effect/vitest"
import { Instant } from "../calendar/Instant.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { AuthorityCode } from "../protocol/AuthorityCode.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import { day } from "../protocol/northshire.test-data.ts"
import { calendarTags, datedAmendments } from "./calendarRecord.ts"
import { amendmentsOf, evolveStanding, type Standing, type StandingRecorded } from "./Standing.ts"
import { subjectOf, type StandingEntry } from "./StandingEntry.ts"

const closed = (on: string, reason = "Moving offices"): StandingEntry => ({
  _tag: "CalendarAmended",
  amendment: { _tag: "ClosureAdded", on: day(on), reason, source: "Decision of the council" }
})
const withdrawn = (on: string): StandingEntry => ({
  _tag: "AmendmentWithdrawn",
  on: day(on),
  reasons: "It was a mistake."
})
const recorded = (at: string, entry: StandingEntry): StandingRecorded => ({
  entry,
  recordedAt: Instant.make(at),
  recordedBy: PractitionerId.make("ada")
})
const said = (...entries: ReadonlyArray<StandingRecorded>) =>
  datedAmendments(entries).map(({ amendment, knownFrom, withdrawnOn }) => [
    amendment.on,
    knownFrom,
    withdrawnOn
  ])

describe("A24: when an authority's record said that a day does not count", () => {
  it("is from the day in London on which it was put there: half past midnight in June is the day after in UTC", () => {
    assert.deepStrictEqual<unknown>(said(recorded("2027-06-01T23:30:00.000Z", closed("2027-07-05"))), [
      ["2027-07-05", "2027-06-02", undefined]
    ])
  })
  it("is until the day on which it was withdrawn, and of that day alone", () => {
    assert.deepStrictEqual<unknown>(
      said(
        recorded("2027-01-04T10:00:00.000Z", closed("2027-03-02")),
        recorded("2027-01-05T10:00:00.000Z", closed("2027-03-03")),
        recorded("2027-01-06T10:00:00.000Z", withdrawn("2027-03-02"))
      ),
      [
        ["2027-03-02", "2027-01-04", "2027-01-06"],
        ["2027-03-03", "2027-01-05", undefined]
      ]
    )
  })
  it("may be so twice: withdrawn the second time, it is not withdrawn the first time anew", () => {
    assert.deepStrictEqual<unknown>(
      said(
        recorded("2027-01-04T10:00:00.000Z", closed("2027-03-02")),
        recorded("2027-01-05T10:00:00.000Z", withdrawn("2027-03-02")),
        recorded("2027-01-11T10:00:00.000Z", closed("2027-03-02")),
        recorded("2027-01-12T10:00:00.000Z", withdrawn("2027-03-02"))
      ),
      [
        ["2027-03-02", "2027-01-04", "2027-01-05"],
        ["2027-03-02", "2027-01-11", "2027-01-12"]
      ]
    )
  })
  it("of other entries nothing is taken", () => {
    const other = { _tag: "RolesIntroduced", introducedOn: day("2027-03-02") } as const
    assert.deepStrictEqual(said(recorded("2027-03-02T10:00:00.000Z", other)), [])
    assert.deepStrictEqual(calendarTags.map(subjectOf), ["authority", "authority"])
  })
  it("a calendar that is amended by it counts by what stands on record", () => {
    const authority = AuthorityCode.make("northshire")
    const entries = [
      recorded("2027-01-04T10:00:00.000Z", closed("2027-03-02")),
      recorded("2027-01-05T10:00:00.000Z", closed("2027-03-03")),
      recorded("2027-01-06T10:00:00.000Z", withdrawn("2027-03-02")),
      recorded("2027-01-06T10:05:00.000Z", closed("2027-03-02", "Flooded offices"))
    ]
    const standing = entries.reduce<Standing | undefined>(
      (before, { entry }) => evolveStanding({ authority, key: authority }, before, entry),
      undefined
    )
    const calendar = WorkingDayCalendar.amendDated(WorkingDayCalendar.make(), datedAmendments(entries))
    assert.deepStrictEqual(calendar.amendments, amendmentsOf(standing))
    assert.deepStrictEqual(
      calendar.amendments.map(({ on }) => on as string),
      ["2027-03-03", "2027-03-02"]
    )
  })
})
