import { assert, describe, it } from "@effect/vitest"
import { sam, tess } from "../../protocol/northshire.test-data.ts"
import { owedOn, record, refusalOf } from "../onRecord.test-data.ts"
import type { Referrer } from "../referral/Referral.ts"
import { attempt, commands, london, type Step, told, until } from "../story.test-data.ts"

const again = (at: string, referrer: Referrer): Step =>
  record(at, sam, {
    _tag: "FurtherReferralReceived",
    referrer,
    concern: "Shouting at night.",
    receivedAt: london(at)
  })

const neighbour: Referrer = { _tag: "MemberOfThePublic", name: "", wishesToRemainAnonymous: true }
const doctor: Referrer = {
  _tag: "Professional",
  name: "Dr Shah",
  agency: "Mill Surgery",
  capacity: "GP",
  wishesToRemainAnonymous: false
}

/** Referred on Friday 18 December by a teacher, who was told that day. */
const toldFirst: ReadonlyArray<Step> = [
  ...until("DecideReferral"),
  { at: "2026-12-18 17:00", by: tess, does: commands.tell("referrerOfReceipt", "2026-12-18") }
]
const leftUntold: Step = {
  at: "2026-12-29 10:00",
  by: tess,
  does: commands.leaveUntold("referrerOfReceipt", "anonymousReferrer")
}
const states = (steps: ReadonlyArray<Step>) =>
  owedOn(steps, "referrerOfReceipt", { on: "2026-12-30" }).map(({ deadline, metOn, reason, state }) => [
    deadline?.dueOn,
    state,
    metOn ?? reason
  ])

describe("a second referrer, when the first is told", () => {
  const referred = [...toldFirst, again("2026-12-23 10:00", neighbour)]

  it("has still to be told, by the working day after theirs", () => {
    // Wednesday 23 December; the working day after is Thursday 24 December.
    assert.deepStrictEqual(states(referred), [
      ["2026-12-21", "met", "2026-12-18"],
      ["2026-12-24", "late", null]
    ])
  })
  it("who remains anonymous can be left untold, for that reason; what was done for the first stays done", () => {
    assert.strictEqual(attempt(told(referred), leftUntold)._tag, "Success")
    assert.deepStrictEqual(states([...referred, leftUntold]), [
      ["2026-12-21", "met", "2026-12-18"],
      ["2026-12-24", "excused", "Father threatened her."]
    ])
  })
  it("is told, and then nobody is left to leave untold", () => {
    const second: Step = {
      at: "2026-12-24 09:00",
      by: tess,
      does: commands.tell("referrerOfReceipt", "2026-12-24")
    }
    assert.deepStrictEqual(states([...referred, second]), [
      ["2026-12-21", "met", "2026-12-18"],
      ["2026-12-24", "met", "2026-12-24"]
    ])
    assert.strictEqual(refusalOf([...referred, second], leftUntold)._tag, "OutOfOrder")
  })
  it("who is named is no anonymous referrer", () => {
    const named = [...toldFirst, again("2026-12-23 10:00", doctor)]
    assert.strictEqual(refusalOf(named, leftUntold)._tag, "ExceptionNotAllowed")
  })
})
