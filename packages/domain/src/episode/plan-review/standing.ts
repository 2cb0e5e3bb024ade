/** Whether the latest review of the plan has its own decision about neglect. */
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** A decision of the day of the latest review: an earlier one says nothing of it (WT15-044). */
export const isSufficiencyDecided = (episode: Episode): boolean => {
  const review = episode.reviews.at(-1)
  if (review === undefined) return false
  return entriesOf(episode, "NeglectSufficiencyDecided").some(
    ({ entry }) => entry.decidedOn === review.reviewedOn
  )
}
