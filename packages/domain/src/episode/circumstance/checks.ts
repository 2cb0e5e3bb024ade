import type { Circumstance } from "../../protocol/Subject.ts"
import { today } from "../Deciding.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Circumstances.ts"
import { isDerived, isSo } from "./standing.ts"

/** What follows from the episode itself is not for anybody to note. */
const isForPeopleToNote = (circumstance: Circumstance, tag: "CircumstanceNoted" | "CircumstanceEnded") =>
  Requirement.inOrder(!isDerived(circumstance), tag, {
    stands: "this follows from the episode itself",
    needs: "a circumstance that a practitioner notes"
  })

export const checks: Checks<typeof entries> = {
  CircumstanceNoted: (_, { _tag, circumstance }) => isForPeopleToNote(circumstance, _tag),
  CircumstanceEnded: (episode, { _tag, circumstance }, deciding) =>
    Requirement.inOrder(!isDerived(circumstance) && isSo(episode, circumstance, today(deciding)), _tag, {
      stands: "that is not on record as so",
      needs: "a circumstance that was noted and has not ended"
    }),
  ChildBorn: ({ child }, { _tag }) =>
    Requirement.inOrder(child.birth._tag === "Expected", _tag, {
      stands: "the child is already born",
      needs: "a child whose birth is expected"
    })
}
