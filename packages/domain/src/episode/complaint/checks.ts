import type { Checks } from "../record/Check.ts"
import { answering } from "../record/answering.ts"
import type { entries } from "./Complaint.ts"
import { waitingSince } from "./standing.ts"

const complained = {
  stands: "no complaint of this person waits for an answer",
  needs: "their complaint first"
}

export const checks: Checks<typeof entries> = {
  DesiredResultHeard: answering((episode, { from }) => waitingSince(episode, from), complained),
  ComplaintAnswered: answering((episode, { to }) => waitingSince(episode, to), complained)
}
