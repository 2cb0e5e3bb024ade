import { assert, describe, it } from "@effect/vitest"
import { Protocol } from "@section17/domain"
import { Result } from "effect"
import { record, standingOf } from "../../onRecord.test-data.ts"
import { commands, day, step, tellerOf } from "../../story.test-data.ts"
import { workingTogether2018 } from "../../working-together/2018/edition.ts"
import { ann, buckinghamshire, tom } from "./people.test-data.ts"
import { protocol as local } from "./protocol.ts"

const under = (protocol: Protocol.Protocol) => tellerOf(protocol, [ann, tom])
const asWritten = under(buckinghamshire)
const asLimit = under(
  Result.getOrThrow(Protocol.overlay(workingTogether2018, { ...local, readings: { A18: "limit" } }))
)

const referred = [
  step("2027-03-01 10:00", ann, commands.refer("2027-03-01 09:00")),
  step("2027-03-01 12:00", tom, commands.answer())
]
const complained = [
  ...referred,
  record("2027-03-18 15:00", ann, {
    _tag: "ComplaintReceived",
    receivedOn: day("2027-03-18"),
    from: "Mr Pike",
    channel: "onlineForm",
    about: "The visit was late.",
    desiredResult: null
  })
]
const answered = [
  ...complained,
  record("2027-04-07 09:00", tom, {
    _tag: "ComplaintAnswered",
    answeredOn: day("2027-04-07"),
    to: "Mr Pike",
    answer: "We will call ahead."
  })
]

describe("Buckinghamshire, paragraph 11.1 (BUC-11.1): a complaint is normally answered within ten working days", () => {
  // Thursday 18 March 2027. 19 March is 1, 22 to 25 March 2 to 5; Good Friday 26 and Easter Monday 29 March do not count;
  // 30 March to 2 April 6 to 9, Monday 5 April 10.
  it("of 18 March 2027, before Easter, by Monday 5 April", () => {
    const stands = standingOf(asWritten, "BUC-11.1")
    assert.deepStrictEqual(stands(complained, "answerComplaint", "2027-04-05"), [["due", "2027-04-05"]])
  })
  it("A18: as a target, the answer is still owed on the Tuesday, and met on the Wednesday", () => {
    const stands = standingOf(asWritten, "BUC-11.1")
    assert.deepStrictEqual(stands(complained, "answerComplaint", "2027-04-06"), [
      ["outstanding", "2027-04-05"]
    ])
    assert.deepStrictEqual(stands(answered, "answerComplaint", "2027-04-07"), [["met", "2027-04-05"]])
  })
  it("A18: as a limit, it is late on the Tuesday, and met late on the Wednesday", () => {
    const stands = standingOf(asLimit, "BUC-11.1")
    assert.deepStrictEqual(stands(complained, "answerComplaint", "2027-04-06"), [["late", "2027-04-05"]])
    assert.deepStrictEqual(stands(answered, "answerComplaint", "2027-04-07"), [["metLate", "2027-04-05"]])
  })
})

const raised = (statutoryResponsibility: boolean) => [
  ...referred,
  record("2027-03-08 15:00", tom, {
    _tag: "DisagreementRaised",
    raisedOn: day("2027-03-08"),
    agency: "Hill School",
    statutoryResponsibility,
    about: "The response."
  })
]

describe("Buckinghamshire, paragraph 10.1 (BUC-10.1): an agency with a statutory responsibility may escalate", () => {
  const stands = standingOf(asWritten, "BUC-10.1")

  it("under the Partnership's policy", () => {
    assert.deepStrictEqual(stands(raised(true), "professionalDisagreement", "2027-03-09"), [
      ["outstanding", null]
    ])
    const escalated = [
      ...raised(true),
      record("2027-03-09 15:00", tom, {
        _tag: "DisagreementEscalated",
        escalatedOn: day("2027-03-09"),
        agency: "Hill School",
        to: "Heads of service",
        reasons: "No agreement."
      })
    ]
    assert.deepStrictEqual(stands(escalated, "professionalDisagreement", "2027-03-10"), [["met", null]])
  })
  it("an agency without one has no such way", () => {
    assert.deepStrictEqual(stands(raised(false), "professionalDisagreement", "2027-03-09"), [])
  })
})
