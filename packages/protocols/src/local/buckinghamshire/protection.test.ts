import { assert, describe, it } from "@effect/vitest"
import { Obligation, Readings } from "@section17/domain"
import { Result } from "effect"
import {
  attendee,
  conclude,
  discussion,
  everybody,
  goesOn,
  note,
  put,
  share,
  suspect
} from "../../protection.test-data.ts"
import { answers } from "../../onRecord.test-data.ts"
import { about, calendar, commands, day, london, standing, step } from "../../story.test-data.ts"
import { ann, buckinghamshire, buckinghamshireTells, tom } from "./people.test-data.ts"

const { owed, refusal, told } = buckinghamshireTells
type Steps = Parameters<typeof told>[0]

const direction = { seeChildBy: "2027-05-06", completeBy: "2027-06-04" }

/** Friday 30 April 2027, before the Early May bank holiday on Monday 3 May. */
const referred = [
  step("2027-04-30 10:05", tom, commands.refer("2027-04-30 10:00")),
  step("2027-04-30 16:00", tom, commands.answer("strategyDiscussion"))
]
const discussed = [...referred, step("2027-04-30 19:00", tom, discussion("2027-04-30 18:30"))]
const allocated = [...discussed, step("2027-04-30 19:30", tom, commands.allocate(ann, direction))]
const seen = [...allocated, step("2027-05-04 15:00", ann, commands.see("2027-05-04"))]

const under = (steps: Steps, rule: string, at: string, readings: Readings.ReadingsTaken = {}) =>
  Result.getOrThrow(
    Obligation.obligations(told(steps), {
      protocol: { ...buckinghamshire, readings: Readings.taken(readings) },
      calendar,
      on: day(at.slice(0, 10)),
      at: london(at)
    })
  ).filter((each) => each.rule === rule)

const states = (steps: Steps) =>
  owed(steps, "BUC-6.1", "2027-04-30")
    .filter(({ kind }) => kind === "Routing")
    .map(({ state }) => state)

describe("Buckinghamshire, 6.1, 6.2, 6.7 and 3.2: the strategy discussion", () => {
  it("BUC-3.2b: significant harm is suspected, and the discussion is due without delay, by no number", () => {
    assert.deepStrictEqual(standing(owed(referred, "BUC-3.2b", "2027-04-30")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed(discussed, "BUC-3.2b", "2027-04-30")), [["met", null]])
  })
  it("BUC-6.1: the case goes to it within the MASH, and the discussion itself is the way", () => {
    assert.deepStrictEqual(states(referred), ["outstanding"])
    assert.deepStrictEqual(states(discussed), ["met"])
  })
  it("BUC-6.2, BUC-6.3a: a manager of Children's Services chairs and records it; a Social Worker does not", () => {
    const refused = refusal(referred, step("2027-04-30 19:00", ann, discussion("2027-04-30 18:30")))
    assert.deepStrictEqual([refused._tag, about(refused)[0]], ["NotEntitledToDecide", "BUC-6.2"])
  })
  it("BUC-6.7: a safeguarding referral on an allocated child calls for another, which the manager arranges", () => {
    const again = [...seen, step("2027-05-11 10:00", ann, suspect("2027-05-11 09:30"))]
    const [, second] = owed(again, "BUC-3.2b", "2027-05-11")
    assert.deepStrictEqual([second!.state, second!.by], ["outstanding", "Team Manager"])
    const held = [
      ...again,
      step("2027-05-11 12:00", tom, discussion("2027-05-11 11:00", { outcome: goesOn }))
    ]
    assert.deepStrictEqual(
      owed(held, "BUC-3.2b", "2027-05-11").map(({ state }) => state),
      ["met", "met"]
    )
  })
})

const onSaturday = (saturday: string) => {
  const steps = [
    step(`${saturday} 10:00`, tom, commands.refer(`${saturday} 09:00`)),
    step(`${saturday} 16:00`, tom, discussion(`${saturday} 15:00`))
  ]
  return owed(steps, "BUC-6.3b", saturday)[0]!.deadline!.dueAt
}

