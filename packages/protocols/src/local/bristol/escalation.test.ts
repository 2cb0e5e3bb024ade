import { assert, describe, it } from "@effect/vitest"
import { Circumstance } from "@section17/domain"
import { conclude, conference, discussion, everybody, put, report } from "../../protection.test-data.ts"
import {
  about,
  commands,
  day,
  person,
  registeredWith,
  standing,
  step,
  tellerOf
} from "../../story.test-data.ts"
import { socialWorker } from "../../rule.ts"
import { bristol, fay, kit, sam, tess, theo } from "./people.test-data.ts"

/** An experienced social worker whom the council employs; and an agency's, who is no Social Worker in Bristol (BRI-1d). */
const ana = person("ana", "Ana Silva", {
  employer: "bristol",
  roles: [socialWorker],
  socialWorkQualified: true,
  significantPracticeExperience: true,
  registrations: [registeredWith("Social Work England")]
})
const gus = { ...ana, id: person("gus", "Gus Hart", {}).id, name: "Gus Hart", employer: "An agency" }
/** A manager from another part of the council. */
const mia = person("mia", "Mia Fox", { employer: "bristol", socialWorkQualified: true })

const { owed, refusal, told } = tellerOf(bristol, [sam, tess, theo, kit, fay, ana, gus, mia])
const direction = { seeChildBy: "2026-12-23", completeBy: "2027-02-12" }

