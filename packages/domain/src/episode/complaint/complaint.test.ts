import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { outlook } from "../../obligation/obligations.ts"
import {
  day,
  edition,
  header,
  northshire,
  protocol,
  protocolWith,
  sam,
  tess,
  within
} from "../../protocol/northshire.test-data.ts"
import { overlay } from "../../protocol/Protocol.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import type { Entry } from "../record/Entry.ts"
import { owedOn, record, refusalOf, standing } from "../onRecord.test-data.ts"
import { attempt, calendar, type Step, story, told, until } from "../story.test-data.ts"

const received = (receivedOn: string, from = "Ms Gray", desiredResult: string | null = null): Entry => ({
  _tag: "ComplaintReceived",
  receivedOn: day(receivedOn),
  from,
  channel: "telephone",
  about: "Nobody called back.",
  desiredResult
})
const answeredOn = (on: string, to = "Ms Gray"): Entry => ({
  _tag: "ComplaintAnswered",
  answeredOn: day(on),
  to,
  answer: "We are sorry, and call on Mondays."
})

const usual: Rule = {
  _tag: "TimeLimit",
  ...header("NOR-20"),
  step: "answerComplaint",
  anchor: "complaintReceived",
  within: within(10, "workingDays"),
  ifExceeded: "target"
}
const asTarget = protocolWith(usual)
const asLimit = Result.getOrThrow(
  overlay(edition, { ...northshire, readings: { A18: "limit" }, rules: [usual, ...northshire.rules] })
)

/** Friday 8 January 2027: 11 to 15 are 1 to 5, 18 to 22 January 6 to 10. */
const complained = [...until("SubmitAssessment"), record("2027-01-22 09:00", sam, received("2027-01-08"))]
const answered = (on: string) => [...complained, record(`${on} 12:00`, sam, answeredOn(on))]

describe("A18: ten working days that are normal, as a target or as a limit", () => {
  it("both are due on the same day, and in time on it", () => {
    for (const under of [asTarget, asLimit]) {
      assert.deepStrictEqual(standing(owedOn(complained, "answerComplaint", { on: "2027-01-22", under })), [
        ["due", "2027-01-22", null]
      ])
      assert.deepStrictEqual(
        standing(owedOn(answered("2027-01-22"), "answerComplaint", { on: "2027-01-25", under })),
        [["met", "2027-01-22", null]]
      )
    }
  })
  it("past the target the answer is still owed, and no breach; past the limit it is late", () => {
    const on = "2027-01-25"
    assert.deepStrictEqual(standing(owedOn(complained, "answerComplaint", { on, under: asTarget })), [
      ["outstanding", "2027-01-22", null]
    ])
    assert.deepStrictEqual(standing(owedOn(complained, "answerComplaint", { on, under: asLimit })), [
      ["late", "2027-01-22", null]
    ])
  })
  it("answered after it, the target's duty is met; the limit's is met late", () => {
    const steps = answered("2027-01-25")
    const on = "2027-01-25"
    assert.deepStrictEqual(
      standing(owedOn(steps, "answerComplaint", { on, under: asTarget })).map(([state]) => state),
      ["met"]
    )
    assert.deepStrictEqual(
      standing(owedOn(steps, "answerComplaint", { on, under: asLimit })).map(([state]) => state),
      ["metLate"]
    )
  })
  it("each says what it is", () => {
    const [target] = owedOn(complained, "answerComplaint", { on: "2027-01-22", under: asTarget })
    const [limit] = owedOn(complained, "answerComplaint", { on: "2027-01-22", under: asLimit })
    assert.strictEqual(
      target!.explanation.says,
      "Answer the complaint within 10 working days of when the complaint was received; a target, and an overrun is no breach."
    )
    assert.strictEqual(
      limit!.explanation.says,
      "Answer the complaint within 10 working days of when the complaint was received."
    )
    assert.deepStrictEqual(limit!.explanation.reading, {
      id: "A18",
      takenAs: "What is said to be normal is a limit (reading A18)."
    })
  })
})

