import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./StrategyDiscussion.ts"

const discussion = "strategy discussion"

export const meanings: Meanings<typeof entries> = {
  StrategyDiscussionHeld: {
    governing: workingTogether("WT15-104", discussion),
    happened: "heldAt",
    takes: () => ["holdStrategyDiscussion"],
    decides: () => "strategyDiscussion",
    shows: () => ["strategyDiscussionHeld"],
    reaches: ({ outcome }) =>
      outcome._tag === "EnquiryStarted"
        ? ["strategyDiscussionHeld", "enquiryInitiated"]
        : ["strategyDiscussionHeld"]
  },
  SignificantHarmSuspected: {
    governing: workingTogether("WT15-101", discussion),
    happened: "suspectedAt",
    reaches: () => ["significantHarmSuspected"]
  },
  StrategyRecordShared: {
    governing: workingTogether("WT15-108", discussion),
    happened: "sharedAt",
    takes: () => ["shareStrategyRecord"],
    answers: ({ discussionHeldAt }) => discussionHeldAt
  },
  AgreedActionDone: { governing: workingTogether("WT15-108", discussion), happened: "doneOn" }
}
