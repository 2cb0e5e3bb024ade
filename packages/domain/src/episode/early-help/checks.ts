import { answering } from "../record/answering.ts"
import { waitingSince } from "../record/waiting.ts"
import type { Checks } from "../record/Check.ts"
import type { entries } from "./EarlyHelp.ts"

export const checks: Checks<typeof entries> = {
  EscalationJudged: answering((episode, { _tag }) => waitingSince(episode, "EarlyHelpRefused", _tag), {
    stands: "nobody has refused an early help assessment",
    needs: "a refusal on record that nobody has judged"
  })
}
