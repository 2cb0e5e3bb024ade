import { assert, describe, it } from "@effect/vitest"
import { Result } from "effect"
import { day, fay, kit, people, protocolWithout, sam, tess, theo } from "../protocol/northshire.test-data.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { SystemKey } from "../governance/SystemKey.ts"
import { PractitionerId } from "../practitioner/Practitioner.ts"
import type { Episode } from "./Episode.ts"
import type { Refusal } from "./refusals.ts"
import { conference, towardsConference } from "./conference/conference.test-data.ts"
import { discussion } from "./strategy-discussion/discussion.test-data.ts"
import { attempt, commands, london, type Step, story, told, until } from "./story.test-data.ts"

interface Refused {
  readonly before: ReadonlyArray<Step>
  readonly step: Step
  readonly under?: Protocol
  readonly message: string
}

const episodeOf = ({ before, under }: Refused): Episode | undefined =>
  before.length === 0 ? undefined : told(before, under)

const stranger = { ...sam, id: PractitionerId.make("stranger"), name: "A Stranger" }
const longAgo = commands.refer({ receivedAt: london("1970-01-05 09:00") })

/** One for each class of refusal: the compiler asks for another when a class is added. */
const refusals: { readonly [Tag in Refusal["_tag"]]: Refused } = {
  MayNotLead: {
    before: until("AllocateLeadPractitioner"),
    step: { at: "2026-12-22 09:00", by: tess, does: commands.allocate(fay) },
    message:
      "Fay Reed may not lead an assessment, planning and support under section 17: is not a Social Worker; is not a Key Worker. " +
      "NOR-1 (Northshire's protocol, paragraph 1): An assessment, planning and support under section 17 may be led by: " +
      "Social Worker, or Key Worker (must have significant practice experience with children and families, be directly supervised by a Team Manager). " +
      "Allocate someone whom the rule allows."
  },
  ProtocolIsSilent: {
    before: until("AllocateLeadPractitioner"),
    step: { at: "2026-12-22 09:00", by: tess, does: commands.allocate(sam) },
    under: protocolWithout("NOR-1", "EDI-3"),
    message:
      "Northshire's protocol does not say who may lead an assessment, planning and support under section 17. Add a rule, with its source, to the protocol."
  },
  NotEntitledToDecide: {
    before: until("DecideReferral"),
    step: { at: "2026-12-21 10:00", by: kit, does: commands.answer() },
    message:
      "kit may not decide the response to the referral. EDI-8 (A made-up edition, paragraph 8): The response to the referral is decided by: any practitioner (must be registered with Social Work England). Ask someone whom the rule names."
  },
  DecidedInPersonAlone: {
    before: until("DecideReferral"),
    step: {
      at: "2026-12-21 10:00",
      by: tess,
      does: commands.answer(),
      through: { system: SystemKey.make("records"), decides: false }
    },
    message:
      "Not through records: the authority does not let it push decisions, such as the response to the referral. Whoever decides is a practitioner, and signs in themselves (WT15-003)."
  },
  MayNotDecideOnOwnWork: {
    before: [
      ...until("AllocateLeadPractitioner"),
      { at: "2026-12-22 09:00", by: tess, does: commands.allocate(theo) },
      { at: "2027-02-01 12:00", by: theo, does: commands.submit() }
    ],
    step: { at: "2027-02-02 12:00", by: theo, does: commands.authorise() },
    message:
      "theo is the author and may not also decide the authorisation of the assessment. EDI-9 (A made-up edition, paragraph 9): The authorisation of the assessment is decided by: Team Manager; never by the author of the work. Ask another manager."
  },
  NotTheLeadPractitioner: {
    before: until("SubmitAssessment"),
    step: { at: "2027-02-01 12:00", by: kit, does: commands.submit() },
    message: "Only the lead practitioner does this (WT15-057); the lead is sam; ask them, or allocate anew."
  },
  HandoverRequired: {
    before: [
      ...until("AllocateLeadPractitioner"),
      { at: "2026-12-22 09:00", by: tess, does: commands.allocate(kit) },
      { at: "2027-01-11 15:00", by: kit, does: discussion("2027-01-11 14:00") }
    ],
    step: { at: "2027-01-12 12:00", by: kit, does: commands.submit() },
    message:
      "The work is now an enquiry under section 47, which kit was not allocated to lead. EDI-4 (A made-up edition, paragraph 4): " +
      "An enquiry under section 47 may be led by: Social Worker. Allocate somebody whom the rule allows; whoever led before can stay as a co-worker."
  },
  NotOnRecord: {
    before: until("SubmitAssessment"),
    step: { at: "2027-02-01 12:00", by: sam, does: commands.submit({ parentingCapacity: " " }) },
    message:
      "To submit the assessment, put on record first: the parents' or carers' capacity. So asks EDI-10 (A made-up edition, paragraph 10)."
  },
  OutOfOrder: {
    before: until("AllocateLeadPractitioner"),
    step: { at: "2026-12-22 09:00", by: tess, does: commands.answer() },
    message:
      "DecideReferral is not possible now: the response is already decided. It needs a referral that waits for its decision; changed circumstances are a new referral (WT15-066)."
  },
  OverrunReasonRequired: {
    before: until("AuthoriseAssessment"),
    step: { at: "2027-02-25 09:00", by: tess, does: commands.authorise() },
    message:
      "The limit to complete the assessment ended on 2027-02-24. Record why it is exceeded, after discussion with child, family and professionals. EDI-6 (A made-up edition, paragraph 6): Complete the assessment within 45 working days of when the referral was received."
  },
  LaterThanTheLimit: {
    before: until("AllocateLeadPractitioner"),
    step: {
      at: "2026-12-22 09:00",
      by: tess,
      does: commands.allocate(sam, {
        direction: {
          focus: "Neglect",
          seeChildBy: day("2026-12-30"),
          completeBy: day("2027-02-25"),
          further: null
        }
      })
    },
    message:
      "2027-02-25 is too late to complete the assessment; the latest day is 2027-02-24. EDI-6 (A made-up edition, paragraph 6): Complete the assessment within 45 working days of when the referral was received."
  },
  ExceptionNotAllowed: {
    before: until("RecordTold"),
    step: {
      at: "2027-02-12 12:00",
      by: sam,
      does: commands.leaveUntold("familyAndAgenciesOfOutcome", "jeopardisesInvestigation")
    },
    message:
      "That telling would jeopardise an investigation does not excuse from the duty to tell the family and the agencies the decisions and any plan: the rule allows only: telling would place the child at risk of harm. " +
      "EDI-15 (A made-up edition, paragraph 15): Tell the family and the agencies the decisions and any plan, in writing, after the assessment was authorised (no limit is stated), unless telling would place the child at risk of harm."
  },
  WritingRequired: {
    before: until("RecordTold"),
    step: {
      at: "2027-02-12 12:00",
      by: sam,
      does: commands.tell("familyAndAgenciesOfOutcome", "2027-02-12", "spoken")
    },
    message:
      "To tell the family and the agencies the decisions and any plan, write. EDI-15 (A made-up edition, paragraph 15): Tell the family and the agencies the decisions and any plan, in writing, after the assessment was authorised (no limit is stated), unless telling would place the child at risk of harm."
  },
  ImpossibleDay: {
    before: until("RecordChildSeen"),
    step: { at: "2026-12-23 15:00", by: sam, does: commands.see("2026-12-24") },
    message: "seenOn cannot be 2026-12-24. Give a day in London from 2026-12-18 to 2026-12-23 (WT15-081)."
  },
  NotYetBorn: {
    before: [
      {
        at: "2026-12-18 16:45",
        by: tess,
        does: commands.refer({
          child: { id: told(story).child.id, birth: { _tag: "Expected", on: day("2027-03-10") } }
        })
      },
      ...until("RecordChildSeen").slice(1)
    ],
    step: { at: "2026-12-23 15:00", by: sam, does: commands.see("2026-12-23") },
    message:
      "The child is expected on 2027-03-10 and cannot have been seen (WT15-081). What is done for the child before birth is recorded in the plan and in supervision."
  },
  ChairNotIndependent: {
    before: towardsConference,
    step: { at: "2027-02-01 16:00", by: sam, does: conference("2027-02-01", tess) },
    message:
      "tess has a part in the case, or in its management, and may not chair its conference (WT15-123). Appoint a chair who has none."
  },
  EpisodeIsClosed: {
    before: story,
    step: { at: "2027-05-01 09:00", by: sam, does: commands.see("2027-05-01") },
    message: "The episode was closed on 2027-04-22 (WT15-064). Make a new referral if there are new concerns."
  },
  UnknownPractitioner: {
    before: until("AllocateLeadPractitioner"),
    step: { at: "2026-12-22 09:00", by: tess, does: commands.allocate(stranger) },
    message:
      "No practitioner stranger is known to this authority. Add them, with role and registration, first."
  },
  OutsideCalendarCoverage: {
    before: [
      { at: "2026-12-18 16:45", by: tess, does: longAgo },
      ...until("AllocateLeadPractitioner").slice(1)
    ],
    step: { at: "2026-12-22 09:00", by: tess, does: commands.allocate(sam) },
    message: "Working days are known from 1978-01-01 to 2099-12-31"
  }
}

describe("WT15-004: every refusal says what is wrong, which rule says so, and what to do next", () => {
  for (const [tag, refused] of Object.entries(refusals)) {
    it(`${tag}: the command is refused, and nothing has changed`, () => {
      const before = episodeOf(refused)
      const asItWas = structuredClone(before)
      const refusal = Result.getOrThrow(Result.flip(attempt(before, refused.step, refused.under)))
      assert.strictEqual(refusal._tag, tag)
      assert.strictEqual(refusal.message.slice(0, refused.message.length), refused.message)
      assert.deepStrictEqual(before, asItWas)
    })
  }

  it("knows of everybody in Northshire but the stranger", () => {
    assert.deepStrictEqual(
      people.map(({ id }) => String(id)),
      ["sam", "tess", "theo", "kit", "fay"]
    )
  })
})
