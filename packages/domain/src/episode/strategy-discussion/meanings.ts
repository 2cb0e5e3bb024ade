import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./StrategyDiscussion.ts"

export const meanings: Meanings<typeof entries> = {
  StrategyDiscussionHeld: {
    governing: workingTogether("WT15-104", "strategy discussion"),
    happened: "heldAt",
    takes: () => ["holdStrategyDiscussion"],
    decides: () => "strategyDiscussion",
    reaches: ({ outcome }) =>
      outcome._tag === "EnquiryStarted"
        ? ["strategyDiscussionHeld", "enquiryInitiated"]
        : ["strategyDiscussionHeld"]
  }
}
