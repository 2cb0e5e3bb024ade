import { assert, describe, it } from "@effect/vitest"
import { day, header, protocol, protocolWithout, tess } from "../../protocol/northshire.test-data.ts"
import { mayRemainAnonymous } from "./anonymity.ts"
import { childId, commands, eventsOf, london, type Step, story, told, until } from "../story.test-data.ts"
import { refusal, step, tags } from "../deciding.test-data.ts"

const received = (receivedAt: string, now: string) =>
  step(now, tess, commands.refer({ receivedAt: london(receivedAt) }))

const bornOn = (on: string): Step =>
  step(
    "2026-12-18 16:45",
    tess,
    commands.refer({ child: { id: childId, birth: { _tag: "Born", on: day(on) } } })
  )

describe("WT15-025: receiving a referral", () => {
  it("one received a minute ago, or this very minute, goes on record", () => {
    assert.deepStrictEqual(tags([received("2026-12-18 16:44", "2026-12-18 16:45")]), ["ReferralReceived"])
    assert.deepStrictEqual(tags([received("2026-12-18 16:45", "2026-12-18 16:45")]), ["ReferralReceived"])
  })
  it("one received later today is refused: it cannot have been", () => {
    const refused = refusal([], received("2026-12-18 16:46", "2026-12-18 16:45"))
    assert.strictEqual(refused._tag, "ImpossibleDay")
    assert.strictEqual(
      refused.message,
      "receivedAt cannot be 2026-12-18T16:46:00.000Z. Give a day in London to 2026-12-18, and a time that has come (WT15-025)."
    )
  })
  it("WT15-002: somebody is a child until the eighteenth birthday, and no longer", () => {
    assert.deepStrictEqual(tags([bornOn("2008-12-19")]), ["ReferralReceived"])
    const refused = refusal([], bornOn("2008-12-18"))
    assert.strictEqual(
      refused.message,
      "birth cannot be 2008-12-18. Give a day in London from 2008-12-19 to 2026-12-18 (WT15-025)."
    )
  })
  it("a child cannot be born tomorrow, but can be expected", () => {
    const born = step(
      "2026-12-18 16:45",
      tess,
      commands.refer({ child: { id: childId, birth: { _tag: "Born", on: day("2026-12-19") } } })
    )
    assert.strictEqual(refusal([], born)._tag, "ImpossibleDay")
    const expected = commands.refer({
      child: { id: childId, birth: { _tag: "Expected", on: day("2026-12-19") } }
    })
    assert.deepStrictEqual(tags([step("2026-12-18 16:45", tess, expected)]), ["ReferralReceived"])
  })
  it("a second referral is an episode of its own", () => {
    assert.strictEqual(refusal(until("DecideReferral"), story[0])._tag, "OutOfOrder")
  })
  it("comes before everything else", () => {
    for (const later of story.slice(1)) assert.strictEqual(refusal([], later)._tag, "OutOfOrder")
  })
  it("keeps the protocol version that it was received under", () => {
    assert.deepStrictEqual(told(until("DecideReferral")).protocol, protocol.version)
  })
})

const from = (referrer: Parameters<typeof commands.refer>[0] & object) =>
  step("2026-12-18 16:45", tess, commands.refer(referrer))

describe("WT15-078, BUC-2.5: a referrer who wishes to remain anonymous", () => {
  const neighbour = from({
    referrer: { _tag: "MemberOfThePublic", name: "Mrs Gray", wishesToRemainAnonymous: true }
  })
  const teacher = (name: string, wishesToRemainAnonymous: boolean) =>
    from({
      referrer: {
        _tag: "Professional",
        name,
        agency: "Hill School",
        capacity: "teacher",
        wishesToRemainAnonymous
      }
    })

  it("as a member of the public or of the family, leaves no name on record", () => {
    assert.deepStrictEqual(told([neighbour]).referral.referrer, {
      _tag: "MemberOfThePublic",
      name: "",
      wishesToRemainAnonymous: true
    })
    const aunt = from({
      referrer: { _tag: "FamilyMember", name: "Jo", relationship: "aunt", wishesToRemainAnonymous: true }
    })
    assert.strictEqual(told([aunt]).referral.referrer._tag, "FamilyMember")
    assert.notInclude(JSON.stringify(eventsOf([aunt])), "Jo")
  })
  it("otherwise leaves the name", () => {
    const named = from({
      referrer: { _tag: "MemberOfThePublic", name: "Mrs Gray", wishesToRemainAnonymous: false }
    })
    assert.include(JSON.stringify(eventsOf([named])), "Mrs Gray")
  })
  it("as a professional, is refused where the protocol asks that professionals are named", () => {
    assert.strictEqual(refusal([], teacher("Ms Hall", true))._tag, "NotOnRecord")
    assert.strictEqual(refusal([], teacher("  ", false))._tag, "NotOnRecord")
    assert.deepStrictEqual(tags([teacher("Ms Hall", true)], protocolWithout("NOR-2")), ["ReferralReceived"])
  })
  it("the protocol can be asked beforehand, and names its rule", () => {
    const { allowed, explanation } = mayRemainAnonymous(protocol, "Professional")
    assert.deepStrictEqual([allowed, explanation?.rule], [false, header("NOR-2").id])
    assert.isTrue(mayRemainAnonymous(protocol, "MemberOfThePublic").allowed)
    assert.isTrue(mayRemainAnonymous(protocolWithout("NOR-2"), "Professional").allowed)
  })
  it("need not be told of receipt; one who gave a name must be", () => {
    const untold = step(
      "2026-12-18 17:00",
      tess,
      commands.leaveUntold("referrerOfReceipt", "anonymousReferrer")
    )
    assert.deepStrictEqual(tags([neighbour, untold]), ["ReferralReceived", "NotTold"])
    assert.strictEqual(refusal(until("DecideReferral"), untold)._tag, "ExceptionNotAllowed")
    const aunt = from({
      referrer: { _tag: "FamilyMember", name: "Jo", relationship: "aunt", wishesToRemainAnonymous: true }
    })
    assert.deepStrictEqual(tags([aunt, untold]), ["ReferralReceived", "NotTold"])
    const child = from({ referrer: { _tag: "TheChild" } })
    assert.strictEqual(refusal([child], untold)._tag, "ExceptionNotAllowed")
  })
})
