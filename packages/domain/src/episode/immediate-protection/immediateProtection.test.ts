import { assert, describe, it } from "@effect/vitest"
import { day, kit, sam, tess } from "../../protocol/northshire.test-data.ts"
import { put } from "../conference/conference.test-data.ts"
import {
  enquiryStarted,
  ledByKeyWorker,
  protecting,
  standing,
  step,
  why
} from "../enquiry/escalation.test-data.ts"
import type { EntryOf } from "../record/Entry.ts"
import { commands, london, told } from "../story.test-data.ts"
import { discussion } from "../strategy-discussion/discussion.test-data.ts"
import { acceptedBy } from "./responsibility.ts"

const found = step(
  "2027-01-11 09:10",
  kit,
  put({
    _tag: "ImmediateDangerFound",
    foundAt: london("2027-01-11 09:00"),
    danger: "The father threatens to take her tonight."
  })
)

const action = (at: string, rest: Partial<EntryOf<"EmergencyActionTaken">> = {}) =>
  step(
    at,
    kit,
    put({
      _tag: "EmergencyActionTaken",
      takenAt: london(at),
      agency: "police",
      power: { _tag: "PolicePowers", because: "noTimeForAnOrder", reasons: "He is on the way." },
      childSeen: { _tag: "Seen", by: "PC Moss", found: "Frightened, and unhurt." },
      otherChildren: {
        inTheHousehold: "A brother of two goes with her.",
        inTheHouseholdOfTheAllegedPerpetrator: "None."
      },
      actedAloneBecause: "He is on the way.",
      ...rest
    })
  )

const inDanger = [...ledByKeyWorker, found]
const acted = [...inDanger, action("2027-01-11 09:40")]

describe("WT15-083: statutory powers are used at once", () => {
  it("the duty stands, with no due date, until they are", () => {
    assert.deepStrictEqual(standing(inDanger, "NOR-75", "2027-01-11"), [["outstanding", null, null]])
    assert.deepStrictEqual(standing(acted, "NOR-75", "2027-01-11"), [["met", null, "2027-01-11"]])
  })
  it("what was done before the danger was found is no answer to it", () => {
    const before = [...ledByKeyWorker, action("2027-01-11 08:30"), found]
    assert.deepStrictEqual(standing(before, "NOR-75", "2027-01-11"), [["outstanding", null, null]])
  })
  it("an assessment that comes to it asks for it too (BAR-6b)", () => {
    const assessed = [
      ...ledByKeyWorker,
      step("2026-12-23 12:00", kit, commands.see("2026-12-23")),
      step("2027-01-11 12:00", kit, commands.submit()),
      step("2027-01-12 12:00", tess, commands.authorise("emergencyAction"))
    ]
    assert.deepStrictEqual(standing(assessed, "NOR-75", "2027-01-12"), [["outstanding", null, null]])
  })
})

describe("WT15-084, WT15-085, WT15-088, WT15-089: what is on record of the action", () => {
  it("the power and why, the other children, who saw the child, and legal advice before an order", () => {
    const order = action("2027-01-11 16:00", {
      agency: "localAuthority",
      power: {
        _tag: "EmergencyProtectionOrder",
        legalAdvice: { _tag: "Obtained", advice: "The grounds are made out." }
      },
      actedAloneBecause: null
    })
    const entry = told([...enquiryStarted, order], protecting).record!.at(-1)!.entry
    if (entry._tag !== "EmergencyActionTaken") throw new Error("the action is on record")
    assert.strictEqual(entry.power._tag, "EmergencyProtectionOrder")
    assert.strictEqual(entry.childSeen._tag, "Seen")
    assert.strictEqual(entry.otherChildren.inTheHousehold, "A brother of two goes with her.")
  })
})

