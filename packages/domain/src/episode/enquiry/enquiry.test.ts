import { assert, describe, it } from "@effect/vitest"
import { day, kit, sam, tess } from "../../protocol/northshire.test-data.ts"
import { taken } from "../../protocol/Readings.ts"
import { missingFrom } from "../checklist.ts"
import { put } from "../conference/conference.test-data.ts"
import { commands, london, told, until } from "../story.test-data.ts"
import { discussion, goesOn } from "../strategy-discussion/discussion.test-data.ts"
import { conclude, notSubstantiated, substantiated, withoutConference } from "./enquiry.test-data.ts"
import {
  concluded,
  enquiryStarted,
  handedOver,
  ledByKeyWorker,
  owed,
  protecting,
  refusal,
  seen,
  standing,
  step,
  why
} from "./escalation.test-data.ts"

const conclusion = (by: typeof kit) => step("2027-01-26 12:00", by, conclude("2027-01-26"))

describe("WT15-110, BRI-7a: whoever led before hands over when an enquiry starts", () => {
  it("the Key Worker does not conclude it, nor submit the assessment", () => {
    assert.strictEqual(refusal(enquiryStarted, conclusion(kit))._tag, "HandoverRequired")
    const submitting = step("2027-01-12 12:00", kit, commands.submit())
    assert.strictEqual(refusal(enquiryStarted, submitting)._tag, "HandoverRequired")
  })
  it("nor can a Key Worker be allocated to it", () => {
    const refused = refusal(enquiryStarted, step("2027-01-11 16:00", tess, commands.allocate(kit)))
    assert.strictEqual(refused._tag, "MayNotLead")
  })
  it("the social worker to whom it is handed over does, and the allocation says for which work", () => {
    const episode = told([...seen, conclusion(sam)], protecting)
    assert.deepStrictEqual(
      episode.allocations.map(({ practitioner, work }) => [String(practitioner), work]),
      [
        ["kit", "section17"],
        ["sam", "section47"]
      ]
    )
  })
  it("nor does the manager who chaired (WT15-114)", () => {
    assert.strictEqual(refusal(seen, conclusion(tess))._tag, "NotTheLeadPractitioner")
  })
})

const sighting = (by: typeof kit, at: string, on = at.slice(0, 10)) => step(at, by, commands.see(on))

