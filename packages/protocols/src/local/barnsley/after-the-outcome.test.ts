import { assert, describe, it } from "@effect/vitest"
import { Episode } from "@section17/domain"
import { answers, record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { barnsley, lee, sue } from "./people.test-data.ts"

const tells = tellerOf(withChecklists(barnsley, "BAR-6a", "BAR-6g", "BAR-6h"), [lee, sue])
const { refusal, told } = tells

const submitted = [
  step("2027-01-04 10:00", sue, commands.refer("2027-01-04 09:00")),
  step("2027-01-04 12:00", sue, commands.answer()),
  step("2027-01-05 10:00", lee, commands.allocate(sue, null, { considerations: null })),
  step("2027-01-08 16:00", sue, commands.see("2027-01-08")),
  step("2027-02-01 12:00", sue, commands.submit())
]
const determinations = ["isChildInNeed", "isSignificantHarmSuspected", "isInNeedOfAccommodation"] as const
const determined = [...submitted, answers("2027-02-02 12:00", sue, ...determinations)]
const authorise = step("2027-02-03 12:00", lee, commands.authorise)
const authorised = [...determined, authorise]
const drafted = [...authorised, step("2027-02-04 12:00", sue, commands.draft)]
const agree = step("2027-02-05 12:00", lee, commands.agree("2027-02-05"))
const agreed = [...drafted, agree]

describe("Barnsley, section 6 (BAR-6a): worker and line manager determine three things", () => {
  it("in need, at risk of significant harm, in need of accommodation: each has its answer before authorisation", () => {
    for (const one of determinations) {
      const steps = [
        ...submitted,
        answers("2027-02-02 12:00", sue, ...determinations.filter((each) => each !== one))
      ]
      const refused = refusal(steps, authorise)
      assert.deepStrictEqual(
        refused._tag === "NotOnRecord" ? refused.unanswered.map(({ key }) => String(key)) : refused._tag,
        [one]
      )
    }
    assert.strictEqual(told(authorised).assessment._tag, "Authorised")
  })
})

describe("Barnsley, section 6 (BAR-6c, BAR-6d): who hears the outcome", () => {
  const stands = standingOf(tells, "BAR-6d")

  it("professional referrers, and agencies in writing", () => {
    for (const telling of ["referrerOfOutcome", "agenciesOfOutcome"] as const) {
      assert.deepStrictEqual(stands(authorised, telling, "2027-02-03"), [["outstanding", null]])
    }
    const spoken = step("2027-02-04 12:00", sue, commands.tell("agenciesOfOutcome", "2027-02-04"))
    assert.strictEqual(refusal(authorised, spoken)._tag, "WritingRequired")
    const done = [
      ...authorised,
      step("2027-02-04 12:00", sue, commands.tell("agenciesOfOutcome", "2027-02-04", "written")),
      step("2027-02-04 12:30", sue, commands.tell("referrerOfOutcome", "2027-02-04"))
    ]
    for (const telling of ["referrerOfOutcome", "agenciesOfOutcome"] as const) {
      assert.deepStrictEqual(stands(done, telling, "2027-02-04"), [["met", null]])
    }
  })
  it("a member of the public or of the family who referred is not owed it (N12), named or not", () => {
    for (const referrer of [
      { _tag: "MemberOfThePublic", name: "Mrs Bell", wishesToRemainAnonymous: false },
      { _tag: "FamilyMember", name: "Mr Bell", relationship: "grandfather", wishesToRemainAnonymous: false }
    ] as const) {
      const steps = [
        step("2027-01-04 10:00", sue, commands.refer("2027-01-04 09:00", { referrer })),
        ...authorised.slice(1)
      ]
      assert.deepStrictEqual(stands(steps, "referrerOfOutcome", "2027-02-03"), [])
      assert.deepStrictEqual(stands(steps, "agenciesOfOutcome", "2027-02-03"), [["outstanding", null]])
    }
  })
  it("agencies have the review dates and intended outcomes too, which this paper asks for", () => {
    const [agencies] = tells
      .owed(authorised, "BAR-6d", "2027-02-03")
      .filter(({ subject }) => subject === "agenciesOfOutcome")
    assert.include(agencies!.explanation.says, "with review dates and intended outcomes")
  })
  it("to child and family: nothing but risk of harm, or an enquiry, is a reason to withhold it (BAR-6c)", () => {
    const family = standingOf(tells, "BAR-6c")
    for (const exception of ["riskOfHarm", "jeopardisesInvestigation"] as const) {
      const untold = step(
        "2027-02-04 12:00",
        sue,
        commands.leaveUntold("familyAndAgenciesOfOutcome", exception)
      )
      assert.deepStrictEqual(family([...authorised, untold], "familyAndAgenciesOfOutcome", "2027-02-04"), [
        ["excused", null]
      ])
    }
    const anonymous = step(
      "2027-02-04 12:00",
      sue,
      commands.leaveUntold("familyAndAgenciesOfOutcome", "anonymousReferrer")
    )
    assert.strictEqual(refusal(authorised, anonymous)._tag, "ExceptionNotAllowed")
  })
})

describe("Barnsley, section 6 (BAR-6f): money for the family network is reviewed", () => {
  const stands = standingOf(tells, "BAR-6f")
  const given = [
    ...agreed,
    record("2027-02-08 12:00", sue, {
      _tag: "FinancialSupportGiven",
      givenOn: day("2027-02-08"),
      to: "Grandmother",
      what: "Fares, and a bed.",
      agreedOutcome: "Eats three meals a day."
    })
  ]
  const review = record("2027-03-08 12:00", sue, {
    _tag: "FinancialSupportReviewed",
    reviewedOn: day("2027-03-08"),
    outcomes: "He eats, and sleeps there twice a week.",
    continues: true
  })

  it("against the outcomes that were agreed, as long as it goes on", () => {
    assert.deepStrictEqual(stands(agreed, "financialSupportReview", "2027-02-09"), [])
    assert.deepStrictEqual(stands(given, "financialSupportReview", "2027-02-09"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...given, review], "financialSupportReview", "2027-03-09"), [
      ["met", null],
      ["outstanding", null]
    ])
  })
  it("nothing is reviewed that was not given", () => {
    assert.strictEqual(refusal(agreed, review)._tag, "OutOfOrder")
  })
})

