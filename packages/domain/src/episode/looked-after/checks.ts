import { since } from "../circumstance/standing.ts"
import { today } from "../Deciding.ts"
import { answering } from "../record/answering.ts"
import type { Checks } from "../record/Check.ts"
import type { entries } from "./LookedAfter.ts"

export const checks: Checks<typeof entries> = {
  LegalStatusEnded: answering((episode, { status }, deciding) => since(episode, status, today(deciding)), {
    stands: "the child has no such status",
    needs: "a status that began and has not ended"
  }),
  LookedAfterReviewHeld: answering((episode, _, deciding) => since(episode, "lookedAfter", today(deciding)), {
    stands: "the child is not on record as looked after",
    needs: "the legal status, or the remand, first"
  }),
  VisitedOnRemand: answering(
    (episode, _, deciding) => since(episode, "remandedToYouthDetention", today(deciding)),
    { stands: "no remand to youth detention accommodation is on record", needs: "the remand first" }
  )
}
