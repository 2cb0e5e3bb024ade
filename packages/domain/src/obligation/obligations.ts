/** Every obligation of an episode whose clock has started, on a day. */
import * as Result from "effect/Result"
import type { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import type { Episode } from "../episode/Episode.ts"
import { anchorPoint, directedFor, doneOn, excuse, occasions, toldOn } from "../episode/milestones.ts"
import { anchorOn, type AnchorPoint, type Deadline, deadline, directed } from "../protocol/Deadline.ts"
import { explain } from "../protocol/Explanation.ts"
import { type Protocol, rulesOf } from "../protocol/Protocol.ts"
import type { Cadence, Notification, Rule, TimeLimit } from "../protocol/rule/Rule.ts"
import type { Within } from "../protocol/rule/Within.ts"
import { inWords } from "../protocol/Subject.ts"
import type { Obligation, ObligationState } from "./Obligation.ts"

/** What the obligations of an episode are worked out from. */
export interface Asked {
  readonly protocol: Protocol
  readonly calendar: WorkingDayCalendar
  /** The day, in London, on which the question is asked. */
  readonly on: CalendarDate
}

type Answer<A> = Result.Result<A, OutsideCalendarCoverage>

interface Facts {
  readonly subject: Obligation["subject"]
  readonly deadline: Deadline | null
  readonly metOn: CalendarDate | undefined
  readonly reason: string | undefined
  readonly excused: boolean
}

const stateOf = ({ deadline, excused, metOn }: Facts, on: CalendarDate): ObligationState => {
  const dueOn = deadline?.dueOn
  if (metOn !== undefined) {
    if (dueOn === undefined || metOn <= dueOn) return "met"
    return excused ? "excused" : "metLate"
  }
  if (excused) return "excused"
  if (dueOn === undefined) return "outstanding"
  return on <= dueOn ? "due" : "late"
}

const obligation = (rule: Rule, facts: Facts, { on, protocol }: Asked): Obligation => ({
  rule: rule.id,
  subject: facts.subject,
  duty: inWords(facts.subject),
  state: stateOf(facts, on),
  deadline: facts.deadline,
  metOn: facts.metOn ?? null,
  reason: facts.reason ?? null,
  explanation: explain(protocol, rule)
})

const deadlineOf = (
  rule: Rule,
  clock: {
    readonly anchor: AnchorPoint
    readonly within: Within
    readonly directedFor?: CalendarDate | undefined
  },
  { calendar, protocol }: Asked
): Answer<Deadline | null> => {
  const explanation = explain(protocol, rule)
  const { anchor, directedFor: dueOn, within } = clock
  if (within._tag === "Counted") return deadline(calendar, { anchor, within, explanation })
  const isDirected = within._tag === "SetForTheCase" && dueOn !== undefined
  return Result.succeed(isDirected ? directed(calendar, { anchor, dueOn, explanation }) : null)
}

/** Whether there is, or can still be, an assessment: not once the referral is answered in another way (WT15-081). */
const mayBeAssessed = ({ referral }: Episode): boolean =>
  referral._tag === "Received" ||
  !["thresholdNotMet", "earlyHelp", "informationAndAdvice"].includes(referral.decision.response)

/** A limit on seeing the child waits for birth (reading A23). */
const applies = ({ step }: TimeLimit, episode: Episode): boolean => {
  if (step === "seeChild") return episode.child.birth._tag === "Born" && mayBeAssessed(episode)
  if (step === "completeAsDirected") return directedFor(episode, step) !== undefined
  return step !== "completeAssessment" || mayBeAssessed(episode)
}

/**
 * A reason excuses from an overrun that has come about, where the rule asks for reasons; a breach stays one. Nothing
 * excuses from the ceiling of a limit (BUC-2.11c).
 */
const isExcused = (
  { ifExceeded, step }: TimeLimit,
  { overruns }: Episode,
  stretch: { readonly deadline: Deadline | null; readonly on: CalendarDate }
): boolean =>
  ifExceeded === "recordReasons" &&
  stretch.deadline !== null &&
  stretch.on > stretch.deadline.dueOn &&
  overruns.some((overrun) => overrun.step === step)

const ofTimeLimit = (rule: TimeLimit, episode: Episode, asked: Asked): Answer<ReadonlyArray<Obligation>> => {
  const anchor = anchorPoint(episode, rule.anchor)
  if (anchor === undefined || !applies(rule, episode)) return Result.succeed([])
  const clock = { anchor, within: rule.within, directedFor: directedFor(episode, rule.step) }
  const reason = episode.overruns.find(({ step }) => step === rule.step)?.reason
  const metOn = doneOn(episode, rule.step)
  return Result.gen(function* () {
    const deadline = yield* deadlineOf(rule, clock, asked)
    const within =
      rule.ceiling === undefined ? null : yield* deadlineOf(rule, { anchor, within: rule.ceiling }, asked)
    const beyond = within !== null && (metOn ?? asked.on) > within.dueOn
    const excused = !beyond && isExcused(rule, episode, { deadline, on: asked.on })
    return [obligation(rule, { subject: rule.step, deadline, metOn, reason, excused }, asked)]
  })
}

const ofNotification = (
  rule: Notification,
  episode: Episode,
  asked: Asked
): Answer<ReadonlyArray<Obligation>> => {
  const anchor = anchorPoint(episode, rule.after)
  if (anchor === undefined) return Result.succeed([])
  const reason = excuse(episode, rule.telling)
  return Result.map(deadlineOf(rule, { anchor, within: rule.within }, asked), (deadline) => [
    obligation(
      rule,
      {
        subject: rule.telling,
        deadline,
        metOn: toldOn(episode, rule.telling),
        reason,
        excused: reason !== undefined
      },
      asked
    )
  ])
}

/** The turns of something that recurs: each is due a stretch after the one before; the last one is still to come. */
const ofCadence = (rule: Cadence, episode: Episode, asked: Asked): Answer<ReadonlyArray<Obligation>> =>
  Result.gen(function* () {
    let anchor = anchorPoint(episode, rule.from)
    const turns: Array<Obligation> = []
    const first = anchor?.on
    const held = occasions(episode, rule.recurring).filter((on) => first !== undefined && first <= on)
    for (const metOn of [...held, undefined]) {
      if (anchor === undefined || (metOn === undefined && episode.closure._tag === "Closed")) break
      const deadline = yield* deadlineOf(rule, { anchor, within: rule.every }, asked)
      const facts = { subject: rule.recurring, deadline, metOn, reason: undefined, excused: false }
      turns.push(obligation(rule, facts, asked))
      if (metOn !== undefined) anchor = anchorOn("lastOccasion", metOn)
    }
    return turns
  })

/**
 * Every obligation whose clock has started: time limits, notifications and cadences, each with its state on the day,
 * its deadline and its explanation.
 *
 * Fails with {@link OutsideCalendarCoverage} when a deadline leaves the stretch that the calendar covers.
 */
export const obligations = (episode: Episode, asked: Asked): Answer<ReadonlyArray<Obligation>> =>
  Result.map(
    Result.all([
      ...rulesOf(asked.protocol, "TimeLimit").map((rule) => ofTimeLimit(rule, episode, asked)),
      ...rulesOf(asked.protocol, "Notification").map((rule) => ofNotification(rule, episode, asked)),
      ...rulesOf(asked.protocol, "Cadence").map((rule) => ofCadence(rule, episode, asked))
    ]),
    (lists) => lists.flat()
  )
