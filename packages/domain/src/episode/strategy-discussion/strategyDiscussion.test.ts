import { assert, describe, it } from "@effect/vitest"
import { day, kit, sam, tess } from "../../protocol/northshire.test-data.ts"
import { taken } from "../../protocol/Readings.ts"
import { isSo } from "../circumstance/standing.ts"
import { put } from "../conference/conference.test-data.ts"
import { conclude } from "../enquiry/enquiry.test-data.ts"
import {
  enquiryStarted,
  ledByKeyWorker,
  owed,
  protecting,
  refusal,
  seen,
  standing,
  step,
  why
} from "../enquiry/escalation.test-data.ts"
import { commands, london, told } from "../story.test-data.ts"
import { attendee, discussion, everybody, goesOn, noEnquiry } from "./discussion.test-data.ts"

const without = (capacity: string) => everybody.filter((each) => each.capacity !== capacity)
const held = (attendees: ReadonlyArray<(typeof everybody)[number]>) =>
  step(
    "2027-01-11 15:00",
    tess,
    discussion("2027-01-11 14:00", { attendees: [attendees[0]!, ...attendees.slice(1)] })
  )

describe("WT15-102: social worker, manager, health and police take part, at least", () => {
  it("without one of them there is no strategy discussion", () => {
    const missing = [
      ["socialWorker", "socialWorkerAttended"],
      ["manager", "managerAttended"],
      ["healthProfessional", "healthAttended"],
      ["policeRepresentative", "policeAttended"]
    ] as const
    for (const [capacity, item] of missing) {
      assert.deepStrictEqual(why(ledByKeyWorker, held(without(capacity))), [item])
    }
  })
  it("each discussion needs them: who took part in an earlier one does not count", () => {
    const again = discussion("2027-01-18 14:00", {
      outcome: goesOn,
      attendees: [attendee("socialWorker", "Children's social care")]
    })
    assert.deepStrictEqual(why(enquiryStarted, step("2027-01-18 15:00", tess, again)), [
      "managerAttended",
      "healthAttended",
      "policeAttended"
    ])
  })
  it("of a child who is looked after, the fostering service too", () => {
    const lookedAfter = step(
      "2027-01-11 09:00",
      kit,
      put({
        _tag: "CircumstanceNoted",
        circumstance: "lookedAfter",
        sinceOn: day("2027-01-04"),
        basis: "Foster care."
      })
    )
    assert.deepStrictEqual(why([...ledByKeyWorker, lookedAfter], held(everybody)), [
      "fosteringServiceAttended"
    ])
    const all = [...everybody, attendee("fosteringService", "The fostering service")]
    assert.lengthOf(told([...ledByKeyWorker, lookedAfter, held(all)], protecting).record ?? [], 2)
  })
  it("WT15-103: all of them may decide for their agency", () => {
    const junior = everybody.map((each) =>
      each.capacity === "policeRepresentative" ? { ...each, decidesForTheAgency: false } : each
    )
    assert.deepStrictEqual(why(ledByKeyWorker, held(junior)), ["attendeesDecideForTheirAgencies"])
  })
})

describe("WT15-104: whose discussion it is", () => {
  it("the protocol says: not the Key Worker's who leads, nor a social worker's in Northshire", () => {
    for (const by of [kit, sam]) {
      const refused = refusal(ledByKeyWorker, step("2027-01-11 15:00", by, discussion("2027-01-11 14:00")))
      assert.strictEqual(refused._tag, "NotEntitledToDecide")
    }
  })
  it("is not held in the future", () => {
    const refused = refusal(ledByKeyWorker, step("2027-01-11 13:00", tess, discussion("2027-01-11 14:00")))
    assert.strictEqual(refused._tag, "ImpossibleDay")
  })
})

const underWay = (steps: typeof ledByKeyWorker, on: string) =>
  isSo(told(steps, protecting), "section47EnquiryUnderWay", day(on))

