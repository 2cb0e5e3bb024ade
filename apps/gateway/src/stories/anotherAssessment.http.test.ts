import { describe, expect, it } from "vitest"
import { allocation, analysis, read } from "../promises/people.test-data.ts"
import { statementsOf } from "../promises/statements.test-data.ts"
import { engines } from "../testing/testGateway.ts"
import { gatewayThroughout } from "../testing/throughout.ts"
import { telling } from "./teller.test-data.ts"
import { referral } from "./words.test-data.ts"

const query = `query($id: ID!, $asAt: DateTime) { episode(id: $id, asAt: $asAt) {
  stage deadline(step: COMPLETE_ASSESSMENT) { dueOn }
  assessment { state }
  assessments {
    decidedAt decidedOn ledToBy { moment on } lead { id }
    assessment { state
      ... on AuthorisedAssessment { submission { recordedOn } authorised { recordedOn outcome recordedBy { id } } }
    }
    limit { rule state metOn deadline { dueOn } }
  }
} }`

interface Shown {
  readonly stage: string
  readonly deadline: { readonly dueOn: string } | null
  readonly assessment: { readonly state: string }
  readonly assessments: ReadonlyArray<unknown>
}

const undirected = (practitioner: string) => ({ ...allocation(practitioner), direction: null })
const draft = { analysis, recommendation: "A plan." }
const decision = { response: "SECTION_17_ASSESSMENT", reasons: "Several agencies share the concern." }

/** The one that the school's referral led to, once it was authorised. */
const first = (led: string, manager: string) => ({
  decidedAt: expect.stringMatching(/^2027-01-11T09:10:/u),
  decidedOn: "2027-01-11",
  ledToBy: { moment: "REFERRAL_RECEIVED", on: "2027-01-11" },
  lead: { id: led },
  assessment: {
    state: "AUTHORISED",
    submission: { recordedOn: "2027-02-01" },
    authorised: {
      recordedOn: "2027-02-02",
      outcome: "NO_FURTHER_ACTION",
      recordedBy: { id: manager }
    }
  },
  limit: { rule: "WT15-069", state: "MET", metOn: "2027-02-02", deadline: { dueOn: "2027-03-15" } }
})
/** The one that Robin's referral led to. */
const second = {
  decidedAt: expect.stringMatching(/^2027-03-02T10:00:/u),
  decidedOn: "2027-03-02",
  ledToBy: { moment: "REFERRAL_RECEIVED", on: "2027-03-01" }
}
const dueBy = (state: string, metOn: string | null = null) => ({
  rule: "WT15-069",
  state,
  metOn,
  deadline: { dueOn: "2027-05-06" }
})

/**
 * The school refers on Monday 11 January 2027; 45 working days from then are nine full weeks, without a bank holiday:
 * Monday 15 March. Robin speaks up on Monday 1 March: by Thursday 25 March 18 working days, less Good Friday and Easter
 * Monday by Friday 30 April 42, less Monday 3 May by Thursday 6 May 45.
 */
