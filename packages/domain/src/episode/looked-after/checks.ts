import { today } from "../Deciding.ts"
import { isSo } from "../circumstance/standing.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./LookedAfter.ts"

export const checks: Checks<typeof entries> = {
  LegalStatusEnded: (episode, { _tag, status }, deciding) =>
    Requirement.inOrder(isSo(episode, status, today(deciding)), _tag, {
      stands: "the child has no such status",
      needs: "a status that began and has not ended"
    }),
  LookedAfterReviewHeld: (episode, { _tag }, deciding) =>
    Requirement.inOrder(isSo(episode, "lookedAfter", today(deciding)), _tag, {
      stands: "the child is not on record as looked after",
      needs: "the legal status, or the remand, first"
    }),
  VisitedOnRemand: (episode, { _tag }, deciding) =>
    Requirement.inOrder(isSo(episode, "remandedToYouthDetention", today(deciding)), _tag, {
      stands: "no remand to youth detention accommodation is on record",
      needs: "the remand first"
    })
}