describe("a complaint and its answer", () => {
  it("each complaint has its own days", () => {
    const twice = [...answered("2027-01-20"), record("2027-01-22 09:00", sam, received("2027-01-21"))]
    assert.deepStrictEqual(
      standing(owedOn(twice, "answerComplaint", { on: "2027-01-22", under: asTarget })),
      [
        ["met", "2027-01-22", null],
        ["due", "2027-02-04", null]
      ]
    )
  })
  it("nobody is answered who has not complained, nor twice", () => {
    const before = answered("2027-01-20")
    assert.strictEqual(
      refusalOf(before, record("2027-01-21 09:00", sam, answeredOn("2027-01-21"))).message,
      "ComplaintAnswered is not possible now: no complaint of this person waits for an answer. It needs their complaint first (WT15-075)."
    )
    const stranger = record("2027-01-21 09:00", sam, answeredOn("2027-01-21", "Mr Pike"))
    assert.strictEqual(refusalOf(complained, stranger)._tag, "OutOfOrder")
  })
  it("BUC-11.1: a compliment comes by the same ways, and asks for nothing", () => {
    const praised = [
      ...until("SubmitAssessment"),
      record("2027-01-22 09:00", sam, {
        _tag: "ComplimentReceived",
        receivedOn: day("2027-01-21"),
        from: "Ms Gray",
        channel: "letter",
        about: "Sam listens."
      })
    ]
    assert.deepStrictEqual(
      standing(owedOn(praised, "answerComplaint", { on: "2027-02-22", under: asTarget })),
      [["notYet", null, null]]
    )
  })
})

const heard = (from: string) =>
  record("2027-01-22 09:30", sam, {
    _tag: "DesiredResultHeard",
    heardOn: day("2027-01-21"),
    from,
    desiredResult: "One person to call."
  })

describe("BRI-10b: what the person would like to happen is heard", () => {
  const hears = protocolWith(usual, {
    _tag: "Checklist",
    ...header("NOR-21"),
    step: "answerComplaint",
    items: ["desiredResult"]
  })
  const before = [...until("SubmitAssessment"), record("2027-01-22 09:00", sam, received("2027-01-08"))]
  const answer = record("2027-01-22 10:00", sam, answeredOn("2027-01-22"))

  it("an answer waits until it is", () => {
    assert.strictEqual(
      refusalOf(before, answer, hears).message,
      "To answer the complaint, put on record first: the result that the person who complains would like. So asks NOR-21 (Northshire's protocol, paragraph 21)."
    )
  })
  it("said with the complaint, or heard later, is enough; another person's is not", () => {
    assert.strictEqual(told([...before, heard("Ms Gray"), answer], hears).record?.length, 3)
    const other = record("2027-01-22 09:00", sam, received("2027-01-08", "Mr Pike", "An apology."))
    assert.strictEqual(refusalOf([...before, other], answer, hears)._tag, "NotOnRecord")
  })
})

describe("BRI-10b: a complaint has no negative effect on the services", () => {
  const asIt = record("2027-01-22 09:00", sam, received("2027-01-08"))
  const at = until("SubmitAssessment").length
  const untold: ReadonlyArray<Step> = story
  const complainedOf = [...untold.slice(0, at), asIt, ...untold.slice(at)]

  it("every later step of the story is allowed as it would have been", () => {
    const [without, withIt] = [told(untold), told(complainedOf)]
    const { record: said, version, ...rest } = withIt
    const { version: before, ...otherwise } = without
    assert.deepStrictEqual(rest, otherwise)
    assert.strictEqual(version, before + 1)
    assert.strictEqual(said?.length, 1)
  })
  it("every step that is refused without it is refused the same with it", () => {
    const early: ReadonlyArray<Step> = story.slice(at + 4)
    for (const step of early) {
      const moved = { ...step, at: "2027-01-25 09:00" }
      const without = attempt(told(untold.slice(0, at)), moved)
      const withIt = attempt(told([...untold.slice(0, at), asIt]), moved)
      assert.deepStrictEqual(Result.isFailure(withIt), Result.isFailure(without))
      if (Result.isFailure(without) && Result.isFailure(withIt)) {
        assert.strictEqual(withIt.failure.message, without.failure.message)
      }
    }
  })
  it("what is owed besides is the same, on any day", () => {
    for (const on of ["2027-01-25", "2027-02-24", "2027-05-01"]) {
      const owed = (steps: ReadonlyArray<Step>) =>
        Result.getOrThrow(
          outlook(told(steps, asTarget), { protocol: asTarget, calendar, on: day(on) })
        ).filter(({ subject }) => subject !== "answerComplaint")
      assert.deepStrictEqual(owed(complainedOf), owed(untold))
    }
  })
})

describe("who puts a complaint on record", () => {
  it("whoever hears it", () => {
    assert.strictEqual(
      told([...until("SubmitAssessment"), record("2027-01-22 09:00", tess, received("2027-01-08"))], protocol)
        .record?.[0]?.recordedBy,
      tess.id
    )
  })
})
