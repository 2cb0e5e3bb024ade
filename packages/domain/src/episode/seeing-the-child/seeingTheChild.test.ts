import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import { ChildId } from "../../child/Child.ts"
import {
  day,
  header,
  protocolWith,
  sam,
  teamManager,
  tess,
  theo,
  who,
  within
} from "../../protocol/northshire.test-data.ts"
import { allocated, record } from "../assessment.test-data.ts"
import { Command } from "../Command.ts"
import type { Entry } from "../record/Entry.ts"
import { entriesOf } from "../record/entriesOf.ts"
import { attempt, childId, commands, told } from "../story.test-data.ts"
import { plannedDay, reasonFor } from "./standing.ts"

const on = day("2026-12-23")
const noon = "2026-12-23 12:00"

const tagOf = (entry: Entry, under = protocolWith()): string => {
  const episode = told(allocated)
  const asItWas = JSON.stringify(episode)
  const refusal = Result.getOrThrow(Result.flip(attempt(episode, record(noon, entry), under)))
  assert.strictEqual(JSON.stringify(episode), asItWas)
  return refusal._tag
}
const kept = (entry: Entry): Entry => told([...allocated, record(noon, entry)]).record!.at(-1)!.entry

const anew = (toSeeOn: string, practitioner = tess.id): Extract<Entry, { _tag: "SeeingRescheduled" }> => ({
  _tag: "SeeingRescheduled",
  toSeeOn: day(toSeeOn),
  reasons: "Away until Monday.",
  discussedOn: on,
  practitioner
})

const sighting = (rest: object): unknown => ({ ...commands.see("2026-12-23"), ...rest })

describe("WT15-053: the child is seen alone wherever possible, and the wishes and feelings are ascertained", () => {
  it("alone, or with the reason why not", () => {
    assert.isTrue(Schema.is(Command)(sighting({})))
    assert.isTrue(
      Schema.is(Command)(sighting({ manner: { _tag: "NotAlone", reason: "She asked for her aunt." } }))
    )
    for (const manner of [{ _tag: "NotAlone" }, { _tag: "NotAlone", reason: " " }]) {
      assert.isFalse(Schema.is(Command)(sighting({ manner })))
    }
  })
  it("no sighting is without what the child wishes and feels", () => {
    assert.isFalse(Schema.is(Command)(sighting({ wishesAndFeelings: "" })))
    const alone = told([...allocated, { at: "2026-12-23 16:00", by: sam, does: commands.see("2026-12-23") }])
    assert.strictEqual(alone.sightings[0]!.wishesAndFeelings, "Wants to stay at school.")
  })
})

describe("BUC-2.11b, BUC-2.11c: another day to see the child, whatever the numbers of a protocol", () => {
  const under = protocolWith(
    {
      _tag: "TimeLimit",
      ...header("NOR-31"),
      step: "seeChild",
      anchor: "referralReceived",
      within: within(2, "workingDays"),
      ceiling: within(12, "calendarDays"),
      ifExceeded: "recordReasons"
    },
    {
      _tag: "SignOff",
      ...header("NOR-32"),
      decision: "reschedulingOfSeeing",
      by: [who(teamManager)],
      selfApproval: "never"
    }
  )
  // Received on Friday 18 December 2026: 12 days later is Wednesday 30 December.
  it("the last day is the ceiling's; the one after is refused", () => {
    const episode = told([...allocated, record(noon, anew("2026-12-30"))], under)
    assert.strictEqual(plannedDay(episode), "2026-12-30")
    assert.strictEqual(tagOf(anew("2026-12-31"), under), "LaterThanTheLimit")
  })
  it("the reasons account for seeing the child late, and for nothing else", () => {
    const episode = told([...allocated, record(noon, anew("2026-12-30"))], under)
    assert.strictEqual(reasonFor(episode, "seeChild"), "Away until Monday.")
    assert.strictEqual(reasonFor(episode, "completeAssessment"), undefined)
    assert.strictEqual(reasonFor(told(allocated), "seeChild"), undefined)
  })
  it("who it is discussed with is whom the rule names", () => {
    assert.strictEqual(tagOf(anew("2026-12-30", sam.id), under), "NotEntitledToDecide")
    assert.strictEqual(
      plannedDay(told([...allocated, record(noon, anew("2026-12-30", theo.id))], under)),
      "2026-12-30"
    )
  })
  it("a day before the discussion is none", () => {
    assert.strictEqual(tagOf(anew("2026-12-22"), under), "OutOfOrder")
  })
})

describe("WT15-095: interviews", () => {
  it("with child and family, separately and together; distress kept small, and no leading questions", () => {
    const interviewed: Entry = {
      _tag: "ChildInterviewed",
      interviewedOn: on,
      interview: "together",
      distressMinimised: "In her own room, with her bear.",
      openQuestions: "What is a good day?"
    }
    assert.deepStrictEqual(kept(interviewed), interviewed)
    const adults: Entry = {
      _tag: "AdultsSeen",
      seenOn: on,
      adults: [{ name: "Lou", relationship: "father", absent: true }],
      interview: "separately",
      viewsAndWishes: "Wants to see her."
    }
    assert.deepStrictEqual(kept(adults), adults)
  })
})

describe("BAR-3.2a, BAR-3.2c: the child takes part", () => {
  it("with the trusted adult whom the child asked for", () => {
    const considered: Entry = {
      _tag: "SupportToTakePartConsidered",
      consideredOn: on,
      advocacy: "Offered.",
      communicationSupport: "Pictures.",
      trustedAdult: "Aunt May"
    }
    assert.deepStrictEqual(kept(considered), considered)
  })
  it("through direct work, when the child does not speak yet", () => {
    const work: Entry = {
      _tag: "DirectWorkDone",
      doneOn: on,
      interaction: "Looks to her mother, who looks away.",
      livedExperience: "She waits."
    }
    assert.deepStrictEqual(kept(work), work)
  })
})

const otherChild = (child: string): Entry => ({
  _tag: "OtherChildConsidered",
  child: ChildId.make(child),
  consideredOn: on,
  seen: true,
  needs: "None so far."
})

describe("WT15-052, BAR-3.3b: other children are considered on their own", () => {
  it("another child is; the child of the episode has the episode", () => {
    const sibling = "33333333-3333-4333-8333-333333333333"
    const episode = told([...allocated, record(noon, otherChild(sibling))])
    assert.strictEqual(entriesOf(episode, "OtherChildConsidered")[0]!.entry.child, sibling)
    assert.strictEqual(tagOf(otherChild(childId)), "OutOfOrder")
  })
})

describe("BAR-4.2a: due diligence in finding an absent parent", () => {
  it("each attempt is on record, with what came of it", () => {
    const searched: Entry = {
      _tag: "AbsentParentSearchedFor",
      who: "Lou",
      searchedOn: on,
      means: "A letter to the last known address.",
      result: { _tag: "NotLocated", learnt: "He moved in spring." }
    }
    assert.deepStrictEqual(kept(searched), searched)
  })
})
