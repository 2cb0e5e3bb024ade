/** What a time limit requires: a step, by a day, each time that its moment is reached. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { Instant } from "../calendar/Instant.ts"
import * as London from "../calendar/London.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import { takenUp } from "../episode/allocation/takenUp.ts"
import { applies } from "../episode/circumstance/standing.ts"
import { deadlineOf, everyPoint, pointsOf } from "../episode/clock.ts"
import { type Episode, notProgressedAt } from "../episode/Episode.ts"
import { completedAt, stepsOfAssessment } from "../episode/assessment/standing.ts"
import { closedAt, directedFor, takenAt } from "../episode/milestones.ts"
import { isAtPoints, pointRounds } from "../episode/reviewPoints.ts"
import { isSetAnew, reasonFor } from "../episode/seeing-the-child/standing.ts"
import { meaningThat } from "../episode/record/entriesOf.ts"
import { awaitsDecision } from "../episode/referral/Referral.ts"
import type { AnchorPoint, Deadline } from "../protocol/Deadline.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import type { Step } from "../protocol/Subject.ts"
import { asTold } from "./asTold.ts"
import { type Answer, type Asked, nothing, one, type Sought, stillToCome } from "./facts.ts"
import { gathered } from "./gathered.ts"
import { type Round, rounds, roundsTogether } from "../episode/rounds.ts"
import { isOwedAfter } from "./turns.ts"

/** Whether there is, or can still be, an assessment: not once the referral is answered in another way (WT15-081). */
const mayBeAssessed = (episode: Episode): boolean =>
  awaitsDecision(episode.referral) || takenUp(episode) !== undefined

/** When nothing more of the step is wanted: an assessment does not go ahead (BUC-2.7b), what is reviewed has ended. */
const endedAt = (step: Step, episode: Episode): Instant | undefined => {
  if (step === "reviewPlanAsAgreed") return closedAt(episode)
  if (step === "reviewAssessmentAsPlanned") return notProgressedAt(episode) ?? completedAt(episode)
  return stepsOfAssessment.includes(step) ? notProgressedAt(episode) : undefined
}

/** Nothing more falls due of what has ended; a day that was missed before stays so. */
const isMoot = ({ step }: TimeLimit, episode: Episode, deadline: Deadline | null): boolean => {
  const at = endedAt(step, episode)
  return at !== undefined && !isOwedAfter(London.dayOf(at), deadline)
}

/** A limit on seeing the child waits for birth (reading A23). */
const concerns = ({ step }: TimeLimit, episode: Episode): boolean => {
  if (step === "seeChild") return episode.child.birth._tag === "Born" && mayBeAssessed(episode)
  if (step === "seeChildAsPlanned" || step === "completeAsDirected")
    return directedFor(episode, step) !== undefined
  return step !== "completeAssessment" || mayBeAssessed(episode)
}

const anchorsOf = (rule: TimeLimit, episode: Episode, asked: Asked): ReadonlyArray<AnchorPoint> => {
  // Each referral is decided by itself, whether or not it starts the clock of the assessment again (reading A5).
  if (rule.step === "decideReferral") return everyPoint(episode, rule.anchor, asked)
  const points = pointsOf(episode, rule, asked)
  // A plan is agreed once, and changed at its reviews: after another assessment, it is not agreed anew.
  return rule.step === "agreePlan" ? points.slice(-1) : points
}

/** A round, once it is known when it ends. */
interface Stretch extends Round {
  readonly deadline: Deadline | null
}

/** Another day was set, as the rule allows (BUC-2.11b); or there are reasons, and they excuse (WT15-070, reading N52). */
const isLifted = (
  { ifExceeded }: TimeLimit,
  episode: Episode,
  { protocol, reason }: Asked & { readonly reason: string | undefined }
): boolean =>
  ifExceeded === "setAnew"
    ? isSetAnew(episode)
    : ifExceeded === "recordReasons" && protocol.readings.N52 === "excuse" && reason !== undefined

/**
 * Until when it is excused: to the last day of the limit's ceiling, which nothing excuses from (BUC-2.11c); null for good;
 * undefined where nothing excuses it.
 */
