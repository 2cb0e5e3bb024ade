import { assert, describe, it } from "@effect/vitest"
import { calendar, london } from "../episode/story.test-data.ts"
import {
  day,
  header,
  keyWorker,
  protocol,
  protocolWith,
  socialWorker,
  teamManager,
  who,
  within
} from "../protocol/northshire.test-data.ts"
import type { Deadline } from "../protocol/Deadline.ts"
import { explain } from "../protocol/Explanation.ts"
import type { Rule, TimeLimit } from "../protocol/rule/Rule.ts"
import { type Asked, type Facts, obligation } from "./facts.ts"

const limit = (ifExceeded: TimeLimit["ifExceeded"]): Rule => ({
  _tag: "TimeLimit",
  ...header("NOR-60"),
  step: "seeChild",
  anchor: "referralDecided",
  within: within(24, "hours"),
  ifExceeded
})
const telling: Rule = {
  _tag: "Notification",
  ...header("NOR-61"),
  by: [who(teamManager), who(socialWorker)],
  telling: "referrerOfReceipt",
  after: "referralReceived",
  within: within(1, "workingDays"),
  form: "spoken",
  unless: []
}

/** Decided at 10:00 on Monday 21 December 2026: due on Tuesday, or at 10:00 on Tuesday where the limit is in hours. */
const due = (dueAt: Deadline["dueAt"]): Deadline => ({
  dueOn: day("2026-12-22"),
  dueAt,
  anchor: { moment: "referralDecided", at: london("2026-12-21 10:00"), on: day("2026-12-21") },
  convention: "",
  skipped: [],
  calendar: calendar.version,
  provisional: false,
  explanation: explain(protocol, limit("breach"))
})
const [byTheDay, byTheHour] = [due(null), due(london("2026-12-22 10:00"))]

const onDay = (on: string): Asked => ({ protocol, calendar, on: day(on) })
const atTime = (text: string): Asked => ({ ...onDay(text.slice(0, 10)), at: london(text) })
const doneOn = (on: string) => ({ on: day(on), at: undefined })
const doneAt = (text: string) => ({ on: day(text.slice(0, 10)), at: london(text) })

const state = (rule: Rule, facts: Facts, asked: Asked = onDay("2027-01-04")) =>
  obligation(rule, facts, asked).state

const whenDone = (deadline: Deadline, ...met: ReadonlyArray<NonNullable<Facts["met"]>>) =>
  met.map((each) => state(limit("breach"), { deadline, met: each }))
const whenAsked = (deadline: Deadline, ...asked: ReadonlyArray<Asked>) =>
  asked.map((each) => state(limit("breach"), { deadline }, each))

describe("A8: a limit in hours ends at its minute", () => {
  it("what is done in that minute is in time, and a minute later is late", () => {
    assert.deepStrictEqual(whenDone(byTheHour, doneAt("2026-12-22 10:00"), doneAt("2026-12-22 10:01")), [
      "met",
      "metLate"
    ])
  })
  it("what is done at no recorded time is in time on the last day, and not on the day after", () => {
    assert.deepStrictEqual(whenDone(byTheHour, doneOn("2026-12-22"), doneOn("2026-12-23")), [
      "met",
      "metLate"
    ])
  })
  it("asked at that minute it is due, and a minute later late", () => {
    assert.deepStrictEqual(whenAsked(byTheHour, atTime("2026-12-22 10:00"), atTime("2026-12-22 10:01")), [
      "due",
      "late"
    ])
  })
  it("asked about a day, it is due on the last one, and late on the day after", () => {
    assert.deepStrictEqual(whenAsked(byTheHour, onDay("2026-12-22"), onDay("2026-12-23")), ["due", "late"])
  })
})

describe("A7: a limit in days ends with its last day", () => {
  it("asked at a time, it is due until the last minute of that day", () => {
    assert.deepStrictEqual(whenAsked(byTheDay, atTime("2026-12-22 23:59"), atTime("2026-12-23 00:00")), [
      "due",
      "late"
    ])
  })
  it("done in the last minute of that day it is in time, and a minute later it is not", () => {
    assert.deepStrictEqual(whenDone(byTheDay, doneAt("2026-12-22 23:59"), doneAt("2026-12-23 00:00")), [
      "met",
      "metLate"
    ])
  })
})