describe("WT15-111: the enquiry", () => {
  const conclusion = step("2027-01-26 12:00", sam, conclude("2027-01-26"))

  it("is not concluded before the child was seen in it: that she was seen before it began is not enough", () => {
    assert.deepStrictEqual(why(handedOver, conclusion), ["childSeenInEnquiry"])
    const seenBefore = [
      ...ledByKeyWorker,
      step("2026-12-23 12:00", kit, commands.see("2026-12-23")),
      ...handedOver.slice(ledByKeyWorker.length)
    ]
    assert.deepStrictEqual(why(seenBefore, conclusion), ["childSeenInEnquiry"])
  })
  it("nor where the Key Worker saw her, and the social worker who leads did not", () => {
    const byKeyWorker = [...handedOver, sighting(kit, "2027-01-12 12:00")]
    assert.deepStrictEqual(why(byKeyWorker, conclusion), ["childSeenInEnquiry"])
    assert.strictEqual(told([...seen, conclusion], protecting).record?.length, 2)
  })
  it("a sighting of the day of the discussion counts from its hour on, 14:00, whoever was allocated when", () => {
    const [discussed, allocated] = handedOver.slice(-2)
    for (const [at, counts] of [
      ["2027-01-11 13:59", false],
      ["2027-01-11 14:00", true]
    ] as const) {
      const steps = [...ledByKeyWorker, sighting(sam, at), discussed!, allocated!]
      const episode = told(steps, protecting)
      assert.strictEqual(missingFrom(episode, ["childSeenInEnquiry"]).length === 0, counts)
    }
    const toldLater = [...handedOver, sighting(sam, "2027-01-12 12:00", "2027-01-10")]
    assert.deepStrictEqual(why(toldLater, conclusion), ["childSeenInEnquiry"])
  })
  it("WT15-112: to interview her with the police is to see her, from the discussion on", () => {
    const joint = step(
      "2027-01-11 15:00",
      tess,
      discussion("2027-01-11 14:00", {
        criminalInvestigation: {
          _tag: "Agreed",
          jointly: true,
          conduct: "With the police.",
          timing: "Today."
        }
      })
    )
    const interviewed = step(
      "2027-01-12 12:00",
      sam,
      put({
        _tag: "ChildInterviewedJointly",
        interviewedAt: london("2027-01-12 10:00"),
        socialWorker: "Sam Okafor",
        policeOfficer: "DC Trim",
        guidance: { _tag: "Followed" }
      })
    )
    const steps = [...ledByKeyWorker, joint, handedOver.at(-1)!]
    assert.deepStrictEqual(why(steps, conclusion), ["childSeenInEnquiry"])
    assert.strictEqual(told([...steps, interviewed, conclusion], protecting).record?.length, 3)
    const again = [
      ...steps,
      interviewed,
      conclusion,
      step("2027-01-27 15:00", tess, discussion("2027-01-27 14:00"))
    ]
    assert.deepStrictEqual(why(again, step("2027-01-28 12:00", sam, conclude("2027-01-28"))), [
      "childSeenInEnquiry"
    ])
  })
  it("keeps what the social worker found out, and how", () => {
    const [, entry] = told(concluded, protecting).record ?? []
    assert.strictEqual(
      entry?.entry._tag === "EnquiryConcluded" ? entry.entry.account.wishesAndFeelings : "",
      "Wants to sleep at her aunt's."
    )
  })
  it("is concluded once, and no earlier than it began", () => {
    assert.strictEqual(
      why(concluded, step("2027-01-27 12:00", sam, conclude("2027-01-27"))),
      "no enquiry under section 47 is under way"
    )
    assert.strictEqual(
      refusal(seen, step("2027-01-26 12:00", sam, conclude("2027-01-10")))._tag,
      "ImpossibleDay"
    )
  })
})

const contributed = put({
  _tag: "EnquiryContributed",
  contributedOn: day("2027-01-13"),
  agency: "Hill Surgery",
  contribution: { _tag: "SpecialistAssessed", coordinatedBy: "Dr Rao", found: "Fading bruises." }
})
const interviewed = put({
  _tag: "ChildInterviewedJointly",
  interviewedAt: london("2027-01-13 10:00"),
  socialWorker: "Sam Okafor",
  policeOfficer: "DC Hale",
  guidance: { _tag: "Followed" }
})
const jointly = discussion("2027-01-11 14:00", {
  criminalInvestigation: {
    _tag: "Agreed",
    jointly: true,
    conduct: "One joint interview.",
    timing: "This week."
  }
})

describe("WT15-112, WT15-113: what others do for the enquiry", () => {
  const at = "2027-01-13 12:00"

  it("is put on record while there is, or was, one", () => {
    assert.strictEqual(
      why(ledByKeyWorker, step(at, kit, contributed)),
      "no enquiry under section 47 was started"
    )
    assert.lengthOf(told([...seen, step(at, sam, contributed)], protecting).record ?? [], 2)
  })
  it("a joint interview needs a joint investigation that a discussion agreed (WT15-109)", () => {
    assert.strictEqual(
      why(seen, step(at, sam, interviewed)),
      "no joint investigation with the police is agreed"
    )
    const joint = [...ledByKeyWorker, step("2027-01-11 15:00", tess, jointly), step(at, tess, interviewed)]
    assert.lengthOf(told(joint, protecting).record ?? [], 2)
  })
})

