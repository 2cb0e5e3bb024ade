/**
 * The class of a child's record, by which an authority says how long it is kept: how far the child's episodes went.
 *
 * No source document speaks of classes, nor of how long a record is kept. The classes are those between which the
 * documents themselves tell apart what an authority did; how long each is kept, the authority alone says.
 *
 * @module
 */
import { closedSet } from "../child/closedSet.ts"
import type { Episode } from "../episode/Episode.ts"
import type { EntryTag } from "../episode/record/Entry.ts"
import { authorisationsOf } from "../episode/assessment/Assessment.ts"
import { isHarmSuspected } from "../episode/strategy-discussion/suspicions.ts"
import type { Circumstance } from "../protocol/subject/Circumstance.ts"

const words = {
  referral: "a contact or referral, and no assessment",
  assessment: "an assessment, and no plan",
  childInNeed: "a child in need plan, or work with the family under one",
  childProtection:
    "a suspicion of significant harm, an enquiry under section 47, a conference, a child protection plan or proceedings",
  lookedAfter: "in the care of an authority, under whatever status, or returned from it"
} as const

/** From the least that an authority did to the most. */
export const RecordClass = closedSet("RecordClass", "How far the episodes of a child went.", words)
export type RecordClass = typeof RecordClass.Type

/** Entries that show that the child was in care. */
const ofCare: ReadonlyArray<EntryTag> = [
  "LegalStatusBegan",
  "LegalStatusEnded",
  "CareNeedsAssessed",
  "CarePlanDrawnUp",
  "LookedAfterReviewHeld",
  "RemandedToYouthDetention",
  "VisitedOnRemand",
  "DetentionPlacementPlanPrepared",
  "AccommodationDutyArose",
  "ReturnConsidered",
  "ReturnAssessed",
  "PlacementWithParentsCompleted",
  "ReturnHomeDecided",
  "ReturnedHome",
  "ReturnSupportArranged"
]

/** Entries that show that the child was, or may have been, in need of protection. */
const ofProtection: ReadonlyArray<EntryTag> = [
  "SignificantHarmSuspected",
  "StrategyDiscussionHeld",
  "EnquiryContributed",
  "EnquiryConcluded",
  "ChildInterviewedJointly",
  "InitialConferenceHeld",
  "ProtectionPlanMade",
  "ConferenceReviewHeld",
  "ImmediateDangerFound",
  "EmergencyActionTaken",
  "LegalPlanningMeetingHeld",
  "LetterBeforeProceedingsSent",
  "PreProceedingsMeetingHeld",
  "CareProceedingsIssued"
]

/** Circumstances that say the same in a word, as when a case is taken over from another system. */
const circumstancesOfCare: ReadonlyArray<Circumstance> = [
  "lookedAfter",
  "returnedFromCare",
  "returnPlanned",
  "policeProtection",
  "section20",
  "section31",
  "section38",
  "remandedToLocalAuthority",
  "remandedToYouthDetention"
]
const circumstancesOfProtection: ReadonlyArray<Circumstance> = [
  "section47EnquiryUnderWay",
  "childProtectionPlanInPlace",
  "emergencyProceedings"
]

/** What the record of an episode shows: kinds of entry, and circumstances that were noted. */
const shownIn = ({ record = [] }: Episode): ReadonlySet<string> =>
  new Set(record.map(({ entry }) => (entry._tag === "CircumstanceNoted" ? entry.circumstance : entry._tag)))

const isInNeed = ({ assessment, plan, work }: Episode): boolean =>
  plan._tag !== "NotDrafted" ||
  work._tag !== "NotStarted" ||
  authorisationsOf(assessment).some(({ outcome }) => outcome === "childInNeedPlan")

/** Whether a decision of the episode itself calls for protection. */
const isToProtect = (episode: Episode): boolean =>
  isHarmSuspected(episode) ||
  authorisationsOf(episode.assessment).some(({ outcome }) => outcome === "emergencyAction")

const isAssessed = ({ allocations, assessment }: Episode): boolean =>
  assessment._tag !== "NotStarted" || allocations.length > 0

/** The class of one episode; the record of a child has the highest of its episodes. */
export const classOf = (episode: Episode): RecordClass => {
  const shown = shownIn(episode)
  if ([...ofCare, ...circumstancesOfCare].some((each) => shown.has(each))) return "lookedAfter"
  if ([...ofProtection, ...circumstancesOfProtection].some((each) => shown.has(each)))
    return "childProtection"
  if (isToProtect(episode)) return "childProtection"
  if (isInNeed(episode)) return "childInNeed"
  return isAssessed(episode) ? "assessment" : "referral"
}

/** The highest of the classes; undefined of none. */
export const highest = (classes: ReadonlyArray<RecordClass>): RecordClass | undefined =>
  RecordClass.literals.findLast((each) => classes.includes(each))