describe("Buckinghamshire, 6.3 (BUC-6.3b): a copy within 24 hours", () => {
  it("of a discussion at 18:30 on Friday 30 April 2027: by 18:30 on the Saturday, bank holiday or not", () => {
    const [copy] = owed(discussed, "BUC-6.3b", "2027-04-30")
    assert.strictEqual(copy!.deadline!.dueAt, london("2027-05-01 18:30"))
    const inTime = [
      ...discussed,
      step("2027-05-01 18:30", tom, share("2027-05-01 18:30", "2027-04-30 18:30"))
    ]
    const late = [...discussed, step("2027-05-01 18:31", tom, share("2027-05-01 18:31", "2027-04-30 18:30"))]
    assert.deepStrictEqual(standing(owed(inTime, "BUC-6.3b", "2027-05-02")), [["met", "2027-05-01"]])
    assert.deepStrictEqual(standing(owed(late, "BUC-6.3b", "2027-05-02")), [["metLate", "2027-05-01"]])
  })
  it("A8, the other way: Saturday, Sunday and the bank holiday do not end it; Tuesday 4 May does", () => {
    assert.deepStrictEqual(
      standing(under(discussed, "BUC-6.3b", "2027-05-01 20:00", { A8: "endOfWorkingDay" })),
      [["due", "2027-05-04"]]
    )
    assert.deepStrictEqual(standing(under(discussed, "BUC-6.3b", "2027-05-01 20:00")), [
      ["late", "2027-05-01"]
    ])
  })

  it("24 hours over the Sunday on which the clocks go back, 25 October 2026, end at 14:00", () => {
    assert.strictEqual(onSaturday("2026-10-24"), london("2026-10-25 14:00"))
  })
  it("over the Sunday on which they go forward, 28 March 2027, at 16:00", () => {
    assert.strictEqual(onSaturday("2027-03-27"), london("2027-03-28 16:00"))
  })
})

describe("Buckinghamshire, 6.4: the enquiry and the assessment start together", () => {
  it("BUC-6.4: the assessment is due at this point, and starts with its allocation", () => {
    assert.deepStrictEqual(standing(owed(discussed, "BUC-6.4", "2027-04-30")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed(allocated, "BUC-6.4", "2027-04-30")), [["met", null]])
  })
  it("the 45 working days run on from the referral (WT15-106): they do not start again", () => {
    const again = [
      ...seen,
      step("2027-05-11 12:00", tom, discussion("2027-05-11 11:00", { outcome: goesOn }))
    ]
    const before = owed(referred, "BUC-2.13a", "2027-05-11")
    const limits = owed(again, "BUC-2.13a", "2027-05-11")
    assert.deepStrictEqual(standing(limits), standing(before))
  })
})

describe("Buckinghamshire, 6.5: no enquiry, and an assessment under section 17 is proportionate", () => {
  it("BUC-6.5: it progresses in line with the protocol, once somebody leads it", () => {
    const notMet = [
      ...referred,
      step(
        "2027-04-30 19:00",
        tom,
        discussion("2027-04-30 18:30", {
          outcome: { _tag: "NoEnquiry", reasons: "An accident.", instead: "section17Assessment" }
        })
      )
    ]
    const answered = [...notMet, step("2027-04-30 19:10", tom, commands.answer())]
    const led = [...answered, step("2027-04-30 19:30", tom, commands.allocate(ann, direction))]
    assert.deepStrictEqual(standing(owed(discussed, "BUC-6.5", "2027-04-30")), [])
    assert.deepStrictEqual(standing(owed(notMet, "BUC-6.5", "2027-04-30")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed(led, "BUC-6.5", "2027-04-30")), [["met", null]])
  })
})

/**
 * From Friday 30 April 2027, 15 working days: Monday 3 May is a bank holiday; 4 to 7 May are 4, 10 to 14 are 9, 17 to
 * 21 are 14, and Monday 24 May is the fifteenth. From Tuesday 11 May: 12 to 14 are 3, 17 to 21 are 8, 24 to 28 are 13,
 * Monday 31 May is a bank holiday, 1 June is 14, and Wednesday 2 June the fifteenth.
 */
