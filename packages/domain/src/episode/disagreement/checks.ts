import type { Episode } from "../Episode.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Disagreement.ts"
import { unresolved } from "./standing.ts"

const goesOn = (episode: Episode, tag: "DisagreementResolved" | "DisagreementEscalated", agency: string) =>
  Requirement.inOrder(
    unresolved(episode).some((raised) => raised.agency === agency),
    tag,
    {
      stands: "this agency has no open disagreement",
      needs: "the disagreement, raised by this agency, first"
    }
  )

export const checks: Checks<typeof entries> = {
  DisagreementResolved: (episode, { _tag, agency }) => goesOn(episode, _tag, agency),
  DisagreementEscalated: (episode, { _tag, agency }) => goesOn(episode, _tag, agency)
}
