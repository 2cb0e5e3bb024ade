import { assert, describe, it } from "@effect/vitest"
import * as Result from "effect/Result"
import {
  day,
  header,
  kit,
  protocolWith,
  protocolWithout,
  sam,
  teamManager,
  tess,
  theo,
  who
} from "../protocol/northshire.test-data.ts"
import { stage } from "./Episode.ts"
import { attempt, childId, commands, episodeId, type Step, story, told, until } from "./story.test-data.ts"
import { refusal, step, tags } from "./deciding.test-data.ts"

/** What a refusal says; null where there is none. */
const whatCameOf = (steps: ReadonlyArray<Step>, last: Step): string | null =>
  Result.match(attempt(told(steps), last), {
    onFailure: ({ message }) => message,
    onSuccess: () => null
  })

const onTuesday = (does: Step["does"]) => step("2026-12-22 09:00", tess, does)

const directed = (seeChildBy: string, completeBy: string) =>
  commands.allocate(sam, {
    direction: { focus: "Neglect", seeChildBy: day(seeChildBy), completeBy: day(completeBy), further: null }
  })

describe("allocating the lead practitioner", () => {
  const before = until("AllocateLeadPractitioner")

  it("needs a decision to assess under section 17", () => {
    assert.strictEqual(refusal(until("DecideReferral"), onTuesday(commands.allocate(sam)))._tag, "OutOfOrder")
    const early = [
      ...until("DecideReferral"),
      step("2026-12-21 10:00", tess, commands.answer("informationAndAdvice"))
    ]
    assert.strictEqual(refusal(early, onTuesday(commands.allocate(sam)))._tag, "OutOfOrder")
  })
  it("needs on record what the protocol's checklist names", () => {
    const unmapped = before.slice(0, 2)
    const refused = refusal(
      unmapped,
      onTuesday(commands.allocate(sam, { considerations: null, direction: null }))
    )
    assert.deepStrictEqual(refused._tag === "NotOnRecord" && refused.missing, [
      "teamMapping",
      "riskOfSection47",
      "timescaleForCompletion"
    ])
  })
  it("WT15-069: a date directed for the last day of the limit is allowed, the day after is not", () => {
    assert.strictEqual(
      told([...before, onTuesday(directed("2027-02-24", "2027-02-24"))]).allocations.length,
      1
    )
    const toComplete = refusal(before, onTuesday(directed("2026-12-30", "2027-02-25")))
    const toSee = refusal(before, onTuesday(directed("2027-02-25", "2027-02-24")))
    assert.deepStrictEqual(
      [toComplete, toSee].map((each) => each._tag === "LaterThanTheLimit" && [each.step, each.latest]),
      [
        ["completeAssessment", day("2027-02-24")],
        ["seeChild", day("2027-02-24")]
      ]
    )
  })
  it("A23: an unborn child can be directed to be seen after birth, whatever the limits say", () => {
    const expected = { id: childId, birth: { _tag: "Expected", on: day("2027-03-10") } } as const
    const unborn = [step("2026-12-18 16:45", tess, commands.refer({ child: expected })), ...before.slice(1)]
    const allocated = told([...unborn, onTuesday(directed("2027-03-12", "2027-02-24"))])
    assert.strictEqual(allocated.allocations[0]?.direction?.seeChildBy, "2027-03-12")
    assert.strictEqual(
      refusal(unborn, onTuesday(directed("2027-03-12", "2027-02-25")))._tag,
      "LaterThanTheLimit"
    )
  })
  it("a date directed before the referral is refused: it cannot be meant", () => {
    const refused = refusal(before, onTuesday(directed("2025-12-30", "2027-02-12")))
    assert.strictEqual(
      refused.message,
      "seeChildBy cannot be 2025-12-30. Give a day in London from 2026-12-18 to 2027-02-24 (WT15-077)."
    )
  })
  it("after an overrun that is accounted for, a new lead practitioner can be directed to a later day", () => {
    const late = step("2027-03-01 09:00", tess, directed("2027-03-03", "2027-03-12"))
    assert.strictEqual(refusal(until("SubmitAssessment"), late)._tag, "LaterThanTheLimit")
    const accounted = [...until("SubmitAssessment"), step("2027-02-26 09:00", sam, commands.accountFor())]
    assert.strictEqual(told([...accounted, late]).allocations.length, 2)
  })
  it("once the assessment is authorised, a new lead practitioner can be allocated for the plan", () => {
    const later = step("2027-05-01 09:00", tess, directed("2027-05-05", "2027-06-01"))
    assert.strictEqual(told([...until("ProposeClosure"), later]).allocations.length, 2)
  })
})

