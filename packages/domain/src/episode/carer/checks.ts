import * as Result from "effect/Result"
import { isChild } from "../../child/age.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { Combination, entries } from "./Carers.ts"

const everybodyAgrees = (combination: Combination): boolean =>
  combination._tag === "NotCombined" ||
  (combination.youngCarerAgrees && combination.withAssessmentsOf.every(({ agrees }) => agrees))

export const checks: Checks<typeof entries> = {
  /**
   * Whoever asks is assessed: whether the care affects the child's life significantly (BUC-7.1.1) is a finding.
   *
   * @see WT15-037, WT15-054
   */
  YoungCarerAssessed: ({ child: { birth } }, { _tag, assessedOn: on, caring, combination }) =>
    Result.gen(function* () {
      yield* Requirement.inOrder(isChild({ birth, on }), _tag, {
        stands: "the carer is 18",
        needs: "a young carer, who is younger"
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
