import { lead } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./PlanReview.ts"

export const checks: Checks<typeof entries> = {
  /** Whoever leads and a manager review together: two people (WT15-064). */
  HelpReviewed: (episode, { _tag, practitioner }, deciding) =>
    Requirement.inOrder(
      lead(episode)?.practitioner === practitioner && practitioner !== deciding.practitioner.id,
      _tag,
      {
        stands: "it names nobody who leads, beside whoever puts it on record",
        needs: "the lead practitioner and a manager, together"
      }
    )
}
