/**
 * What the decisions of an episode ask it to be led under, since when, and what led to that: the response to the
 * referral, and each later decision that the child is to be helped or assessed. Who may lead follows from it, and from
 * which day the time for the assessment runs. Decisions only ask for more: less is asked for by closing the episode, or
 * stepping down (BRI-8a).
 *
 * @module
 */
import type { CalendarDate } from "../../calendar/CalendarDate.ts"
import type { Instant } from "../../calendar/Instant.ts"
import * as London from "../../calendar/London.ts"
import { anchorAt, anchorOn, type AnchorPoint } from "../../protocol/Deadline.ts"
import type { Entry, OnRecord } from "../record/Entry.ts"
import { decisionsOn } from "../referral/decisionsOn.ts"
import { isLeftOpen, type Referral, type Response } from "../referral/Referral.ts"
import { type Assessment, completedOf, type CompletedWork } from "../assessment/Assessment.ts"
import type { Allocation } from "./Allocation.ts"
import { asksAnew, asksFor, ofResponse, type Wanted } from "./asksFor.ts"

/** An assessment under section 17 that a decision asked for. */
export interface TakenUp {
  readonly decidedAt: Instant
  /** The referral, the step-in or the suspicion that led to the decision; none where nothing was waiting. */
  readonly ledToBy: AnchorPoint | undefined
  /** Whether that is the referral that opened the episode. */
  readonly isInitial: boolean
}

/** An assessment that a decision asked for, and what was authorised of it; none while it goes on. */
export interface AskedFor {
  readonly takenUp: TakenUp
  readonly work: CompletedWork | undefined
}

/** An assessment that a decision asked for, and that a manager authorised before another decision asked for another. */
export interface Completed extends AskedFor {
  readonly work: CompletedWork
}

/** What of an episode is looked at. */
export interface Decisions {
  readonly assessment: Assessment
  readonly referral: Referral
  readonly allocations: ReadonlyArray<Allocation>
  readonly record?: ReadonlyArray<OnRecord>
}

/** What the decisions have come to so far. */
interface Standing {
  /** What is asked for, each time that more was, earliest first. */
  readonly asked: ReadonlyArray<{ readonly on: CalendarDate; readonly work: Wanted }>
  readonly takenUp: TakenUp | undefined
  /** What was authorised of it; none while it goes on. */
  readonly work: CompletedWork | undefined
  /** The assessments before it that were authorised, earliest first. */
  readonly completed: ReadonlyArray<Completed>
  /** When it was decided that the assessment does not go ahead (BUC-2.7b). */
  readonly stoppedAt: Instant | undefined
  /** The referral that opened the episode. */
  readonly initial: AnchorPoint
  /** What came to children's social care and has no final answer, earliest first. */
  readonly open: ReadonlyArray<AnchorPoint>
  /** Of that, the further referrals that nobody has decided on. */
  readonly unreviewed: ReadonlyArray<AnchorPoint>
}

/** When a decision was made, and whether it asks for another assessment where one was completed. */
interface Asking {
  readonly at: Instant
  readonly anew: boolean
}

const completedBy = ({ completed, takenUp, work }: Standing): Standing["completed"] =>
  takenUp === undefined || work === undefined ? completed : [...completed, { takenUp, work }]

/**
 * One assessment goes on, whatever asks for it again (WT15-073). One that did not go ahead is taken up anew; one that was
 * authorised is complete, and a decision to undertake an assessment asks for another (reading N54).
 */
const takeUp = (standing: Standing, { anew, at }: Asking): Standing => {
  const { initial, open, stoppedAt, takenUp, work } = standing
  const goesOn = takenUp !== undefined && stoppedAt === undefined && (work === undefined || !anew)
  if (goesOn) return { ...standing, open: [] }
  const [ledToBy] = open
  return {
    ...standing,
    takenUp: { decidedAt: at, ledToBy, isInitial: ledToBy === initial },
    work: undefined,
    completed: completedBy(standing),
    stoppedAt: undefined,
    open: []
  }
}

const ask = (standing: Standing, work: Wanted | undefined, asking: Asking): Standing => {
  if (work === undefined) return standing
  const before = standing.asked.at(-1)?.work
  const isMore = before !== work && before !== "section17"
  const asked = isMore ? [...standing.asked, { on: London.dayOf(asking.at), work }] : standing.asked
  return work === "section17" ? takeUp({ ...standing, asked }, asking) : { ...standing, asked }
}

const answer = (standing: Standing, referral: AnchorPoint | undefined, response: Response): Standing =>
  isLeftOpen(response) ? standing : { ...standing, open: standing.open.filter((each) => each !== referral) }

const respond = (standing: Standing, { recordedAt, response }: Responded): Standing =>
  answer(ask(standing, ofResponse[response], { at: recordedAt, anew: false }), standing.initial, response)

/** Each review answers the earliest further referral that waits for one. */
const review = (standing: Standing, response: Response): Standing => {
  const [first, ...unreviewed] = standing.unreviewed
  return answer({ ...standing, unreviewed }, first, response)
}

/** A strategy discussion, and a decision on the level of need, answer all but referrals that await one of their own. */
const settle = (standing: Standing): Standing => ({
  ...standing,
  open: standing.open.filter((each) => each === standing.initial || standing.unreviewed.includes(each))
})

