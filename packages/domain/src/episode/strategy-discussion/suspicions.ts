/** When significant harm was suspected in an episode, and whether a strategy discussion answered it. */
import type { Instant } from "../../calendar/Instant.ts"
import type { AnchorPoint } from "../../protocol/Deadline.ts"
import { authorisationsOf } from "../assessment/Assessment.ts"
import type { Episode } from "../Episode.ts"
import type { Happened } from "../Happened.ts"
import { meaningThat } from "../record/entriesOf.ts"
import { decisionsOn } from "../referral/decisionsOn.ts"
import { discussionsOf } from "./discussions.ts"

/**
 * Each time that a decision of the episode itself calls for a strategy discussion: a response to the referral, and the
 * outcome of its assessment (WT15-092, BAR-6b). What is put on record calls for one by its meaning.
 */
export const timesSuspected = ({ assessment, referral }: Episode): ReadonlyArray<Instant> => {
  const responded = decisionsOn(referral).filter(({ response }) => response === "strategyDiscussion")
  const assessed = authorisationsOf(assessment).filter(({ outcome }) => outcome === "strategyDiscussion")
  return [...responded, ...assessed].map(({ recordedAt }) => recordedAt)
}

/** Every time that significant harm was suspected, in whichever way that came about; in no order. */
const allOf = (episode: Episode): ReadonlyArray<Instant> => [
  ...timesSuspected(episode),
  ...meaningThat(episode, "reaches", "significantHarmSuspected").flatMap(({ at }) => at ?? [])
]

export const isHarmSuspected = (episode: Episode): boolean => allOf(episode).length > 0

/** The discussion that was held from the latest of the moments on; any, where there are none. */
const heldSince = (episode: Episode, moments: ReadonlyArray<Instant>): Happened | undefined => {
  const [latest = ""] = moments.toSorted().slice(-1)
  return meaningThat(episode, "takes", "holdStrategyDiscussion").find(({ at = "" }) => latest <= at)
}

/** The discussion that answers the latest suspicion, and so all of them; any, where nothing was put down as one. */
export const answeredBy = (episode: Episode): Happened | undefined => heldSince(episode, allOf(episode))

/** Whether significant harm was suspected that no discussion has answered (WT15-101). */
export const awaitsDiscussion = (episode: Episode): boolean =>
  isHarmSuspected(episode) && answeredBy(episode) === undefined

/** Whether all that calls for a discussion has had one: each suspicion, and what one agency did alone (WT15-087). */
export const isHarmDiscussed = (episode: Episode): boolean => {
  const alone = meaningThat(episode, "reaches", "actedAlone").flatMap(({ at }) => at ?? [])
  const calling = [...allOf(episode), ...alone]
  return calling.length === 0 || heldSince(episode, calling) !== undefined
}

/**
 * The suspicions that each need a discussion: one that comes while a discussion is awaited is answered by the same
 * discussion. Earliest first.
 */
export const needingDiscussion = (
  episode: Episode,
  suspicions: ReadonlyArray<AnchorPoint>
): ReadonlyArray<AnchorPoint> => {
  const held = discussionsOf(episode).map(({ heldAt }) => heldAt)
  const needing: Array<AnchorPoint> = []
  for (const suspicion of suspicions.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
    const last = needing.at(-1)
    const answered = last === undefined || held.some((at) => last.at <= at && at <= suspicion.at)
    if (answered) needing.push(suspicion)
  }
  return needing
}
