import * as Result from "effect/Result"
import * as London from "../../calendar/London.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./Enquiry.ts"
import { current } from "./enquiries.ts"

export const checks: Checks<typeof entries> = {
  /** One that is under way, and not before the discussion that initiated it. */
  EnquiryConcluded: (episode, { _tag, concludedOn }, deciding) => {
    const enquiry = current(episode)
    return Result.flatMap(
      Requirement.inOrder(enquiry !== undefined, _tag, {
        stands: "no enquiry under section 47 is under way",
        needs: "one that a strategy discussion has started"
      }),
      () =>
        enquiry === undefined
          ? Requirement.granted
          : Requirement.possible(
              _tag,
              { field: "concludedOn", given: concludedOn, notBefore: London.dayOf(enquiry.initiatedAt) },
              deciding
            )
    )
  }
}
