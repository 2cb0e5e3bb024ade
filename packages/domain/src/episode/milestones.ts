/** The moments of an episode that rules count from, and the days on which what they ask for was done. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { CaseDirection } from "./allocation/Allocation.ts"
import { firstAllocations } from "./allocation/stretches.ts"
import { allocationsTo, completedBefore } from "./allocation/takenUp.ts"
import { authorisationsOf } from "./assessment/Assessment.ts"
import { completedAt, sightingsOf, submittedAt } from "./assessment/standing.ts"
import type { Episode } from "./Episode.ts"
import { establishedFor } from "./conference/conferences.ts"
import { dangerFoundAt } from "./immediate-protection/danger.ts"
import { plannedAs } from "./carer/plannedAs.ts"
import { timesSuspected } from "./strategy-discussion/suspicions.ts"
import { decisionsOn } from "./referral/decisionsOn.ts"
import { consentSought } from "./consent/standing.ts"
import { plannedDay } from "./seeing-the-child/standing.ts"
import { earliestFirst, happenedAt, happenedOn, type Happened } from "./Happened.ts"
import { meaningThat } from "./record/entriesOf.ts"
import type { Anchor, Recurring, Step, Telling } from "../protocol/Subject.ts"
import { type Protocol, timeLimits } from "../protocol/Protocol.ts"
import type { Readings } from "../protocol/Readings.ts"
import { anchorAt, anchorOn, type AnchorPoint } from "../protocol/Deadline.ts"

const decidedAt = ({ referral }: Episode): Instant | undefined =>
  referral._tag === "Decided" ? referral.decision.recordedAt : undefined

/** The first decision is the one that limits count from, even if it left the referral open (reading A5). */
export const firstDecidedAt = ({ referral }: Episode): Instant | undefined =>
  decisionsOn(referral)[0]?.recordedAt

/**
 * The decision that a limit asks for: the first. To seek more information is one only where the protocol has a limit on
 * what follows (BUC-2.3b, BUC-2.4); elsewhere no text lets a referral wait for it, and the type of response is still to
 * be decided.
 *
 * @see WT15-066, BRI-5a
 */
const answeredAt = ({ referral }: Episode, protocol: Protocol): Instant | undefined => {
  const mayEnquire = timeLimits(protocol, "decideAfterEnquiries").length > 0
  return decisionsOn(referral).find(({ response }) => mayEnquire || response !== "moreInformation")
    ?.recordedAt
}

/** The final decision after further enquiries: the first that follows the one to make them, and asks for no more. */
const decidedAfterEnquiriesAt = ({ referral }: Episode): Instant | undefined => {
  const decisions = decisionsOn(referral)
  const enquired = decisions.findIndex(({ response }) => response === "moreInformation")
  return enquired === -1
    ? undefined
    : decisions.slice(enquired).find(({ response }) => response !== "moreInformation")?.recordedAt
}

const agreedAt = ({ plan }: Episode): Instant | undefined =>
  plan._tag === "Agreed" || plan._tag === "SignedOff" ? plan.agreed.recordedAt : undefined

const proposedAt = ({ closure }: Episode): Instant | undefined =>
  closure._tag === "Open" ? undefined : closure.proposal.recordedAt

export const closedAt = ({ closure }: Episode): Instant | undefined =>
  closure._tag === "Closed" ? closure.closed.recordedAt : undefined

const startedOn = ({ work }: Episode): CalendarDate | undefined =>
  work._tag === "Started" ? work.startedOn : undefined

/** The moments that the episode itself comes to; every other one is reached by what is put on record. */
const instants: { readonly [Moment in Anchor]?: (episode: Episode) => Instant | undefined } = {
  referralReceived: ({ referral }) => referral.receivedAt,
  referralDecided: decidedAt,
  planAgreed: agreedAt,
  immediateDangerFound: dangerFoundAt,
  closureProposed: proposedAt
}

/** The moment, when the episode itself has come to it. */
export const momentOf = (episode: Episode, moment: Anchor): AnchorPoint | undefined => {
  const day = moment === "workStarted" ? startedOn(episode) : plannedAs(episode, moment)
  if (day !== undefined) return anchorOn(moment, day)
  const at = instants[moment]?.(episode)
  return at === undefined ? undefined : anchorAt(moment, at)
}

/** The moments that the episode itself can come to more than once. */
const repeatedly: { readonly [Moment in Anchor]?: (episode: Episode) => ReadonlyArray<Instant> } = {
  significantHarmSuspected: timesSuspected,
  leadPractitionerAllocated: (episode) => firstAllocations(episode).map(({ recordedAt }) => recordedAt),
  assessmentAuthorised: ({ assessment }) => authorisationsOf(assessment).map(({ recordedAt }) => recordedAt)
}

/** Each time that the episode itself has come to the moment. */
export const momentsOf = (episode: Episode, moment: Anchor): ReadonlyArray<AnchorPoint> => {
  const times = repeatedly[moment]
  if (times !== undefined) return times(episode).map((at) => anchorAt(moment, at))
  const point = momentOf(episode, moment)
  return point === undefined ? [] : [point]
}

/** When they were told, earliest first. */
export const timesTold = ({ told }: Episode, telling: Telling): ReadonlyArray<Happened> =>
  told
    .filter((each) => each.telling === telling)
    .map(({ toldOn }) => happenedOn(toldOn))
    .sort(earliestFirst)

/** The first day on which they were told. */
export const toldOn = (episode: Episode, telling: Telling): CalendarDate | undefined =>
  timesTold(episode, telling)[0]?.on