const liftedUntil = (
  rule: TimeLimit,
  episode: Episode,
  { anchor, deadline }: Pick<Stretch, "anchor" | "deadline">,
  asked: Asked & { readonly reason: string | undefined }
): Result.Result<CalendarDate | null | undefined, OutsideCalendarCoverage> => {
  if (deadline === null || !isLifted(rule, episode, asked)) return Result.succeed(undefined)
  if (rule.ceiling === undefined) return Result.succeed(null)
  const ceiling = deadlineOf(rule, { anchor, within: rule.ceiling }, asked)
  return Result.map(ceiling, (last) => last?.dueOn ?? null)
}

/** An overrun that has come about, and has not gone beyond what it is excused until. */
const isExcused = (
  until: CalendarDate | null | undefined,
  { deadline, met }: Pick<Stretch, "deadline" | "met">,
  { on }: Asked
): boolean =>
  until !== undefined &&
  deadline !== null &&
  on > deadline.dueOn &&
  (until === null || (met?.on ?? on) <= until)

/** Whether the limit is for this child: on the day asked, when it fell due, or when it was met. */
const isForThis = (
  rule: TimeLimit,
  episode: Episode,
  days: ReadonlyArray<CalendarDate | undefined>
): boolean => rule.when === undefined || days.some((on) => on !== undefined && applies(episode, rule, on))

/** Nobody assesses a family for early help that has refused it; coordinated support that is found later asks anew. */
const isRefused = ({ step }: TimeLimit, episode: Episode, anchor: AnchorPoint): boolean =>
  step === "assessEarlyHelp" &&
  meaningThat(episode, "reaches", "earlyHelpRefused").some(({ on }) => anchor.on <= on)

/** How the round stands, once it is known when it ends. */
const ofStretch = (rule: TimeLimit, episode: Episode, round: Stretch, asked: Asked): Answer => {
  const { anchor, deadline, met } = round
  if (met === undefined && (isMoot(rule, episode, deadline) || isRefused(rule, episode, anchor))) {
    return nothing
  }
  if (!isForThis(rule, episode, [asked.on, deadline?.dueOn, met?.on])) return nothing
  const reason = reasonFor(episode, rule.step, met?.at)
  return Result.flatMap(liftedUntil(rule, episode, round, { ...asked, reason }), (excusedUntil) => {
    const excused = isExcused(excusedUntil, round, asked)
    return one(rule, { deadline, met, reason, excused, excusedUntil }, asked)
  })
}

const ofRound = (rule: TimeLimit, episode: Episode, round: Round, asked: Asked): Answer => {
  const { step, within } = rule
  const { anchor, met, setFor } = round
  const day = within._tag === "SetForTheCase" ? (setFor ?? directedFor(episode, step, anchor)) : undefined
  const clock = { anchor, within, directedFor: day }
  const told = asTold(asked, met?.on, (counting) => deadlineOf(rule, clock, counting))
  return Result.flatMap(deadlineOf(rule, clock, told), (deadline) =>
    ofStretch(rule, episode, { ...round, deadline }, told)
  )
}

/** Each suspicion of harm, and each danger, is answered after it arose: what was done before is no answer to it. */
const isDoneAnew = (step: Step): boolean =>
  step === "holdStrategyDiscussion" || step === "takeEmergencyAction" || step === "holdConference"

/** What one doing answers for all the moments before it, however many called for it. */
const together: ReadonlyArray<Step> = [
  "receiveReferral",
  "assessYoungCarer",
  "assessParentCarer",
  "useInterpreter"
]

const roundsOf = (
  { step }: TimeLimit,
  episode: Episode,
  anchors: ReadonlyArray<AnchorPoint>,
  { protocol }: Asked
): ReadonlyArray<Round> => {
  if (isAtPoints(step)) return pointRounds(episode, step)
  const doings = takenAt(episode, step, protocol)
  return together.includes(step) ? roundsTogether(anchors, doings) : rounds(anchors, doings, isDoneAnew(step))
}

export const ofTimeLimit = (rule: TimeLimit, episode: Episode, sought: Sought): Answer => {
  if (!concerns(rule, episode)) return nothing
  const anchors = anchorsOf(rule, episode, sought)
  if (anchors.length === 0) return applies(episode, rule, sought.on) ? stillToCome(rule, sought) : nothing
  return gathered(roundsOf(rule, episode, anchors, sought), (round) => ofRound(rule, episode, round, sought))
}