describe("A14: exactly one discussion initiates an enquiry", () => {
  it("an enquiry is under way from its day on, until the day on which it is concluded", () => {
    const concluded = [...seen, step("2027-01-26 12:00", sam, conclude("2027-01-26"))]
    assert.deepStrictEqual(
      ["2027-01-10", "2027-01-11", "2027-01-25", "2027-01-26"].map((on) => underWay(concluded, on)),
      [false, true, true, false]
    )
  })
  it("no second one starts while it is under way; it lets it go on", () => {
    const second = step("2027-01-18 15:00", tess, discussion("2027-01-18 14:00"))
    assert.strictEqual(why(enquiryStarted, second), "an enquiry under section 47 is under way")
    const goingOn = discussion("2027-01-18 14:00", { outcome: goesOn })
    assert.isTrue(underWay([...enquiryStarted, step("2027-01-18 15:00", tess, goingOn)], "2027-01-19"))
  })
  it("none goes on that was not started; there may be none", () => {
    const goingOn = step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00", { outcome: goesOn }))
    assert.strictEqual(why(ledByKeyWorker, goingOn), "no enquiry under section 47 is under way to go on with")
    const none = step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00", { outcome: noEnquiry }))
    assert.isFalse(underWay([...ledByKeyWorker, none], "2027-01-12"))
  })
  it("after its conclusion another may start, even on the same day", () => {
    const again = [
      ...seen,
      step("2027-01-26 12:00", sam, conclude("2027-01-26")),
      step("2027-01-26 16:00", tess, discussion("2027-01-26 15:00"))
    ]
    assert.isTrue(underWay(again, "2027-01-26"))
  })
  it("nobody notes an enquiry by hand, nor ends one", () => {
    const noted = put({
      _tag: "CircumstanceNoted",
      circumstance: "section47EnquiryUnderWay",
      sinceOn: day("2027-01-11"),
      basis: "I say so."
    })
    const ended = put({
      _tag: "CircumstanceEnded",
      circumstance: "section47EnquiryUnderWay",
      endedOn: day("2027-01-12"),
      reasons: "I say so."
    })
    assert.strictEqual(
      why(ledByKeyWorker, step("2027-01-11 15:00", kit, noted)),
      "this follows from the episode itself"
    )
    assert.strictEqual(refusal(enquiryStarted, step("2027-01-12 15:00", kit, ended))._tag, "OutOfOrder")
  })
})

const suspect = (at: string) =>
  put({
    _tag: "SignificantHarmSuspected",
    suspectedAt: london(at),
    harm: { category: "abuse", means: ["inPerson"], places: ["insideTheHome"] },
    basis: "A bruise on the upper arm."
  })