/** What an entry says to have come to children's social care (WT15-018). */
const broughtBy = (entry: Entry): AnchorPoint | undefined => {
  switch (entry._tag) {
    case "FurtherReferralReceived":
      return anchorAt("referralReceived", entry.receivedAt)
    case "StepInProposed":
      return anchorOn("pointOfReferral", entry.proposedOn)
    case "SignificantHarmSuspected":
      return anchorAt("significantHarmSuspected", entry.suspectedAt)
    default:
      return undefined
  }
}

const bring = (standing: Standing, entry: Entry): Standing => {
  const brought = broughtBy(entry)
  if (brought === undefined) return standing
  const { open, unreviewed } = standing
  return {
    ...standing,
    open: [...open, brought],
    unreviewed: entry._tag === "FurtherReferralReceived" ? [...unreviewed, brought] : unreviewed
  }
}

/** Where one was completed before, that one stands again, and what is decided next begins from there. */
const stop = (standing: Standing, at: Instant): Standing => {
  const last = standing.completed.at(-1)
  return last === undefined
    ? { ...standing, stoppedAt: at }
    : { ...standing, ...last, completed: standing.completed.slice(0, -1) }
}

const enter = (before: Standing, { entry, recordedAt }: OnRecord): Standing => {
  const standing = ask(bring(before, entry), asksFor(entry), { at: recordedAt, anew: asksAnew(entry) })
  switch (entry._tag) {
    case "AssessmentNotProgressed":
      return stop(standing, recordedAt)
    case "FurtherReferralReviewed":
      return review(standing, entry.response)
    case "LevelOfNeedDecided":
    case "StrategyDiscussionHeld":
      return settle(standing)
    default:
      return standing
  }
}

/** What was authorised while no assessment was asked for answers no later decision. */
const complete = (standing: Standing, work: CompletedWork): Standing =>
  standing.takenUp === undefined ? standing : { ...standing, work }

/** Whoever is allocated goes on with what had not gone ahead. */
const allocate = (standing: Standing): Standing => ({ ...standing, stoppedAt: undefined })

type Responded = Extract<Referral, { readonly _tag: "Decided" }>["decision"]
type Change = readonly [at: Instant, change: (standing: Standing) => Standing]

/** In the order in which it was recorded; what is recorded at one instant, in this one. */
const changesIn = ({ allocations, assessment, record = [], referral }: Decisions): ReadonlyArray<Change> => {
  return [
    ...decisionsOn(referral).map((each): Change => [each.recordedAt, (standing) => respond(standing, each)]),
    ...allocations.map(({ recordedAt }): Change => [recordedAt, allocate]),
    ...completedOf(assessment).map((work): Change => [
      work.authorised.recordedAt,
      (standing) => complete(standing, work)
    ]),
    ...record.map((each): Change => [each.recordedAt, (standing) => enter(standing, each)])
  ].toSorted(([one], [other]) => (one === other ? 0 : one < other ? -1 : 1))
}

const workOut = (episode: Decisions): Standing => {
  const initial = anchorAt("referralReceived", episode.referral.receivedAt)
  const begun = {
    asked: [],
    takenUp: undefined,
    work: undefined,
    completed: [],
    stoppedAt: undefined,
    initial,
    open: [initial],
    unreviewed: []
  }
  return changesIn(episode).reduce<Standing>((standing, [, change]) => change(standing), begun)
}

/** Worked out once for each state of an episode: every question about it asks. */
const known = new WeakMap<Decisions, Standing>()

const standingOf = (episode: Decisions): Standing => {
  const found = known.get(episode) ?? workOut(episode)
  known.set(episode, found)
  return found
}

/** The assessment that a decision asked for, since the referral or later; none while none did. */
export const takenUp = (episode: Decisions): TakenUp | undefined => standingOf(episode).takenUp

/** The same, where it was not the referral that opened the episode that led to it: time runs from what did. */
export const takenUpLater = (episode: Decisions): TakenUp | undefined => {
  const found = takenUp(episode)
  return found?.isInitial ? undefined : found
}

/** Whether the assessment that is asked for was authorised. */
export const isCompleted = (episode: Decisions): boolean => standingOf(episode).work !== undefined

/** The assessments that were authorised before a decision asked for the one that is asked for now, earliest first. */
export const completedBefore = (episode: Decisions): ReadonlyArray<Completed> => standingOf(episode).completed

/** Every assessment that a decision asked for, earliest first; the present one not, where it does not go ahead (BUC-2.7b). */
export const askedForInTurn = (episode: Decisions): ReadonlyArray<AskedFor> => {
  const { completed, stoppedAt: stopped, takenUp: now, work } = standingOf(episode)
  return now === undefined || stopped !== undefined ? completed : [...completed, { takenUp: now, work }]
}

/** What the decisions up to the day ask for; none while they ask for nothing. */
export const askedForOn = (episode: Decisions, on: CalendarDate): Wanted | undefined =>
  standingOf(episode).asked.findLast((each) => each.on <= on)?.work

/** When it was decided that no assessment goes ahead, if nobody was allocated to one since, and none was asked for. */
export const stoppedAt = (episode: Decisions): Instant | undefined => standingOf(episode).stoppedAt

/** The allocations to what was taken up: those before are to what the episode was for until then. */
export const allocationsTo = (episode: Decisions): ReadonlyArray<Allocation> => {
  const later = takenUpLater(episode)
  return later === undefined
    ? episode.allocations
    : episode.allocations.filter(({ recordedAt }) => later.decidedAt <= recordedAt)
}

/** Whether somebody was allocated to what was taken up. */
export const isAllocated = (episode: Decisions): boolean => allocationsTo(episode).length > 0
