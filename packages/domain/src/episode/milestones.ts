/** The moments of an episode that rules count from, and the days on which what they ask for was done. */
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { CaseDirection } from "./allocation/Allocation.ts"
import type { Episode } from "./Episode.ts"
import type { Anchor, Recurring, Step, Telling } from "../protocol/Subject.ts"
import { anchorAt, anchorOn, type AnchorPoint } from "../protocol/Deadline.ts"

const day = (at: Instant | undefined): CalendarDate | undefined =>
  at === undefined ? undefined : London.dayOf(at)

const decidedAt = ({ referral }: Episode): Instant | undefined =>
  referral._tag === "Decided" ? referral.decision.recordedAt : undefined

/** The first decision is the one that the limit asks for, even if it left the referral open. */
const firstDecidedAt = ({ referral }: Episode): Instant | undefined =>
  referral._tag === "Decided" ? (referral.earlier[0] ?? referral.decision).recordedAt : undefined

const authorisedAt = ({ assessment }: Episode): Instant | undefined =>
  assessment._tag === "Authorised" ? assessment.authorised.recordedAt : undefined

const agreedAt = ({ plan }: Episode): Instant | undefined =>
  plan._tag === "Agreed" || plan._tag === "SignedOff" ? plan.agreed.recordedAt : undefined

const proposedAt = ({ closure }: Episode): Instant | undefined =>
  closure._tag === "Open" ? undefined : closure.proposal.recordedAt

const closedAt = ({ closure }: Episode): Instant | undefined =>
  closure._tag === "Closed" ? closure.closed.recordedAt : undefined

const startedOn = ({ work }: Episode): CalendarDate | undefined =>
  work._tag === "Started" ? work.startedOn : undefined

const instants: Record<
  Exclude<Anchor, "workStarted" | "lastOccasion">,
  (episode: Episode) => Instant | undefined
> = {
  referralReceived: ({ referral }) => referral.receivedAt,
  referralDecided: decidedAt,
  leadPractitionerAllocated: (episode) => episode.allocations[0]?.recordedAt,
  assessmentAuthorised: authorisedAt,
  planAgreed: agreedAt,
  closureProposed: proposedAt
}

/** The moment, when it has come. What recurs is anchored by {@link occasions} after the first time. */
export const anchorPoint = (episode: Episode, moment: Anchor): AnchorPoint | undefined => {
  if (moment === "workStarted") {
    const on = startedOn(episode)
    return on === undefined ? undefined : anchorOn(moment, on)
  }
  if (moment === "lastOccasion") return undefined
  const at = instants[moment](episode)
  return at === undefined ? undefined : anchorAt(moment, at)
}

/** The first day on which they were told. */
export const toldOn = ({ told }: Episode, telling: Telling): CalendarDate | undefined =>
  told
    .filter((each) => each.telling === telling)
    .map((each) => each.toldOn)
    .sort()[0]

/** The recorded reason why somebody was not told. */
export const excuse = (episode: Episode, telling: Telling): string | undefined =>
  episode.notTold.find((each) => each.telling === telling)?.reason

const done: Record<Step, (episode: Episode) => CalendarDate | undefined> = {
  receiveReferral: ({ referral }) => London.dayOf(referral.receivedAt),
  decideReferral: (episode) => day(firstDecidedAt(episode)),
  acknowledgeReferrer: (episode) => toldOn(episode, "referrerOfReceipt"),
  allocateLeadPractitioner: (episode) => day(episode.allocations[0]?.recordedAt),
  seeChild: ({ sightings }) => sightings.map(({ seenOn }) => seenOn).sort()[0],
  submitAssessment: ({ assessment }) =>
    "submission" in assessment ? London.dayOf(assessment.submission.recordedAt) : undefined,
  completeAssessment: (episode) => day(authorisedAt(episode)),
  completeAsDirected: (episode) => day(authorisedAt(episode)),
  agreePlan: (episode) => day(agreedAt(episode)),
  startWork: startedOn,
  closeEpisode: (episode) => day(closedAt(episode))
}

/** The day in London on which the step was taken, when it was. */
export const doneOn = (episode: Episode, step: Step): CalendarDate | undefined => done[step](episode)

/** The days on which something that recurs was done, in order. */
export const occasions = (episode: Episode, recurring: Recurring): ReadonlyArray<CalendarDate> => {
  const days =
    recurring === "supervision"
      ? episode.supervisions.map(({ heldOn }) => heldOn)
      : episode.reviews.map(({ reviewedOn }) => reviewedOn)
  return days.sort()
}

const directedTo: Partial<Record<Step, (direction: CaseDirection) => CalendarDate>> = {
  seeChild: ({ seeChildBy }) => seeChildBy,
  completeAsDirected: ({ completeBy }) => completeBy
}

/** The earliest day by which a direction for this child wants the step done: a later allocation excuses from none. */
export const directedFor = ({ allocations }: Episode, step: Step): CalendarDate | undefined => {
  const to = directedTo[step]
  if (to === undefined) return undefined
  return allocations.flatMap(({ direction }) => (direction === null ? [] : [to(direction)])).sort()[0]
}
