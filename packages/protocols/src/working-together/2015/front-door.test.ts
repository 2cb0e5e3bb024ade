import { assert, describe, it } from "@effect/vitest"
import { Child, type Command, type Entry, Obligation, Protocol } from "@section17/domain"
import { Result } from "effect"
import { authority, edition, role, socialWorker, teamManager } from "../../rule.ts"
import { record, withChecklists } from "../../onRecord.test-data.ts"
import {
  about,
  calendar,
  commands,
  day,
  london,
  person,
  registeredWith,
  standing,
  step,
  type Step,
  tellerOf
} from "../../story.test-data.ts"
import { workingTogether2015 } from "./edition.ts"

/** An authority that says nothing of its own. */
const silent = Result.getOrThrow(
  Protocol.overlay(workingTogether2015, {
    authority: authority("northshire"),
    authorityName: "Northshire",
    title: "Northshire's protocol",
    version: "2015-03-26",
    sitsOn: edition("working-together-2015"),
    inForce: workingTogether2015.inForce,
    roles: [],
    rules: []
  })
)
const registrations = [registeredWith("HCPC", { from: "2014-01-01" })]
const qualified = { employer: "northshire", socialWorkQualified: true, registrations }
const sal = person("sal", "Sal Reed", { ...qualified, roles: [socialWorker] })
const mo = person("mo", "Mo Hart", { ...qualified, roles: [teamManager] })
/** A health visitor, whom no rule names. */
const hal = person("hal", "Hal Wright", { roles: [role("healthVisitor")] })

const protocol = withChecklists(silent, "WT15-015", "WT15-019", "WT15-048")
const { owed, refusal, told } = tellerOf(protocol, [sal, mo, hal])

const child: Command.CommandOf<"ReceiveReferral">["child"] = {
  id: Child.ChildId.make("22222222-2222-4222-8222-222222222222"),
  birth: { _tag: "Born", on: day("2010-06-01") }
}

/** Thursday 24 March 2016: the day before Good Friday. */
const referred = [step("2016-03-24 16:30", hal, commands.refer("2016-03-24 16:20", { child }))]
const decided = [...referred, step("2016-03-29 10:00", sal, commands.answer())]
const stateOf = (
  steps: ReadonlyArray<Step>,
  rule: string,
  subject: string
): ReadonlyArray<readonly [state: string, metOn: string | null]> =>
  owed(steps, rule, "2016-04-11")
    .filter((each) => each.subject === subject)
    .map(({ metOn, state }) => [state, metOn] as const)

const further = record("2016-04-07 17:00", sal, {
  _tag: "FurtherReferralReceived",
  referrer: { _tag: "MemberOfThePublic", name: "", wishesToRemainAnonymous: true },
  concern: "Shouting at night.",
  receivedAt: london("2016-04-07 16:50")
})

const suspectedOn = (text: string) =>
  record("2016-04-08 09:00", hal, {
    _tag: "NeedSuspected",
    by: "Mr Bell",
    capacity: "neighbour",
    suspectedOn: day(text),
    grounds: "Shouting."
  })

describe("Working Together (2015), chapter 1, paragraph 11 (WT15-018): a referral is made at once, by anybody", () => {
  const suspected = record("2016-03-24 17:00", hal, {
    _tag: "NeedSuspected",
    by: "Ms Hall",
    capacity: "teacher",
    suspectedOn: day("2016-03-23"),
    grounds: "A bruise."
  })
  it("the referral of a health visitor is received, and answers the duty", () => {
    assert.deepStrictEqual(owed(referred, "WT15-018", "2016-03-24"), [])
    assert.deepStrictEqual(stateOf([...referred, suspected], "WT15-018", "receiveReferral"), [
      ["met", "2016-03-24"]
    ])
  })
  it("and answers every suspicion before it, as a further referral does", () => {
    const both = [...referred, suspected, suspectedOn("2016-03-22")]
    assert.deepStrictEqual(stateOf(both, "WT15-018", "receiveReferral"), [
      ["met", "2016-03-24"],
      ["met", "2016-03-24"]
    ])
    const third = [...both, suspectedOn("2016-04-06")]
    assert.deepStrictEqual(stateOf(third, "WT15-018", "receiveReferral").at(-1), ["outstanding", null])
    assert.deepStrictEqual(stateOf([...third, further], "WT15-018", "receiveReferral").at(-1), [
      "met",
      "2016-04-07"
    ])
  })
})

const particulars = (earlyHelpAssessment: string | null) =>
  record("2016-03-29 09:00", sal, {
    _tag: "ReferralParticularsGiven",
    givenOn: day("2016-03-24"),
    form: "letter",
    from: "anotherService",
    developmentalNeeds: "Speaks little.",
    parentalCapacity: "Mother unwell.",
    earlyHelpAssessment,
    thresholdDocument: null
  })