describe("WT15-118 in Buckinghamshire: the conference is counted from the discussion that initiated the enquiry", () => {
  const again = [...seen, step("2027-05-11 12:00", tom, discussion("2027-05-11 11:00", { outcome: goesOn }))]
  const considered = answers("2027-05-14 11:00", ann, "reviewStrategyMeeting")
  const concluding = step("2027-05-14 12:00", ann, conclude("2027-05-14"))
  const concluded = [...again, considered, concluding]

  it("BUC-6.4: consideration is given to a review strategy meeting before the enquiry is concluded", () => {
    const refused = refusal(again, concluding)
    assert.deepStrictEqual(about(refused), ["BUC-6.4"])
    assert.strictEqual(told(concluded).record?.length, told(again).record!.length + 2)
  })

  it("is due by Monday 24 May 2027: the second discussion, on 11 May, does not restart it", () => {
    const [limit] = owed(concluded, "WT15-118", "2027-05-14")
    assert.deepStrictEqual(standing([limit!]), [["due", "2027-05-24"]])
    assert.deepStrictEqual(
      limit!.deadline!.skipped.filter(({ why }) => why._tag !== "Weekend").map(({ on }) => String(on)),
      ["2027-05-03"]
    )
  })
  it("A14, the other way: from the latest, it would be Wednesday 2 June", () => {
    assert.deepStrictEqual(standing(under(concluded, "WT15-118", "2027-05-14 13:00", { A14: "latest" })), [
      ["due", "2027-06-02"]
    ])
  })
  it("A15, the other way: Friday 21 May would be the last day in time", () => {
    assert.deepStrictEqual(standing(under(concluded, "WT15-118", "2027-05-14 13:00", { A15: "tooLate" })), [
      ["due", "2027-05-21"]
    ])
  })
})

const route = (rule: string) =>
  put({
    _tag: "RouteTaken",
    rule: buckinghamshire.rules.find(({ id }) => id === rule)!.id,
    takenOn: day("2027-05-05"),
    what: "As it says."
  })

const routed = (steps: Steps, rule: string) =>
  owed(steps, rule, "2027-05-05")
    .filter(({ kind }) => kind === "Routing")
    .map(({ state }) => state)

const taken = (rule: string) => step("2027-05-05 12:00", ann, route(rule))

const meeting = (steps: Steps) =>
  standing(
    owed(steps, "BUC-7.5.1", "2027-05-05").filter(({ subject }) => subject === "holdStrategyDiscussion")
  )

const noted = (at: string, sinceOn: string) => step(at, tom, note("fabricatedOrInducedIllness", sinceOn))

describe("Buckinghamshire, 6.6, 7.4 and 7.5: procedures that must be followed", () => {
  it("BUC-6.6: for a child protection medical, once one becomes necessary", () => {
    const necessary = [
      ...seen,
      step(
        "2027-05-05 09:00",
        ann,
        put({ _tag: "MedicalFoundNecessary", foundOn: day("2027-05-05"), reasons: "Two bruises." })
      )
    ]
    assert.deepStrictEqual(routed(seen, "BUC-6.6"), [])
    assert.deepStrictEqual(routed(necessary, "BUC-6.6"), ["outstanding"])
    assert.deepStrictEqual(routed([...necessary, taken("BUC-6.6")], "BUC-6.6"), ["met"])
  })
  it("BUC-7.4.1: for FGM, always", () => {
    const feared = [...seen, step("2027-05-05 09:00", ann, note("femaleGenitalMutilation", "2027-05-05"))]
    assert.deepStrictEqual(routed(seen, "BUC-7.4.1"), [])
    assert.deepStrictEqual(routed(feared, "BUC-7.4.1"), ["outstanding"])
    assert.deepStrictEqual(routed([...feared, taken("BUC-7.4.1")], "BUC-7.4.1"), ["met"])
  })
  it("BUC-7.5.1: for FII, always; and none of strategy meeting, enquiry and assessment may be missing at the end", () => {
    const onlyReferred = [
      step("2027-04-30 10:05", tom, commands.refer("2027-04-30 10:00")),
      step("2027-04-30 11:00", tom, note("fabricatedOrInducedIllness", "2027-04-30")),
      step("2027-04-30 16:00", tom, commands.answer("informationAndAdvice")),
      step("2027-04-30 16:10", tom, commands.propose),
      step("2027-04-30 16:20", tom, commands.tell("familyOfClosure", "2027-04-30"))
    ]
    assert.deepStrictEqual(routed(onlyReferred, "BUC-7.5.1"), ["outstanding"])
    assert.deepStrictEqual(about(refusal(onlyReferred, step("2027-05-05 12:00", tom, commands.close))), [
      "BUC-7.5.1",
      "strategyDiscussionHeld",
      "enquiryConcluded",
      "assessmentAuthorised"
    ])
    assert.deepStrictEqual(meeting(onlyReferred), [["outstanding", null]])
    const held = step("2027-05-04 15:00", tom, discussion("2027-05-04 14:00"))
    assert.deepStrictEqual(meeting([...onlyReferred, held]), [["met", null]])
    const ended = put({
      _tag: "CircumstanceEnded",
      circumstance: "fabricatedOrInducedIllness",
      endedOn: day("2027-05-04"),
      reasons: "The hospital has found what it is."
    })
    assert.deepStrictEqual(meeting([...onlyReferred, step("2027-05-04 12:00", tom, ended)]), [])
    // The concern of the Friday is noted once more, and once afterwards: the meeting of the Tuesday was about it.
    const notedLater = [onlyReferred[0]!, held, noted("2027-05-05 09:00", "2027-04-30")]
    assert.deepStrictEqual(meeting(notedLater), [["met", null]])
    assert.deepStrictEqual(meeting([...onlyReferred, held, noted("2027-05-05 09:00", "2027-04-30")]), [
      ["met", null]
    ])
    assert.deepStrictEqual(meeting([...onlyReferred, noted("2027-05-03 09:00", "2027-04-30")]), [
      ["outstanding", null]
    ])
    assert.deepStrictEqual(meeting([onlyReferred[0]!, held, noted("2027-05-05 09:00", "2027-05-05")]), [
      ["outstanding", null]
    ])
    const notFeared = onlyReferred.filter(({ does }) => does._tag !== "PutOnRecord")
    assert.strictEqual(
      told([...notFeared, step("2027-05-05 12:00", tom, commands.close)]).closure._tag,
      "Closed"
    )
  })
})

