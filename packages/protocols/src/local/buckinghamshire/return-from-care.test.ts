import { assert, describe, it } from "@effect/vitest"
import type { Entry } from "@section17/domain"
import { role } from "../../rule.ts"
import { record, standingOf } from "../../onRecord.test-data.ts"
import { about, commands, day, person, standing, step, tellerOf } from "../../story.test-data.ts"
import { ann, buckinghamshire, tom } from "./people.test-data.ts"

const dee = person("dee", "Dee Marlow", { employer: "buckinghamshire", roles: [role("serviceDirector")] })
const tells = tellerOf(buckinghamshire, [ann, tom, dee])
const { owed, refusal, told } = tells

const referred = [
  step("2027-01-04 10:00", ann, commands.refer("2027-01-04 09:00")),
  step("2027-01-04 12:00", tom, commands.answer())
]
const began = (status: Entry.EntryOf<"LegalStatusBegan">["status"]) =>
  record("2027-01-05 09:00", ann, {
    _tag: "LegalStatusBegan",
    status,
    beganOn: day("2027-01-05"),
    basis: "The order, or the agreement, of that day."
  })
const inCare = (status: Parameters<typeof began>[0]) => [...referred, began(status)]

const considered = (rest: Partial<Entry.EntryOf<"ReturnConsidered">> = {}) =>
  record("2027-02-01 09:00", ann, {
    _tag: "ReturnConsidered",
    consideredOn: day("2027-02-01"),
    to: "Mother",
    planned: false,
    outsideReviewTimescale: false,
    ...rest
  })
const assessed = (rest: Partial<Entry.EntryOf<"ReturnAssessed">> = {}, by = ann) =>
  record("2027-02-08 09:00", by, {
    _tag: "ReturnAssessed",
    assessedOn: day("2027-02-08"),
    occasion: "returnConsidered",
    needsAddressed: "The flat is safe, and grandmother stays over.",
    safeAppropriateAndProportionate: true,
    reasons: "The change has lasted.",
    ...rest
  })
const completed = record("2027-02-08 10:00", ann, {
  _tag: "PlacementWithParentsCompleted",
  completedOn: day("2027-02-08"),
  summary: "All checks done."
})
const reviewed = (rest: Partial<Entry.EntryOf<"LookedAfterReviewHeld">> = {}) =>
  record("2027-02-09 09:00", ann, {
    _tag: "LookedAfterReviewHeld",
    heldOn: day("2027-02-09"),
    urgent: false,
    returnAgreed: true,
    decisions: "Home at half-term.",
    ...rest
  })
const consent = (by = dee) =>
  record("2027-02-10 09:00", by, { _tag: "ReturnHomeDecided", reasons: "As assessed." })
const decided = (steps: Parameters<typeof told>[0]) =>
  told(steps).record?.filter(({ entry }) => entry._tag === "ReturnHomeDecided").length

describe("Buckinghamshire, paragraph 8.1 (BUC-8.1, WT15-045): an assessment before a child in care returns", () => {
  const stands = standingOf(tells, "BUC-8.1")

  it("is owed once a return is considered", () => {
    assert.deepStrictEqual(stands([...inCare("section31"), considered()], "assessReturn", "2027-02-02"), [
      ["outstanding", null]
    ])
    const done = [...inCare("section31"), considered(), assessed()]
    assert.deepStrictEqual(stands(done, "assessReturn", "2027-02-09"), [["met", null]])
  })
  it("comes before the decision, under any order", () => {
    const without = [...inCare("section31"), considered(), completed]
    assert.deepStrictEqual(about(refusal(without, consent())).slice(1), ["returnAssessed"])
    assert.strictEqual(decided([...without, assessed(), consent()]), 1)
  })
  it("is a social worker's (WT15-045)", () => {
    assert.deepStrictEqual(about(refusal(inCare("section31"), assessed({}, dee))), ["WT15-045"])
  })
})

