/** Whether the latest review of the plan has its own decision about neglect. */
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/** A decision made for the latest review: by its day, and after the review before (WT15-044). */
export const isSufficiencyDecided = (episode: Episode): boolean => {
  const [review, before] = episode.reviews.toReversed()
  if (review === undefined) return false
  return entriesOf(episode, "NeglectSufficiencyDecided").some(
    ({ entry: { decidedOn } }) =>
      decidedOn <= review.reviewedOn && (before === undefined || before.reviewedOn < decidedOn)
  )
}