describe("WT15-107, WT15-099 in Buckinghamshire: who is told", () => {
  it("child and family are told what the discussion decided to share, unless that is dangerous", () => {
    assert.deepStrictEqual(standing(owed(discussed, "WT15-107", "2027-04-30")), [["outstanding", null]])
    const untold = step(
      "2027-04-30 20:00",
      tom,
      commands.leaveUntold("familyOfStrategyDiscussion", "jeopardisesInvestigation")
    )
    assert.deepStrictEqual(standing(owed([...discussed, untold], "WT15-107", "2027-04-30")), [
      ["excused", null]
    ])
    const family = step("2027-05-04 12:00", ann, commands.tell("familyOfStrategyDiscussion", "2027-05-04"))
    assert.deepStrictEqual(standing(owed([...discussed, family], "WT15-107", "2027-05-04")), [["met", null]])
  })
  it("the police are told that a crime may have been committed, and nothing excuses from it", () => {
    const crime = [
      ...referred,
      step("2027-04-30 17:00", tom, note("crimeMayHaveBeenCommitted", "2027-04-30"))
    ]
    assert.deepStrictEqual(standing(owed(referred, "WT15-099", "2027-04-30")), [])
    assert.deepStrictEqual(standing(owed(crime, "WT15-099", "2027-04-30")), [["outstanding", null]])
    const refused = refusal(
      crime,
      step("2027-04-30 18:00", tom, commands.leaveUntold("policeOfCrime", "riskOfHarm"))
    )
    assert.deepStrictEqual([refused._tag, about(refused)[0]], ["ExceptionNotAllowed", "WT15-099"])
    const toldThem = step("2027-04-30 18:00", tom, commands.tell("policeOfCrime", "2027-04-30"))
    assert.deepStrictEqual(standing(owed([...crime, toldThem], "WT15-099", "2027-04-30")), [["met", null]])
  })
  it("WT15-102: of a child who is looked after, the fostering service takes part", () => {
    const lookedAfter = [...referred, step("2027-04-30 17:00", tom, note("lookedAfter", "2026-01-04"))]
    const attendees = [attendee("fosteringService", "Fostering"), ...everybody] as const
    const withFostering = discussion("2027-04-30 18:30", { attendees })
    const without = refusal(lookedAfter, step("2027-04-30 19:00", tom, discussion("2027-04-30 18:30")))
    assert.deepStrictEqual(about(without), ["WT15-102", "fosteringServiceAttended"])
    assert.lengthOf(told([...lookedAfter, step("2027-04-30 19:00", tom, withFostering)]).record ?? [], 2)
  })
})
