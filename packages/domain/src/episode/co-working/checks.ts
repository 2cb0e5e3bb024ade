import * as Result from "effect/Result"
import { lead } from "../Episode.ts"
import { answering } from "../record/answering.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./CoWorking.ts"
import { coWorkers } from "./coWorkers.ts"

const ended = answering<"CoWorkerEnded">(
  (episode, { practitioner }) => coWorkers(episode).get(practitioner),
  { stands: "this practitioner does not co-work", needs: "somebody who does" }
)

export const checks: Checks<typeof entries> = {
  /** Named by whoever allocates, beside somebody else who leads. @see BRI-7d */
  CoWorkerNamed: (episode, { _tag, practitioner }, deciding) =>
    Result.gen(function* () {
      yield* Requirement.decidedBy(episode, "allocation", deciding, { authors: [] })
      yield* Requirement.known(practitioner, deciding)
      const leads = lead(episode)?.practitioner
      yield* Requirement.inOrder(leads !== undefined && leads !== practitioner, _tag, {
        stands: leads === undefined ? "nobody leads yet" : "this is who leads",
        needs: "somebody else who leads the work, under whom to co-work"
      })
    }),
  CoWorkerEnded: (episode, entry, deciding) =>
    Result.flatMap(Requirement.decidedBy(episode, "allocation", deciding, { authors: [] }), () =>
      ended(episode, entry, deciding)
    )
}
