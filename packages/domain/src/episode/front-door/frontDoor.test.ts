import { assert, describe, it } from "@effect/vitest"
import { Result, Schema } from "effect"
import {
  day,
  fay,
  header,
  kit,
  protocolWith,
  sam,
  tess,
  unmeasured
} from "../../protocol/northshire.test-data.ts"
import type { Rule } from "../../protocol/rule/Rule.ts"
import { obligations, outlook } from "../../obligation/obligations.ts"
import type { Entry } from "../record/Entry.ts"
import { calendar, commands, type Step, told } from "../story.test-data.ts"
import { Consultation } from "./Contact.ts"
import { put, refusalOf, decided, referred } from "./frontDoor.test-data.ts"

describe("WT15-005, BAR-IFDg: a referrer who is not satisfied", () => {
  const followedUp = put("2026-12-22 09:00", sam, {
    _tag: "ResponseFollowedUp",
    by: "Ms Hall",
    followedUpOn: day("2026-12-22"),
    concern: "Nobody has seen him."
  })
  const answer = put("2026-12-22 12:00", tess, {
    _tag: "FollowUpAnswered",
    answeredOn: day("2026-12-22"),
    answer: "A worker visits tomorrow."
  })
  const escalated = put("2026-12-23 09:00", sam, {
    _tag: "ResponseEscalated",
    by: "Ms Hall",
    to: "The head of service",
    escalatedOn: day("2026-12-23"),
    concern: "Nobody came."
  })
  it("follows the response up, is answered, and escalates", () => {
    const { record } = told([...decided, followedUp, answer, escalated])
    assert.deepStrictEqual(
      record?.map(({ entry }) => entry._tag),
      ["ResponseFollowedUp", "FollowUpAnswered", "ResponseEscalated"]
    )
  })
  it("may escalate without a follow-up; an answer needs one", () => {
    assert.strictEqual(told([...decided, escalated]).record?.length, 1)
    assert.match(refusalOf(decided, answer), /nobody has followed the response up/u)
  })
})

const kept = (by: Step["by"], entry: Entry): readonly [Entry | undefined, string | undefined] => {
  const on = told([...decided, put("2026-12-21 16:00", by, entry)]).record?.at(-1)
  return [on?.entry, on?.recordedBy]
}

describe("what is put on record at the front door", () => {
  it("WT15-016: a consultation needs no referral, and can stand in the episode of a later one", () => {
    const consultation = {
      raisedBy: "Ms Hall",
      capacity: "teacher",
      concern: "Comes to school hungry.",
      advice: "Speak to his mother about breakfast club.",
      heldOn: day("2026-11-02")
    }
    assert.deepStrictEqual(Schema.decodeUnknownSync(Consultation)(consultation), consultation)
    const entry: Entry = { _tag: "ConsultationHeld", ...consultation }
    assert.deepStrictEqual(kept(sam, entry), [entry, "sam"])
  })
  it("WT15-030: a child in need by one limb of the definition, or by all three", () => {
    for (const limbs of [
      ["disabled"],
      ["unlikelyToAchieveOrMaintain", "likelyToBeImpaired", "disabled"]
    ] as const) {
      const entry: Entry = {
        _tag: "ChildInNeedFound",
        limbs,
        foundOn: day("2026-12-21"),
        reasons: "As the assessment shows."
      }
      assert.deepStrictEqual(kept(sam, entry), [entry, "sam"])
    }
  })
  it("WT15-021, BRI-2: the level of need, from universal to section 47, as the local document describes it", () => {
    for (const level of ["universal", "earlyHelp", "section17", "section47"] as const) {
      const entry: Entry = {
        _tag: "LevelOfNeedDecided",
        level,
        asDescribed: "Level 3",
        document: "Indicators of Need",
        reasons: "The lowest level that meets the need."
      }
      assert.deepStrictEqual(kept(tess, entry), [entry, "tess"])
    }
  })
  it("BRI-5e: what was done so that one worker can stay", () => {
    const entry: Entry = { _tag: "ContinuityWeighed", canStay: true, efforts: "Kit stays to the end." }
    assert.deepStrictEqual(kept(tess, entry), [entry, "tess"])
  })
  it("BAR-IFDe: agencies discuss the threshold when the outcome is not clear", () => {
    const entry: Entry = {
      _tag: "ThresholdDiscussionHeld",
      heldOn: day("2026-12-21"),
      agencies: ["Police", "Mill Surgery"],
      conclusion: "Child in need."
    }
    assert.deepStrictEqual(kept(kit, entry), [entry, "kit"])
  })
  it("WT15-026, BUC-2.2: what a referral carries, in any form, without an early help assessment", () => {
    for (const form of ["multiAgencyReferralForm", "telephone"] as const) {
      const entry: Entry = {
        _tag: "ReferralParticularsGiven",
        givenOn: day("2026-12-21"),
        form,
        from: "anotherService",
        developmentalNeeds: "Underweight.",
        parentalCapacity: null,
        earlyHelpAssessment: null,
        thresholdDocument: null
      }
      assert.deepStrictEqual(kept(fay, entry), [entry, "fay"])
    }
  })
})

