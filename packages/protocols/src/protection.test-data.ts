/** What practitioners put on record when risk escalates, with ordinary contents; a test names only what it is about. */
import type { Command, Entry, Practitioner } from "@section17/domain"
import { day, london } from "./story.test-data.ts"

type Of<Tag extends Entry.EntryTag> = Entry.EntryOf<Tag>
type Fields<Tag extends Entry.EntryTag> = Partial<Of<Tag>>

export const put = (entry: Entry.Entry): Command.CommandOf<"PutOnRecord"> => ({ _tag: "PutOnRecord", entry })

type Attendee = Of<"StrategyDiscussionHeld">["attendees"][number]

export const attendee = (capacity: Attendee["capacity"], agency: string): Attendee => ({
  name: `The ${capacity}`,
  agency,
  capacity,
  decidesForTheAgency: true
})

export const everybody: Of<"StrategyDiscussionHeld">["attendees"] = [
  attendee("socialWorker", "Children's Services"),
  attendee("manager", "Children's Services"),
  attendee("healthProfessional", "Hill Surgery"),
  attendee("policeRepresentative", "The police")
]

export const goesOn: Of<"StrategyDiscussionHeld">["outcome"] = {
  _tag: "EnquiryContinues",
  reasons: "The medical is inconclusive."
}

export const discussion = (heldAt: string, rest: Fields<"StrategyDiscussionHeld"> = {}) =>
  put({
    _tag: "StrategyDiscussionHeld",
    heldAt: london(heldAt),
    manner: "meeting",
    attendees: everybody,
    informationShared: "A bruise on the upper arm, seen at nursery.",
    risk: "High until the father's account is checked.",
    criminalInvestigation: { _tag: "None", reasons: "The police await the medical." },
    outcome: {
      _tag: "EnquiryStarted",
      furtherInformation: "The nursery's notes, into the record.",
      legalAction: "None now.",
      review: "On the result of the medical."
    },
    actions: [],
    sharedWithFamily: "That an enquiry is under way; the referrer is not named.",
    ...rest
  })

export const suspect = (suspectedAt: string) =>
  put({
    _tag: "SignificantHarmSuspected",
    suspectedAt: london(suspectedAt),
    harm: { category: "exploitation", means: ["online", "inPerson"], places: ["outsideTheHome"] },
    basis: "Messages from an older man."
  })

export const share = (sharedAt: string, discussionHeldAt: string) =>
  put({
    _tag: "StrategyRecordShared",
    sharedAt: london(sharedAt),
    discussionHeldAt: london(discussionHeldAt),
    sharedWith: ["Hill Surgery", "The police"]
  })

export const conclude = (concludedOn: string, rest: Fields<"EnquiryConcluded"> = {}) =>
  put({
    _tag: "EnquiryConcluded",
    concludedOn: day(concludedOn),
    account: {
      wishesAndFeelings: "Wants to sleep at her aunt's.",
      childsUnderstanding: "Knows that grown-ups are worried.",
      parentsInterviewed: "Both, separately.",
      history: "No earlier injury on any record.",
      analysis: "Likely to suffer harm while the father is at home.",
      helpProvided: "The aunt comes in every evening.",
      howDistressWasMinimised: "Spoken to at nursery, with her key person."
    },
    conclusion: {
      _tag: "Substantiated",
      judgement: "Two bruises in a fortnight, and no account that explains them.",
      conference: { _tag: "Convened", beforeBirth: null }
    },
    ...rest
  })

export const report = (preparedOn: string) =>
  put({
    _tag: "ConferenceReportPrepared",
    preparedOn: day(preparedOn),
    knownAboutChildAndFamily: "What the enquiry found.",
    analysis: "Unsafe at home for now.",
    recommendation: "A child protection plan."
  })

export const conference = (
  heldOn: string,
  chair: Practitioner.Practitioner,
  timescales: { readonly firstCoreGroupBy: string; readonly planBy: string; readonly firstReviewBy: string }
) =>
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
    outcome: {
      _tag: "PlanDecided",
      leadBody: "localAuthority",
      leadSocialWorker: "The social worker",
      coreGroup: [{ name: "The aunt", as: "family" }],
      timescales: {
        firstCoreGroupBy: day(timescales.firstCoreGroupBy),
        planBy: day(timescales.planBy),
        firstReviewBy: day(timescales.firstReviewBy)
      },
      outlinePlan: [{ outcome: "Is safe at home.", measure: "No unexplained injury by June.", actions: [] }]
    }
  })

export const note = (circumstance: Of<"CircumstanceNoted">["circumstance"], sinceOn: string) =>
  put({ _tag: "CircumstanceNoted", circumstance, sinceOn: day(sinceOn), basis: "As the referral says." })
