/** The strategy discussions of an episode, and what they agreed. */
import type { Instant } from "../../calendar/Instant.ts"
import type { Episode } from "../Episode.ts"
import type { EntryOf } from "../record/Entry.ts"
import type { AgreedAction } from "./Outcome.ts"

export type Discussion = EntryOf<"StrategyDiscussionHeld">

/** In the order in which they were put on record. */
export const discussionsOf = ({ record = [] }: Episode): ReadonlyArray<Discussion> =>
  record.flatMap(({ entry }) => (entry._tag === "StrategyDiscussionHeld" ? [entry] : []))

/** The discussion held then. */
export const heldAt = (episode: Episode, at: Instant): Discussion | undefined =>
  discussionsOf(episode).findLast((each) => each.heldAt === at)

/** An action that a discussion agreed and that is not done. */
interface Open extends AgreedAction {
  readonly discussionHeldAt: Instant
}

/** What the discussions agreed and is not done yet (WT15-108). */
export const openActions = (episode: Episode): ReadonlyArray<Open> => {
  const done = (episode.record ?? []).flatMap(({ entry }) =>
    entry._tag === "AgreedActionDone" ? [`${entry.discussionHeldAt} ${entry.what}`] : []
  )
  return discussionsOf(episode)
    .flatMap(({ actions, heldAt: discussionHeldAt }) =>
      actions.map((each) => ({ ...each, discussionHeldAt }))
    )
    .filter(({ discussionHeldAt, what }) => !done.includes(`${discussionHeldAt} ${what}`))
}

/** Whether a discussion agreed that anybody does anything. */
export const haveAgreedActions = (episode: Episode): boolean =>
  discussionsOf(episode).some(({ actions }) => actions.length > 0)
