import type { Episode } from "../Episode.ts"
import { entriesOf } from "../record/entriesOf.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import { awaitsAcceptance } from "./standing.ts"
import type { entries } from "./Transfer.ts"

const hasMoved = (episode: Episode, tag: "InformationSharedWithNewAuthority" | "NewAuthorityReassessed") =>
  Requirement.inOrder(entriesOf(episode, "MoveNotified").length > 0, tag, {
    stands: "no move is on record",
    needs: "the move to the other authority first"
  })

export const checks: Checks<typeof entries> = {
  InformationSharedWithNewAuthority: (episode, { _tag }) => hasMoved(episode, _tag),
  NewAuthorityReassessed: (episode, { _tag }) => hasMoved(episode, _tag),
  ResponsibilityAccepted: (episode, { _tag }) =>
    Requirement.inOrder(awaitsAcceptance(episode), _tag, {
      stands: "no move waits to be accepted",
      needs: "the move to the other authority first"
    })
}