describe("WT15-018: whoever thinks that a child may be in need refers at once", () => {
  const rule: Rule = {
    _tag: "TimeLimit",
    ...header("NOR-25"),
    step: "receiveReferral",
    anchor: "needSuspected",
    within: unmeasured("immediately"),
    ifExceeded: "notStated"
  }
  const under = protocolWith(rule)
  it("any professional's referral is received, and answers the duty from the day of the suspicion", () => {
    const byFay = [{ ...referred[0]!, by: fay }]
    assert.strictEqual(
      Result.getOrThrow(
        outlook(told(byFay, under), { protocol: under, calendar, on: day("2026-12-18") })
      ).find((each) => each.rule === "NOR-25")?.state,
      "notYet"
    )
    const suspected = put("2026-12-18 17:00", fay, {
      _tag: "NeedSuspected",
      by: "Ms Hall",
      capacity: "teacher",
      suspectedOn: day("2026-12-17"),
      grounds: "He said that nobody was at home."
    })
    const [obligation] = Result.getOrThrow(
      obligations(told([...byFay, suspected], under), { protocol: under, calendar, on: day("2026-12-18") })
    ).filter((each) => each.rule === "NOR-25")
    assert.deepStrictEqual([obligation?.state, obligation?.metOn], ["met", "2026-12-18"])
  })
})

describe("WT15-079: the response to a referral determines five things", () => {
  const needed = { _tag: "Needed", what: "As the indicators of need describe." } as const
  const notNeeded = { _tag: "NotNeeded", reasons: "Nobody says that she is hurt." } as const
  const five = {
    immediateProtection: notNeeded,
    section17Assessment: needed,
    section47Enquiries: notNeeded,
    services: { _tag: "Needed", what: "A breakfast club, of the universal kind." },
    specialistAssessments: notNeeded
  } as const
  const determined = (by: Step["by"], rest: Partial<Extract<Entry, { _tag: "ResponseDetermined" }>> = {}) =>
    put("2026-12-21 10:30", by, {
      _tag: "ResponseDetermined",
      determinedOn: day("2026-12-21"),
      ...five,
      ...rest
    })

  it("each of them needed, and what; or not, and why", () => {
    const { record = [] } = told([...decided, determined(tess)])
    const { _tag, determinedOn, ...found } = record[0]!.entry as Extract<
      Entry,
      { _tag: "ResponseDetermined" }
    >
    assert.deepStrictEqual([_tag, String(determinedOn)], ["ResponseDetermined", "2026-12-21"])
    assert.deepStrictEqual(found, five)
  })
  it("by whoever may decide on the response: before it is decided, or after", () => {
    assert.strictEqual(told([...referred, determined(tess)]).record?.length, 1)
    for (const before of [referred, decided])
      assert.match(refusalOf(before, determined(kit)), /may not decide/u)
  })
  it("and never against the response", () => {
    assert.match(
      refusalOf(decided, determined(tess, { section17Assessment: notNeeded })),
      /answered with section17Assessment.*that agrees with it \(WT15-079\)/u
    )
    const advised = [
      ...referred,
      { at: "2026-12-21 10:00", by: tess, does: commands.answer("informationAndAdvice") }
    ]
    assert.match(refusalOf(advised, determined(tess)), /answered with informationAndAdvice/u)
  })
})
