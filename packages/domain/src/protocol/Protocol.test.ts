import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import {
  day,
  edition,
  header,
  northshire,
  protocol,
  teamManager,
  unmeasured,
  who,
  within
} from "./northshire.test-data.ts"
import * as Protocol from "./Protocol.ts"
import type { Rule } from "./rule/Rule.ts"
import { QuestionKey } from "./rule/Question.ts"
import { says } from "./rule/says.ts"
import * as When from "./rule/When.ts"

describe("C15: a local protocol lies over the edition that it names", () => {
  it("keeps which version of which protocol, on which edition", () => {
    assert.deepStrictEqual(protocol.version, {
      authority: northshire.authority,
      version: "2025-04-01",
      edition: edition.code
    })
  })
  it("is refused over any other edition", () => {
    const other = { ...edition, code: Protocol.EditionCode.make("working-together-2015") }
    assert.strictEqual(
      Result.getOrThrow(Result.flip(Protocol.overlay(other, northshire))).message,
      "The protocol of northshire sits on working-together-2020; it was given working-together-2015."
    )
  })
  it("stands in the place of the edition's rule about the same thing, and of no other", () => {
    assert.strictEqual(Protocol.eligibility(protocol, "section17")?.id, "NOR-1")
    assert.strictEqual(Protocol.eligibility(protocol, "section47")?.id, "EDI-4")
    assert.strictEqual(Protocol.timeLimits(protocol, "seeChild")[0]?.id, "NOR-3")
    assert.strictEqual(Protocol.timeLimits(protocol, "completeAssessment")[0]?.id, "EDI-6")
    assert.strictEqual(Protocol.signOffs(protocol, "closure")[0]?.id, "NOR-10")
    assert.strictEqual(Protocol.notifications(protocol, "familyOfClosure")[0]?.id, "NOR-12")
    assert.isUndefined(ruleOf("EDI-3"))
  })
  it("adds its checklists to those of the edition", () => {
    const twice = Result.getOrThrow(
      Protocol.overlay(edition, {
        ...northshire,
        rules: [{ _tag: "Checklist", ...header("NOR-30"), step: "submitAssessment", items: ["childSeen"] }]
      })
    )
    assert.deepStrictEqual(
      Protocol.checklists(twice, "submitAssessment").map(({ id }) => String(id)),
      ["NOR-30", "EDI-10"]
    )
  })
  it("is in force from its first day to its last, both included", () => {
    const year = { from: day("2025-04-01"), until: day("2026-03-31") }
    assert.deepStrictEqual(
      ["2025-03-31", "2025-04-01", "2026-03-31", "2026-04-01"].map((on) => Protocol.isInForce(year, day(on))),
      [false, true, true, false]
    )
    assert.isTrue(Protocol.isInForce({ from: day("2025-04-01") }, day("2099-12-31")))
  })
})

describe("C15: an edition is the one before and what changed", () => {
  const changed: Rule = {
    _tag: "TimeLimit",
    ...header("EDI-60"),
    step: "completeAssessment",
    anchor: "referralReceived",
    within: within(40, "workingDays"),
    ifExceeded: "recordReasons"
  }
  const next = Protocol.succeed(edition, {
    code: Protocol.EditionCode.make("working-together-2030"),
    title: "The next made-up edition",
    inForce: { from: day("2030-01-01") },
    roles: [{ ...edition.roles[1]!, title: "Practice Supervisor" }],
    rules: [changed]
  })
  const readingOf = (id: string) => next.rules.find((rule) => rule.id === id)?.reading

  it("what changed stands alone, and as it is written", () => {
    assert.deepStrictEqual(
      next.rules.filter((rule) => rule._tag === "TimeLimit" && rule.step === "completeAssessment"),
      [changed]
    )
    assert.strictEqual(next.rules.length, edition.rules.length)
  })
  it("what is carried over says so (C15), unless it has a reading of its own", () => {
    assert.deepStrictEqual(readingOf("EDI-3"), {
      id: "C15",
      takenAs:
        "The paragraph of the earlier edition is taken to stand in The next made-up edition: the source documents tell of no change to it."
    })
    const twice = Protocol.succeed(next, { ...next, title: "The one after that", rules: [] })
    assert.strictEqual(
      twice.rules.find(({ id }) => id === "EDI-3")?.reading?.takenAs,
      "The paragraph of the earlier edition is taken to stand in The one after that: the source documents tell of no change to it."
    )
  })
  it("a role is redefined in its place, and the others are kept", () => {
    assert.deepStrictEqual(
      next.roles.map(({ title }) => title),
      ["Social Worker", "Practice Supervisor"]
    )
  })
})

