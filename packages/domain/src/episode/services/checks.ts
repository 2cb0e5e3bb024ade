import type { Checks } from "../record/Check.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Services.ts"

export const checks: Checks<typeof entries> = {
  FinancialSupportReviewed: (episode, { _tag }) =>
    Requirement.inOrder(entriesOf(episode, "FinancialSupportGiven").length > 0, _tag, {
      stands: "no financial support is on record",
      needs: "the support that is reviewed first"
    })
}