describe.each(engines)("on %s, two assessments one after the other (WT15-069, N54)", (engine) => {
  const story = telling(gatewayThroughout(engine), "south-gloucestershire")
  const shown = async (asAt: string | null = null): Promise<Shown> => {
    const { episode, people } = story()
    return (await read<{ episode: Shown }>(people.teamManager, query, { id: episode().id, asAt })).episode
  }

  let alone: number

  it("before a decision there is none, and then the one that it asks for, with when it is due", async () => {
    const { at, does, people } = story()
    await at("2027-01-11T09:10:00.000Z")
    await does(people.socialWorker, "referralReceive", referral("2027-01-11T09:00:00.000Z"))
    expect((await shown()).assessments).toEqual([])
    await does(people.teamManager, "referralDecide", decision)
    const { assessment: _, limit, ...decided } = first(people.socialWorker.id, people.teamManager.id)
    expect((await shown()).assessments).toEqual([
      {
        ...decided,
        lead: null,
        assessment: { state: "NOT_STARTED" },
        limit: { ...limit, state: "DUE", metOn: null }
      }
    ])
  })

  it("once it is authorised, it shows by whom, when, and that it was in time", async () => {
    const { at, does, people } = story()
    await does(people.teamManager, "leadPractitionerAllocate", undirected(people.socialWorker.id))
    await at("2027-02-01T10:00:00.000Z")
    await does(people.socialWorker, "childSeenRecord", {
      seenOn: "2027-02-01",
      manner: { alone: true },
      wishesAndFeelings: "I like the breakfast club."
    })
    await does(people.socialWorker, "assessmentSubmit", draft)
    await at("2027-02-02T10:00:00.000Z")
    const outcome = { outcome: "NO_FURTHER_ACTION", rationale: "The family has what it needs." }
    await does(people.teamManager, "assessmentAuthorise", outcome)
    alone = await statementsOf(async () => {
      expect((await shown()).assessments).toEqual([first(people.socialWorker.id, people.teamManager.id)])
    })
  })

  it("a further referral asks for another: the present field shows the first, the list both", async () => {
    const { at, does, people, puts } = story()
    await at("2027-03-01T12:05:00.000Z")
    await puts(people.socialWorker, {
      furtherReferralReceived: {
        referrer: { theChild: true },
        concern: "I am alone again.",
        receivedAt: "2027-03-01T12:00:00.000Z"
      }
    })
    await at("2027-03-02T10:00:00.000Z")
    await puts(people.teamManager, { furtherReferralReviewed: decision })
    const before = first(people.socialWorker.id, people.teamManager.id)
    expect(await shown()).toEqual({
      stage: "AWAITING_ALLOCATION",
      deadline: { dueOn: "2027-05-06" },
      assessment: { state: "AUTHORISED" },
      assessments: [
        before,
        { ...second, lead: null, assessment: { state: "NOT_STARTED" }, limit: dueBy("DUE") }
      ]
    })
    await does(people.teamManager, "leadPractitionerAllocate", undirected(people.socialWorker.id))
    const own = { ...second, lead: { id: people.socialWorker.id }, assessment: { state: "IN_PROGRESS" } }
    expect((await shown()).assessments).toEqual([before, { ...own, limit: dueBy("DUE") }])
    await at("2027-05-07T09:00:00.000Z")
    expect((await shown()).assessments).toEqual([before, { ...own, limit: dueBy("LATE") }])
  })

  it("both are told once both are authorised, the second a day late; and the episode as it stood has the first alone", async () => {
    const { does, people } = story()
    await does(people.socialWorker, "childSeenRecord", {
      seenOn: "2027-05-07",
      manner: { alone: true },
      wishesAndFeelings: "I want somebody to be there."
    })
    await does(people.socialWorker, "assessmentSubmit", draft)
    await does(people.socialWorker, "overrunReasonRecord", {
      step: "COMPLETE_ASSESSMENT",
      reason: "The family was away in April.",
      discussedWith: ["CHILD", "FAMILY", "PROFESSIONALS"]
    })
    const outcome = { outcome: "CHILD_IN_NEED_PLAN", rationale: "Clear needs." }
    await does(people.teamManager, "assessmentAuthorise", outcome)
    const before = first(people.socialWorker.id, people.teamManager.id)
    const together = await statementsOf(async () => {
      expect((await shown()).assessments).toEqual([
        before,
        {
          ...second,
          lead: { id: people.socialWorker.id },
          assessment: {
            state: "AUTHORISED",
            submission: { recordedOn: "2027-05-07" },
            authorised: {
              recordedOn: "2027-05-07",
              outcome: "CHILD_IN_NEED_PLAN",
              recordedBy: { id: people.teamManager.id }
            }
          },
          limit: dueBy("MET_LATE", "2027-05-07")
        }
      ])
    })
    // However many there are, as many statements.
    expect(together).toBe(alone)
    expect((await shown("2027-02-28T09:00:00.000Z")).assessments).toEqual([before])
  })
})
