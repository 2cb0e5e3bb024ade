import { assert, describe, it } from "@effect/vitest"
import type { Entry } from "@section17/domain"
import { id } from "../../rule.ts"
import { record, standingOf, withChecklists } from "../../onRecord.test-data.ts"
import { about, commands, day, step, tellerOf } from "../../story.test-data.ts"
import { bristol, sam, tess } from "./people.test-data.ts"

const tells = tellerOf(withChecklists(bristol, "BRI-10b", "BRI-8c"), [sam, tess])
const { owed, refusal, told } = tells

const answered = [
  step("2027-01-04 10:00", tess, commands.refer("2027-01-04 09:00")),
  step("2027-01-04 12:00", tess, commands.answer())
]
const direction = { seeChildBy: "2027-01-08", completeBy: "2027-02-12" }
const agreed = [
  ...answered,
  step("2027-01-05 10:00", tess, commands.allocate(sam, direction)),
  step("2027-01-08 16:00", sam, commands.see("2027-01-08")),
  step("2027-02-01 12:00", sam, commands.submit()),
  step("2027-02-03 12:00", tess, commands.authorise),
  step("2027-02-04 12:00", sam, commands.draft),
  step("2027-02-05 12:00", tess, commands.agree("2027-02-05"))
]

const complaint = (rest: Partial<Entry.EntryOf<"ComplaintReceived">> = {}) =>
  record("2027-02-08 12:00", sam, {
    _tag: "ComplaintReceived",
    receivedOn: day("2027-02-08"),
    from: "Mother",
    channel: "conversation",
    about: "Too many visits.",
    desiredResult: "Fewer, and agreed beforehand.",
    ...rest
  })
const reply = record("2027-02-10 12:00", tess, {
  _tag: "ComplaintAnswered",
  answeredOn: day("2027-02-10"),
  to: "Mother",
  answer: "Every second Monday."
})

describe("Bristol, section 10 (BRI-10b): complaints", () => {
  const stands = standingOf(tells, "BRI-10b")

  it("are answered swiftly: owed, and late on no day", () => {
    assert.deepStrictEqual(stands([...agreed, complaint()], "answerComplaint", "2027-05-01")[0], [
      "outstanding",
      null
    ])
    assert.deepStrictEqual(stands([...agreed, complaint(), reply], "answerComplaint", "2027-05-01"), [
      ["met", null],
      ["met", null]
    ])
  })
  it("are heard out first: what would the person like to happen?", () => {
    const unheard = [...agreed, complaint({ desiredResult: null })]
    assert.deepStrictEqual(about(refusal(unheard, reply)), ["BRI-10b", "desiredResult"])
  })
  it("come by any of five ways", () => {
    for (const channel of ["conversation", "onlineForm", "inPerson", "letter", "telephone"] as const) {
      assert.deepStrictEqual(stands([...agreed, complaint({ channel })], "complaint", "2027-02-08"), [
        ["met", null]
      ])
    }
    const ways = owed([...agreed, complaint()], "BRI-10b", "2027-02-08").find(
      ({ kind }) => kind === "Routing"
    )
    assert.match(ways!.explanation.says, /Monday to Friday, 9am to 5pm.*Monday to Friday, 10am to 4pm/u)
  })
  it("have no negative effect on the services: the plan, its reviews and the closure go on as they would", () => {
    const goesOn = [
      step("2027-02-16 12:00", sam, commands.start("2027-02-16")),
      step("2027-03-05 12:00", sam, commands.review("2027-03-05")),
      step("2027-03-08 12:00", sam, commands.propose),
      step("2027-03-09 12:00", sam, commands.tell("familyOfClosure", "2027-03-09")),
      step("2027-03-10 12:00", tess, commands.close)
    ]
    const { record: _, version: __, ...without } = told([...agreed, ...goesOn])
    const { record: said, version: ___, ...withIt } = told([...agreed, complaint(), ...goesOn])
    assert.deepStrictEqual(withIt, without)
    assert.strictEqual(said?.length, 1)
  })
})

describe("Bristol, section 8 (BRI-8a): step-down goes by the Locality Meeting", () => {
  const stands = standingOf(tells, "BRI-8a")
  const proposed = [...agreed, step("2027-03-08 12:00", sam, commands.propose)]

  it("once a step-down is proposed, and is met when the case took that way", () => {
    assert.deepStrictEqual(stands(agreed, "stepDown", "2027-03-08"), [])
    assert.deepStrictEqual(stands(proposed, "stepDown", "2027-03-08"), [["outstanding", null]])
    const met = [
      ...proposed,
      record("2027-03-10 12:00", sam, {
        _tag: "RouteTaken",
        rule: id("BRI-8a"),
        takenOn: day("2027-03-10"),
        what: "The Locality Meeting offered level 2."
      })
    ]
    assert.deepStrictEqual(stands(met, "stepDown", "2027-03-10"), [["met", null]])
  })
  it("a closure that is none asks for no meeting", () => {
    const closing = step("2027-03-08 12:00", sam, {
      _tag: "ProposeClosure",
      destination: { _tag: "Closed" },
      reasons: "Needs are met."
    })
    assert.deepStrictEqual(stands([...agreed, closing], "stepDown", "2027-03-08"), [])
  })
})

describe("Bristol, section 9 (BRI-9c): four decisions are a Team Manager's", () => {
  it("the referral's response, the allocation, the sign-off of the plan, the closure", () => {
    const proposed = [
      ...agreed,
      step("2027-03-08 12:00", sam, commands.propose),
      step("2027-03-09 12:00", sam, commands.tell("familyOfClosure", "2027-03-09"))
    ]
    const asked = [
      [answered.slice(0, 1), step("2027-01-04 12:00", sam, commands.answer())],
      [answered, step("2027-01-05 10:00", sam, commands.allocate(sam, direction))],
      [agreed, step("2027-02-05 13:00", sam, commands.signOff)],
      [proposed, step("2027-03-10 12:00", sam, commands.close)]
    ] as const
    for (const [before, last] of asked) {
      assert.strictEqual(refusal(before, last)._tag, "NotEntitledToDecide")
      assert.strictEqual(told([...before, { ...last, by: tess }]).version, before.length + 1)
    }
  })
})