describe("Barnsley, section 6 (BAR-6g): where harm outside the home is a concern", () => {
  const concern = record("2027-02-04 13:00", sue, {
    _tag: "CircumstanceNoted",
    circumstance: "extraFamilialHarm",
    sinceOn: day("2027-02-01"),
    basis: "Older boys wait at the gate."
  })
  const asked = ["planParentsUnderstand", "planStrengthsBased"] as const

  it("the plan says how it supports the parents, and on which strengths it builds", () => {
    const refused = refusal([...drafted, concern], agree)
    assert.deepStrictEqual(about(refused), ["BAR-6g"])
    assert.deepStrictEqual(
      refused._tag === "NotOnRecord" ? refused.unanswered.map(({ key }) => String(key)) : refused._tag,
      [...asked]
    )
    const answered = [...drafted, concern, answers("2027-02-05 09:00", sue, ...asked), agree]
    assert.strictEqual(told(answered).plan._tag, "Agreed")
  })
  it("and elsewhere it need not", () => {
    assert.strictEqual(told(agreed).plan._tag, "Agreed")
  })
})

const shared = (planIncluded: boolean) =>
  record("2027-03-08 14:00", sue, {
    _tag: "InformationSharedWithNewAuthority",
    sharedOn: day("2027-03-08"),
    what: "Assessment, chronology and plan.",
    planIncluded
  })

describe("Barnsley, section 6 (BAR-6h): a child in need moves to another authority for good", () => {
  const stands = standingOf(tells, "BAR-6h")
  const moved = [
    ...agreed,
    record("2027-03-08 12:00", sue, {
      _tag: "MoveNotified",
      movedOn: day("2027-03-06"),
      to: "Another authority",
      permanent: true
    })
  ]
  const proposed = step("2027-03-15 12:00", sue, commands.propose)
  const close = step("2027-03-16 12:00", lee, commands.close)
  const accepted = record("2027-03-15 13:00", sue, {
    _tag: "ResponsibilityAccepted",
    acceptedOn: day("2027-03-15"),
    by: "Ms Ode",
    inWriting: true
  })

  it("what is relevant is shared as soon as possible, the plan included", () => {
    assert.deepStrictEqual(stands(moved, "shareWithNewAuthority", "2027-03-08"), [["outstanding", null]])
    assert.deepStrictEqual(about(refusal(moved, shared(false))), ["BAR-6h", "planShared"])
    assert.deepStrictEqual(stands([...moved, shared(true)], "shareWithNewAuthority", "2027-03-08"), [
      ["met", null],
      ["met", null]
    ])
  })
  it("the receiving authority's timely re-assessment is awaited", () => {
    assert.deepStrictEqual(stands(moved, "reassessByNewAuthority", "2027-03-08"), [["outstanding", null]])
    const found = record("2027-03-20 12:00", sue, {
      _tag: "NewAuthorityReassessed",
      reassessedOn: day("2027-03-19"),
      found: "Support goes on."
    })
    assert.deepStrictEqual(stands([...moved, found], "reassessByNewAuthority", "2027-03-20"), [["met", null]])
  })
  it("Barnsley goes on supporting, and does not close, until the other accepts", () => {
    assert.deepStrictEqual(about(refusal([...moved, proposed], close)), ["BAR-6h", "responsibilityAccepted"])
    assert.strictEqual(Episode.stage(told([...moved, proposed, accepted, close])), "closed")
  })
})

