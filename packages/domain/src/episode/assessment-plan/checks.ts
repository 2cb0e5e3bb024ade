import * as Result from "effect/Result"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import { noLaterThanAllowed } from "../seeing-the-child/ceiling.ts"
import type { entries } from "./AssessmentPlan.ts"

export const checks: Checks<typeof entries> = {
  /** A child before birth is one who is not born; and no day to see the child is planned beyond the ceiling. */
  AssessmentPlanned: (episode, { _tag, kinds, seeChildBy }, deciding) =>
    Result.gen(function* () {
      const unborn = episode.child.birth._tag === "Expected"
      yield* Requirement.inOrder(unborn || !kinds.includes("unborn"), _tag, {
        stands: "the child is born",
        needs: "what the child is assessed as now"
      })
      yield* Requirement.inOrder(!unborn || seeChildBy === null, _tag, {
        stands: "the child is not born yet, and cannot be seen",
        needs: "a plan without a day to see the child, and another one once the child is born"
      })
      if (seeChildBy !== null) yield* noLaterThanAllowed(episode, seeChildBy, deciding)
    })
}