describe("WT15-092, WT15-101: suspicion of significant harm calls for a discussion, at any time", () => {
  const suspected = [...ledByKeyWorker, step("2027-01-11 10:00", kit, suspect("2027-01-11 09:30"))]

  it("the duty is outstanding until one is held, and has no due date", () => {
    assert.deepStrictEqual(standing(suspected, "NOR-65", "2027-01-11"), [["outstanding", null, null]])
    const answered = [...suspected, step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00"))]
    assert.deepStrictEqual(standing(answered, "NOR-65", "2027-01-11"), [["met", null, "2027-01-11"]])
  })
  it("a discussion held before the suspicion does not answer it", () => {
    const none = discussion("2027-01-11 09:00", { outcome: noEnquiry })
    const later = [
      ...ledByKeyWorker,
      step("2027-01-11 09:10", tess, none),
      step("2027-01-11 10:00", kit, suspect("2027-01-11 09:30"))
    ]
    assert.deepStrictEqual(standing(later, "NOR-65", "2027-01-12"), [["outstanding", null, null]])
  })
  it("two suspicions before one discussion are answered by it; one after it needs another", () => {
    const two = [...suspected, step("2027-01-11 11:00", kit, suspect("2027-01-11 10:30"))]
    assert.lengthOf(owed(two, "NOR-65", "2027-01-11"), 1)
    const third = [
      ...two,
      step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00")),
      step("2027-01-20 10:00", kit, suspect("2027-01-20 09:30"))
    ]
    assert.deepStrictEqual(
      standing(third, "NOR-65", "2027-01-20").map(([state]) => state),
      ["met", "outstanding"]
    )
  })
  it("a referral answered with one, and an assessment that comes to one (BAR-6b), call for it as well", () => {
    const [referred] = ledByKeyWorker
    const answered = [referred!, step("2026-12-21 10:00", tess, commands.answer("strategyDiscussion"))]
    assert.lengthOf(owed(answered, "NOR-65", "2026-12-21"), 1)
    const assessed = [
      ...ledByKeyWorker,
      step("2026-12-23 12:00", kit, commands.see("2026-12-23")),
      step("2027-01-11 12:00", kit, commands.submit()),
      step("2027-01-12 12:00", tess, commands.authorise("strategyDiscussion"))
    ]
    assert.lengthOf(owed(assessed, "NOR-65", "2027-01-12"), 1)
  })
})

const shared = (at: string, discussionHeldAt: string, sharedWith = ["Hill Surgery", "The police"] as const) =>
  step(
    at,
    tess,
    put({
      _tag: "StrategyRecordShared",
      sharedAt: london(at),
      discussionHeldAt: london(discussionHeldAt),
      sharedWith
    })
  )

describe("BUC-6.3b: a copy for every agency that took part, within so many hours", () => {
  it("within 24 elapsed hours to the minute", () => {
    const inTime = [...enquiryStarted, shared("2027-01-12 14:00", "2027-01-11 14:00")]
    const late = [...enquiryStarted, shared("2027-01-12 14:01", "2027-01-11 14:00")]
    assert.deepStrictEqual(standing(inTime, "NOR-64", "2027-01-12"), [["met", "2027-01-12", "2027-01-12"]])
    assert.deepStrictEqual(standing(late, "NOR-64", "2027-01-12"), [["metLate", "2027-01-12", "2027-01-12"]])
    assert.deepStrictEqual(standing(enquiryStarted, "NOR-64", "2027-01-12 14:00")[0]![0], "due")
    assert.deepStrictEqual(standing(enquiryStarted, "NOR-64", "2027-01-12 14:01")[0]![0], "late")
  })
  it("the copy of one discussion is none of another", () => {
    const two = [
      ...enquiryStarted,
      step("2027-01-18 15:00", tess, discussion("2027-01-18 14:00", { outcome: goesOn })),
      shared("2027-01-18 17:00", "2027-01-18 14:00")
    ]
    assert.deepStrictEqual(standing(two, "NOR-64", "2027-01-19"), [
      ["late", "2027-01-12", null],
      ["met", "2027-01-19", "2027-01-18"]
    ])
  })
  it("not without one for the police, nor of a discussion that was not held, nor before it", () => {
    assert.strictEqual(
      why(
        enquiryStarted,
        step(
          "2027-01-12 10:00",
          tess,
          put({
            _tag: "StrategyRecordShared",
            sharedAt: london("2027-01-12 09:00"),
            discussionHeldAt: london("2027-01-11 14:00"),
            sharedWith: ["Hill Surgery"]
          })
        )
      ),
      "there is no copy for The police"
    )
    const nothing = "no strategy discussion of that time is on record before the copy"
    assert.strictEqual(why(enquiryStarted, shared("2027-01-12 10:00", "2027-01-11 15:00")), nothing)
    assert.strictEqual(
      why(
        enquiryStarted,
        step(
          "2027-01-12 10:00",
          tess,
          put({
            _tag: "StrategyRecordShared",
            sharedAt: london("2027-01-11 13:00"),
            discussionHeldAt: london("2027-01-11 14:00"),
            sharedWith: ["Hill Surgery", "The police"]
          })
        )
      ),
      nothing
    )
  })
  it("A8, the other way: hours that end on a Saturday end with the Monday", () => {
    const otherwise = { ...protecting, readings: taken({ A8: "endOfWorkingDay" }) }
    const friday = [...ledByKeyWorker, step("2027-01-15 18:00", tess, discussion("2027-01-15 17:00"))]
    assert.deepStrictEqual(standing(friday, "NOR-64", "2027-01-15"), [["due", "2027-01-16", null]])
    assert.deepStrictEqual(standing(friday, "NOR-64", "2027-01-15", otherwise), [["due", "2027-01-18", null]])
  })
})

const done = (what: string) =>
  step(
    "2027-01-27 13:00",
    sam,
    put({
      _tag: "AgreedActionDone",
      doneOn: day("2027-01-12"),
      discussionHeldAt: london("2027-01-11 14:00"),
      what,
      how: "At home, with her aunt."
    })
  )

describe("WT15-108: what was agreed is followed up", () => {
  const proposed = [
    ...seen,
    step("2027-01-26 12:00", sam, conclude("2027-01-26")),
    step("2027-01-27 12:00", sam, commands.propose),
    step("2027-01-27 12:05", sam, commands.tell("familyOfClosure", "2027-01-27"))
  ]
  const close = step("2027-01-28 12:00", tess, commands.close)

  it("the episode is not closed while an action is open", () => {
    assert.deepStrictEqual(why(proposed, close), ["agreedActionsDone"])
    const closed = told([...proposed, done("See the child at home"), close], protecting)
    assert.strictEqual(closed.closure._tag, "Closed")
  })
  it("only what was agreed is done, and it is done once", () => {
    const open = "nothing of that kind is agreed and still open"
    assert.strictEqual(why(proposed, done("See the child")), open)
    assert.strictEqual(why([...proposed, done("See the child at home")], done("See the child at home")), open)
  })
})