describe("Barnsley, section 5 (BAR-5c): a difference of opinion", () => {
  const stands = standingOf(tells, "BAR-5c")
  const raised = [
    ...agreed,
    record("2027-02-10 12:00", sue, {
      _tag: "DisagreementRaised",
      raisedOn: day("2027-02-10"),
      agency: "Health visiting",
      statutoryResponsibility: false,
      about: "Whether the plan is enough."
    })
  ]

  it("is resolved speedily, or else goes to the Escalation Policy, whoever disagrees", () => {
    assert.deepStrictEqual(stands(raised, "resolveDisagreement", "2027-02-10"), [["outstanding", null]])
    assert.deepStrictEqual(stands(raised, "professionalDisagreement", "2027-02-10"), [["outstanding", null]])
    const resolved = [
      ...raised,
      record("2027-02-11 12:00", sue, {
        _tag: "DisagreementResolved",
        resolvedOn: day("2027-02-11"),
        agency: "Health visiting",
        how: "A joint visit."
      })
    ]
    assert.deepStrictEqual(stands(resolved, "resolveDisagreement", "2027-02-11"), [["met", null]])
    assert.deepStrictEqual(stands(resolved, "professionalDisagreement", "2027-02-11"), [])
  })
})

describe("Barnsley, section 8 (BAR-8b): plans and minutes go to those who took part", () => {
  const stands = standingOf(tells, "BAR-8b")
  const met = [
    ...agreed,
    record("2027-03-05 12:00", sue, {
      _tag: "ReviewMeetingHeld",
      heldOn: day("2027-03-05"),
      participants: ["Mother", "Hill School"],
      minutes: "Breakfast club works."
    })
  ]

  it("the child in need plan, in writing", () => {
    assert.deepStrictEqual(stands(agreed, "participantsOfPlan", "2027-02-08"), [["outstanding", null]])
    const sent = [
      ...agreed,
      step("2027-02-08 12:00", sue, commands.tell("participantsOfPlan", "2027-02-08", "written"))
    ]
    assert.deepStrictEqual(stands(sent, "participantsOfPlan", "2027-02-08"), [["met", null]])
    assert.strictEqual(
      refusal(agreed, step("2027-02-08 12:00", sue, commands.tell("participantsOfPlan", "2027-02-08")))._tag,
      "WritingRequired"
    )
  })
  it("the assessment plan, each time it is made", () => {
    const planned = [
      ...submitted.slice(0, 3),
      record("2027-01-06 12:00", sue, {
        _tag: "AssessmentPlanned",
        plannedOn: day("2027-01-06"),
        kinds: ["childInNeed"],
        aims: "What he eats, and why.",
        agreedWith: ["family", "practitioners"],
        seeChildBy: day("2027-01-08"),
        reviewPoints: [{ on: day("2027-01-20"), decides: "Whether more is needed." }],
        notInvolved: []
      })
    ]
    assert.deepStrictEqual(stands(planned, "participantsOfAssessmentPlan", "2027-01-06"), [
      ["outstanding", null]
    ])
    const sent = step(
      "2027-01-07 12:00",
      sue,
      commands.tell("participantsOfAssessmentPlan", "2027-01-07", "written")
    )
    assert.deepStrictEqual(stands([...planned, sent], "participantsOfAssessmentPlan", "2027-01-07"), [
      ["met", null]
    ])
  })
  it("the minutes of each review meeting", () => {
    assert.deepStrictEqual(stands(agreed, "participantsOfReviewMinutes", "2027-03-05"), [])
    const again = [
      ...met,
      step("2027-03-08 12:00", sue, commands.tell("participantsOfReviewMinutes", "2027-03-08", "written")),
      record("2027-04-06 12:00", sue, {
        _tag: "ReviewMeetingHeld",
        heldOn: day("2027-04-06"),
        participants: ["Mother"],
        minutes: "He gains weight."
      })
    ]
    assert.deepStrictEqual(stands(again, "participantsOfReviewMinutes", "2027-04-06"), [
      ["met", null],
      ["outstanding", null]
    ])
  })
})