describe("Working Together (2015), chapter 1, paragraph 20 (WT15-026): what a professional's referral carries", () => {
  it("is asked for, with an early help assessment or without, and no decision waits for it", () => {
    assert.deepStrictEqual(stateOf(decided, "WT15-026", "giveParticulars"), [["outstanding", null]])
    for (const assessment of [null, "The assessment of February."]) {
      assert.deepStrictEqual(stateOf([...decided, particulars(assessment)], "WT15-026", "giveParticulars"), [
        ["met", "2016-03-24"]
      ])
    }
  })
  it("is not asked of anybody else", () => {
    const byAunt = [
      step(
        "2016-03-24 16:30",
        sal,
        commands.refer("2016-03-24 16:20", { child, referrer: { _tag: "TheChild" } })
      )
    ]
    assert.deepStrictEqual(owed(byAunt, "WT15-026", "2016-03-24"), [])
  })
})

describe("Working Together (2015), chapter 1, response to a referral (WT15-078): concerns are clarified with the referrer", () => {
  it("when the referrer is known", () => {
    const clarified = record("2016-03-29 09:00", sal, {
      _tag: "ConcernsClarified",
      clarifiedOn: day("2016-03-29"),
      nature: "A bruise.",
      howTheyArose: "Seen at PE.",
      whyTheyArose: "She would not say."
    })
    assert.deepStrictEqual(stateOf(referred, "WT15-078", "clarifyConcerns"), [["outstanding", null]])
    assert.deepStrictEqual(stateOf([...referred, clarified], "WT15-078", "clarifyConcerns"), [
      ["met", "2016-03-29"]
    ])
    const unknown = [
      step(
        "2016-03-24 16:30",
        sal,
        commands.refer("2016-03-24 16:20", {
          child,
          referrer: { _tag: "MemberOfThePublic", name: "", wishesToRemainAnonymous: true }
        })
      )
    ]
    assert.deepStrictEqual(owed(unknown, "WT15-078", "2016-03-29"), [])
  })
})

describe("A5: Working Together (2015), chapter 1, paragraphs 58 and 60, of a further referral", () => {
  const steps = [...decided, further]
  // From Thursday 24 March: Good Friday 25 and Easter Monday 28 March do not count, so 29 March is day one. 29 March to
  // 1 April are 4; the four weeks from 4 April 20 more (24); 3 to 6 May, after the bank holiday of 2 May, 4 (28); 9 to
  // 27 May 15 (43); 31 May and 1 June, after the bank holiday of 30 May, are 44 and 45.
  it("the 45 working days of 24 March 2016 end on 1 June, whoever refers again on 7 April", () => {
    for (const told of [decided, steps]) {
      assert.deepStrictEqual(standing(owed(told, "WT15-069", "2016-04-11")), [["due", "2016-06-01"]])
    }
  })
  // Friday 8 April is day one of the second; Tuesday 29 March was day one of the first.
  it("each is decided on in a working day, and acknowledged: the first by 29 March, the other by 8 April", () => {
    assert.deepStrictEqual(
      standing(owed(steps, "WT15-066", "2016-04-07").filter(({ kind }) => kind === "TimeLimit")),
      [
        ["met", "2016-03-29"],
        ["due", "2016-04-08"]
      ]
    )
    assert.deepStrictEqual(standing(owed(steps, "WT15-067", "2016-04-07")), [
      ["late", "2016-03-29"],
      ["due", "2016-04-08"]
    ])
  })
  it("WT15-066: by a social worker, and not by a health visitor", () => {
    const reviewed = (by: typeof sal) =>
      record("2016-04-08 12:00", by, {
        _tag: "FurtherReferralReviewed",
        response: "section17Assessment",
        reasons: "The assessment takes it in."
      })
    assert.deepStrictEqual(about(refusal(steps, reviewed(hal))), ["WT15-066"])
    assert.deepStrictEqual(stateOf([...steps, reviewed(sal)], "WT15-066", "furtherReferral"), [
      ["met", "2016-04-08"]
    ])
  })
})

const checklist = (steps: ReadonlyArray<Step>) =>
  Result.getOrThrow(Obligation.outlook(told(steps), { protocol, calendar, on: day("2016-03-29") })).filter(
    ({ rule }) => rule === "WT15-048"
  )

describe("Working Together (2015), chapter 1, box after paragraph 26 (WT15-031): one process for every child", () => {
  const groups: ReadonlyArray<Entry.EntryOf<"CircumstanceNoted">["circumstance"]> = [
    "specialEducationalNeeds",
    "disabledChild",
    "youngCarer",
    "youthJustice",
    "parentInPrison",
    "asylumSeeking"
  ]
  it("with special needs, disabled, a carer, an offender, with a parent in prison, seeking asylum", () => {
    const plain = owed(decided, "WT15-069", "2016-03-29")
    for (const circumstance of groups) {
      const noted = record("2016-03-29 11:00", sal, {
        _tag: "CircumstanceNoted",
        circumstance,
        sinceOn: day("2016-03-29"),
        basis: "As the school says."
      })
      assert.deepStrictEqual(owed([...decided, noted], "WT15-069", "2016-03-29"), plain)
      assert.deepStrictEqual(checklist([...decided, noted]), checklist(decided))
    }
    assert.strictEqual(checklist(decided).length, 1)
    assert.strictEqual(plain.length, 1)
  })
})

