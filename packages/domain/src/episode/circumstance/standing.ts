/** What is so in an episode on a day, and whether a rule applies for it. */
import { decisionsOn } from "../referral/decisionsOn.ts"
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import { hasReached } from "../../child/age.ts"
import type { When } from "../../protocol/rule/When.ts"
import type { Circumstance } from "../../protocol/Subject.ts"
import { statutoryAgencyDisagrees } from "../disagreement/standing.ts"
import type { Episode } from "../Episode.ts"
import { authorisationsOf } from "../assessment/Assessment.ts"
import { workToLead } from "../allocation/work.ts"
import { isNamed } from "../referral/anonymity.ts"
import { wasInPlace } from "../child-protection-plan/standing.ts"
import { awaitsConference } from "../conference/conferences.ts"
import { haveAgreedActions } from "../strategy-discussion/discussions.ts"
import { awaitsDiscussion } from "../strategy-discussion/suspicions.ts"
import { wasUnderWay } from "../enquiry/enquiries.ts"
import { entriesOf, meaningThat } from "../record/entriesOf.ts"

type Day = CalendarDate

/** What follows from the episode itself, and what it follows from. */
const derived: { readonly [Name in Circumstance]?: (episode: Episode, on: Day) => boolean } = {
  unborn: ({ child }) => child.birth._tag === "Expected",
  professionalReferrer: ({ referral: { referrer } }) => referrer._tag === "Professional",
  referrerKnown: ({ referral: { referrer } }) => isNamed(referrer),
  assessmentStarted: ({ assessment }) => assessment._tag !== "NotStarted",
  planDecided: ({ assessment }) => authorisationsOf(assessment).at(-1)?.outcome === "childInNeedPlan",
  disagreementOfStatutoryAgency: statutoryAgencyDisagrees,
  section47EnquiryUnderWay: wasUnderWay,
  strategyDiscussionAwaited: awaitsDiscussion,
  conferenceAwaited: awaitsConference,
  childProtectionPlanInPlace: wasInPlace,
  section17ToLead: (episode, on) => workToLead(episode, on) === "section17",
  actionsAgreed: haveAgreedActions,
  moreInformationSought: ({ referral }) =>
    decisionsOn(referral).some(({ response }) => response === "moreInformation")
}

export const isDerived = (circumstance: Circumstance): boolean => derived[circumstance] !== undefined

/** The latest day up to `on` on which it began or ended; entries of one day count in their order. */
const lastOf = (days: ReadonlyArray<Day>, on: Day): Day | undefined => days.findLast((each) => each <= on)

/** By each of these a child is looked after, as long as it stands. */
const ofCare: ReadonlyArray<Circumstance> = [
  "section20",
  "section31",
  "section38",
  "remandedToYouthDetention",
  "remandedToLocalAuthority"
]

/** The day since which a circumstance that was put on record is so, as it stands on a day; none when it is not. */
export const since = (episode: Episode, circumstance: Circumstance, on: Day): Day | undefined =>
  sinceNoted(episode, circumstance, on) ??
  (circumstance === "lookedAfter"
    ? ofCare.flatMap((status) => sinceNoted(episode, status, on) ?? []).sort()[0]
    : undefined)

const sinceNoted = (episode: Episode, circumstance: Circumstance, on: Day): Day | undefined => {
  if (episode.record === undefined) return undefined
  const noted = entriesOf(episode, "CircumstanceNoted").filter(
    ({ entry }) => entry.circumstance === circumstance
  )
  const ended = entriesOf(episode, "CircumstanceEnded").filter(
    ({ entry }) => entry.circumstance === circumstance
  )
  const begins = [
    ...noted.map(({ entry }) => entry.sinceOn),
    ...meaningThat(episode, "begins", circumstance).map((each) => each.on)
  ].sort()
  const ends = [
    ...ended.map(({ entry }) => entry.endedOn),
    ...meaningThat(episode, "ends", circumstance).map((each) => each.on)
  ].sort()
  const from = lastOf(begins, on)
  const until = lastOf(ends, on)
  return from !== undefined && (until === undefined || until < from) ? from : undefined
}

/** Whether the circumstance is so on the day. */
export const isSo = (episode: Episode, circumstance: Circumstance, on: Day): boolean =>
  derived[circumstance]?.(episode, on) ?? since(episode, circumstance, on) !== undefined

const holdsOne = (episode: Episode, when: When, on: Day): boolean => {
  switch (when._tag) {
    case "Is":
      return isSo(episode, when.circumstance, on)
    case "IsNot":
      return !isSo(episode, when.circumstance, on)
    case "YoungerThan":
      return !hasReached({ birth: episode.child.birth, on }, { age: when.years })
    case "Reached":
      return hasReached({ birth: episode.child.birth, on }, { age: when.years })
  }
}

/** Whether everything is so on the day that the rule needs to apply; a rule that names nothing always applies. */
export const applies = (
  episode: Episode,
  { when }: { readonly when?: ReadonlyArray<When> },
  on: Day
): boolean => when === undefined || when.every((each) => holdsOne(episode, each, on))
