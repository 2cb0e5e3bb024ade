/**
 * From when time is counted for an assessment that a later decision than the response to the first referral asked for:
 * from the referral, the step-in or the suspicion that led to the decision (reading N48).
 *
 * @module
 */
import { anchorAt, type AnchorPoint } from "../protocol/Deadline.ts"
import type { Readings } from "../protocol/Readings.ts"
import type { TimeLimit } from "../protocol/rule/Rule.ts"
import type { Anchor, Step } from "../protocol/Subject.ts"
import { allocationsTo, type TakenUp, takenUpLater } from "./allocation/takenUp.ts"
import type { Episode } from "./Episode.ts"
import { meaningThat } from "./record/entriesOf.ts"

/** What is done because an assessment is asked for. */
const ofAssessment: ReadonlyArray<Step> = [
  "allocateLeadPractitioner",
  "seeChild",
  "seeChildAsPlanned",
  "completeAssessment",
  "completeAsDirected"
]

const decision = ({ decidedAt }: TakenUp): AnchorPoint => anchorAt("referralDecided", decidedAt)

/** What led to it; the decision itself, where nothing did, or the protocol reads it so. */
const ledToBy = (later: TakenUp, { A4, N48 }: Readings, anchor: Anchor): AnchorPoint =>
  N48 === "decision" || (A4 === "decided" && anchor === "pointOfReferral")
    ? decision(later)
    : (later.ledToBy ?? decision(later))

/** The latest referral since, where a further one starts the clock again (reading A5). */
const since = (episode: Episode, point: AnchorPoint, { A5 }: Readings): AnchorPoint => {
  if (A5 === "initial" || point.moment !== "referralReceived") return point
  const further = meaningThat(episode, "reaches", "referralReceived").flatMap(({ at }) => at ?? [])
  const [latest] = further.filter((at) => point.at < at).slice(-1)
  return latest === undefined ? point : anchorAt("referralReceived", latest)
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
    return allocationsTo(episode)
      .slice(0, 1)
      .map(({ recordedAt }) => anchorAt(anchor, recordedAt))
  }
  if (!ofAssessment.includes(step)) return undefined
  if (anchor === "referralDecided") return [decision(later)]
  if (readings.N48 === "initial") return undefined
  return anchor === "pointOfReferral" || anchor === "referralReceived"
    ? [since(episode, ledToBy(later, readings, anchor), readings)]
    : undefined
}
