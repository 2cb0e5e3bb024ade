import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { day, kit } from "../../protocol/northshire.test-data.ts"
import { allocated, record } from "../assessment.test-data.ts"
import type { Entry } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"
import { attempt, told } from "../story.test-data.ts"
import { judgements, significantEvents, withoutGoal } from "./standing.ts"

const on = day("2027-01-04")
const noon = "2027-01-04 12:00"
const before = told(allocated)

const refused = (entry: Entry, steps = allocated) => {
  const episode = told(steps)
  const asItWas = JSON.stringify(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, record(noon, entry))))
  assert.strictEqual(JSON.stringify(episode), asItWas)
  return refusal
}

describe("WT15-049: information, and differences of view about it", () => {
  it("is kept with its source, with whom it was checked, and what it means for the child", () => {
    const gathered: Entry = {
      _tag: "InformationGathered",
      gatheredOn: on,
      source: "Health visitor",
      information: "Weight on the second centile.",
      checkedWith: ["child", "parentsOrCarers"],
      impactOnChild: "She tires at school."
    }
    const [kept] = entriesOf(told([...allocated, record(noon, gathered)]), "InformationGathered")
    assert.deepStrictEqual(kept!.entry, gathered)
  })
  it("a difference has two views or more, whose each is", () => {
    const differed: Entry = {
      _tag: "ViewsDiffered",
      notedOn: on,
      about: "Who collects her from school.",
      views: [
        { whose: "Mother", view: "The aunt does." },
        { whose: "Hill School", view: "Nobody does." }
      ]
    }
    const [kept] = entriesOf(told([...allocated, record(noon, differed)]), "ViewsDiffered")
    assert.deepStrictEqual(
      kept!.entry.views.map(({ whose }) => whose),
      ["Mother", "Hill School"]
    )
  })
})

const judged = (judgement: string, madeOn: string): Entry => ({
  _tag: "JudgementMade",
  madeOn: day(madeOn),
  about: "hunger",
  judgement,
  evidence: "The weight chart."
})

describe("WT15-056: a judgement can be revised", () => {
  it("the latest stands, and the earlier one is kept before it", () => {
    const episode = told([
      ...allocated,
      record("2027-01-04 12:00", judged("Illness.", "2027-01-04")),
      record("2027-01-11 12:00", judged("Neglect.", "2027-01-11"))
    ])
    assert.deepStrictEqual(
      judgements(episode, "hunger").map(({ entry, recordedAt }) => [
        entry.judgement,
        recordedAt.slice(0, 10)
      ]),
      [
        ["Illness.", "2027-01-04"],
        ["Neglect.", "2027-01-11"]
      ]
    )
    assert.deepStrictEqual(judgements(episode, "school"), [])
  })
  it("only whoever leads judges", () => {
    const refusal = Result.getOrThrow(
      Result.flip(attempt(before, record(noon, judged("Illness.", "2027-01-04"), kit)))
    )
    assert.strictEqual(refusal._tag, "NotTheLeadPractitioner")
    assert.include(refusal.message, "(WT15-056)")
  })
})

describe("WT15-059: research and reviews", () => {
  it("what they say, and how it bears on this child, is in the record", () => {
    const reflected: Entry = {
      _tag: "ResearchReflected",
      reflectedOn: on,
      research: "On growth and neglect.",
      bearing: "Her weight is a late sign."
    }
    const [kept] = entriesOf(told([...allocated, record(noon, reflected)]), "ResearchReflected")
    assert.deepStrictEqual(kept!.entry, reflected)
  })
})

describe("WT15-042, BAR-3.1d: the impact of services", () => {
  it("is recorded while the assessment goes on, as what the child lives, whoever has the service", () => {
    const reviewed: Entry = {
      _tag: "ImpactOfServiceReviewed",
      reviewedOn: on,
      service: "Recovery service for the mother",
      impactOnChild: "Breakfast on most days.",
      livedExperience: "She says that mornings are quiet now."
    }
    const episode = told([...allocated, record(noon, reviewed)])
    assert.strictEqual(episode.assessment._tag, "InProgress")
    assert.deepStrictEqual(entriesOf(episode, "ImpactOfServiceReviewed")[0]!.entry, reviewed)
  })
})

describe("BAR-8a: the child's own record", () => {
  const chronology: Entry = {
    _tag: "ChronologyCompleted",
    completedOn: on,
    events: [
      { on: day("2021-05-01"), what: "Moved here." },
      { on: day("2019-03-01"), what: "Grandfather died." }
    ]
  }
  const added: Entry = {
    _tag: "SignificantEventAdded",
    event: { on: day("2020-01-01"), what: "Started nursery." }
  }

  it("significant events stand in the order in which they happened, from before the referral too", () => {
    const episode = told([...allocated, record(noon, chronology), record("2027-01-05 12:00", added)])
    assert.deepStrictEqual(
      significantEvents(episode).map((event) => event.what),
      ["Grandfather died.", "Started nursery.", "Moved here."]
    )
    assert.deepStrictEqual(significantEvents(before), [])
  })
  it("an event in the future is none", () => {
    assert.strictEqual(
      refused({ _tag: "SignificantEventAdded", event: { on: day("2027-01-05"), what: "Moves." } })._tag,
      "ImpossibleDay"
    )
    assert.strictEqual(
      refused({
        _tag: "ChronologyCompleted",
        completedOn: on,
        events: [{ on: day("2027-01-05"), what: "Moves." }]
      })._tag,
      "ImpossibleDay"
    )
  })
  it("development is noted, so that progress can be seen", () => {
    const noted: Entry = {
      _tag: "DevelopmentNoted",
      notedOn: on,
      development: "Speaks in sentences.",
      progress: "Since autumn."
    }
    const [kept] = entriesOf(told([...allocated, record(noon, noted)]), "DevelopmentNoted")
    assert.deepStrictEqual(kept!.entry, noted)
  })
})

describe("BAR-3.4f: worry statements", () => {
  it("those without a wellbeing goal are known by name", () => {
    const worry = (name: string): Entry => ({
      _tag: "WorryStated",
      worry: name,
      statedOn: on,
      statement: "She may not grow as she should."
    })
    const goal: Entry = { _tag: "WellbeingGoalSet", worry: "hunger", setOn: on, goal: "Three meals a day." }
    const episode = told([
      ...allocated,
      record("2027-01-04 12:00", worry("hunger")),
      record("2027-01-04 12:01", worry("school")),
      record("2027-01-04 12:02", goal)
    ])
    assert.deepStrictEqual(withoutGoal(episode), ["school"])
  })
})

const person = (id: string, generation: number) => ({
  person: id as Extract<Entry, { _tag: "GenogramDrawn" }>["people"][number]["person"],
  name: "Somebody",
  generation,
  child: null
})

describe("BAR-3.4a: a clear genogram", () => {
  it("names what to put right: a parent who does not stand before the child", () => {
    const child = person("00000000-0000-4000-8000-000000000000", 0)
    const mother = person("00000000-0000-4000-8000-000000000001", 0)
    const refusal = refused({
      _tag: "GenogramDrawn",
      drawnOn: on,
      people: [child, mother],
      relationships: [{ from: mother.person, kind: "parentOf", to: child.person }]
    })
    assert.strictEqual(refusal._tag, "OutOfOrder")
    assert.include(refusal.message, "give the parent")
  })
})
