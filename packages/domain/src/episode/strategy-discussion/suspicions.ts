/** When significant harm was suspected in an episode, and whether a strategy discussion answered it. */
import type { Instant } from "../../calendar/Instant.ts"
import type { AnchorPoint } from "../../protocol/Deadline.ts"
import type { Episode } from "../Episode.ts"
import { discussionsOf } from "./discussions.ts"

/** The first time that a decision of the episode itself calls for a strategy discussion (WT15-092, BAR-6b). */
export const suspectedAt = ({ assessment, referral }: Episode): Instant | undefined => {
  const answers = referral._tag === "Decided" ? [...referral.earlier, referral.decision] : []
  const answered = answers.find(({ response }) => response === "strategyDiscussion")
  if (answered !== undefined) return answered.recordedAt
  return assessment._tag === "Authorised" && assessment.authorised.outcome === "strategyDiscussion"
    ? assessment.authorised.recordedAt
    : undefined
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
