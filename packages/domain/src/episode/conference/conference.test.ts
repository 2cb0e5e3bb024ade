import { assert, describe, it } from "@effect/vitest"
import { day, kit, sam, tess, theo } from "../../protocol/northshire.test-data.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { taken } from "../../protocol/Readings.ts"
import { isSo } from "../circumstance/standing.ts"
import {
  concluded,
  protecting,
  refusal,
  reported,
  seen,
  standing,
  step,
  why
} from "../enquiry/escalation.test-data.ts"
import { conclude } from "../enquiry/enquiry.test-data.ts"
import { commands, type Step, told } from "../story.test-data.ts"
import { discussion } from "../strategy-discussion/discussion.test-data.ts"
import { conference, planDecided, put, report } from "./conference.test-data.ts"

const held = (on: string, ...rest: Parameters<typeof conference> extends [string, ...infer R] ? R : never) =>
  step(`${on} 16:00`, sam, conference(on, ...rest))

const noPlan = { _tag: "NoPlan", reasons: "The aunt takes her in." } as const

/** 15 working days from Monday 11 January 2027 end on Monday 1 February (counted in enquiry.test.ts). */
describe("A15: whether the fifteenth working day is in time", () => {
  const strict = { ...protecting, readings: taken({ A15: "tooLate" }) }

  it("a conference on Monday 1 February is; on the Tuesday it is late", () => {
    const onTheDay = [...reported, held("2027-02-01", theo)]
    const after = [...reported, held("2027-02-02", theo)]
    assert.deepStrictEqual(standing(onTheDay, "NOR-68", "2027-02-03"), [["met", "2027-02-01", "2027-02-01"]])
    assert.deepStrictEqual(standing(after, "NOR-68", "2027-02-03"), [["metLate", "2027-02-01", "2027-02-02"]])
  })
  it("the other way: the last day in time is Friday 29 January", () => {
    const onTheDay = [...reported, held("2027-02-01", theo)]
    assert.deepStrictEqual(standing(onTheDay, "NOR-68", "2027-02-03", strict), [
      ["metLate", "2027-01-29", "2027-02-01"]
    ])
  })
})

const refusedFor = (chair: typeof theo, before: ReadonlyArray<Step> = reported) =>
  refusal(before, held("2027-02-01", chair))._tag

describe("WT15-123: the chair is independent of the case", () => {
  it("neither whoever leads, nor led, nor the manager who allocated and chaired the discussion", () => {
    for (const chair of [sam, kit, tess]) assert.strictEqual(refusedFor(chair), "ChairNotIndependent")
  })
  it("nor a manager who supervised the case, nor whoever manages the lead", () => {
    const supervised = [...reported, step("2027-01-29 13:00", theo, commands.supervise("2027-01-29"))]
    assert.strictEqual(refusedFor(theo, supervised), "ChairNotIndependent")
    const managed = {
      ...sam,
      supervisor: { practitioner: theo.id, roles: [], socialWorkQualified: true, directly: true }
    }
    assert.strictEqual(
      refusal(reported, step("2027-02-01 16:00", managed, conference("2027-02-01", theo)))._tag,
      "ChairNotIndependent"
    )
  })
  it("nor somebody whom the authority does not know", () => {
    assert.strictEqual(refusedFor({ ...theo, id: PractitionerId.make("stranger") }), "UnknownPractitioner")
  })
  it("a manager without any part in it may", () => {
    const episode = told([...reported, held("2027-02-01", theo)], protecting)
    const entry = episode.record!.at(-1)!.entry
    assert.strictEqual(entry._tag === "InitialConferenceHeld" && entry.practitioner, theo.id)
  })
})

describe("WT15-124: the social workers convene, report and record", () => {
  it("without the report there is no conference", () => {
    assert.deepStrictEqual(why(concluded, held("2027-02-01", theo)), ["conferenceReport"])
  })
  it("a report of an earlier conference is none for the next", () => {
    const again = [
      ...reported,
      held("2027-02-01", theo, { outcome: noPlan }),
      step("2027-02-15 15:00", tess, discussion("2027-02-15 14:00")),
      step("2027-02-16 12:00", sam, commands.see("2027-02-16")),
      step("2027-02-17 12:00", sam, conclude("2027-02-17"))
    ]
    assert.deepStrictEqual(why(again, held("2027-02-24", theo, { outcome: noPlan })), ["conferenceReport"])
    const withReport = [...again, step("2027-02-18 12:00", sam, report("2027-02-18"))]
    assert.lengthOf(
      told([...withReport, held("2027-02-24", theo, { outcome: noPlan })], protecting).record!,
      8
    )
  })
  it("nobody else does", () => {
    for (const does of [report("2027-01-29"), conference("2027-01-29", theo)]) {
      assert.strictEqual(
        refusal(concluded, step("2027-01-29 17:00", tess, does))._tag,
        "NotTheLeadPractitioner"
      )
    }
  })
})

describe("WT15-118: the conference follows an enquiry that leads to one", () => {
  const none = "no enquiry has led to a conference that is still to be held"

  it("not before it is concluded, and once for each", () => {
    assert.strictEqual(why(seen, held("2027-01-20", theo)), none)
    const ended = held("2027-02-01", theo, { outcome: noPlan })
    assert.strictEqual(why([...reported, ended], held("2027-02-08", theo)), none)
  })
  it("not on a day before the conclusion", () => {
    const early = step("2027-02-01 16:00", sam, conference("2027-01-25", theo))
    assert.strictEqual(refusal(reported, early)._tag, "ImpossibleDay")
  })
})

describe("WT15-120: what an agency reports ahead of the conference", () => {
  const reports = step(
    "2027-01-28 12:00",
    kit,
    put({
      _tag: "AgencyReportedToConference",
      reportedOn: day("2027-01-28"),
      agency: "Hill School",
      involvement: "Sees her every day."
    })
  )
  it("is put on record by anybody, once a conference is convened", () => {
    assert.lengthOf(told([...concluded, reports], protecting).record!, 3)
    assert.strictEqual(why(seen, reports), "no enquiry has led to a conference that is still to be held")
  })
})

describe("WT15-122: what the conference establishes", () => {
  const decided = [...reported, held("2027-02-01", theo)]

  it("a plan is in place from its day on", () => {
    const episode = told(decided, protecting)
    assert.deepStrictEqual(
      ["2027-01-31", "2027-02-01"].map((on) => isSo(episode, "childProtectionPlanInPlace", day(on))),
      [false, true]
    )
  })
  it("the days that it set are due dates: the core group by 11 February, the plan by 15 February", () => {
    assert.deepStrictEqual(standing(decided, "NOR-73", "2027-02-12"), [["late", "2027-02-11", null]])
    assert.deepStrictEqual(standing(decided, "NOR-72", "2027-02-12"), [["due", "2027-02-15", null]])
  })
  it("what recurs after that has no due date: no document gives one", () => {
    assert.deepStrictEqual(standing(decided, "NOR-74", "2027-02-12"), [["outstanding", null, null]])
  })
  it("no timescale ends before the conference", () => {
    if (planDecided._tag !== "PlanDecided") throw new Error("the conference decides on a plan")
    const timescales = { ...planDecided.timescales, planBy: day("2027-01-31") }
    const backwards = held("2027-02-01", theo, { outcome: { ...planDecided, timescales } })
    assert.strictEqual(
      why(reported, backwards),
      "outcome.timescales.planBy is 2027-01-31, which is before it happened"
    )
  })
})
