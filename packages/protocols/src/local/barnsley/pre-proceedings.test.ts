import { assert, describe, it } from "@effect/vitest"
import { type Entry, Protocol } from "@section17/domain"
import { Result } from "effect"
import { answers, record, standingOf } from "../../onRecord.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { workingTogether2023 } from "../../working-together/2023/edition.ts"
import { barnsley, lee, sue } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const tells = tellerOf(barnsley, [lee, sue])
const { owed, refusal, told } = tells

const referred = [
  step("2027-01-04 10:00", sue, commands.refer("2027-01-04 09:00")),
  step("2027-01-04 12:00", sue, commands.answer())
]
const planned = (thresholdMet: boolean, by = sue) =>
  record("2027-01-11 09:00", by, {
    _tag: "LegalPlanningMeetingHeld",
    heldOn: day("2027-01-11"),
    legalDepartment: "Ms Shaw",
    thresholdMet,
    reasons: "The injuries are not explained."
  })
const letterAsks = [
  "letterConcerns",
  "letterSupportGiven",
  "letterWhatToDo",
  "letterLegalAdvice",
  // Section 2.5: the letter sets out the outline plan for completing specific assessments too.
  "letterAssessmentPlan"
] as const
const letterAnswered = answers("2027-01-12 09:00", sue, ...letterAsks)
const letter = (rest: Partial<Entry.EntryOf<"LetterBeforeProceedingsSent">> = {}) =>
  record("2027-01-12 10:00", sue, {
    _tag: "LetterBeforeProceedingsSent",
    sentOn: day("2027-01-12"),
    to: ["Mother", "Father"],
    invitesToMeetingOn: day("2027-01-19"),
    solicitorsListedOn: day("2027-01-08"),
    ...rest
  })
const aims = [
  "meetingLetterUnderstood",
  "meetingConcerns",
  "meetingMostImmediateChange",
  "meetingSupport",
  "meetingFurtherAssessment"
] as const
const aimed = answers("2027-01-19 15:00", sue, ...aims)
const meeting = record("2027-01-19 16:00", sue, {
  _tag: "PreProceedingsMeetingHeld",
  heldOn: day("2027-01-19"),
  attended: ["Mother", "Sue Firth"],
  representation: { _tag: "Represented", by: ["Mr Ames"] }
})
const bundle = [
  "courtChronology",
  "courtStatementAndGenogram",
  "courtCurrentAssessments",
  "courtAssessmentPlan",
  "courtCarePlan",
  "courtEvidenceTemplate"
] as const
const bundled = answers("2027-03-25 09:00", sue, ...bundle)
const issued = (emergency: boolean) =>
  record("2027-03-25 10:00", sue, {
    _tag: "CareProceedingsIssued",
    issuedOn: day("2027-03-25"),
    emergency
  })
const concluded = (on: string) =>
  record(`${on} 16:00`, sue, {
    _tag: "CareProceedingsConcluded",
    concludedOn: day(on),
    outcome: "A supervision order."
  })

const written = [...referred, planned(true), letterAnswered, letter()]
const met = [...written, aimed, meeting]
const inCourt = [...met, bundled, issued(false)]

const unanswered = (...given: Parameters<typeof refusal>): ReadonlyArray<string> => {
  const refused = refusal(...given)
  return refused._tag === "NotOnRecord" ? refused.unanswered.map(({ key }) => String(key)) : [refused._tag]
}
/** The answers to all of the questions but one. */
const allBut = (at: string, one: string, all: ReadonlyArray<string>) =>
  answers(at, sue, ...all.filter((each) => each !== one))

describe("Barnsley, section 2.5 (BAR-2.5a): the Legal Planning Meeting decides if the threshold is met", () => {
  it("the social worker, with the legal department; not a manager alone", () => {
    assert.deepStrictEqual(about(refusal(referred, planned(true, lee))), ["BAR-2.5a"])
    assert.strictEqual(told([...referred, planned(true)]).record?.length, 1)
  })
  it("no letter goes out before, nor when it is not met", () => {
    for (const steps of [
      [...referred, letterAnswered],
      [...referred, planned(false), letterAnswered]
    ]) {
      assert.deepStrictEqual(about(refusal(steps, letter())), ["BAR-2.5a", "thresholdMet"])
    }
  })
})

describe("Barnsley, sections 2.4 and 2.5 (BAR-2.4a, BAR-2.4b, BAR-2.5a): the letter before proceedings", () => {
  it("sets out each of the four, and the outline plan for completing specific assessments", () => {
    for (const one of letterAsks) {
      const steps = [...referred, planned(true), allBut("2027-01-12 09:00", one, letterAsks)]
      assert.deepStrictEqual(unanswered(steps, letter()), [one])
    }
    assert.strictEqual(told(written).record?.length, 3)
  })
  it("invites to a meeting, and encloses an up-to-date list of solicitors", () => {
    const ready = [...referred, planned(true), letterAnswered]
    assert.deepStrictEqual(about(refusal(ready, letter({ invitesToMeetingOn: null }))), [
      "BAR-2.4b",
      "invitationToMeeting"
    ])
    assert.deepStrictEqual(about(refusal(ready, letter({ solicitorsListedOn: null }))), [
      "BAR-2.4b",
      "listOfSolicitors"
    ])
  })
})

