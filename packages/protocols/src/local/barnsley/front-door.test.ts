import { assert, describe, it } from "@effect/vitest"
import { type Entry, Obligation, Person, Protocol } from "@section17/domain"
import { Result } from "effect"
import { answers, record, withChecklists } from "../../onRecord.test-data.ts"
import { about, calendar, commands, day, step, type Step, tellerOf } from "../../story.test-data.ts"
import { barnsley, joy, lee, pat, sue } from "./people.test-data.ts"

const own = ["BAR-1a", "BAR-1b", "BAR-1.1b", "BAR-1.1c", "BAR-1.2", "BAR-IFDb", "BAR-IFDd"]
const protocol = withChecklists(barnsley, ...own)
const { owed, refusal, told } = tellerOf(protocol, [sue, lee, pat, joy])

/** Thursday 25 March 2027, before Easter. */
const referred = [step("2027-03-25 16:30", sue, commands.refer("2027-03-25 16:20"))]
const states = (steps: ReadonlyArray<Step>, rule: string) =>
  Result.getOrThrow(Obligation.outlook(told(steps), { protocol, calendar, on: day("2027-04-12") })).flatMap(
    (each) => (each.rule === rule && each.kind !== "Eligibility" ? [each.state] : [])
  )

const screened = (through: Entry.EntryOf<"ContactScreened">["through"]) =>
  record("2027-03-25 17:00", sue, {
    _tag: "ContactScreened",
    screenedOn: day("2027-03-25"),
    through,
    finding: "More than early help."
  })
const intake = [
  "intakeChild",
  "intakeFamily",
  "intakeConcern",
  "intakeSupport",
  "intakeWhereabouts",
  "intakeParentsInformed"
]

describe("Barnsley, Integrated Front Door (BAR-IFDa, BAR-IFDb, BAR-IFDc): contacts", () => {
  it("BAR-IFDa: every contact goes through it", () => {
    assert.deepStrictEqual(states(referred, "BAR-IFDa"), ["met"])
  })
  it("BAR-IFDb: six questions are answered when the contact is screened, and not one fewer", () => {
    for (const left of intake) {
      const five = intake.filter((key) => key !== left)
      const refused = refusal([...referred, answers("2027-03-25 16:50", sue, ...five)], screened("frontDoor"))
      assert.deepStrictEqual(
        [about(refused)[0], "unanswered" in refused && refused.unanswered.map(({ key }) => String(key))],
        ["BAR-IFDb", [left]]
      )
    }
  })
  it("BAR-IFDc: by itself or through the MASH, with what it finds", () => {
    for (const through of ["frontDoor", "multiAgencySafeguardingHub"] as const) {
      const steps = [...referred, answers("2027-03-25 16:50", sue, ...intake), screened(through)]
      assert.deepStrictEqual(states(steps, "BAR-IFDb"), ["met"])
    }
  })
  it("no decision to protect a child waits for the answers", () => {
    const decided = [...referred, step("2027-03-25 17:00", sue, commands.answer("strategyDiscussion"))]
    assert.strictEqual(told(decided).referral._tag, "Decided")
  })
})

const checked = (consent: Entry.EntryOf<"AgenciesChecked">["consent"]) =>
  record("2027-03-25 17:10", sue, {
    _tag: "AgenciesChecked",
    agencies: ["Police", "Probation"],
    checkedOn: day("2027-03-25"),
    consent
  })

describe("Barnsley, Integrated Front Door (BAR-IFDd): consent to multi-agency checks", () => {
  it("unless there is a risk to the child or a public interest", () => {
    const neither = checked({ _tag: "NotObtained", since: "neither", rationale: "No time." })
    assert.deepStrictEqual(about(refusal(referred, neither)), ["BAR-IFDd", "groundForNoConsent"])
    for (const since of ["riskToTheChild", "publicInterest"] as const) {
      const grounded = checked({ _tag: "NotObtained", since, rationale: "He is in danger." })
      assert.deepStrictEqual(states([...referred, grounded], "BAR-IFDd"), ["met", "met"])
    }
  })
  it("in all instances, the rationale for not obtaining it is recorded", () => {
    const unexplained = checked({ _tag: "NotObtained", since: "riskToTheChild", rationale: "" })
    assert.deepStrictEqual(about(refusal(referred, unexplained)), ["BAR-IFDd", "rationaleForNoConsent"])
    assert.deepStrictEqual(states([...referred, checked({ _tag: "Obtained" })], "BAR-IFDd"), ["met", "met"])
  })
})

