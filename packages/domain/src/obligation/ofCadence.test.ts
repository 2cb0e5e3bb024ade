import { assert, describe, it } from "@effect/vitest"
import { owedOn } from "../episode/onRecord.test-data.ts"
import { childId, commands, story, told, until } from "../episode/story.test-data.ts"
import {
  day,
  header,
  protocolWith,
  sam,
  tess,
  theo,
  unmeasured,
  within
} from "../protocol/northshire.test-data.ts"
import { type ReadingsTaken, taken } from "../protocol/Readings.ts"
import type { Cadence } from "../protocol/rule/Rule.ts"
import { owed, stands, step } from "./owed.test-data.ts"

const held = (...days: ReadonlyArray<string>) =>
  told([
    ...until("RecordSupervision"),
    ...days.map((on) => step(`${on} 12:00`, tess, commands.supervise(on)))
  ])

describe("what recurs", () => {
  it("is due a month after the allocation, and then a month after the last time", () => {
    assert.deepStrictEqual(stands("NOR-9", held(), "2026-12-23"), [["due", "2027-01-22"]])
    assert.deepStrictEqual(stands("NOR-9", held("2027-01-20"), "2027-01-20"), [
      ["met", "2027-01-22"],
      ["due", "2027-02-20"]
    ])
  })
  it("from 31 January is due on 28 February (A13)", () => {
    assert.deepStrictEqual(stands("NOR-9", held("2027-01-20", "2027-01-31"), "2027-02-01").at(-1), [
      "due",
      "2027-02-28"
    ])
  })
  it("is met late when a month and a day have gone by, and the next is counted from then", () => {
    assert.deepStrictEqual(stands("NOR-9", held("2027-01-23"), "2027-01-23"), [
      ["metLate", "2027-01-22"],
      ["due", "2027-02-23"]
    ])
  })
  it("is late when the day has passed", () => {
    assert.deepStrictEqual(stands("NOR-9", held(), "2027-01-23"), [["late", "2027-01-22"]])
  })
  it("is not done by an occasion before the moment from which it runs", () => {
    const before = told([
      ...until("AllocateLeadPractitioner"),
      step("2026-12-21 15:00", tess, commands.supervise("2026-12-21")),
      step("2026-12-22 09:00", tess, commands.allocate(sam))
    ])
    assert.deepStrictEqual(stands("NOR-9", before, "2026-12-22"), [["due", "2027-01-22"]])
  })
  it("goes on counting when another practitioner takes over: the clock does not start again", () => {
    const handedOver = told([
      ...until("RecordSupervision"),
      step("2027-01-15 09:00", tess, commands.allocate(theo))
    ])
    assert.deepStrictEqual(stands("NOR-9", handedOver, "2027-01-15"), [["due", "2027-01-22"]])
    assert.deepStrictEqual(stands("NOR-4", handedOver, "2027-01-15"), [["met", "2026-12-22"]])
    assert.deepStrictEqual(stands("NOR-5", handedOver, "2027-01-15"), [["late", "2027-01-11"]])
  })
  it("is counted in order, in whichever order it is recorded", () => {
    const late = told([
      ...until("RecordSupervision"),
      step("2027-02-20 12:00", tess, commands.supervise("2027-02-18")),
      step("2027-02-20 12:05", tess, commands.supervise("2027-01-20"))
    ])
    assert.deepStrictEqual(stands("NOR-9", late, "2027-02-20"), [
      ["met", "2027-01-22"],
      ["met", "2027-02-20"],
      ["due", "2027-03-18"]
    ])
  })
  it("has no due date where the text says only 'regularly'", () => {
    assert.deepStrictEqual(stands("EDI-13", told(until("ReviewPlan")), "2027-03-16"), [["outstanding", null]])
  })
  it("ends with the closure: no more turns are asked for, and one that was missed before stays late", () => {
    assert.deepStrictEqual(stands("NOR-9", told(story), "2027-06-01"), [
      ["met", "2027-01-22"],
      ["late", "2027-02-20"]
    ])
    const [propose, tell, close] = story.slice(-3)
    const supervised = ["2027-02-19", "2027-03-19", "2027-04-19"].map((heldOn) => ({
      at: `${heldOn} 12:00`,
      by: tess,
      does: commands.supervise(heldOn)
    }))
    const inTime = [...until("ProposeClosure"), ...supervised, propose!, tell!, close!].toSorted(
      (one, other) => (one.at < other.at ? -1 : 1)
    )
    assert.deepStrictEqual(
      stands("NOR-9", told(inTime), "2027-06-01").map(([state]) => state),
      ["met", "met", "met", "met"]
    )
  })
})