const states = (steps: ReadonlyArray<Step>, rule: string) =>
  Result.getOrThrow(Obligation.outlook(told(steps), { protocol, calendar, on: day("2016-04-11") }))
    .filter((each) => each.rule === rule)
    .map(({ state }) => state)

describe("Working Together (2015), chapter 1, paragraphs 8 to 13: early help", () => {
  const helped = [...referred, step("2016-03-29 10:00", sal, commands.answer("earlyHelp"))]
  const found = record("2016-03-30 09:00", hal, {
    _tag: "CoordinatedSupportFound",
    foundOn: day("2016-03-30"),
    agencies: ["School", "Housing"],
    reasons: "Damp."
  })
  const assessed = (rest: Partial<Entry.EntryOf<"EarlyHelpAssessed">> = {}) =>
    record("2016-04-04 09:00", hal, {
      _tag: "EarlyHelpAssessed",
      assessedOn: day("2016-04-04"),
      agreement: { child: "agrees", parentsOrCarers: "agree" },
      professionals: ["Ms Hall"],
      actions: [{ what: "Dry the room.", service: "Housing", byWhen: null }],
      partOf: "earlyHelp",
      ...rest
    })
  it("WT15-013: an inter-agency assessment, where coordinated support would help", () => {
    assert.deepStrictEqual(states(helped, "WT15-013"), ["notYet"])
    assert.deepStrictEqual(states([...helped, found], "WT15-013"), ["outstanding"])
    assert.deepStrictEqual(states([...helped, found, assessed()], "WT15-013"), ["met"])
  })
  it("WT15-015, WT15-019: with agreement, all professionals, and the action to be taken", () => {
    for (const [rest, ...expected] of [
      [{ agreement: { child: "agrees", parentsOrCarers: "doNotAgree" } }, "WT15-015", "earlyHelpAgreed"],
      [{ professionals: [] }, "WT15-015", "professionalsInvolved"],
      [{ actions: [] }, "WT15-019", "earlyHelpActions"]
    ] as const) {
      assert.deepStrictEqual(about(refusal(helped, assessed(rest))), expected)
    }
  })
  it("WT15-017: a refusal asks for the lead professional's judgement", () => {
    const refused = record("2016-04-04 09:00", hal, {
      _tag: "EarlyHelpRefused",
      by: "both",
      refusedOn: day("2016-04-04"),
      reasons: ""
    })
    const judged = record("2016-04-05 09:00", hal, {
      _tag: "EscalationJudged",
      judgedOn: day("2016-04-05"),
      needsWillEscalate: false,
      reasons: "The grandmother helps.",
      outcome: "No referral."
    })
    assert.deepStrictEqual(states([...helped, refused], "WT15-017"), ["outstanding"])
    assert.deepStrictEqual(states([...helped, refused, judged], "WT15-017"), ["met"])
  })
  it("WT15-020: reviewed regularly, from the assessment on", () => {
    assert.deepStrictEqual(states(helped, "WT15-020"), ["notYet"])
    const reviewed = record("2016-04-11 09:00", hal, {
      _tag: "EarlyHelpReviewed",
      reviewedOn: day("2016-04-11"),
      progress: "Dry.",
      impactOnChild: "Coughs less."
    })
    assert.deepStrictEqual(states([...helped, assessed(), reviewed], "WT15-020"), ["met", "outstanding"])
  })
})

describe("Working Together (2015), chapter 1: what other services owe", () => {
  it("WT15-082: cooperation on request, by housing, other services of authorities, and health", () => {
    for (const service of ["housing", "otherAuthorityService", "health"] as const) {
      const asked = record("2016-04-04 09:00", sal, {
        _tag: "HelpRequested",
        of: "The service",
        service,
        requestedOn: day("2016-04-04"),
        what: "A home visit."
      })
      const answered = record("2016-04-06 09:00", sal, {
        _tag: "HelpAnswered",
        by: "The service",
        answeredOn: day("2016-04-06"),
        given: true,
        answer: "On Friday."
      })
      assert.deepStrictEqual(states([...decided, asked], "WT15-082"), ["outstanding"])
      assert.deepStrictEqual(states([...decided, asked, answered], "WT15-082"), ["met"])
    }
  })
  it("WT15-100: their contribution to the assessment, with what cannot wait", () => {
    const requested = record("2016-04-04 09:00", sal, {
      _tag: "ContributionRequested",
      agency: "School",
      requestedOn: day("2016-04-04"),
      why: "An assessment."
    })
    const made = record("2016-04-06 09:00", sal, {
      _tag: "ContributionMade",
      agency: "School",
      contributedOn: day("2016-04-06"),
      information: "Often late.",
      furtherAction: null,
      immediateAction: "She is afraid to go home today."
    })
    assert.deepStrictEqual(states([...decided, requested], "WT15-100"), ["outstanding"])
    assert.deepStrictEqual(states([...decided, requested, made], "WT15-100"), ["met"])
  })
})