describe("Buckinghamshire, paragraphs 8.2 to 8.4 (BUC-8.2, BUC-8.3b, BUC-8.4): the Service Director's consent", () => {
  it("8.2: after police protection, nobody else consents", () => {
    const steps = inCare("policeProtection")
    for (const by of [ann, tom]) {
      const refused = refusal(steps, consent(by))
      assert.deepStrictEqual([refused._tag, about(refused)[0]], ["NotEntitledToDecide", "BUC-8.2"])
    }
    assert.strictEqual(decided([...steps, consent()]), 1)
    assert.strictEqual(
      refusal(steps, consent(tom)).message,
      "tom may not decide the return home from care. BUC-8.2 (Buckinghamshire Council: Local Assessment Protocol, paragraph 8.2): Where the child is in police protection: the return home from care is decided by: Service Director. Ask someone whom the rule names."
    )
  })
  it("8.3: under section 20, and only where the return is assessed as safe, appropriate and proportionate", () => {
    const steps = [...inCare("section20"), considered()]
    assert.deepStrictEqual(about(refusal([...steps, assessed()], consent(tom))), ["BUC-8.3b"])
    const unsafe = [...steps, assessed({ safeAppropriateAndProportionate: false })]
    assert.deepStrictEqual(about(refusal(unsafe, consent())), ["BUC-8.3b", "returnAssessedSafe"])
    const safeAndThenNot = [...steps, assessed(), assessed({ safeAppropriateAndProportionate: false })]
    assert.deepStrictEqual(about(refusal(safeAndThenNot, consent())), ["BUC-8.3b", "returnAssessedSafe"])
    assert.strictEqual(decided([...steps, assessed(), consent()]), 1)
  })
  it("8.4: under section 31 or 38, once the Placement with Parent procedures are completed", () => {
    for (const status of ["section31", "section38"] as const) {
      const steps = [...inCare(status), considered(), assessed()]
      assert.deepStrictEqual(about(refusal(steps, consent())), ["BUC-8.4", "placementWithParents"])
      assert.deepStrictEqual(about(refusal([...steps, completed], consent(tom))), ["BUC-8.4"])
      assert.strictEqual(decided([...steps, completed, consent()]), 1)
    }
  })
  it("whatever the order was, it asks nothing once it has ended", () => {
    const ended = [
      ...inCare("policeProtection"),
      record("2027-01-08 09:00", ann, {
        _tag: "LegalStatusEnded",
        status: "policeProtection",
        endedOn: day("2027-01-08"),
        reasons: "72 hours are over."
      })
    ]
    assert.deepStrictEqual(owed(ended, "BUC-8.2", "2027-02-10"), [])
  })
})

describe("Buckinghamshire, paragraph 8.3 (BUC-8.3a): parents withdraw their agreement under section 20", () => {
  const withdrawn = [
    ...inCare("section20"),
    considered(),
    assessed({ assessedOn: day("2027-02-08") }),
    record("2027-02-20 18:00", ann, {
      _tag: "AgreementWithdrawn",
      withdrawnOn: day("2027-02-20"),
      by: "Mother",
      said: "I want her home."
    })
  ]
  const stands = standingOf(tells, "BUC-8.3a")

  it("an assessment is owed at once, whatever was assessed before", () => {
    assert.deepStrictEqual(stands(withdrawn, "assessOnWithdrawal", "2027-02-20"), [["outstanding", null]])
    const done = [
      ...withdrawn,
      {
        ...assessed({ occasion: "agreementWithdrawn", assessedOn: day("2027-02-20") }),
        at: "2027-02-20 22:00"
      }
    ]
    assert.deepStrictEqual(stands(done, "assessOnWithdrawal", "2027-02-21"), [["met", null]])
    assert.match(owed(withdrawn, "BUC-8.3a", "2027-02-20")[0]!.explanation.says, / \(immediately\)\.$/u)
  })
  it("there is no agreement to withdraw under an order", () => {
    const refused = refusal(inCare("section31"), withdrawn.at(-1)!)
    assert.strictEqual(refused._tag, "OutOfOrder")
  })
})

