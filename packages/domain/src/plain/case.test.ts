import { assert, describe, it } from "@effect/vitest"
import { eventsOf, until } from "../episode/story.test-data.ts"
import { edition, northshire, people, protocol } from "../protocol/northshire.test-data.ts"
import { taken } from "../protocol/Readings.ts"
import {
  type Answer,
  askedBefore,
  compared,
  conforms,
  movedDueDates,
  obligationsOf,
  orThrow,
  outlookOf,
  protocolFrom,
  protocolOfCase,
  whatIf
} from "./index.ts"

/** A case as it comes out of JSON: an assessment that is going on. */
const events = JSON.parse(JSON.stringify(eventsOf(until("SubmitAssessment")))) as ReadonlyArray<unknown>
const held = { editions: [edition], registry: [northshire] }
const on = "2026-12-29"

const has = (list: ReadonlyArray<{ readonly rule: string }>): boolean =>
  list.some(({ rule }) => rule === "NOR-12")

const failure = <A, E extends Error>(answer: Answer<A, E>): E => {
  if (answer.ok) throw new Error("there was an answer")
  return answer.error
}

describe("a case as JSON, for callers who do not use Effect", () => {
  it("keeps the protocol that it was opened under", () => {
    assert.strictEqual(orThrow(protocolOfCase(held, events)).version.version, "2025-04-01")
    const none = failure(protocolOfCase({ ...held, registry: [] }, events))
    assert.strictEqual(
      none.message,
      "The case was opened under the protocol of northshire, version 2025-04-01, over working-together-2020, which is not held. Keep earlier versions for the cases that were opened under them."
    )
  })
  it("the assessment is due on 24 February 2027; what is to come is in the outlook alone", () => {
    const due = orThrow(obligationsOf(protocol, { events, on })).find(({ rule }) => rule === "EDI-6")
    assert.deepStrictEqual([due?.state, due?.deadline?.dueOn], ["due", "2027-02-24"])
    assert.isFalse(has(orThrow(obligationsOf(protocol, { events, on }))))
    assert.isTrue(has(orThrow(outlookOf(protocol, { events, on }))))
  })
  it("before the assessment is submitted, three domains are asked for, and none is there", () => {
    const step = "submitAssessment"
    assert.deepStrictEqual<unknown>(
      orThrow(askedBefore(protocol, { events, step, on })).map(({ explanation, missing }) => [
        explanation.rule,
        missing
      ]),
      [["EDI-10", ["developmentalNeeds", "parentingCapacity", "familyAndEnvironment"]]]
    )
    assert.include(failure(askedBefore(protocol, { events, step: "submit", on })).message, "a step and a day")
  })
  it("a case that cannot be read is refused, and says where", () => {
    const [received, ...rest] = events as [object, ...ReadonlyArray<object>]
    const refused = (given: ReadonlyArray<unknown>): string =>
      failure(obligationsOf(protocol, { events: given, on })).message
    assert.strictEqual(
      refused([{ _tag: "ReferralRecieved" }, { on }]),
      'This is not the events of a case: There is no event by the name of "ReferralRecieved"\n  at [0]["_tag"]\n' +
        'There is no event by the name of nothing\n  at [1]["_tag"]'
    )
    assert.strictEqual(
      refused([{ ...received, receivedAt: "18/12/2026" }]),
      "This is not the events of a case: Write the instant in UTC as YYYY-MM-DDTHH:mm:ss.sssZ, between 1900 and 2099\n" +
        '  at [0]["receivedAt"]'
    )
    assert.strictEqual(
      refused(rest),
      "This is not a history that can have happened: ReferralDecided cannot follow nothing: the history of this episode is not one that decide allows"
    )
  })
  it("closure days count only where the protocol says so, and then move the due dates", () => {
    const closures = [{ on: "2027-01-04", reason: "Offices are closed", source: "Notice of the council" }]
    const asked = { events, on, closures, before: {} }
    assert.deepStrictEqual(orThrow(movedDueDates(protocol, asked)), [])
    const counting = { ...protocol, readings: taken({ A2: "closuresToo" }) }
    assert.deepStrictEqual<unknown>(
      orThrow(movedDueDates(counting, asked)).map(({ is, was }) => [was.dueOn, is.dueOn]),
      [["2027-02-24", "2027-02-25"]]
    )
  })
  it("a holiday that is proclaimed while the case is open moves its due date by a day, and says why", () => {
    const proclaimed = [
      {
        _tag: "HolidayProclaimed",
        on: "2027-01-04",
        title: "Day of thanksgiving",
        source: "Proclamation of 2026-12-28"
      }
    ]
    assert.deepStrictEqual<unknown>(
      orThrow(movedDueDates(protocol, { events, on, proclaimed, before: {} })).map(
        ({ because, is, obligation, was }) => [obligation.rule, was.dueOn, is.dueOn, because]
      ),
      [
        [
          "EDI-6",
          "2027-02-24",
          "2027-02-25",
          [{ on: "2027-01-04", why: { _tag: "BankHoliday", title: "Day of thanksgiving" } }]
        ]
      ]
    )
    assert.deepStrictEqual(
      orThrow(movedDueDates(protocol, { events, on, proclaimed, before: { proclaimed } })),
      []
    )
  })
  it("under a protocol without supervision's month, that duty has no counterpart", () => {
    const rules = protocol.rules.filter(({ id }) => id !== "NOR-9" && id !== "EDI-18")
    const { decisions, obligations } = orThrow(
      whatIf(protocol, { events, on, other: { ...protocol, rules }, practitioners: people })
    )
    // The supervision that was held, and the next one.
    assert.deepStrictEqual(
      [obligations.map(({ one }) => one?.rule as string), decisions],
      [["NOR-9", "NOR-9"], []]
    )
  })
})

describe("protocols, for callers who do not use Effect", () => {
  it("are read from JSON, or everything that is wrong is said", () => {
    assert.deepStrictEqual(orThrow(protocolFrom(JSON.stringify(northshire))), northshire)
    assert.include(failure(protocolFrom('{"authority":"Northshire"}')).message, "authority")
  })
  it("conform to their edition, and differ from another in what they say", () => {
    assert.deepStrictEqual(conforms(northshire, edition), [])
    assert.deepStrictEqual(compared(protocol, protocol).differs, [])
  })
})