const seen = (on: string) => step("2026-12-23 15:00", sam, commands.see(on))

describe("seeing the child", () => {
  it("may be on the day of the referral, not the day before, and not tomorrow", () => {
    assert.strictEqual(told([...until("RecordChildSeen"), seen("2026-12-18")]).sightings.length, 1)
    assert.strictEqual(refusal(until("RecordChildSeen"), seen("2026-12-17"))._tag, "ImpossibleDay")
    assert.strictEqual(refusal(until("RecordChildSeen"), seen("2026-12-24"))._tag, "ImpossibleDay")
  })
  it("may not be before the birth, of a child who was born after the referral was received", () => {
    const born = commands.refer({ child: { id: childId, birth: { _tag: "Born", on: day("2026-12-20") } } })
    const newborn = [step("2026-12-21 09:00", tess, born), ...until("RecordChildSeen").slice(1)]
    assert.strictEqual(refusal(newborn, seen("2026-12-19"))._tag, "ImpossibleDay")
    assert.strictEqual(told([...newborn, seen("2026-12-20")]).sightings.length, 1)
  })
})

describe("accounting for an overrun", () => {
  type Reason = Extract<Step["does"], { readonly _tag: "RecordOverrunReason" }>
  const before = until("AuthoriseAssessment")
  const accounting = (said: Partial<Reason>, steps: ReadonlyArray<Step> = before) => {
    const does = { ...(commands.accountFor() as Reason), ...said }
    return whatCameOf(steps, step("2027-02-25 09:00", sam, does))
  }

  it("WT15-070, N53: of the assessment, it was discussed with child, family and other professionals", () => {
    assert.strictEqual(accounting({ discussedWith: ["child", "family", "professionals"] }), null)
    assert.strictEqual(
      accounting({ discussedWith: ["family"] }),
      "RecordOverrunReason is not possible now: nothing is said of a discussion with the child, nor with other professionals. It needs a discussion with each of them, or why there was none (WT15-070)."
    )
    for (const [left, others] of [
      ["the child", ["family", "professionals"]],
      ["the family", ["child", "professionals"]],
      ["other professionals", ["child", "family"]]
    ] as const) {
      assert.include(accounting({ discussedWith: others }) ?? "", `of a discussion with ${left}. It needs`)
    }
  })
  it("or it is said why not with one of them", () => {
    const reasons = "He is three months old."
    assert.strictEqual(
      accounting({
        discussedWith: ["family", "professionals"],
        notDiscussedWith: [{ party: "child", reasons }]
      }),
      null
    )
  })
  it("A23: with a child who is not born yet there is nothing to discuss", () => {
    const expected = { id: childId, birth: { _tag: "Expected", on: day("2027-03-10") } } as const
    const unborn = [
      step("2026-12-18 16:45", tess, commands.refer({ child: expected })),
      ...until("RecordChildSeen").slice(1)
    ]
    assert.strictEqual(accounting({ discussedWith: ["family", "professionals"] }, unborn), null)
    assert.include(accounting({ discussedWith: ["professionals"] }, unborn) ?? "", "with the family. It")
  })
  it("of another step, no text says with whom", () => {
    assert.strictEqual(accounting({ step: "seeChild", discussedWith: ["family"] }), null)
  })
})

