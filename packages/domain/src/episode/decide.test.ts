import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import {
  day,
  header,
  kit,
  protocol,
  protocolWith,
  protocolWithout,
  sam,
  teamManager,
  tess,
  theo,
  who
} from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { stage } from "./Episode.ts"
import type { Refusal } from "./refusals.ts"
import { mayRemainAnonymous } from "./referral/anonymity.ts"
import {
  attempt,
  childId,
  commands,
  episodeId,
  eventsOf,
  london,
  type Step,
  story,
  told,
  until
} from "./story.test-data.ts"

const step = (at: string, by: Step["by"], does: Step["does"]): Step => ({ at, by, does })

/** The refusal of the step after the others, which leaves the episode as it was. */
const refusal = (before: ReadonlyArray<Step>, last: Step, under: Protocol = protocol): Refusal => {
  const episode = before.length === 0 ? undefined : told(before, under)
  const asItWas = structuredClone(episode)
  const refused = Result.getOrThrow(Result.flip(attempt(episode, last, under)))
  assert.deepStrictEqual(episode, asItWas)
  return refused
}

const tags = (steps: ReadonlyArray<Step>, under?: Protocol) => eventsOf(steps, under).map(({ _tag }) => _tag)

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

const reviewed = (on: string) => step("2027-03-16 12:00", sam, commands.review(on))

describe("the plan", () => {
  it("WT15-071: may be agreed while the assessment goes on, not once it has another outcome", () => {
    const early = [...until("AuthoriseAssessment"), step("2027-02-10 13:00", sam, commands.draft())]
    const agreed = told([...early, step("2027-02-11 09:00", theo, commands.agree("2027-02-11"))])
    assert.strictEqual(agreed.plan._tag, "Agreed")
    assert.strictEqual(stage(agreed), "assessmentSubmitted")
    const otherwise = [...early, step("2027-02-11 12:00", tess, commands.authorise("earlyHelp"))]
    assert.strictEqual(
      refusal(otherwise, step("2027-02-12 09:00", theo, commands.agree("2027-02-12")))._tag,
      "OutOfOrder"
    )
  })
  it("WT15-062: has measurable outcomes, each with an action", () => {
    const before = until("DraftPlan")
    const drafted = (outcomes: Parameters<typeof commands.draft>[0]) => [
      ...before,
      step("2027-02-15 12:00", sam, commands.draft(outcomes))
    ]
    const agreed = step("2027-02-16 12:00", theo, commands.agree("2027-02-16"))
    assert.strictEqual(refusal(drafted([]), agreed)._tag, "NotOnRecord")
    const idle = [{ outcome: "Eats.", measure: "Weight.", actions: [] }]
    assert.strictEqual(refusal(drafted(idle), agreed)._tag, "NotOnRecord")
    assert.strictEqual(told([...drafted(undefined), agreed]).plan._tag, "Agreed")
  })
  it("WT15-061: its author does not agree it", () => {
    const theosChild = [
      ...until("AllocateLeadPractitioner"),
      step("2026-12-22 09:00", tess, commands.allocate(theo)),
      step("2026-12-23 15:00", theo, commands.see("2026-12-23")),
      step("2027-02-10 12:00", theo, commands.submit()),
      step("2027-02-11 12:00", tess, commands.authorise()),
      step("2027-02-15 12:00", theo, commands.draft())
    ]
    const agreed = (by: Step["by"]) => step("2027-02-16 12:00", by, commands.agree("2027-02-16"))
    assert.strictEqual(refusal(theosChild, agreed(theo))._tag, "MayNotDecideOnOwnWork")
    assert.strictEqual(told([...theosChild, agreed(tess)]).plan._tag, "Agreed")
  })
  it("can be drafted anew until it is agreed, and not after", () => {
    const again = step("2027-02-15 13:00", sam, commands.draft())
    assert.strictEqual(told([...until("AgreePlan"), again]).plan._tag, "Drafted")
    assert.strictEqual(
      refusal(until("SignOffPlan"), step("2027-02-17 09:00", sam, commands.draft()))._tag,
      "OutOfOrder"
    )
  })
  it("WT15-063: is reviewed from the day on which it was agreed, not before", () => {
    assert.strictEqual(refusal(until("ReviewPlan"), reviewed("2027-02-15"))._tag, "ImpossibleDay")
    assert.strictEqual(told([...until("ReviewPlan"), reviewed("2027-02-16")]).reviews.length, 1)
    assert.strictEqual(refusal(until("AgreePlan"), reviewed("2027-02-16"))._tag, "OutOfOrder")
  })
  it("WT15-071: work starts once, and before the plan where the protocol does not say otherwise", () => {
    const started = step("2026-12-23 12:00", sam, commands.start("2026-12-23"))
    assert.strictEqual(refusal(until("RecordChildSeen"), started)._tag, "NotOnRecord")
    assert.strictEqual(
      told([...until("RecordChildSeen"), started], protocolWithout("NOR-8")).work._tag,
      "Started"
    )
    assert.strictEqual(
      refusal(until("ReviewPlan"), step("2027-03-01 12:00", sam, commands.start("2027-03-01")))._tag,
      "OutOfOrder"
    )
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

describe("closing and stepping down", () => {
  const answered = [
    ...until("DecideReferral"),
    step("2026-12-21 10:00", tess, commands.answer("thresholdNotMet"))
  ]
  const proposedBy = (by: Step["by"]) => step("2026-12-21 11:00", by, commands.propose)

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
