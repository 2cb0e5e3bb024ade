import * as Result from "effect/Result"
import type { Circumstance } from "../../protocol/Subject.ts"
import { today } from "../Deciding.ts"
import { answering } from "../record/answering.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Circumstances.ts"
import { isDerived, since } from "./standing.ts"

/** What follows from the episode itself is not for anybody to note. */
const isForPeopleToNote = (circumstance: Circumstance, tag: "CircumstanceNoted") =>
  Requirement.inOrder(!isDerived(circumstance), tag, {
    stands: "this follows from the episode itself",
    needs: "a circumstance that a practitioner notes"
  })

export const checks: Checks<typeof entries> = {
  CircumstanceNoted: (_, { _tag, circumstance, sinceOn }, deciding) =>
    Result.flatMap(isForPeopleToNote(circumstance, _tag), () =>
      Requirement.possible(_tag, { field: "sinceOn", given: sinceOn }, deciding)
    ),
  CircumstanceEnded: answering(
    (episode, { circumstance }, deciding) =>
      isDerived(circumstance) ? undefined : since(episode, circumstance, today(deciding)),
    { stands: "that is not on record as so", needs: "a circumstance that was noted and has not ended" }
  ),
  ChildBorn: ({ child }, { _tag }) =>
    Requirement.inOrder(child.birth._tag === "Expected", _tag, {
      stands: "the child is already born",
      needs: "a child whose birth is expected"
    })
}