describe("WT15-116, WT15-117: concerns that are not substantiated", () => {
  const ended = [...seen, step("2027-01-26 12:00", sam, conclude("2027-01-26", notSubstantiated))]
  const reassessed = put({
    _tag: "ChildReassessed",
    reassessedOn: day("2027-02-22"),
    progress: "Has gained 400 grams.",
    impactOfServices: "Eats at the breakfast club every day."
  })

  it("lead to no conference", () => {
    assert.deepStrictEqual(standing(ended, "NOR-68", "2027-01-26"), [])
  })
  it("may lead to regular re-assessment against objectives, which no number measures", () => {
    assert.deepStrictEqual(standing(ended, "NOR-79", "2027-01-26"), [["outstanding", null, null]])
    assert.deepStrictEqual(
      standing([...ended, step("2027-02-22 12:00", sam, reassessed)], "NOR-79", "2027-02-22"),
      [
        ["met", null, "2027-02-22"],
        ["outstanding", null, null]
      ]
    )
  })
  it("without such an agreement there is nothing to re-assess", () => {
    assert.strictEqual(
      why(concluded, step("2027-02-22 12:00", sam, reassessed)),
      "no regular re-assessment is agreed"
    )
  })
})

const reading = (A14: "initiating" | "first" | "latest") => ({ ...protecting, readings: taken({ A14 }) })

/**
 * From Monday 11 January 2027, 15 working days: 12 to 15 January are 4, 18 to 22 are 9, 25 to 29 are 14, and Monday
 * 1 February is the fifteenth. From Monday 18 January, the fifteenth is Monday 8 February; from 4 January, 25 January.
 */
describe("WT15-118: the conference is counted from the discussion that initiated the enquiry", () => {
  const first = step(
    "2027-01-04 15:00",
    tess,
    discussion("2027-01-04 14:00", {
      outcome: { _tag: "NoEnquiry", reasons: "Too little is known.", instead: "section17Assessment" }
    })
  )
  const third = step("2027-01-18 15:00", tess, discussion("2027-01-18 14:00", { outcome: goesOn }))
  const several = [
    ...ledByKeyWorker,
    first,
    ...seen.slice(ledByKeyWorker.length),
    third,
    step("2027-01-26 12:00", sam, conclude("2027-01-26"))
  ]

  it("there is no limit before the concerns are substantiated", () => {
    assert.deepStrictEqual(standing(seen, "NOR-68", "2027-01-25"), [])
  })
  it("A14: from the initiating one, whichever discussions came before and after", () => {
    assert.deepStrictEqual(standing(several, "NOR-68", "2027-01-26"), [["due", "2027-02-01", null]])
  })
  it("A14, the other ways: from the first, or from the latest", () => {
    assert.deepStrictEqual(standing(several, "NOR-68", "2027-01-26", reading("first")), [
      ["late", "2027-01-25", null]
    ])
    assert.deepStrictEqual(standing(several, "NOR-68", "2027-01-26", reading("latest")), [
      ["due", "2027-02-08", null]
    ])
  })
  it("a discussion after the outcome of the enquiry moves nothing", () => {
    const later = step(
      "2027-01-28 15:00",
      tess,
      discussion("2027-01-28 14:00", {
        outcome: { _tag: "NoEnquiry", reasons: "Nothing new.", instead: "noFurtherAction" }
      })
    )
    assert.deepStrictEqual(standing([...several, later], "NOR-68", "2027-01-28", reading("latest")), [
      ["due", "2027-02-08", null]
    ])
  })
  it("every enquiry that leads to a conference has its own", () => {
    const again = [
      ...concluded,
      step("2027-02-15 15:00", tess, discussion("2027-02-15 14:00")),
      step("2027-02-16 12:00", sam, commands.see("2027-02-16")),
      step("2027-02-17 12:00", sam, conclude("2027-02-17"))
    ]
    // From Monday 15 February: 16 to 19 are 4, 22 to 26 are 9, 1 to 5 March are 14, Monday 8 March is the fifteenth.
    assert.deepStrictEqual(standing(again, "NOR-68", "2027-02-17"), [
      ["late", "2027-02-01", null],
      ["due", "2027-03-08", null]
    ])
  })
})

