import { assert, describe, it } from "@effect/vitest"
import { Child, Protocol } from "@section17/domain"
import { Result } from "effect"
import {
  conclude,
  conference,
  discussion,
  everybody,
  note,
  put,
  report,
  suspect
} from "../protection.test-data.ts"
import { authority, socialWorker, teamManager } from "../rule.ts"
import {
  about,
  commands,
  day,
  london,
  person,
  registeredWith,
  standing,
  step,
  tellerOf
} from "../story.test-data.ts"
import { workingTogether2015 } from "./2015/edition.ts"

/** An authority with no words of its own, under the guidance of 2015. */
const protocol = Result.getOrThrow(
  Protocol.overlay(workingTogether2015, {
    authority: authority("northshire"),
    authorityName: "Northshire",
    title: "Northshire's protocol",
    version: "1",
    sitsOn: workingTogether2015.code,
    inForce: workingTogether2015.inForce,
    roles: [],
    rules: []
  })
)

const registered = {
  employer: "northshire",
  socialWorkQualified: true,
  registrations: [registeredWith("HCPC", { from: "2012-08-01" })]
}
const ana = person("ana", "Ana Silva", {
  ...registered,
  roles: [socialWorker],
  significantPracticeExperience: true
})
const bob = person("bob", "Bob Ames", { ...registered, roles: [teamManager] })
const cat = person("cat", "Cat Dale", { ...registered, roles: [teamManager] })
const { owed, refusal, told } = tellerOf(protocol, [ana, bob, cat])
type Steps = Parameters<typeof told>[0]

const child = Child.ChildId.make("22222222-2222-4222-8222-222222222222")
const direction = { seeChildBy: "2016-01-15", completeBy: "2016-03-01" }
const referred = [
  step(
    "2016-01-08 10:05",
    bob,
    commands.refer("2016-01-08 10:00", {
      child: { id: child, birth: { _tag: "Born", on: day("2010-06-01") } }
    })
  ),
  step("2016-01-08 16:00", bob, commands.answer())
]
/** Monday 11 January 2016. */
const discussed = [...referred, step("2016-01-11 15:00", bob, discussion("2016-01-11 14:00"))]
const led = [...discussed, step("2016-01-11 16:00", bob, commands.allocate(ana, direction))]
const seen = [...led, step("2016-01-12 12:00", ana, commands.see("2016-01-12"))]
const concluded = [...seen, step("2016-01-20 12:00", ana, conclude("2016-01-20"))]
const reported = [...concluded, step("2016-01-21 12:00", ana, report("2016-01-21"))]

const how = (steps: Steps, rule: string, on: string) => standing(owed(steps, rule, on))
const outstanding = [["outstanding", null]] as const
const met = [["met", null]] as const

const found = step(
  "2016-01-08 17:00",
  ana,
  put({
    _tag: "ImmediateDangerFound",
    foundAt: london("2016-01-08 16:30"),
    danger: "He threatens to take her."
  })
)
const acted = step(
  "2016-01-08 18:00",
  bob,
  put({
    _tag: "EmergencyActionTaken",
    takenAt: london("2016-01-08 17:30"),
    agency: "police",
    power: { _tag: "PolicePowers", because: "immediateSafety", reasons: "He is at the door." },
    childSeen: { _tag: "Seen", by: "PC Moss", found: "Frightened, and unhurt." },
    otherChildren: { inTheHousehold: "A brother.", inTheHouseholdOfTheAllegedPerpetrator: "None." },
    actedAloneBecause: "He is at the door."
  })
)