describe("Barnsley, Integrated Front Door (BAR-IFDf): immediate and serious concern", () => {
  it("information is gathered beside the action to keep the child safe", () => {
    const serious = [...referred, step("2027-03-25 16:40", sue, commands.answer("strategyDiscussion"))]
    assert.deepStrictEqual(
      [states(referred, "BAR-IFDf"), states(serious, "BAR-IFDf")],
      [["notYet"], ["outstanding"]]
    )
    const gathering = checked({ _tag: "NotObtained", since: "riskToTheChild", rationale: "He is in danger." })
    const planned = record("2027-03-25 17:20", sue, {
      _tag: "RouteTaken",
      rule: owed(serious, "BAR-IFDf", "2027-03-25")[0]!.rule,
      takenOn: day("2027-03-25"),
      what: "Planned with the police and health; he stays with his aunt."
    })
    assert.deepStrictEqual(states([...serious, gathering, planned], "BAR-IFDf"), ["met"])
  })
})

describe("Barnsley, Integrated Front Door (BAR-IFDe, BAR-IFDg): thresholds and disagreement", () => {
  it("the MASH discusses; a practitioner who is dissatisfied follows up, and escalates", () => {
    const steps = [
      ...referred,
      record("2027-03-25 17:30", sue, {
        _tag: "ThresholdDiscussionHeld",
        heldOn: day("2027-03-25"),
        agencies: ["Police"],
        conclusion: "Early help."
      }),
      record("2027-03-30 09:00", sue, {
        _tag: "ResponseFollowedUp",
        by: "Ms Hall",
        followedUpOn: day("2027-03-30"),
        concern: "Early help is not enough."
      }),
      record("2027-03-31 09:00", sue, {
        _tag: "ResponseEscalated",
        by: "Ms Hall",
        to: "The service manager",
        escalatedOn: day("2027-03-31"),
        concern: "Nothing has changed."
      })
    ]
    assert.deepStrictEqual(
      told(steps).record?.map(({ entry }) => entry._tag),
      ["ThresholdDiscussionHeld", "ResponseFollowedUp", "ResponseEscalated"]
    )
  })
})

const answered = (by: typeof lee) =>
  record("2027-03-30 12:00", by, {
    _tag: "WithdrawalAnswered",
    nextSteps: "Visit with the school nurse.",
    rationale: "She is trusted."
  })

describe("Barnsley, section 3.4 (BAR-3.4e): consent is withdrawn", () => {
  const of: Entry.EntryOf<"ConsentGiven">["of"] = {
    _tag: "SomebodyWithParentalResponsibility",
    person: Person.PersonId.make("33333333-3333-4333-8333-333333333333")
  }
  const withdrawn = [
    ...referred,
    record("2027-03-25 17:00", sue, {
      _tag: "ConsentGiven",
      of,
      to: "assessment",
      givenOn: day("2027-03-25"),
      form: "written"
    }),
    record("2027-03-30 09:00", sue, {
      _tag: "ConsentWithdrawn",
      of,
      to: "assessment",
      withdrawnOn: day("2027-03-30"),
      reasons: "She wants no more visits."
    })
  ]
  it("a manager records what is done, with the rationale; a social worker does not", () => {
    assert.deepStrictEqual(states(referred, "BAR-3.4e"), ["notYet"])
    assert.deepStrictEqual(states(withdrawn, "BAR-3.4e"), ["outstanding"])
    assert.deepStrictEqual(about(refusal(withdrawn, answered(sue))), ["BAR-3.4e"])
    assert.deepStrictEqual(states([...withdrawn, answered(lee)], "BAR-3.4e"), ["met"])
  })
})

