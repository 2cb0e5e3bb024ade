/** Whether the authority to which the child moved has accepted responsibility. */
import type { Episode } from "../Episode.ts"

/** The latest of the moves was accepted after it was put on record: an earlier acceptance says nothing of a later move. */
export const isAccepted = ({ record = [] }: Episode): boolean => {
  const tags = record.map(({ entry }) => entry._tag)
  return tags.lastIndexOf("ResponsibilityAccepted") > tags.lastIndexOf("MoveNotified")
}

/** Whether a move is on record that nobody has accepted yet. */
export const awaitsAcceptance = (episode: Episode): boolean =>
  (episode.record ?? []).some(({ entry }) => entry._tag === "MoveNotified") && !isAccepted(episode)
