import * as Result from "effect/Result"
import { today } from "../Deciding.ts"
import type { Episode } from "../Episode.ts"
import { since } from "../circumstance/standing.ts"
import { answering } from "../record/answering.ts"
import type { Checks } from "../record/Check.ts"
import { entriesOf } from "../record/entriesOf.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./ReturnFromCare.ts"

/** What is on record since the latest return: each is considered, and decided, for itself. */
const sinceReturn = ({ record = [] }: Episode): NonNullable<Episode["record"]> =>
  record.slice(record.findLastIndex(({ entry: { _tag } }) => _tag === "ReturnedHome") + 1)

/** Since the latest return: a decision is for one, and a return without one leaves none standing. */
const isDecided = ({ record = [] }: Episode): boolean =>
  record.findLast(({ entry: { _tag } }) => _tag === "ReturnHomeDecided" || _tag === "ReturnedHome")?.entry
    ._tag === "ReturnHomeDecided"

/** Whether a return that is considered is considered as an unplanned one. */
const isConsideredUnplanned = (episode: Episode): boolean => {
  const considered = sinceReturn(episode).findLast(
    ({ entry: { _tag } }) => _tag === "ReturnConsidered"
  )?.entry
  return considered?._tag === "ReturnConsidered" && !considered.planned
}

export const checks: Checks<typeof entries> = {
  AgreementWithdrawn: answering((episode, _, deciding) => since(episode, "section20", today(deciding)), {
    stands: "the child is not on record as accommodated under section 20",
    needs: "that legal status first"
  }),
  /** An unplanned return is a fact to be recorded; a planned one was decided before. */
  ReturnedHome: (episode, { _tag, planned }) =>
    Result.flatMap(
      Requirement.inOrder(!planned || isDecided(episode), _tag, {
        stands: "nobody has decided that the child returns home, or the child has returned on that decision",
        needs: "that decision first; a return without it is an unplanned one"
      }),
      () =>
        Requirement.inOrder(!planned || !isConsideredUnplanned(episode), _tag, {
          stands: "the return was considered as one that is not planned",
          needs: "that it is considered as a planned one first, or a return that is not planned"
        })
    ),
  ReturnSupportArranged: (episode, { _tag }) =>
    Requirement.inOrder(entriesOf(episode, "ReturnedHome").length > 0, _tag, {
      stands: "no return home is on record",
      needs: "the return home first"
    })
}
