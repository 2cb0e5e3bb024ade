/** From when a rule counts in an episode, and until when: the same for what is owed and for what is decided. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import {
  anchorAt,
  anchorOn,
  type AnchorPoint,
  type Deadline,
  deadline,
  directed
} from "../protocol/Deadline.ts"
import { explain } from "../protocol/Explanation.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import type { Rule, TimeLimit } from "../protocol/rule/Rule.ts"
import type { Within } from "../protocol/rule/Within.ts"
import type { Anchor } from "../protocol/Subject.ts"
import { conferenceClock } from "./enquiry/conferenceClock.ts"
import { sayingThatItWaited, startOfClock } from "./clockStart.ts"
import { completedBefore } from "./allocation/takenUp.ts"
import { isOfReferral, pointOfLater, pointsOfLater } from "./clockOfLater.ts"
import { needingDiscussion } from "./strategy-discussion/suspicions.ts"
import type { Episode } from "./Episode.ts"
import { firstDecidedAt, momentsOf } from "./milestones.ts"
import type { Happened } from "./Happened.ts"
import { meaningThat } from "./record/entriesOf.ts"

/** What time is counted by. */
export interface Counting {
  readonly protocol: Protocol
  readonly calendar: WorkingDayCalendar
}

const pointOf = (moment: Anchor, { agency, at, carer, on }: Happened): AnchorPoint => {
  const point = at === undefined ? anchorOn(moment, on) : anchorAt(moment, at)
  if (agency === undefined && carer === undefined) return point
  return { ...point, ...(agency && { agency }), ...(carer && { carer }) }
}

/** Every time that the moment was reached: by what the episode came to, or by what was put on record. */
const reached = (episode: Episode, moment: Anchor): ReadonlyArray<AnchorPoint> => {
  const own = momentsOf(episode, moment)
  const entries = meaningThat(episode, "reaches", moment)
  return entries.length === 0 ? own : [...own, ...entries.map((each) => pointOf(moment, each))]
}

/** What a strategy discussion answers: one that comes while a discussion is awaited is answered by the same. */
const isForDiscussion = (moment: Anchor): boolean =>
  moment === "significantHarmSuspected" || moment === "fabricatedOrInducedIllnessNoted"

/** Whether the point of referral is its receipt, or its first decision: another one moves nothing (reading A4). */
const isReceipt = ({ protocol: { readings } }: Counting): boolean => readings.A4 === "received"

const firstDecision = (episode: Episode): ReadonlyArray<AnchorPoint> => {
  const at = firstDecidedAt(episode)
  return at === undefined ? [] : [anchorAt("referralDecided", at)]
}

/** A further referral starts the clock again, or does not (reading A5). */
const ofReferral = (points: ReadonlyArray<AnchorPoint>, { protocol: { readings } }: Counting) =>
  readings.A5 === "initial" ? points.slice(0, 1) : points.slice(-1)

/** Every point at which a moment was reached, earliest first: each referral included that is made meanwhile. */
export const everyPoint = (
  episode: Episode,
  moment: Anchor,
  counting: Counting
): ReadonlyArray<AnchorPoint> => {
  if (moment !== "pointOfReferral") return reached(episode, moment)
  return isReceipt(counting) ? reached(episode, "referralReceived") : firstDecision(episode)
}

/**
 * The points from which a rule counts, earliest first: one for each time that its moment was reached; none before it
 * is. Of several referrals, one starts the clock (reading A5).
 */
export const anchorPoints = (
  episode: Episode,
  moment: Anchor,
  counting: Counting
): ReadonlyArray<AnchorPoint> => {
  if (moment === "pointOfReferral") {
    return isReceipt(counting) ? anchorPoints(episode, "referralReceived", counting) : firstDecision(episode)
  }
  if (moment === "conferenceConvened") {
    return conferenceClock(episode, counting.protocol.readings).map((at) => anchorAt(moment, at))
  }
  const points = reached(episode, moment)
  if (isForDiscussion(moment)) return needingDiscussion(episode, points)
  return moment === "referralReceived" ? ofReferral(points, counting) : points
}

/**
 * The points of a limit on completing an assessment, for each that was authorised before another one was asked for
 * (reading N54): that it was done in time, or late, stays told.
 */
const pointsOfCompleted = (
  episode: Episode,
  { anchor, step }: Pick<TimeLimit, "anchor" | "step">,
  counting: Counting
): ReadonlyArray<AnchorPoint> => {
  if (step !== "completeAssessment" || !isOfReferral(anchor)) return []
  const { readings } = counting.protocol
  return completedBefore(episode).flatMap(({ takenUp, work: { authorised } }) => {
    const until = authorised.recordedAt
    if (!takenUp.isInitial && readings.N48 !== "initial")
      return [pointOfLater(episode, takenUp, { anchor, readings, until })]
    const points = everyPoint(episode, anchor, counting).filter(({ at }) => at <= until)
    return ofReferral(points, counting)
  })
}

/**
 * The points from which a limit on a step counts: from what led to it, where a later decision asked for the assessment
 * (reading N48); for seeing a child who was born during the episode, from birth on (reading A23).
 */
export const pointsOf = (
  episode: Episode,
  { anchor, step }: Pick<TimeLimit, "anchor" | "step">,
  counting: Counting
): ReadonlyArray<AnchorPoint> => {
  const points = pointsOfLater(episode, { anchor, step }, counting) ?? anchorPoints(episode, anchor, counting)
  const [born] = step === "seeChild" ? anchorPoints(episode, "childBorn", counting) : []
  const now = born === undefined ? points : points.map((point) => (point.on < born.on ? born : point))
  const before = pointsOfCompleted(episode, { anchor, step }, counting)
  return before.length === 0 ? now : [...before, ...now]
}

/** The deadline of a stretch from a point; none where the text gives no number and no direction a day. */
export const deadlineOf = (
  rule: Rule,
  clock: {
    readonly anchor: AnchorPoint
    readonly within: Within
    readonly directedFor?: CalendarDate | undefined
  },
  counting: Counting
): Result.Result<Deadline | null, OutsideCalendarCoverage> => {
  const { calendar, protocol } = counting
  const { anchor: received, directedFor: dueOn, within } = clock
  const explanation = explain(protocol, rule)
  if (within._tag === "Counted") {
    return Result.flatMap(startOfClock(received, counting), (anchor) =>
      Result.map(
        deadline(calendar, { anchor, within, explanation, readings: protocol.readings }),
        (counted) => sayingThatItWaited(counted, received, counting)
      )
    )
  }
  const isDirected = within._tag === "SetForTheCase" && dueOn !== undefined
  return Result.succeed(isDirected ? directed(calendar, { anchor: received, dueOn, explanation }) : null)
}