const answer = (answered: "Convened" | "Refused") =>
  step(
    "2027-01-28 12:00",
    tess,
    put({
      _tag: "ConferenceRequestAnswered",
      answeredOn: day("2027-01-28"),
      answer: answered === "Convened" ? { _tag: answered } : { _tag: answered, reasons: "The aunt stays." }
    })
  )

describe("WT15-115: a conference that is not convened may be asked for", () => {
  const none = [...seen, step("2027-01-26 12:00", sam, conclude("2027-01-26", withoutConference))]
  const asked = step(
    "2027-01-27 12:00",
    kit,
    put({
      _tag: "ConferenceRequested",
      requestedOn: day("2027-01-27"),
      by: "Ms Hall",
      agency: "Hill School",
      concerns: "The father is back every evening."
    })
  )

  it("the request is to be answered", () => {
    assert.deepStrictEqual(standing(none, "NOR-68", "2027-01-26"), [])
    assert.deepStrictEqual(standing([...none, asked], "NOR-70", "2027-01-27"), [["outstanding", null, null]])
    assert.deepStrictEqual(standing([...none, asked, answer("Refused")], "NOR-70", "2027-01-28"), [
      ["met", null, "2027-01-28"]
    ])
  })
  it("once it is granted, the limit is counted as it would have been", () => {
    assert.deepStrictEqual(standing([...none, asked, answer("Convened")], "NOR-68", "2027-01-28"), [
      ["due", "2027-02-01", null]
    ])
    assert.deepStrictEqual(standing([...none, asked, answer("Refused")], "NOR-68", "2027-01-28"), [])
  })
  it("nobody asks for one that is convened, nor answers what nobody asked", () => {
    assert.strictEqual(why(concluded, asked), "no enquiry is concluded without a conference")
    assert.strictEqual(why(none, answer("Convened")), "nobody waits for a conference that they asked for")
  })
})

const concluding = (said: Partial<typeof notSubstantiated>) =>
  why(
    seen,
    step(
      "2027-01-26 12:00",
      sam,
      conclude("2027-01-26", { ...notSubstantiated, ...said } as typeof notSubstantiated)
    )
  )

describe("WT15-116, N53: concerns that are not substantiated are discussed with child, parents and other professionals", () => {
  it("with each of them", () => {
    assert.strictEqual(
      concluding({ discussedWith: ["parents"] }),
      "nothing is said of a discussion with the child, nor with the professionals"
    )
  })
  it("or it is said why not with one", () => {
    const notDiscussedWith = [{ party: "child", reasons: "She is two." }] as const
    const does = conclude("2027-01-26", {
      ...notSubstantiated,
      discussedWith: ["parents", "professionals"],
      notDiscussedWith
    } as typeof notSubstantiated)
    assert.lengthOf(told([...seen, step("2027-01-26 12:00", sam, does)], protecting).record ?? [], 2)
  })
})

describe("WT15-121: a child who is not born yet", () => {
  const [, ...rest] = ledByKeyWorker
  const expected = step(
    "2026-12-18 16:45",
    tess,
    commands.refer({
      child: {
        id: told(until("DecideReferral")).child.id,
        birth: { _tag: "Expected", on: day("2027-03-10") }
      }
    })
  )
  const unborn = [expected, ...rest, ...handedOver.slice(ledByKeyWorker.length)]

  it("whether to hold the conference before the birth is considered; nobody needs to have seen the child", () => {
    assert.deepStrictEqual(why(unborn, step("2027-01-26 12:00", sam, conclude("2027-01-26"))), [
      "conferenceBeforeBirthConsidered"
    ])
    const considered = conclude("2027-01-26", {
      ...substantiated,
      conference: { _tag: "Convened", beforeBirth: "Yes: the plan must stand when she is born." }
    } as typeof substantiated)
    assert.lengthOf(owed([...unborn, step("2027-01-26 12:00", sam, considered)], "NOR-68", "2027-01-26"), 1)
  })
})
