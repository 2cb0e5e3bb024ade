import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { addDays } from "../../calendar/CalendarDate.ts"
import * as London from "../../calendar/London.ts"
import { TimeOfDay } from "../../calendar/TimeOfDay.ts"
import { day, people, sam } from "../../protocol/northshire.test-data.ts"
import { record, refusalOf } from "../onRecord.test-data.ts"
import { attempt, childId, commands, told, until } from "../story.test-data.ts"
import { Entry } from "./Entry.ts"
import { happened, meaningOfEntry } from "./entriesOf.ts"

const allocated = until("RecordChildSeen")
const begun = told(allocated)
const today = day("2027-01-04")
const now = "2027-01-04 12:00"

/** The entry as if it had happened on the day, at noon where it has a time. */
const on = (entry: Entry, given: typeof today): Entry => {
  const field = meaningOfEntry(entry).happened
  if (field === undefined) return entry
  return { ...entry, [field]: field.endsWith("At") ? London.at(given, TimeOfDay.make("11:00")) : given }
}

const putBy = (entry: Entry, who = sam) => attempt(begun, record(now, who, entry))

const refusalTo = (entry: Entry) => {
  const decided = putBy(entry)
  return Result.isFailure(decided) ? decided.failure : undefined
}

describe("what is put on record has happened, and not before it can", () => {
  it.prop("nothing that happened tomorrow is put on record", [Entry], ([entry]) => {
    const { happened: field } = meaningOfEntry(entry)
    if (field === undefined) return
    const refused = refusalTo(on(entry, addDays(today, 1)))
    assert.strictEqual(refused?._tag, "ImpossibleDay")
    assert.match(refused?.message ?? "", new RegExp(`^${field} cannot be .* to 2027-01-04`, "u"))
  })
  it.prop("nor anything before the referral, but for what may precede it", [Entry], ([entry]) => {
    const { happened: field, mayPrecedeReferral } = meaningOfEntry(entry)
    if (field === undefined || mayPrecedeReferral) return
    const refused = refusalTo(on(entry, day("2026-12-17")))
    assert.match(refused?.message ?? "", /^[A-Za-z]+ cannot be .* from 2026-12-18 to 2027-01-04/u)
  })
  it.prop(
    "of the days of an entry, none that it tells of is later than what happened, none that it sets earlier",
    [Entry, Schema.Literals(people.map((_, place) => place))],
    ([entry, who]) => {
      const given = on(entry, today)
      if (Result.isFailure(putBy(given, people[who]))) return
      const { sets, tells } = meaningOfEntry(given)
      const said = happened({
        entry: given,
        recordedAt: London.at(today, TimeOfDay.make("12:00")),
        recordedBy: sam.id
      })
      for (const [field, each] of tells?.(given) ?? []) assert.isTrue(each === null || each <= said.on, field)
      for (const [field, each] of sets?.(given) ?? []) assert.isTrue(each === null || said.on <= each, field)
    }
  )
})

describe("an entry that follows on another did not happen before it", () => {
  const follows: ReadonlyArray<readonly [first: Entry, then: Entry, says: RegExp]> = [
    [
      {
        _tag: "HelpRequested",
        of: "Housing",
        service: "housing",
        requestedOn: day("2027-01-02"),
        what: "A home."
      },
      { _tag: "HelpAnswered", by: "Housing", answeredOn: day("2027-01-01"), given: true, answer: "Yes." },
      /^answeredOn cannot be 2027-01-01. Give a day in London from 2027-01-02 to 2027-01-04 \(WT15-082\)/u
    ],
    [
      { _tag: "CircumstanceNoted", circumstance: "youngCarer", sinceOn: day("2026-12-30"), basis: "Cooks." },
      { _tag: "CircumstanceEnded", circumstance: "youngCarer", endedOn: day("2026-12-29"), reasons: "Help." },
      /^endedOn cannot be 2026-12-29. Give a day in London from 2026-12-30/u
    ],
    [
      { _tag: "LegalStatusBegan", status: "section20", beganOn: day("2026-12-30"), basis: "Agreed." },
      { _tag: "LegalStatusEnded", status: "section20", endedOn: day("2026-12-29"), reasons: "Home." },
      /^endedOn cannot be 2026-12-29. Give a day in London from 2026-12-30/u
    ],
    [
      {
        _tag: "DisagreementRaised",
        raisedOn: day("2027-01-02"),
        agency: "School",
        statutoryResponsibility: true,
        about: "The level."
      },
      { _tag: "DisagreementResolved", resolvedOn: day("2027-01-01"), agency: "School", how: "A talk." },
      /^resolvedOn cannot be 2027-01-01. Give a day in London from 2027-01-02/u
    ]
  ]
  for (const [first, then, says] of follows) {
    it(`${then._tag} after ${first._tag}`, () => {
      assert.match(refusalOf([...allocated, record(now, sam, first)], record(now, sam, then)).message, says)
    })
  }
  it("a circumstance is not so from a day to come, nor does earlier work close after the referral", () => {
    const noted: Entry = {
      _tag: "CircumstanceNoted",
      circumstance: "youngCarer",
      sinceOn: day("2027-01-05"),
      basis: "Cooks."
    }
    assert.strictEqual(refusalTo(noted)?._tag, "ImpossibleDay")
    const involved: Entry = {
      _tag: "PreviousInvolvementNoted",
      involvement: { _tag: "Closed", closed: day("2026-12-19") },
      team: "North",
      basis: "Records."
    }
    assert.match(
      refusalTo(involved)?.message ?? "",
      /^involvement.closed cannot be 2026-12-19. Give a day in London to 2026-12-18/u
    )
  })
})

describe("a child who is not born", () => {
  const unborn = [
    {
      ...until("DecideReferral")[0]!,
      does: commands.refer({ child: { id: childId, birth: { _tag: "Expected", on: day("2027-01-15") } } })
    },
    ...until("RecordChildSeen").slice(1)
  ]
  const interviewed: Entry = {
    _tag: "ChildInterviewed",
    interviewedOn: day("2027-01-04"),
    interview: "separately",
    distressMinimised: "At school.",
    openQuestions: "How are you?"
  }
  it("is not talked to, and has no legal status", () => {
    assert.strictEqual(refusalOf(unborn, record(now, sam, interviewed))._tag, "NotYetBorn")
    const status: Entry = { _tag: "LegalStatusBegan", status: "section20", beganOn: today, basis: "Agreed." }
    assert.strictEqual(refusalOf(unborn, record(now, sam, status))._tag, "NotYetBorn")
  })
  it("and once it is, not on a day before the birth; the birth may have come before the referral", () => {
    const born = [...unborn, record(now, sam, { _tag: "ChildBorn", bornOn: day("2026-12-17") })]
    assert.isDefined(told([...born, record(now, sam, interviewed)]))
    const later = [
      ...unborn,
      record("2027-01-08 12:00", sam, { _tag: "ChildBorn", bornOn: day("2027-01-07") })
    ]
    assert.match(
      refusalOf(later, record("2027-01-08 13:00", sam, interviewed)).message,
      /^interviewedOn cannot be 2027-01-04. Give a day in London from 2027-01-07/u
    )
  })
})