describe("Working Together (2015), chapter 1: immediate protection", () => {
  it("WT15-083, WT15-068: powers are used immediately, by no number", () => {
    assert.deepStrictEqual(how([...referred, found], "WT15-083", "2016-01-08"), outstanding)
    assert.deepStrictEqual(how([...referred, found, acted], "WT15-083", "2016-01-08"), met)
  })
  it("WT15-087: a strategy discussion follows the action of a single agency", () => {
    const alone = [...referred, found, acted]
    assert.deepStrictEqual(how(alone, "WT15-087", "2016-01-08"), outstanding)
    const after = [...alone, step("2016-01-11 15:00", bob, discussion("2016-01-11 14:00"))]
    assert.deepStrictEqual(how(after, "WT15-087", "2016-01-11"), met)
  })
  it("WT15-086: the authority responsible for the child is consulted; its acceptance follows in writing", () => {
    const elsewhere = [
      ...referred,
      step("2016-01-08 17:05", bob, note("anotherAuthorityResponsible", "2015-06-01")),
      found,
      acted
    ]
    assert.deepStrictEqual(how([...referred, found, acted], "WT15-086", "2016-01-08"), [])
    assert.deepStrictEqual(how(elsewhere, "WT15-086", "2016-01-08"), outstanding)
    const accepted = [
      ...elsewhere,
      step(
        "2016-01-08 19:00",
        bob,
        put({
          _tag: "ResponsibleAuthorityConsulted",
          consultedAt: london("2016-01-08 18:30"),
          authority: "Eastshire",
          said: "Its manager calls back."
        })
      ),
      step(
        "2016-01-08 20:00",
        bob,
        put({
          _tag: "EmergencyAccepted",
          acceptedAt: london("2016-01-08 19:30"),
          authority: "Eastshire",
          by: "Jo Grey"
        })
      )
    ]
    assert.deepStrictEqual(how(accepted, "WT15-086", "2016-01-08"), [...met, ...outstanding])
    const written = put({
      _tag: "EmergencyAcceptanceConfirmed",
      confirmedOn: day("2016-01-11"),
      reference: "Letter of 11 January."
    })
    assert.deepStrictEqual(
      how([...accepted, step("2016-01-11 12:00", bob, written)], "WT15-086", "2016-01-11"),
      [...met, ...met]
    )
  })
})

describe("Working Together (2015), chapter 1: strategy discussions", () => {
  it("WT15-034, WT15-092, WT15-101: whenever significant harm is suspected there is one", () => {
    const suspected = [...referred, step("2016-01-11 10:00", ana, suspect("2016-01-11 09:00"))]
    assert.deepStrictEqual(how(suspected, "WT15-101", "2016-01-11"), outstanding)
    const held = [...suspected, step("2016-01-11 15:00", bob, discussion("2016-01-11 14:00"))]
    assert.deepStrictEqual(how(held, "WT15-101", "2016-01-11"), met)
  })
  it("WT15-104, WT15-109: a social worker or their manager chairs it, and nobody else", () => {
    const held = discussion("2016-01-11 14:00")
    const visitor = person("dan", "Dan Reid", { employer: "The police" })
    const refused = refusal(referred, step("2016-01-11 15:00", visitor, held))
    assert.deepStrictEqual([refused._tag, about(refused)[0]], ["NotEntitledToDecide", "WT15-104"])
    assert.lengthOf(told([...referred, step("2016-01-11 15:00", ana, held)]).record ?? [], 1)
  })
  it("WT15-103: whoever takes part may decide for their agency", () => {
    const [first, ...others] = everybody
    const attendees = [{ ...first, decidesForTheAgency: false }, ...others] as const
    const refused = refusal(
      referred,
      step("2016-01-11 15:00", bob, discussion("2016-01-11 14:00", { attendees }))
    )
    assert.deepStrictEqual(about(refused), ["WT15-103", "attendeesDecideForTheirAgencies"])
  })
  it("WT15-105, WT15-108: who does what by when is followed up before the episode is closed", () => {
    const actions = [{ what: "See the brother", byWhom: "Ana Silva", byWhen: day("2016-01-13") }]
    const agreed = [
      ...referred,
      step(
        "2016-01-11 15:00",
        bob,
        discussion("2016-01-11 14:00", {
          actions,
          outcome: { _tag: "NoEnquiry", reasons: "An accident.", instead: "section17Assessment" }
        })
      ),
      step("2016-01-11 16:00", bob, commands.allocate(ana, direction)),
      step("2016-01-12 16:00", ana, commands.propose),
      step("2016-01-12 16:10", ana, commands.tell("familyOfClosure", "2016-01-12"))
    ]
    const refused = refusal(agreed, step("2016-01-13 12:00", bob, commands.close))
    assert.deepStrictEqual(about(refused), ["WT15-108", "agreedActionsDone"])
  })
})

