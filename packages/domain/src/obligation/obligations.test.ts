import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { calendar, commands, story, told, until } from "../episode/story.test-data.ts"
import {
  day,
  header,
  protocol,
  protocolWith,
  protocolWithout,
  sam,
  tess,
  unmeasured,
  within
} from "../protocol/northshire.test-data.ts"
import type { Rule } from "../protocol/rule/Rule.ts"
import { outlook } from "./obligations.ts"
import { ofRule, owed, stands, step } from "./owed.test-data.ts"

describe("how an obligation stands on a day", () => {
  const referred = told(until("DecideReferral"))
  const decided = told(until("AllocateLeadPractitioner"))

  it("is due up to and on the last day, and late on the day after", () => {
    assert.deepStrictEqual(stands("EDI-5", referred, "2026-12-18"), [["due", "2026-12-21"]])
    assert.deepStrictEqual(stands("EDI-5", referred, "2026-12-21"), [["due", "2026-12-21"]])
    assert.deepStrictEqual(stands("EDI-5", referred, "2026-12-22"), [["late", "2026-12-21"]])
  })
  it("is met when it is done on the last day, and met late when it is done on the day after", () => {
    assert.deepStrictEqual(stands("EDI-5", decided, "2027-06-01"), [["met", "2026-12-21"]])
    const late = told([...until("DecideReferral"), step("2026-12-22 00:00", tess, commands.answer())])
    assert.deepStrictEqual(stands("EDI-5", late, "2027-06-01"), [["metLate", "2026-12-21"]])
  })
  it("is met when it is done in the last minute of the last day in London", () => {
    const inTime = told([...until("DecideReferral"), step("2026-12-21 23:59", tess, commands.answer())])
    assert.deepStrictEqual(stands("EDI-5", inTime, "2027-06-01"), [["met", "2026-12-21"]])
  })
  it("is outstanding, without a due date, where the text gives no number (A19)", () => {
    const authorised = told(until("RecordTold"))
    assert.deepStrictEqual(stands("EDI-15", authorised, "2030-01-01"), [["outstanding", null]])
    assert.deepStrictEqual(stands("EDI-15", told(story), "2030-01-01"), [["met", null]])
  })
  it("counts the first day on which the child was seen, in whichever order it is recorded", () => {
    const seenTwice = told([
      ...until("RecordChildSeen"),
      step("2027-01-04 12:00", sam, commands.see("2027-01-04")),
      step("2027-01-04 12:05", sam, commands.see("2026-12-30"))
    ])
    assert.deepStrictEqual(stands("NOR-3", seenTwice, "2027-01-04"), [["met", "2026-12-30"]])
  })
  it("does not exist before the moment from which it runs", () => {
    assert.deepStrictEqual(stands("NOR-3", referred, "2026-12-21"), [])
    assert.deepStrictEqual(stands("NOR-3", decided, "2026-12-21"), [["due", "2026-12-30"]])
  })
})

describe("the date directed for the child (C5)", () => {
  const directed: Rule = {
    _tag: "TimeLimit",
    ...header("NOR-3"),
    step: "seeChild",
    anchor: "referralDecided",
    within: { _tag: "SetForTheCase" },
    ifExceeded: "notStated"
  }
  const under = protocolWith(directed)

  it("is not known before the direction is given, and then is the due date", () => {
    assert.deepStrictEqual(stands("NOR-3", told(until("AllocateLeadPractitioner")), "2026-12-21", under)[0], [
      "outstanding",
      null
    ])
    const [obligation] = ofRule("NOR-3", told(until("RecordChildSeen")), "2026-12-22", under)
    assert.deepStrictEqual([obligation!.state, obligation!.deadline!.dueOn], ["due", day("2026-12-30")])
    assert.strictEqual(obligation!.deadline!.convention, "The day that the direction for this child gives.")
  })
})

describe("every kind of rule carries obligations", () => {
  const episode = told(until("RecordTold", 2))
  const all = Result.getOrThrow(outlook(episode, { protocol, calendar, on: day("2027-04-20") }))

  it("each rule of the protocol is accounted for, but who may lead other work than that of the episode", () => {
    const spoken = new Set(all.map(({ rule }) => rule))
    assert.deepStrictEqual(
      protocol.rules.filter(({ id }) => !spoken.has(id)).map(({ id }) => id),
      ["EDI-4"]
    )
    assert.deepStrictEqual([...new Set(all.map(({ kind }) => kind))].sort(), [
      "Cadence",
      "Checklist",
      "Eligibility",
      "Notification",
      "Routing",
      "SignOff",
      "TimeLimit"
    ])
  })
  it("what a practitioner in post, a team or the authority owes is not owed in a child's episode", () => {
    const elsewhere = protocolWith(
      {
        _tag: "Cadence",
        ...header("NOR-81"),
        recurring: "practitionerSupervision",
        from: "leadPractitionerAllocated",
        every: within(1, "months")
      },
      { _tag: "Checklist", ...header("NOR-82"), step: "completeInduction", items: [] }
    )
    const found = Result.getOrThrow(
      outlook(episode, { protocol: elsewhere, calendar, on: day("2027-04-20") })
    )
    assert.deepStrictEqual(
      found.map(({ rule }) => rule),
      all.map(({ rule }) => rule)
    )
  })
  it("what is still to come is in the outlook, and no obligation yet", () => {
    const toCome = all.filter(({ state }) => state === "notYet").map(({ rule }) => rule)
    assert.deepStrictEqual(toCome, ["NOR-11", "EDI-17"])
    assert.deepStrictEqual(
      owed(episode, "2027-04-20").filter(({ state }) => state === "notYet"),
      []
    )
  })
  it("a sign-off is outstanding once something lies before whoever decides, and says who that is", () => {
    const [closure] = ofRule("NOR-10", episode, "2027-04-20")
    assert.deepStrictEqual([closure!.state, closure!.by], ["outstanding", "Team Manager"])
  })
  it("a protocol without a rule about something owes nothing for it", () => {
    const { rules } = protocolWithout("NOR-9", "EDI-18")
    assert.deepStrictEqual(
      owed(told(story), "2027-06-01", { ...protocol, rules }).filter(
        ({ duty }) => duty === "hold supervision"
      ),
      []
    )
  })
  it("a duty that the text puts in words is told in those words", () => {
    const rule: Rule = {
      _tag: "Cadence",
      ...header("NOR-9"),
      recurring: "supervision",
      from: "leadPractitionerAllocated",
      every: unmeasured("when it helps")
    }
    const [obligation] = ofRule("NOR-9", told(until("RecordChildSeen")), "2026-12-23", protocolWith(rule))
    assert.strictEqual(
      obligation!.explanation.says,
      "Hold supervision when it helps, from when the lead practitioner was allocated."
    )
  })
})