describe("Barnsley, section 2.4 (BAR-2.4c, BAR-2.4d): the meeting, and the plan that it makes", () => {
  it("covers each of the five aims", () => {
    for (const one of aims) {
      assert.deepStrictEqual(unanswered([...written, allBut("2027-01-19 15:00", one, aims)], meeting), [one])
    }
  })
  it("keeps who represented the parents, or why nobody did", () => {
    const alone = record("2027-01-19 16:00", sue, {
      _tag: "PreProceedingsMeetingHeld",
      heldOn: day("2027-01-19"),
      attended: ["Mother"],
      representation: { _tag: "NotRepresented", reason: "She chose to come without." }
    })
    assert.strictEqual(told([...written, aimed, alone]).record?.length, 5)
  })
  it("the plan is reviewed at agreed intervals, and overseen at the Legal Gateway Planning Meeting", () => {
    const stands = standingOf(tells, "BAR-2.4d")
    const reviewed = [
      ...met,
      record("2027-02-16 10:00", sue, {
        _tag: "PreProceedingsPlanReviewed",
        reviewedOn: day("2027-02-16"),
        progress: "Two of three points done.",
        nextReviewOn: day("2027-03-16")
      }),
      record("2027-02-17 10:00", sue, {
        _tag: "LegalGatewayPlanningMeetingHeld",
        heldOn: day("2027-02-17"),
        oversight: "Go on until March."
      })
    ]
    for (const recurring of ["preProceedingsReview", "legalGatewayOversight"] as const) {
      assert.deepStrictEqual(stands(met, recurring, "2027-01-20"), [["outstanding", null]])
      assert.deepStrictEqual(stands(reviewed, recurring, "2027-02-18"), [
        ["met", null],
        ["outstanding", null]
      ])
    }
    assert.strictEqual(refusal(written, reviewed.at(-1)!)._tag, "OutOfOrder")
  })
})

describe("Barnsley, section 2.5 (BAR-2.5b): what the court has", () => {
  it("each document of the bundle", () => {
    for (const one of bundle) {
      assert.deepStrictEqual(unanswered([...met, allBut("2027-03-25 09:00", one, bundle)], issued(false)), [
        one
      ])
    }
  })
  it("the name of the Independent Reviewing Officer, once proceedings are issued", () => {
    const stands = standingOf(tells, "BAR-2.5b")
    assert.deepStrictEqual(stands(met, "courtOfReviewingOfficer", "2027-03-25"), [])
    assert.deepStrictEqual(stands(inCourt, "courtOfReviewingOfficer", "2027-03-25"), [["outstanding", null]])
    const named = [
      ...inCourt,
      step("2027-03-26 10:00", sue, commands.tell("courtOfReviewingOfficer", "2027-03-26"))
    ]
    assert.deepStrictEqual(stands(named, "courtOfReviewingOfficer", "2027-03-26"), [["met", null]])
  })
})

describe("Barnsley, section 2.3 (BAR-2.3): proceedings, and their usual length of 26 weeks", () => {
  it("are issued after the letter and the meeting, or at once in an emergency", () => {
    assert.deepStrictEqual(about(refusal([...referred, bundled], issued(false))), [
      "BAR-2.3",
      "letterBeforeProceedings",
      "preProceedingsMeeting"
    ])
    assert.strictEqual(told([...referred, bundled, issued(true)]).record?.length, 2)
    assert.strictEqual(told(inCourt).record?.length, 7)
  })
  // 26 weeks are 182 days: of 25 March 2027, 6 are left in March, then 30, 31, 30, 31, 31 to 31 August: 159; 23 more.
  it("issued on Thursday 25 March 2027 end on Thursday 23 September", () => {
    const stands = standingOf(tells, "BAR-2.3")
    assert.deepStrictEqual(stands(inCourt, "concludeProceedings", "2027-09-23"), [["due", "2027-09-23"]])
    assert.deepStrictEqual(stands(inCourt, "concludeProceedings", "2027-09-24"), [
      ["outstanding", "2027-09-23"]
    ])
    const late = [...inCourt, concluded("2027-10-05")]
    assert.deepStrictEqual(stands(late, "concludeProceedings", "2027-10-06"), [["met", "2027-09-23"]])
  })
  it("A18: read as a limit, they are late the day after", () => {
    const asLimit = Result.getOrThrow(
      Protocol.overlay(workingTogether2023, { ...local, readings: { ...local.readings, A18: "limit" } })
    )
    const stands = standingOf(tellerOf(asLimit, [lee, sue]), "BAR-2.3")
    assert.deepStrictEqual(stands(inCourt, "concludeProceedings", "2027-09-24"), [["late", "2027-09-23"]])
  })
  it("are not issued twice at once, nor concluded before they are issued", () => {
    assert.strictEqual(refusal(inCourt, { ...issued(false), at: "2027-03-26 10:00" })._tag, "OutOfOrder")
    assert.strictEqual(refusal(met, concluded("2027-03-25"))._tag, "OutOfOrder")
    assert.deepStrictEqual(
      owed(met, "BAR-2.3", "2027-03-25").filter(({ kind }) => kind === "TimeLimit"),
      []
    )
  })
})