const keysOf = (...rules: ReadonlyArray<string>): ReadonlyArray<string> =>
  Protocol.rulesOf(protocol, "Checklist").flatMap(({ id, questions = [] }) =>
    rules.includes(id) ? questions.map(({ key }) => String(key)) : []
  )
const asked = (refused: ReturnType<typeof refusal>) => [
  about(refused)[0],
  "unanswered" in refused ? refused.unanswered.length : 0
]
const helped = [...referred, step("2027-03-30 10:00", sue, commands.answer("earlyHelp"))]

const assessed = (parentsOrCarers: "agree" | "doNotAgree") =>
  record("2027-04-06 12:00", joy, {
    _tag: "EarlyHelpAssessed",
    assessedOn: day("2027-04-06"),
    agreement: { child: "agrees", parentsOrCarers },
    professionals: ["Ms Hall"],
    actions: [{ what: "Dry the room.", service: "Housing", byWhen: null }],
    partOf: "earlyHelp"
  })

describe("Barnsley, section 1 (BAR-1a, BAR-1b, BAR-1.1c): the early help assessment", () => {
  const all = answers("2027-04-06 11:00", joy, ...keysOf("BAR-1b", "BAR-1.1c"))

  it("BAR-1a: by any practitioner, with the family's agreement", () => {
    assert.deepStrictEqual(about(refusal([...helped, all], assessed("doNotAgree"))), [
      "BAR-1a",
      "earlyHelpAgreed"
    ])
    assert.deepStrictEqual(states([...helped, all, assessed("agree")], "BAR-1a"), ["met"])
  })
  it("BAR-1b: twelve questions, from how needs interact to how the family decides as a group", () => {
    const other = answers("2027-04-06 11:00", joy, ...keysOf("BAR-1.1c"))
    assert.deepStrictEqual(asked(refusal([...helped, other], assessed("agree"))), ["BAR-1b", 12])
  })
  it("BAR-1.1c: coordination, all needs, and a plan that the family co-produces", () => {
    const other = answers("2027-04-06 11:00", joy, ...keysOf("BAR-1b"))
    assert.deepStrictEqual(asked(refusal([...helped, other], assessed("agree"))), ["BAR-1.1c", 3])
  })
})

describe("Barnsley, sections 1.1 and 1.2 (BAR-1.1a, BAR-1.1b, BAR-1.2): the lead practitioner for early help", () => {
  const named = record("2027-04-06 12:00", joy, {
    _tag: "EarlyHelpLeadNamed",
    namedOn: day("2027-04-06"),
    name: "Joy Senior",
    profession: "health visitor",
    agency: "Health visiting service"
  })
  it("BAR-1.1a: is named, of whichever profession, as the family's main contact", () => {
    const steps = [...helped, answers("2027-04-06 11:00", joy, ...keysOf("BAR-1.1b", "BAR-1.2")), named]
    const entry = told(steps).record?.at(-1)?.entry
    assert.strictEqual(entry?._tag === "EarlyHelpLeadNamed" && entry.profession, "health visitor")
    assert.deepStrictEqual([states(steps, "BAR-1.1b"), states(steps, "BAR-1.2")], [["met"], ["met"]])
  })
  it("BAR-1.1b: what they can do, in four answers", () => {
    const other = answers("2027-04-06 11:00", joy, ...keysOf("BAR-1.2"))
    assert.deepStrictEqual(asked(refusal([...helped, other], named)), ["BAR-1.1b", 4])
  })
  it("BAR-1.2: wishes, knowledge and skills, resources, accountabilities", () => {
    const other = answers("2027-04-06 11:00", joy, ...keysOf("BAR-1.1b"))
    assert.deepStrictEqual(asked(refusal([...helped, other], named)), ["BAR-1.2", 4])
  })
})
