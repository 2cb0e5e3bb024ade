/**
 * From when time is counted for an assessment that a later decision than the response to the first referral asked for:
 * from the referral, the step-in or the suspicion that led to the decision (reading N48).
 *
 * @module
 */
import type { Instant } from "../calendar/Instant.ts"
import { anchorAt, type AnchorPoint } from "../protocol/Deadline.ts"
import type { Readings } from "../protocol/Readings.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import type { Anchor, Step } from "../protocol/Subject.ts"
import type { Allocation } from "./allocation/Allocation.ts"
import { firstAllocations } from "./allocation/stretches.ts"
import { allocationsTo, completedBefore, type TakenUp, takenUpLater } from "./allocation/takenUp.ts"
import { stepsOfAssessment } from "./assessment/standing.ts"
import type { Episode } from "./Episode.ts"
import { meaningThat } from "./record/entriesOf.ts"

/** What is done because an assessment is asked for. */
const ofAssessment: ReadonlyArray<Step> = ["allocateLeadPractitioner", ...stepsOfAssessment]

const decision = ({ decidedAt }: TakenUp): AnchorPoint => anchorAt("referralDecided", decidedAt)

/** What led to it; the decision itself, where nothing did, or the protocol reads it so. */
const ledToBy = (later: TakenUp, { A4, N48 }: Readings, anchor: Anchor): AnchorPoint =>
  N48 === "decision" || (A4 === "decided" && anchor === "pointOfReferral")
    ? decision(later)
    : (later.ledToBy ?? decision(later))

/** What is counted, and how; `until` when, where it was completed. */
interface Counted {
  readonly anchor: Anchor
  readonly readings: Readings
  readonly until?: Instant
}

/** The latest referral since, where a further one starts the clock again (reading A5). */
const since = (
  episode: Episode,
  point: AnchorPoint,
  { readings, until }: Pick<Counted, "readings" | "until">
): AnchorPoint => {
  if (readings.A5 === "initial" || point.moment !== "referralReceived") return point
  const further = meaningThat(episode, "reaches", "referralReceived")
    .flatMap(({ at }) => at ?? [])
    .filter((at) => until === undefined || at <= until)
  const [latest] = further.filter((at) => point.at < at).slice(-1)
  return latest === undefined ? point : anchorAt("referralReceived", latest)
}

/** What counts from a referral counts, in an assessment that a later decision asked for, from what led to that. */
export const pointOfLater = (episode: Episode, later: TakenUp, counted: Counted): AnchorPoint =>
  counted.anchor === "referralDecided"
    ? decision(later)
    : since(episode, ledToBy(later, counted.readings, counted.anchor), counted)

/** The moments that count as those of an assessment's own referral. */
export const isOfReferral = (anchor: Anchor): boolean =>
  anchor === "pointOfReferral" || anchor === "referralReceived" || anchor === "referralDecided"

/** What is owed with each new assessment, and stays told of those that were completed (BUC-2.14ii). */
const ofEach: ReadonlyArray<Step> = ["completeAssessment", "midPointReview"]

/**
 * The allocation that a step counts from; undefined where it counts from each. What an episode needs once, such as its
 * chronology, counts from the first still, though another assessment was asked for.
 */
const allocationsFor = (episode: Episode, step: Step): ReadonlyArray<Allocation> | undefined => {
  const isAnother = completedBefore(episode).length > 0
  if (isAnother && ofEach.includes(step)) return undefined
  const allocations =
    isAnother && !stepsOfAssessment.includes(step) ? firstAllocations(episode) : allocationsTo(episode)
  return allocations.slice(0, 1)
}

/** The points of a limit in such an assessment; undefined where it counts as it does in any other. */
export const pointsOfLater = (
  episode: Episode,
  { anchor, step }: Pick<TimeLimit, "anchor" | "step">,
  { protocol: { readings } }: { readonly protocol: { readonly readings: Readings } }
): ReadonlyArray<AnchorPoint> | undefined => {
  const later = takenUpLater(episode)
  if (later === undefined) return undefined
  if (anchor === "leadPractitionerAllocated") {
    return allocationsFor(episode, step)?.map(({ recordedAt }) => anchorAt(anchor, recordedAt))
  }
  if (!ofAssessment.includes(step)) return undefined
  if (!isOfReferral(anchor) || (readings.N48 === "initial" && anchor !== "referralDecided")) return undefined
  return [pointOfLater(episode, later, { anchor, readings })]
}