describe("authorising the assessment", () => {
  const onDay46 = step("2027-02-25 10:00", tess, commands.authorise())

  it("WT15-070: the reason for another overrun does not account for this one", () => {
    const other = [
      ...until("AuthoriseAssessment"),
      step("2027-02-25 09:00", sam, commands.accountFor("seeChild"))
    ]
    assert.strictEqual(refusal(other, onDay46)._tag, "OverrunReasonRequired")
    const both = [...other, step("2027-02-25 09:05", sam, commands.accountFor())]
    assert.strictEqual(told([...both, onDay46]).assessment._tag, "Authorised")
  })
  it("nobody authorises their own assessment, whatever a protocol says", () => {
    const under = protocolWith({
      _tag: "SignOff",
      ...header("NOR-50"),
      decision: "assessment",
      by: [who(teamManager)],
      selfApproval: "notExcluded"
    })
    const written = [
      ...until("AllocateLeadPractitioner"),
      step("2026-12-22 09:00", tess, commands.allocate(theo)),
      step("2026-12-23 15:00", theo, commands.see("2026-12-23")),
      step("2027-02-01 12:00", theo, commands.submit())
    ]
    const own = step("2027-02-02 12:00", theo, commands.authorise())
    assert.strictEqual(refusal(written, own)._tag, "MayNotDecideOnOwnWork")
    assert.strictEqual(refusal(written, own, under)._tag, "MayNotDecideOnOwnWork")
  })
})

describe("a checklist can ask for anything that is on record, before any step", () => {
  it("NOR-7: the child must have been seen before the assessment is complete", () => {
    const unseen = until("AuthoriseAssessment", 1).filter(({ does }) => does._tag !== "RecordChildSeen")
    const refused = refusal(unseen, step("2027-02-11 12:00", tess, commands.authorise()))
    assert.deepStrictEqual(refused._tag === "NotOnRecord" && [refused.step, refused.missing], [
      "completeAssessment",
      ["childSeen"]
    ])
  })
  it("the team mapping, before the referral is even answered", () => {
    const under = protocolWith({
      _tag: "Checklist",
      ...header("NOR-40"),
      step: "decideReferral",
      items: ["teamMapping"]
    })
    assert.strictEqual(refusal(until("DecideReferral"), story[1], under)._tag, "NotOnRecord")
    const mapped = [...until("DecideReferral"), step("2026-12-21 09:00", tess, commands.map("2026-12-21"))]
    assert.deepStrictEqual(tags([...mapped, story[1]], under).at(-1), "ReferralDecided")
  })
  it("an item that the same step puts on record is on record", () => {
    const under = protocolWith({
      _tag: "Checklist",
      ...header("NOR-41"),
      step: "acknowledgeReferrer",
      items: ["professionalReferrerNamed"]
    })
    const acknowledged = step("2026-12-18 17:00", tess, commands.tell("referrerOfReceipt", "2026-12-18"))
    assert.deepStrictEqual(tags([story[0], acknowledged], under), ["ReferralReceived", "Told"])
  })
})

describe("telling", () => {
  it("nobody is told of what has not happened: no outcome before the assessment is authorised", () => {
    const outcome = step(
      "2027-02-10 13:00",
      sam,
      commands.tell("familyAndAgenciesOfOutcome", "2027-02-10", "written")
    )
    assert.strictEqual(
      refusal(until("AuthoriseAssessment"), outcome).message,
      "RecordTold is not possible now: there is nothing to tell of yet. It needs the moment when the assessment was authorised (WT15-080)."
    )
  })
  it("BRI-8c: the family is not counted as told of a closure that nobody has proposed", () => {
    const before = until("ProposeClosure")
    assert.strictEqual(
      refusal(before, step("2027-03-20 12:00", sam, commands.tell("familyOfClosure", "2027-03-20")))._tag,
      "OutOfOrder"
    )
    assert.strictEqual(
      refusal(before, step("2027-03-20 12:00", sam, commands.leaveUntold("familyOfClosure", "riskOfHarm")))
        ._tag,
      "OutOfOrder"
    )
  })
  it("a reason for not telling comes too late once they are told", () => {
    const toldAlready = [
      ...until("DecideReferral"),
      step("2026-12-18 17:00", tess, commands.tell("referrerOfReceipt", "2026-12-18"))
    ]
    const untold = step(
      "2026-12-18 17:05",
      tess,
      commands.leaveUntold("referrerOfReceipt", "anonymousReferrer")
    )
    const refused = refusal(toldAlready, untold)
    assert.strictEqual(
      refused.message,
      "RecordNotTold is not possible now: they are already told. It needs a duty that is not yet done (WT15-107)."
    )
  })
  it("of which the protocol says nothing is refused, naming the protocol", () => {
    const refused = refusal(
      until("ProposeClosure"),
      step("2027-03-20 12:00", sam, commands.tell("familyOfAction", "2027-03-20"))
    )
    assert.strictEqual(
      refused.message,
      "Northshire's protocol does not say when to tell the child and family what action will be taken. Add a rule, with its source, to the protocol."
    )
  })
})