/** A Key Worker leads under section 17, as in story.test.ts. */
const ledByKit = [
  step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40")),
  step("2026-12-21 10:00", tess, commands.answer()),
  step("2026-12-21 11:00", tess, commands.map("2026-12-21")),
  step("2026-12-21 15:00", tess, commands.allocate(kit, direction)),
  step("2026-12-23 16:00", kit, commands.see("2026-12-23"))
]
const discussed = [...ledByKit, step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00"))]
const handOver = (to: typeof ana, at = "2027-01-11 16:00") => step(at, tess, commands.allocate(to, direction))
const handedOver = [...discussed, handOver(ana)]

const tagAndRule = (...given: Parameters<typeof refusal>) => [
  refusal(...given)._tag,
  about(refusal(...given))[0]
]

describe("Bristol, section 7 (BRI-7a): a Key Worker does not hold the section 47 role, nor come back to it", () => {
  const concluded = [
    ...handedOver,
    step("2027-01-12 10:00", ana, commands.see("2027-01-12")),
    step("2027-01-20 12:00", ana, conclude("2027-01-20"))
  ]
  it("not between the conclusion of the enquiry and its conference", () => {
    assert.deepStrictEqual(tagAndRule(concluded, handOver(kit, "2027-01-21 10:00")), ["MayNotLead", "BRI-7a"])
  })
})

describe("Bristol, section 7 (BRI-7b): all strategy discussions are undertaken by a Team Manager", () => {
  it("not by the Key Worker who leads, nor by a Social Worker", () => {
    for (const by of [kit, ana]) {
      assert.deepStrictEqual(
        tagAndRule(ledByKit, step("2027-01-11 15:00", by, discussion("2027-01-11 14:00"))),
        ["NotEntitledToDecide", "BRI-7b"]
      )
    }
  })
  it("WT15-102 holds in Bristol too: not without the police", () => {
    const [one, two, three] = everybody
    const attendees = [one, two!, three!] as const
    const withoutPolice = step("2027-01-11 15:00", tess, discussion("2027-01-11 14:00", { attendees }))
    assert.deepStrictEqual(about(refusal(ledByKit, withoutPolice)), ["WT15-102", "policeAttended"])
  })
})

describe("Bristol, section 7 (BRI-7a): the family is handed over to a Social Worker", () => {
  it("from the discussion on, the Key Worker leads no more", () => {
    assert.deepStrictEqual(tagAndRule(discussed, step("2027-01-12 12:00", kit, commands.submit())), [
      "HandoverRequired",
      "BRI-7a"
    ])
  })
  it("who may lead is owed anew until somebody does", () => {
    assert.deepStrictEqual(standing(owed(discussed, "BRI-7a", "2027-01-11")), [["outstanding", null]])
    assert.deepStrictEqual(standing(owed(handedOver, "BRI-7a", "2027-01-11")), [["met", null]])
  })
  it("not to another Key Worker, and not to an agency's social worker (BRI-1d)", () => {
    for (const to of [kit, gus]) {
      assert.deepStrictEqual(tagAndRule(discussed, handOver(to)), ["MayNotLead", "BRI-7a"])
    }
  })
  it("section 5 (BRI-5c, BRI-5d): what is weighed and mapped for an assessment under section 17 holds up no enquiry", () => {
    const unweighed = step(
      "2027-01-11 16:00",
      tess,
      commands.allocate(ana, direction, { considerations: null })
    )
    assert.strictEqual(told([...discussed, unweighed]).allocations.at(-1)?.work, "section47")
    // The referral itself may lead to the enquiry, before anybody could map: Friday to Monday.
    const atOnce = [
      step("2026-12-18 16:50", tess, commands.refer("2026-12-18 16:40")),
      step("2026-12-18 17:00", tess, commands.answer("strategyDiscussion")),
      step("2026-12-18 18:00", tess, discussion("2026-12-18 17:30"))
    ]
    const given = commands.allocate(ana, direction, { considerations: null })
    assert.strictEqual(
      told([...atOnce, step("2026-12-18 18:30", tess, given)]).allocations[0]?.work,
      "section47"
    )
    const section17 = [atOnce[0]!, step("2026-12-18 17:00", tess, commands.answer())]
    assert.deepStrictEqual(about(refusal(section17, step("2026-12-18 18:30", tess, given)))[0], "BRI-5c")
  })
  it("the Social Worker goes on with the same assessment, which a Team Manager approves (BRI-7c)", () => {
    const submitted = [...handedOver, step("2027-02-01 12:00", ana, commands.submit())]
    assert.deepStrictEqual(tagAndRule(submitted, step("2027-02-02 12:00", ana, commands.authorise)), [
      "NotEntitledToDecide",
      "BRI-7c"
    ])
    const episode = told([...submitted, step("2027-02-02 12:00", tess, commands.authorise)])
    assert.strictEqual(episode.assessment._tag, "Authorised")
  })
})

const coWork = (by: typeof tess) =>
  step(
    "2027-01-11 17:00",
    by,
    put({
      _tag: "CoWorkerNamed",
      practitioner: kit.id,
      fromOn: day("2027-01-11"),
      benefitToTheChild: "She trusts him."
    })
  )

describe("Bristol, section 7 (BRI-7d): the Key Worker goes on as a co-worker, where that is good for the child", () => {
  it("named by the Team Manager who allocates, after the handover", () => {
    assert.lengthOf(told([...handedOver, coWork(tess)]).record ?? [], 2)
    assert.deepStrictEqual(tagAndRule(handedOver, coWork(ana)), ["NotEntitledToDecide", "BRI-5b"])
    assert.strictEqual(refusal(discussed, coWork(tess))._tag, "OutOfOrder")
  })
  it("under the case co-ordinator: the enquiry is not the co-worker's to conclude", () => {
    const conclusion = step("2027-01-26 12:00", kit, conclude("2027-01-26"))
    assert.strictEqual(refusal([...handedOver, coWork(tess)], conclusion)._tag, "NotTheLeadPractitioner")
  })
})

/** 15 working days from Monday 11 January 2027: 12 to 15 are 4, 18 to 22 are 9, 25 to 29 are 14, 1 February is 15. */
describe("WT15-118, WT15-127 in Bristol: conference and plan", () => {
  const seen = [...handedOver, step("2027-01-12 12:00", ana, commands.see("2027-01-12"))]
  const concluded = [...seen, step("2027-01-26 12:00", ana, conclude("2027-01-26"))]
  const timescales = { firstCoreGroupBy: "2027-02-11", planBy: "2027-02-15", firstReviewBy: "2027-04-30" }
  const held = (chair: typeof mia) =>
    step("2027-02-01 16:00", ana, conference("2027-02-01", chair, timescales))
  const reported = [...concluded, step("2027-01-29 12:00", ana, report("2027-01-29"))]

  it("is due by Monday 1 February 2027, and held on that day in time", () => {
    assert.deepStrictEqual(standing(owed(concluded, "WT15-118", "2027-01-26")), [["due", "2027-02-01"]])
    assert.deepStrictEqual(standing(owed([...reported, held(mia)], "WT15-118", "2027-02-02")), [
      ["met", "2027-02-01"]
    ])
  })
  it("is not chaired by the Team Manager of the case", () => {
    assert.deepStrictEqual(tagAndRule(reported, held(tess)), ["ChairNotIndependent", "WT15-123"])
  })
  it("the plan that results is approved by a Team Manager, and not by whoever made it (BRI-7c, N46)", () => {
    const made = step(
      "2027-02-12 12:00",
      ana,
      put({
        _tag: "ProtectionPlanMade",
        madeOn: day("2027-02-12"),
        aims: {
          safety: "No further injury.",
          healthAndDevelopment: "Gains weight.",
          supportForTheFamily: "Evenings at the aunt's."
        },
        outcomes: [{ outcome: "Is safe at home.", measure: "No unexplained injury.", actions: [] }]
      })
    )
    const plan = [...reported, held(mia), handOver(ana, "2027-02-02 09:00"), made]
    const approval = (steps: typeof plan) =>
      standing(
        owed(steps, "BRI-7c", "2027-02-15").filter(({ subject }) => subject === "protectionPlanApproval")
      )
    const approves = (by: typeof ana) =>
      step("2027-02-15 12:00", by, put({ _tag: "ProtectionPlanApproved", reasons: "It keeps her safe." }))
    assert.deepStrictEqual(approval(plan), [["outstanding", null]])
    assert.deepStrictEqual(tagAndRule(plan, approves(ana)), ["NotEntitledToDecide", "BRI-7c"])
    assert.deepStrictEqual(approval([...plan, approves(tess)]), [["met", null]])
  })
  it("the plan is led by an experienced Social Worker, allocated to it (WT15-122)", () => {
    const planned = [...reported, held(mia)]
    assert.isTrue(Circumstance.isSo(told(planned), "childProtectionPlanInPlace", day("2027-02-01")))
    assert.deepStrictEqual(tagAndRule(planned, handOver(sam, "2027-02-02 09:00")), ["MayNotLead", "WT15-127"])
    const allocated = told([...planned, handOver(ana, "2027-02-02 09:00")])
    assert.strictEqual(allocated.allocations.at(-1)!.work, "childProtectionPlan")
  })
})
