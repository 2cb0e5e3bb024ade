/** Whether the authority to which the child moved has still to accept responsibility. */
import type { Episode } from "../Episode.ts"
import { entriesOf, isShown } from "../record/entriesOf.ts"

/** Whether a move is on record, the latest of which nobody has accepted yet. */
export const awaitsAcceptance = (episode: Episode): boolean =>
  entriesOf(episode, "MoveNotified").length > 0 && !isShown(episode, "responsibilityAccepted")