describe("Working Together (2015), chapter 1: section 47 enquiries and their outcome", () => {
  it("WT15-111: not concluded before the child was seen in it", () => {
    const refused = refusal(led, step("2016-01-20 12:00", ana, conclude("2016-01-20")))
    assert.deepStrictEqual(about(refused), ["WT15-111", "childSeenInEnquiry"])
  })
  it("WT15-114: the social worker who leads decides how to proceed", () => {
    assert.strictEqual(
      refusal(seen, step("2016-01-20 12:00", bob, conclude("2016-01-20")))._tag,
      "NotTheLeadPractitioner"
    )
  })
  it("WT15-114: each enquiry is owed a conclusion, by no number of its own (N47)", () => {
    assert.deepStrictEqual(how(discussed, "WT15-114", "2016-03-18"), outstanding)
    assert.deepStrictEqual(how(concluded, "WT15-114", "2016-01-20"), met)
    const again = [
      ...concluded,
      step("2016-02-15 15:00", bob, discussion("2016-02-15 14:00")),
      step("2016-02-16 12:00", ana, commands.see("2016-02-16"))
    ]
    assert.deepStrictEqual(how(again, "WT15-114", "2016-02-16"), [...met, ...outstanding])
  })
  it("WT15-115: a request for a conference is answered by quick and straightforward means", () => {
    const none = conclude("2016-01-20", {
      conclusion: {
        _tag: "Substantiated",
        judgement: "One injury, and he has left.",
        conference: { _tag: "NotConvened", reasons: "She lives with her aunt." }
      }
    })
    const asked = put({
      _tag: "ConferenceRequested",
      requestedOn: day("2016-01-21"),
      by: "Ms Hall",
      agency: "Hill School",
      concerns: "He is back."
    })
    const request = [...seen, step("2016-01-20 12:00", ana, none), step("2016-01-21 12:00", ana, asked)]
    assert.deepStrictEqual(how(request, "WT15-115", "2016-01-21"), outstanding)
  })
  it("WT15-116, WT15-117: concerns that are not substantiated may need regular re-assessment", () => {
    const none = conclude("2016-01-20", {
      conclusion: {
        _tag: "NotSubstantiated",
        judgement: "A fall.",
        discussedWith: ["child", "parents", "professionals"],
        support: "Breakfast club.",
        reassessment: { _tag: "Regular", objectives: ["Gains weight"], responsible: "Hill Surgery" }
      }
    })
    const again = put({
      _tag: "ChildReassessed",
      reassessedOn: day("2016-02-15"),
      progress: "Gains weight.",
      impactOfServices: "Eats at the club."
    })
    const ended = [...seen, step("2016-01-20 12:00", ana, none)]
    assert.deepStrictEqual(how(ended, "WT15-116", "2016-01-20"), outstanding)
    assert.deepStrictEqual(how([...ended, step("2016-02-15 12:00", ana, again)], "WT15-116", "2016-02-15"), [
      ...met,
      ...outstanding
    ])
  })
  /** From Monday 11 January 2016: 12 to 15 are 4, 18 to 22 are 9, 25 to 29 are 14, Monday 1 February is the fifteenth. */
  it("WT15-118: the conference is within 15 working days of the discussion", () => {
    assert.deepStrictEqual(how(concluded, "WT15-118", "2016-01-20"), [["due", "2016-02-01"]])
    assert.deepStrictEqual(how(concluded, "WT15-118", "2016-02-02"), [["late", "2016-02-01"]])
  })
  it("WT15-121: whether to hold it before the birth is considered", () => {
    const [, ...rest] = led
    const unborn = [
      step(
        "2016-01-08 10:05",
        bob,
        commands.refer("2016-01-08 10:00", {
          child: { id: child, birth: { _tag: "Expected", on: day("2016-04-01") } }
        })
      ),
      ...rest
    ]
    const refused = refusal(unborn, step("2016-01-20 12:00", ana, conclude("2016-01-20")))
    assert.deepStrictEqual(about(refused), ["WT15-121", "conferenceBeforeBirthConsidered"])
  })
})