/** The recorded reason why somebody was not told; of what came about on a day, none that was recorded before it. */
export const excuse = ({ notTold }: Episode, telling: Telling, from?: CalendarDate): string | undefined =>
  notTold.find(
    (each) => each.telling === telling && (from === undefined || from <= London.dayOf(each.recordedAt))
  )?.reason

const at = (instant: Instant | undefined): Happened | undefined =>
  instant === undefined ? undefined : happenedAt(instant)

const on = (day: CalendarDate | undefined): Happened | undefined =>
  day === undefined ? undefined : happenedOn(day)

const firstSeenOn = (episode: Episode): CalendarDate | undefined => {
  let first: CalendarDate | undefined
  for (const { seenOn } of sightingsOf(episode)) if (first === undefined || seenOn < first) first = seenOn
  return first
}

/** The steps that the episode itself takes; every other one is taken by what is put on record. */
const done: { readonly [Taken in Step]?: (episode: Episode, protocol: Protocol) => Happened | undefined } = {
  receiveReferral: ({ referral }) => at(referral.receivedAt),
  decideReferral: (episode, protocol) => at(answeredAt(episode, protocol)),
  decideAfterEnquiries: (episode) => at(decidedAfterEnquiriesAt(episode)),
  acknowledgeReferrer: (episode) => on(toldOn(episode, "referrerOfReceipt")),
  allocateLeadPractitioner: (episode) => at(allocationsTo(episode)[0]?.recordedAt),
  seeChild: (episode) => on(firstSeenOn(episode)),
  seeChildAsPlanned: (episode) => on(firstSeenOn(episode)),
  submitAssessment: (episode) => at(submittedAt(episode)),
  completeAssessment: (episode) => at(completedAt(episode)),
  completeAsDirected: (episode) => at(completedAt(episode)),
  startAssessment: (episode) => at(allocationsTo(episode)[0]?.recordedAt),
  agreePlan: (episode) => at(agreedAt(episode)),
  startWork: (episode) => on(startedOn(episode)),
  reviewPlan: ({ reviews }) => on(reviews[0]?.reviewedOn),
  closeEpisode: (episode) => at(closedAt(episode))
}

/** An assessment may be complete once its author has submitted it (reading C7), unless it was returned. */
const completing = ({ C7 }: Pick<Readings, "C7">) =>
  C7 === "submitted" ? "submitAssessment" : "completeAssessment"

/** The steps that one entry takes only together with others. */
const takenTogether: { readonly [Taken in Step]?: (episode: Episode) => Happened | undefined } = {
  seekConsent: consentSought
}

const takenByEntries = (episode: Episode, step: Step): ReadonlyArray<Happened> => {
  const whole = takenTogether[step]
  if (whole === undefined) return meaningThat(episode, "takes", step)
  const taken = whole(episode)
  return taken === undefined ? [] : [taken]
}

/** When the assessments were complete that came before the one that is asked for now (readings C7, N54). */
const completedEarlier = (episode: Episode, { C7 }: Readings): ReadonlyArray<Happened> =>
  completedBefore(episode).map(({ work: { authorised, submission } }) =>
    happenedAt((C7 === "submitted" ? submission : authorised).recordedAt)
  )

/** When the step was taken, as far as the protocol's readings take it for taken; earliest first. */
export const takenAt = (episode: Episode, step: Step, protocol: Protocol): ReadonlyArray<Happened> => {
  if (step === "completeAssessment") {
    const now = done[completing(protocol.readings)]?.(episode, protocol)
    return [...completedEarlier(episode, protocol.readings), ...(now === undefined ? [] : [now])]
  }
  const own = done[step]?.(episode, protocol)
  const entries = takenByEntries(episode, step)
  if (own === undefined) return entries
  return entries.length === 0 ? [own] : [own, ...entries].sort(earliestFirst)
}

const repeated: { readonly [Repeated in Recurring]?: (episode: Episode) => ReadonlyArray<CalendarDate> } = {
  supervision: ({ supervisions }) => supervisions.map(({ heldOn }) => heldOn),
  planReview: ({ reviews }) => reviews.map(({ reviewedOn }) => reviewedOn),
  // Another assessment brings the one before it up to date (BUC-2.9).
  reassessment: ({ assessment }) =>
    authorisationsOf(assessment)
      .slice(1)
      .map(({ recordedAt }) => London.dayOf(recordedAt))
}

/** The days on which something that recurs was done, in order. */
export const occasions = (episode: Episode, recurring: Recurring): ReadonlyArray<CalendarDate> =>
  [
    ...(repeated[recurring]?.(episode) ?? []),
    ...meaningThat(episode, "repeats", recurring).map(({ on }) => on)
  ].sort()

const directedTo: Partial<Record<Step, (direction: CaseDirection) => CalendarDate>> = {
  seeChild: ({ seeChildBy }) => seeChildBy,
  completeAsDirected: ({ completeBy }) => completeBy
}

/** A child is not to be seen by a day before the birth: that day was set for a child who was not born yet (reading A23). */
const couldBeDone = ({ child: { birth } }: Episode, step: Step, day: CalendarDate): boolean =>
  step !== "seeChild" || birth.on <= day

/**
 * The earliest day by which a direction for this child wants the step done: a later allocation excuses from none. Or
 * else the day that the conference of that point established.
 */
export const directedFor = (episode: Episode, step: Step, from?: AnchorPoint): CalendarDate | undefined => {
  if (step === "seeChildAsPlanned") return plannedDay(episode)
  const to = directedTo[step]
  if (to === undefined) return from === undefined ? undefined : establishedFor(episode, step, from.on)
  return allocationsTo(episode)
    .flatMap(({ direction }) => (direction === null ? [] : [to(direction)]))
    .filter((day) => couldBeDone(episode, step, day))
    .sort()[0]
}
