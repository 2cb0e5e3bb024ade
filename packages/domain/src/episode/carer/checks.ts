import * as Result from "effect/Result"
import { isYoungCarer } from "../../child/YoungCarer.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { Combination, entries } from "./Carers.ts"

const everybodyAgrees = (combination: Combination): boolean =>
  combination._tag === "NotCombined" ||
  (combination.youngCarerAgrees && combination.withAssessmentsOf.every(({ agrees }) => agrees))

export const checks: Checks<typeof entries> = {
  /** @see WT15-037, WT15-054, BUC-7.1.1 */
  YoungCarerAssessed: ({ child: { birth } }, { _tag, assessedOn: on, caring, combination }) =>
    Result.gen(function* () {
      yield* Requirement.inOrder(isYoungCarer({ birth, on }, caring), _tag, {
        stands: "the child is 18, or no care affects the child's life significantly",
        needs: "a young carer"
      })
      yield* Requirement.inOrder(
        caring.every(({ views }) => views !== null),
        _tag,
        {
          stands: "on some of the care no view is reached",
          needs: "a view of all of it: appropriate, inappropriate or excessive"
        }
      )
      yield* Requirement.inOrder(everybodyAgrees(combination), _tag, {
        stands: "somebody does not agree that the assessments are combined",
        needs: "the agreement of the young carer and of every adult concerned, or assessments of their own"
      })
    })
}
