import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import type { entries } from "./Disagreement.ts"
import { unresolved } from "./standing.ts"

const goesOn = answering<"DisagreementResolved" | "DisagreementEscalated">(
  (episode, { agency }) => unresolved(episode).find((raised) => raised.agency === agency)?.raisedOn,
  {
    stands: "this agency has no open disagreement",
    needs: "the disagreement, raised by this agency, first"
  }
)

export const checks: Checks<typeof entries> = {
  DisagreementResolved: goesOn,
  DisagreementEscalated: goesOn
}