describe("Buckinghamshire, paragraph 8.5 (BUC-8.5): a planned return is agreed at a looked-after review", () => {
  const planned = [...inCare("section31"), considered({ planned: true }), assessed(), completed]

  it("not before it is, nor at a review that does not agree", () => {
    assert.deepStrictEqual(about(refusal(planned, consent())), ["BUC-8.5", "returnAgreedAtReview"])
    const disagreed = [...planned, reviewed({ returnAgreed: false })]
    assert.deepStrictEqual(about(refusal(disagreed, consent())), ["BUC-8.5", "returnAgreedAtReview"])
    assert.strictEqual(decided([...planned, reviewed(), consent()]), 1)
  })
  it("no return is decided on that nobody has considered, as planned or not", () => {
    const without = [...inCare("section31"), assessed(), completed]
    assert.deepStrictEqual(about(refusal(without, consent())), ["BUC-8.5", "returnOccasion"])
    assert.strictEqual(decided([...inCare("section31"), considered(), assessed(), completed, consent()]), 1)
  })
  it("nor has the child returned as planned where the return was considered as one that was not", () => {
    const unplanned = [...inCare("section31"), considered(), assessed(), completed, consent()]
    assert.strictEqual(refusal(unplanned, home(true))._tag, "OutOfOrder")
    assert.strictEqual(told([...unplanned, home(false)]).record?.at(-1)?.entry._tag, "ReturnedHome")
    const again = [...inCare("section31"), considered(), considered({ planned: true }), assessed(), completed]
    assert.deepStrictEqual(about(refusal(again, consent())), ["BUC-8.5", "returnAgreedAtReview"])
    assert.strictEqual(decided([...again, reviewed(), consent(), home(true)]), 1)
  })
  it("outside the timescale of the next review, an urgent one is owed; an ordinary one does not do", () => {
    const stands = standingOf(tells, "BUC-8.5")
    const outside = [...inCare("section31"), considered({ planned: true, outsideReviewTimescale: true })]
    assert.deepStrictEqual(stands(outside, "holdUrgentReview", "2027-02-02"), [["outstanding", null]])
    assert.deepStrictEqual(stands([...outside, reviewed()], "holdUrgentReview", "2027-02-10"), [
      ["outstanding", null]
    ])
    assert.deepStrictEqual(
      stands([...outside, reviewed({ urgent: true })], "holdUrgentReview", "2027-02-10"),
      [["met", null]]
    )
    assert.deepStrictEqual(stands(planned, "holdUrgentReview", "2027-02-10"), [])
  })
})

const home = (planned: boolean) =>
  record("2027-02-15 18:00", ann, { _tag: "ReturnedHome", returnedOn: day("2027-02-15"), planned })

describe("Working Together (2015), chapter 1, paragraph 33 (WT15-045): support after the return, planned or not", () => {
  const supported = record("2027-02-17 09:00", ann, {
    _tag: "ReturnSupportArranged",
    arrangedOn: day("2027-02-17"),
    support: "A family worker, three evenings a week."
  })
  const stands = standingOf(tells, "WT15-045")

  it("an unplanned return is a fact: support is owed, after an assessment", () => {
    const came = [...inCare("section31"), home(false)]
    assert.deepStrictEqual(
      owed(came, "WT15-045", "2027-02-16").filter(
        ({ kind, subject }) => kind === "TimeLimit" && subject === "supportReturnHome"
      ).length,
      1
    )
    assert.deepStrictEqual(about(refusal(came, supported)), ["WT15-045", "supportAssessed"])
    const late = {
      ...assessed({ occasion: "returnedUnplanned", assessedOn: day("2027-02-16") }),
      at: "2027-02-16 09:00"
    }
    assert.deepStrictEqual(stands([...came, late, supported], "supportReturnHome", "2027-02-18"), [
      ["met", null],
      ["met", null]
    ])
  })
  it("a planned one was decided before", () => {
    assert.strictEqual(refusal(inCare("section31"), home(true))._tag, "OutOfOrder")
    const planned = [...inCare("section31"), considered({ planned: true }), assessed(), completed, reviewed()]
    const all = [...planned, consent(), home(true)]
    assert.deepStrictEqual(standing(owed(all, "WT15-045", "2027-02-16").slice(0, 1)), [["outstanding", null]])
  })
})
