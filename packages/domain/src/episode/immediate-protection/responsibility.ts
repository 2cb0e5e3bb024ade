/** Which authority is responsible for emergency action (WT15-086). */
import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"

/**
 * The name of the other authority, once it has explicitly accepted; until then nobody else, and so the authority in
 * whose area the child is found.
 */
export const acceptedBy = (episode: Episode): string | undefined =>
  entriesOf(episode, "EmergencyAccepted").at(-1)?.entry.authority