describe("A18: what is normal, and no limit", () => {
  it("is outstanding once its day has passed, and met whenever it is done", () => {
    const target = limit("target")
    assert.strictEqual(state(target, { deadline: byTheDay }, onDay("2026-12-22")), "due")
    assert.strictEqual(state(target, { deadline: byTheDay }, onDay("2026-12-23")), "outstanding")
    assert.strictEqual(state(target, { deadline: byTheDay, met: doneOn("2026-12-30") }), "met")
    assert.isTrue(obligation(target, {}, onDay("2026-12-22")).target)
    assert.isUndefined(obligation(limit("breach"), {}, onDay("2026-12-22")).target)
  })
  it("is said of a time limit alone: to tell somebody late is late", () => {
    assert.strictEqual(state(telling, { deadline: byTheDay }, onDay("2026-12-23")), "late")
    assert.strictEqual(state(telling, { deadline: byTheDay, met: doneOn("2026-12-23") }), "metLate")
  })
})

describe("an excuse", () => {
  it("excuses what is not done, and what is done late; what is done in time is met", () => {
    const facts = { deadline: byTheDay, excused: true }
    assert.strictEqual(state(limit("recordReasons"), facts), "excused")
    assert.strictEqual(state(limit("recordReasons"), { ...facts, met: doneOn("2026-12-23") }), "excused")
    assert.strictEqual(state(limit("recordReasons"), { ...facts, met: doneOn("2026-12-22") }), "met")
  })
})

const bearer = (rule: Rule) => obligation(rule, {}, onDay("2026-12-22")).by

describe("whose duty it is", () => {
  it("is each of those whom the rule names, by title", () => {
    assert.strictEqual(bearer(telling), "Team Manager, or Social Worker")
    assert.isNull(bearer(limit("breach")))
  })
  it("is whoever may lead, where the rule says who that is", () => {
    const mayLead: Rule = {
      _tag: "Eligibility",
      ...header("NOR-62"),
      work: "section17",
      mayLead: [who(keyWorker)]
    }
    assert.strictEqual(bearer(mayLead), "Key Worker")
  })
  it("is said in the titles of the protocol that is asked, though another names the same people", () => {
    assert.strictEqual(bearer(telling), "Team Manager, or Social Worker")
    const titled = [...protocol.roles.values()].map(
      (role) => [role.role, { ...role, title: `Senior ${role.title}` }] as const
    )
    const elsewhere = { ...onDay("2026-12-22"), protocol: { ...protocol, roles: new Map(titled) } }
    assert.strictEqual(obligation(telling, {}, elsewhere).by, "Senior Team Manager, or Senior Social Worker")
  })
})

describe("what an obligation is about", () => {
  it("is what its kind of rule speaks of, and its duty says so in words", () => {
    const anew = protocolWith()
    const rules = ["NOR-1", "NOR-3", "EDI-9", "NOR-2", "EDI-14", "NOR-9", "EDI-17"].map((id) =>
      protocol.rules.find((rule) => rule.id === id)!
    )
    assert.deepStrictEqual(
      rules.map((rule) => {
        const { duty, kind, subject } = obligation(rule, {}, { ...onDay("2026-12-22"), protocol: anew })
        return [kind, subject, duty]
      }),
      [
        ["Eligibility", "section17", "an assessment, planning and support under section 17"],
        ["TimeLimit", "seeChild", "see the child"],
        ["SignOff", "assessment", "the authorisation of the assessment"],
        ["Checklist", "receiveReferral", "record the referral"],
        ["Notification", "referrerOfReceipt", "tell the referrer that the referral was received"],
        ["Cadence", "supervision", "hold supervision"],
        ["Routing", "suspectedSignificantHarm", "significant harm is suspected"]
      ]
    )
  })
})
