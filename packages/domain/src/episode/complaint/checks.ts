import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Complaint.ts"
import { awaitsAnswer } from "./standing.ts"

const complained = {
  stands: "no complaint of this person waits for an answer",
  needs: "their complaint first"
}

export const checks: Checks<typeof entries> = {
  DesiredResultHeard: (episode, { _tag, from }) =>
    Requirement.inOrder(awaitsAnswer(episode, from), _tag, complained),
  ComplaintAnswered: (episode, { _tag, to }) =>
    Requirement.inOrder(awaitsAnswer(episode, to), _tag, complained)
}