const proposedBy = (by: Step["by"]) => step("2026-12-21 11:00", by, commands.propose)

describe("closing and stepping down", () => {
  const answered = [
    ...until("DecideReferral"),
    step("2026-12-21 10:00", tess, commands.answer("thresholdNotMet"))
  ]

  it("once somebody leads, is proposed by them, or by whoever may decide it", () => {
    const before = until("ProposeClosure")
    assert.strictEqual(
      refusal(before, step("2027-04-20 12:00", kit, commands.propose))._tag,
      "NotTheLeadPractitioner"
    )
    assert.strictEqual(
      told([...before, step("2027-04-20 12:00", tess, commands.propose)]).closure._tag,
      "Proposed"
    )
  })
  it("before anybody leads, is proposed by whoever may answer the referral", () => {
    assert.strictEqual(refusal(answered, proposedBy(kit))._tag, "NotEntitledToDecide")
    assert.strictEqual(told([...answered, proposedBy(sam)]).closure._tag, "Proposed")
  })
  it("a referral that leads to no assessment can be closed where the protocol names nobody to sign it off", () => {
    const under = protocolWithout("NOR-10", "NOR-11")
    const steps = [...answered, proposedBy(sam)]
    assert.strictEqual(
      refusal(steps, step("2026-12-21 12:00", kit, commands.close), under)._tag,
      "NotEntitledToDecide"
    )
    const closed = told([...steps, step("2026-12-21 12:00", sam, commands.close)], under)
    assert.strictEqual(stage(closed), "closed")
  })
  it("with a lead practitioner, it is theirs to close where the protocol names nobody", () => {
    const under = protocolWithout("NOR-10", "NOR-11")
    const steps = until("CloseEpisode")
    assert.strictEqual(
      refusal(steps, step("2027-04-22 12:00", tess, commands.close), under)._tag,
      "NotTheLeadPractitioner"
    )
    assert.strictEqual(
      stage(told([...steps, step("2027-04-22 12:00", sam, commands.close)], under)),
      "closed"
    )
  })
  it("is not proposed before the referral is answered, nor twice", () => {
    assert.strictEqual(refusal(until("DecideReferral"), proposedBy(tess))._tag, "OutOfOrder")
    assert.strictEqual(
      refusal(until("CloseEpisode"), step("2027-04-22 09:00", sam, commands.propose))._tag,
      "OutOfOrder"
    )
  })
  it("nothing happens in a closed episode", () => {
    for (const late of story.slice(1)) {
      assert.strictEqual(refusal(story, { ...late, at: "2027-05-01 09:00" })._tag, "EpisodeIsClosed")
    }
  })
})

describe("where an episode stands", () => {
  it("is told in one word, step by step", () => {
    const stages = story.map((_, place) => stage(told(story.slice(0, place + 1))))
    assert.deepStrictEqual(
      [...new Set(stages)],
      [
        "referralReceived",
        "awaitingAllocation",
        "assessment",
        "assessmentSubmitted",
        "assessmentAuthorised",
        "plan",
        "closureProposed",
        "closed"
      ]
    )
  })
  it("a referral that is answered in another way does not progress", () => {
    const answered = [
      ...until("DecideReferral"),
      step("2026-12-21 10:00", tess, commands.answer("earlyHelp"))
    ]
    assert.strictEqual(stage(told(answered)), "notProgressed")
  })
  it("the whole story is nineteen events, one for each step", () => {
    const episode = told(story)
    assert.strictEqual(episode.version, 19)
    assert.strictEqual(episode.id, episodeId)
    assert.strictEqual(episode.closure._tag, "Closed")
  })
})
