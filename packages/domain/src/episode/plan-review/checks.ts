import { lead } from "../Episode.ts"
import type { Check, Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./PlanReview.ts"

/** Of the two who review together, one leads. */
const oneLeads: Check<"HelpReviewed"> = (episode, { _tag, practitioner }, deciding) => {
  const leader = lead(episode)?.practitioner
  const recorder = deciding.practitioner.id
  return Requirement.inOrder(
    practitioner !== recorder && (leader === practitioner || leader === recorder),
    _tag,
    {
      stands: "it names nobody who leads, beside whoever puts it on record",
      needs: "the lead practitioner and a manager, together"
    }
  )
}

export const checks: Checks<typeof entries> = {
  /** Whoever leads and a manager review together: two people (WT15-064). */
  HelpReviewed: oneLeads
}
