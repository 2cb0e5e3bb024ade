import { answering } from "../record/answering.ts"
import { latestOf } from "../record/waiting.ts"
import type { Checks } from "../record/Check.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import { discussionsOf } from "../strategy-discussion/discussions.ts"
import type { entries } from "./ImmediateProtection.ts"

export const checks: Checks<typeof entries> = {
  /** Planned action follows a strategy discussion; otherwise the reason is on record. @see WT15-087 */
  EmergencyActionTaken: (episode, { _tag, actedAloneBecause, takenAt }) =>
    Requirement.inOrder(
      actedAloneBecause !== null || discussionsOf(episode).some(({ heldAt }) => heldAt <= takenAt),
      _tag,
      {
        stands: "no strategy discussion came before the action",
        needs: "the discussion that planned it, or the reason why one agency had to act at once"
      }
    ),
  /** Nobody accepts without having been asked. */
  EmergencyAccepted: (episode, { _tag, acceptedAt, authority }) =>
    Requirement.inOrder(
      entriesOf(episode, "ResponsibleAuthorityConsulted").some(
        ({ entry }) => entry.authority === authority && entry.consultedAt <= acceptedAt
      ),
      _tag,
      { stands: "that authority was not consulted before", needs: "its consultation first" }
    ),
  EmergencyAcceptanceConfirmed: answering((episode) => latestOf(episode, "EmergencyAccepted"), {
    stands: "no other authority has accepted responsibility",
    needs: "its explicit acceptance, to follow up in writing"
  })
}
