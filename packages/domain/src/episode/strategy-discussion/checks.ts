import { isUnderWay } from "../enquiry/enquiries.ts"
import type { Checks } from "../record/Check.ts"
import * as Requirement from "../requirements.ts"
import type { entries } from "./StrategyDiscussion.ts"

export const checks: Checks<typeof entries> = {
  /** Exactly one discussion initiates an enquiry (reading A14): another one, while it is under way, lets it go on. */
  StrategyDiscussionHeld: (episode, { _tag, outcome }) => {
    if (outcome._tag === "NoEnquiry") return Requirement.granted
    const starts = outcome._tag === "EnquiryStarted"
    return Requirement.inOrder(isUnderWay(episode) !== starts, _tag, {
      stands: starts
        ? "an enquiry under section 47 is under way"
        : "no enquiry under section 47 is under way to go on with",
      needs: starts
        ? "the outcome that the enquiry goes on, or its conclusion first"
        : "the outcome that an enquiry is started, or that there is none"
    })
  }
}
