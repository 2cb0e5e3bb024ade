/** A conference as tests tell it, and the way to it: a discussion, an enquiry by a social worker, a report. */
import { day, kit, sam, tess, theo } from "../../protocol/northshire.test-data.ts"
import type { Practitioner } from "../../practitioner/Practitioner.ts"
import type { CommandOf } from "../Command.ts"
import { conclude } from "../enquiry/enquiry.test-data.ts"
import type { EntryOf } from "../record/Entry.ts"
import { commands, type Step, until } from "../story.test-data.ts"
import { discussion } from "../strategy-discussion/discussion.test-data.ts"
import type { ConferenceOutcome } from "./Outcome.ts"

type PutOnRecord = CommandOf<"PutOnRecord">

export const put = (entry: PutOnRecord["entry"]): PutOnRecord => ({ _tag: "PutOnRecord", entry })

export const report = (preparedOn: string): PutOnRecord =>
  put({
    _tag: "ConferenceReportPrepared",
    preparedOn: day(preparedOn),
    knownAboutChildAndFamily: "What the enquiry found.",
    analysis: "Unsafe at home for now.",
    recommendation: "A child protection plan."
  })

export const planDecided: ConferenceOutcome = {
  _tag: "PlanDecided",
  leadBody: "localAuthority",
  leadSocialWorker: "Sam Okafor",
  coreGroup: [
    { name: "Sam Okafor", as: "lead social worker" },
    { name: "The aunt", as: "family" }
  ],
  timescales: {
    firstCoreGroupBy: day("2027-02-11"),
    planBy: day("2027-02-15"),
    firstReviewBy: day("2027-04-30")
  },
  outlinePlan: [
    {
      outcome: "Is safe at home.",
      measure: "No unexplained injury by Easter.",
      actions: [{ what: "Evenings at the aunt's", byWhom: "The aunt", byWhen: day("2027-02-02") }]
    }
  ]
}

export const conference = (
  heldOn: string,
  chair: Practitioner,
  rest: Partial<EntryOf<"InitialConferenceHeld">> = {}
): PutOnRecord =>
  put({
    _tag: "InitialConferenceHeld",
    heldOn: day(heldOn),
    practitioner: chair.id,
    chairMetFamily: { _tag: "Met", metOn: day(heldOn) },
    preparation: {
      specialists: "A paediatrician is invited.",
      purposeExplained: "At a visit, with who would be there.",
      childPrepared: "Drew what she wants to be said.",
      advocacyExplained: "Leaflet given; the aunt comes as supporter."
    },
    reportSharing: { _tag: "Shared", sharedOn: day(heldOn) },
    attended: ["The parents", "The aunt", "Hill Surgery", "The police"],
    outcome: planDecided,
    ...rest
  })

/** Sam leads, under Northshire's protocol, from an enquiry begun on Monday 11 January 2027 to a report. */
export const towardsConference: ReadonlyArray<Step> = [
  ...until("AllocateLeadPractitioner"),
  { at: "2026-12-22 09:00", by: tess, does: commands.allocate(kit) },
  { at: "2027-01-11 15:00", by: kit, does: discussion("2027-01-11 14:00") },
  { at: "2027-01-11 16:00", by: theo, does: commands.allocate(sam) },
  { at: "2027-01-12 12:00", by: sam, does: commands.see("2027-01-12") },
  { at: "2027-01-26 12:00", by: sam, does: conclude("2027-01-26") },
  { at: "2027-01-29 12:00", by: sam, does: report("2027-01-29") }
]