const decode = Schema.decodeUnknownSync(Schema.toCodecJson(Protocol.LocalProtocol))
const withRule = (rule: unknown) => () => decode({ ...northshire, rules: [rule] })

describe("a protocol is data", () => {
  it("comes back from JSON as it was", () => {
    assert.deepStrictEqual(decode(JSON.parse(JSON.stringify(northshire))), northshire)
  })
  it("is refused with a rule of an unknown kind, an unknown step, or nobody who may lead", () => {
    assert.throws(withRule({ ...header("NOR-1"), _tag: "Advice" }))
    assert.throws(withRule({ ...northshire.rules[2], step: "haveTea" }))
    assert.throws(withRule({ ...northshire.rules[0], mayLead: [] }))
  })
})

const ruleOf = (id: string) => protocol.rules.find((rule) => rule.id === id)

const named = (asks: string) => ({ key: QuestionKey.make(`asked${asks.length}`), asks })

const sentence = (rule: Rule): string => says(protocol.roles, rule)

/** Of every child who is born, by a Team Manager. */
const asked = (first: string, ...more: ReadonlyArray<string>) =>
  sentence({
    _tag: "Checklist",
    ...header("NOR-11"),
    when: [{ _tag: "IsNot", circumstance: "unborn" }],
    by: [who(teamManager)],
    step: "auditAssessment",
    items: [],
    questions: [named(first), ...more.map(named)]
  })

describe("every rule says itself in one sentence", () => {
  it("one of each kind", () => {
    assert.deepStrictEqual(
      ["NOR-1", "NOR-3", "EDI-9", "NOR-11", "NOR-12", "NOR-9", "EDI-17"].map((id) => sentence(ruleOf(id)!)),
      [
        "An assessment, planning and support under section 17 may be led by: Social Worker, or Key Worker (must have significant practice experience with children and families, be directly supervised by a Team Manager).",
        "See the child within 5 working days of when the response was decided.",
        "The authorisation of the assessment is decided by: Team Manager; never by the author of the work.",
        "To close the episode, these must be on record: that the family was told, or the reason why not.",
        "Tell the family of the proposed change and the reasons, after the closure was proposed (always), unless telling would place the child at risk of harm.",
        "Hold supervision at least every month, from when the lead practitioner was allocated.",
        "When significant harm is suspected: a strategy discussion."
      ]
    )
  })
  it("a limit that a direction sets for each child", () => {
    assert.strictEqual(
      sentence({
        _tag: "TimeLimit",
        ...header("NOR-3"),
        step: "seeChild",
        anchor: "referralDecided",
        within: { _tag: "SetForTheCase" },
        ifExceeded: "notStated"
      }),
      "See the child no later than the day set for this child."
    )
  })
  it("a limit with a ceiling", () => {
    assert.strictEqual(
      sentence({
        _tag: "TimeLimit",
        ...header("NOR-3"),
        step: "seeChild",
        anchor: "referralReceived",
        within: within(5, "workingDays"),
        ceiling: within(7, "workingDays"),
        ifExceeded: "recordReasons"
      }),
      "See the child within 5 working days of when the referral was received; in any case within 7 working days of when the referral was received."
    )
  })
  it("a checklist of questions: the answer to what is asked, an entry on what is named; and whose duty it is", () => {
    assert.strictEqual(
      asked("Is it holistic?", "Case recording", "Is it open to challenge?"),
      "Where the child is born: to audit the assessment, these must be on record: an entry on Case recording; the answer to each of: Is it holistic?; Is it open to challenge? Whose duty it is: Team Manager."
    )
    assert.strictEqual(
      asked("Case recording", "Planning and reviews"),
      "Where the child is born: to audit the assessment, these must be on record: an entry on each of: Case recording; Planning and reviews. Whose duty it is: Team Manager."
    )
  })
  it("a circumstance that is not so, in words of its own where there are any", () => {
    assert.strictEqual(
      When.says([
        { _tag: "IsNot", circumstance: "emergencyProceedings" },
        { _tag: "IsNot", circumstance: "neglect" }
      ]),
      "the situation is no emergency and it is not so that neglect is a concern"
    )
  })
  it("a duty without exception", () => {
    assert.strictEqual(
      sentence({
        _tag: "Notification",
        ...header("NOR-12"),
        telling: "familyOfClosure",
        after: "closureProposed",
        within: unmeasured("always"),
        form: "spoken",
        unless: []
      }),
      "Tell the family of the proposed change and the reasons, after the closure was proposed (always)."
    )
  })
})