describe("WT15-087: planned action follows a strategy discussion", () => {
  it("without one, the reason why one agency had to act at once is on record", () => {
    const planned = action("2027-01-11 16:00", { actedAloneBecause: null })
    assert.strictEqual(why(ledByKeyWorker, planned), "no strategy discussion came before the action")
    assert.lengthOf(told([...enquiryStarted, planned], protecting).record!, 2)
  })
  it("a discussion held later than the action did not plan it", () => {
    const early = step("2027-01-11 16:00", kit, {
      ...action("2027-01-11 13:00", { actedAloneBecause: null }).does
    })
    assert.strictEqual(why(enquiryStarted, early), "no strategy discussion came before the action")
  })
  it("after acting alone, a discussion is owed: one from before does not answer", () => {
    assert.deepStrictEqual(standing(acted, "NOR-76", "2027-01-11"), [["outstanding", null, null]])
    const after = [...acted, step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00"))]
    assert.deepStrictEqual(standing(after, "NOR-76", "2027-01-11"), [["met", null, "2027-01-11"]])
    const before = [...enquiryStarted, action("2027-01-11 16:00")]
    assert.deepStrictEqual(standing(before, "NOR-76", "2027-01-11"), [["outstanding", null, null]])
  })
})

const elsewhere = step(
  "2027-01-11 09:20",
  kit,
  put({
    _tag: "CircumstanceNoted",
    circumstance: "anotherAuthorityResponsible",
    sinceOn: day("2026-06-01"),
    basis: "On a child protection plan in Eastshire."
  })
)
const consulted = step(
  "2027-01-11 11:00",
  tess,
  put({
    _tag: "ResponsibleAuthorityConsulted",
    consultedAt: london("2027-01-11 10:30"),
    authority: "Eastshire",
    said: "Its manager calls back within the hour."
  })
)
const accepted = (authority = "Eastshire") =>
  step(
    "2027-01-11 12:00",
    tess,
    put({
      _tag: "EmergencyAccepted",
      acceptedAt: london("2027-01-11 11:40"),
      authority,
      by: "Jo Grey, service manager"
    })
  )
const confirmed = step(
  "2027-01-13 12:00",
  sam,
  put({
    _tag: "EmergencyAcceptanceConfirmed",
    confirmedOn: day("2027-01-12"),
    reference: "Letter of 12 January."
  })
)

describe("WT15-086: the authority where the child is found is responsible", () => {
  const responsible = [...ledByKeyWorker, elsewhere, found, action("2027-01-11 09:40")]

  it("consults the other authority, which is responsible for the child", () => {
    assert.deepStrictEqual(standing(acted, "NOR-77", "2027-01-11"), [])
    assert.deepStrictEqual(standing(responsible, "NOR-77", "2027-01-11"), [["outstanding", null, null]])
    assert.deepStrictEqual(standing([...responsible, consulted], "NOR-77", "2027-01-11"), [
      ["met", null, "2027-01-11"]
    ])
  })
  it("stays responsible until the other accepts explicitly, which follows in writing", () => {
    const asked = [...responsible, consulted]
    assert.isUndefined(acceptedBy(told(asked, protecting)))
    const relieved = [...asked, accepted()]
    assert.strictEqual(acceptedBy(told(relieved, protecting)), "Eastshire")
    assert.deepStrictEqual(standing(relieved, "NOR-78", "2027-01-11"), [["outstanding", null, null]])
    assert.deepStrictEqual(standing([...relieved, confirmed], "NOR-78", "2027-01-13"), [
      ["met", null, "2027-01-12"]
    ])
  })
  it("nobody accepts who was not consulted, and nothing is confirmed that was not accepted", () => {
    assert.strictEqual(why(responsible, accepted()), "that authority was not consulted before")
    assert.strictEqual(
      why([...responsible, consulted], accepted("Westshire")),
      "that authority was not consulted before"
    )
    assert.strictEqual(why(responsible, confirmed), "no other authority has accepted responsibility")
  })
})

describe("WT15-035: the duty to accommodate a child in need", () => {
  it("is put on record with its ground, and with what is provided where that is known", () => {
    const arose = step(
      "2027-01-11 13:00",
      tess,
      put({
        _tag: "AccommodationDutyArose",
        aroseOn: day("2027-01-11"),
        grounds: ["carerPrevented"],
        provided: "A foster placement near her nursery."
      })
    )
    const entry = told([...acted, arose], protecting).record!.at(-1)!.entry
    assert.deepStrictEqual(entry._tag === "AccommodationDutyArose" && entry.grounds, ["carerPrevented"])
  })
})
