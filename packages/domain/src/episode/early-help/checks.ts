import type { Checks } from "../record/Check.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./EarlyHelp.ts"

export const checks: Checks<typeof entries> = {
  EscalationJudged: (episode, { _tag }) =>
    Requirement.inOrder(
      entriesOf(episode, "EarlyHelpRefused").length > entriesOf(episode, _tag).length,
      _tag,
      {
        stands: "nobody has refused an early help assessment",
        needs: "a refusal on record that nobody has judged"
      }
    )
}