/** Supervised each month, while younger than nine. */
const underNine: Cadence = {
  _tag: "Cadence",
  ...header("NOR-78"),
  recurring: "supervision",
  from: "leadPractitionerAllocated",
  every: within(1, "months"),
  when: [{ _tag: "YoungerThan", years: 9 }]
}
/** The child becomes nine on 1 February 2027; allocated on 22 December 2026, supervised on 20 January. */
const supervisedBeforeTheBirthday = [
  step(
    "2026-12-18 16:45",
    tess,
    commands.refer({ child: { id: childId, birth: { _tag: "Born", on: day("2018-02-01") } } })
  ),
  ...until("SubmitAssessment").slice(1)
]
const askedOn = (on: string, rule: Cadence, otherwise: ReadingsTaken = {}) => {
  const under = { ...protocolWith(rule), readings: taken(otherwise) }
  return stands("NOR-78", told(supervisedBeforeTheBirthday), on, under)
}

describe("A12: an interval for an age, and a birthday within it", () => {
  it("holds for a turn that is due before the birthday, and not for the next, due on 20 February", () => {
    assert.deepStrictEqual(askedOn("2027-01-31", underNine), [["met", "2027-01-22"]])
  })
  it("read by the last turn, on 20 January, holds for the turn that is due on 20 February too", () => {
    assert.deepStrictEqual(askedOn("2027-02-19", underNine, { A12: "atTheLastTurn" }), [
      ["met", "2027-01-22"],
      ["due", "2027-02-20"]
    ])
  })
  it("without a number of days, holds on the day asked", () => {
    const regularly = { ...underNine, every: unmeasured("regularly") }
    assert.deepStrictEqual(askedOn("2027-01-31", regularly), [
      ["met", null],
      ["outstanding", null]
    ])
    assert.deepStrictEqual(askedOn("2027-02-01", regularly), [])
  })
})

const waiting = (rule: Cadence) =>
  owedOn(until("AllocateLeadPractitioner"), "supervision", {
    on: "2026-12-21",
    under: protocolWith(rule)
  }).flatMap((each) => (each.rule === "NOR-78" ? [each.state] : []))

describe("something that recurs from a moment that has not come", () => {
  it("is still to come for this child, and not asked for others", () => {
    assert.deepStrictEqual(waiting(underNine), ["notYet"])
    assert.deepStrictEqual(waiting({ ...underNine, when: [{ _tag: "Reached", years: 16 }] }), [])
  })
})

/** Supervised each week while younger than nine, which the child becomes on 1 February 2027; the last time on 20 January. */
const weekly = { ...underNine, every: within(7, "calendarDays") }
const fromNine: Cadence = {
  ...underNine,
  ...header("NOR-85"),
  every: within(21, "calendarDays"),
  when: [{ _tag: "Reached", years: 9 }]
}
const alternately = (...rules: ReadonlyArray<Cadence>): ReadonlyArray<string> =>
  owed(told(supervisedBeforeTheBirthday), "2027-02-01", protocolWith(...rules))
    .filter(({ metOn, rule }) => rules.some(({ id }) => id === rule) && metOn === null)
    .map(({ deadline, rule, state }) => `${rule} ${state} ${deadline?.dueOn ?? "without a day"}`)

describe("A12: one interval for the youngest, and another for the rest", () => {
  it("asks for the next turn once, by whichever of the two is sooner", () => {
    assert.deepStrictEqual(alternately(fromNine), ["NOR-85 due 2027-02-10"])
    assert.deepStrictEqual(alternately(weekly, fromNine), ["NOR-78 late 2027-01-27"])
    assert.deepStrictEqual(alternately(fromNine, weekly), ["NOR-78 late 2027-01-27"])
  })
  it("asks by the one for the rest where the other counts from another moment, or gives no number", () => {
    assert.deepStrictEqual(alternately({ ...weekly, from: "assessmentAuthorised" }, fromNine), [
      "NOR-85 due 2027-02-10"
    ])
    assert.deepStrictEqual(alternately({ ...weekly, every: unmeasured("often") }, fromNine), [
      "NOR-85 due 2027-02-10"
    ])
    assert.deepStrictEqual(alternately(weekly, { ...fromNine, every: unmeasured("often") }), [
      "NOR-78 late 2027-01-27",
      "NOR-85 outstanding without a day"
    ])
  })
  it("asks by both where a child can be meant by both", () => {
    const underTen: Cadence = { ...weekly, when: [{ _tag: "YoungerThan", years: 10 }] }
    assert.deepStrictEqual(alternately(underTen, fromNine), [
      "NOR-78 late 2027-01-27",
      "NOR-85 due 2027-02-10"
    ])
  })
})