const timescales = { firstCoreGroupBy: "2016-02-10", planBy: "2016-02-12", firstReviewBy: "2016-04-29" }
const planned = [...reported, step("2016-02-01 12:00", ana, conference("2016-02-01", cat, timescales))]

const explained = (toldOn: string) =>
  put({
    _tag: "ChildToldOfDecision",
    toldOn: day(toldOn),
    of: "childProtectionPlan",
    explanation: {
      _tag: "Explained",
      said: "Who comes, and what must change at home.",
      reasonsViewsNotMet: "She wants to live with her aunt, who has no room."
    }
  })

describe("Working Together (2015), chapter 1: the conference and the plan", () => {
  it("WT15-124: there is a report before it", () => {
    const refused = refusal(
      concluded,
      step("2016-02-01 12:00", ana, conference("2016-02-01", cat, timescales))
    )
    assert.deepStrictEqual(about(refused), ["WT15-124", "conferenceReport"])
  })
  it("WT15-119: how it was prepared is on record: specialists, its purpose, the child, advocacy", () => {
    const held = told(planned).record?.find(({ entry }) => entry._tag === "InitialConferenceHeld")?.entry
    assert.deepStrictEqual(held?._tag === "InitialConferenceHeld" ? held.preparation : undefined, {
      specialists: "A paediatrician is invited.",
      purposeExplained: "At a visit, with who would be there.",
      childPrepared: "Drew what she wants to be said.",
      advocacyExplained: "Leaflet given; the aunt comes as supporter."
    })
  })
  it("WT15-122: what is due is due on the days that the conference set; what recurs has none", () => {
    assert.deepStrictEqual(
      owed(planned, "WT15-122", "2016-02-01").map(({ deadline, duty, state }) => [
        duty,
        state,
        deadline?.dueOn
      ]),
      [
        ["make the child protection plan", "due", "2016-02-12"],
        ["hold the first meeting of the core group", "due", "2016-02-10"],
        ["hold the first child protection review", "due", "2016-04-29"],
        ["hold a meeting of the core group", "outstanding", undefined],
        ["hold a child protection review", "outstanding", undefined]
      ]
    )
  })
  it("WT15-008: the child is told what the conference decided, and why where the child's views were not met", () => {
    assert.deepStrictEqual(how(reported, "WT15-008", "2016-01-21"), [])
    assert.deepStrictEqual(how(planned, "WT15-008", "2016-02-01"), outstanding)
    const tells = step("2016-02-03 12:00", ana, explained("2016-02-03"))
    assert.deepStrictEqual(how([...planned, tells], "WT15-008", "2016-02-03"), met)
    assert.strictEqual(
      refusal(reported, step("2016-02-01 12:00", ana, explained("2016-02-01")))._tag,
      "OutOfOrder"
    )
  })
  it("and says that its source is pending", () => {
    for (const { explanation } of owed(planned, "WT15-122", "2016-02-01")) {
      assert.include(explanation.reading?.takenAs, "the source documents break off")
    }
  })
  it("WT15-122, WT15-127: an employed, experienced, qualified social worker leads the plan", () => {
    const agency = { ...ana, employer: "An agency" }
    const allocate = step("2016-02-02 09:00", bob, commands.allocate(ana, direction))
    assert.strictEqual(told([...planned, allocate]).allocations.at(-1)!.work, "childProtectionPlan")
    const others = tellerOf(protocol, [agency, bob, cat])
    const refused = others.refusal(planned, allocate)
    assert.deepStrictEqual([refused._tag, about(refused)[0]], ["MayNotLead", "WT15-127"])
  })
})
