import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import { attendedBy, quorum } from "./quorum.ts"
import type { entries } from "./StrategyDiscussion.ts"

const discussion = "strategy discussion"

export const meanings: Meanings<typeof entries> = {
  StrategyDiscussionHeld: {
    governing: workingTogether("WT15-104", discussion),
    happened: "heldAt",
    takes: () => ["holdStrategyDiscussion"],
    sets: ({ actions }) => actions.map(({ byWhen }) => ["actions.byWhen", byWhen]),
    decides: () => "strategyDiscussion",
    // Who took part in the latest is who counts; and an enquiry that it starts is not concluded.
    settles: ({ outcome }) =>
      outcome._tag === "EnquiryStarted" ? [...quorum, "enquiryConcluded"] : [...quorum],
    shows: ({ attendees }) => ["strategyDiscussionHeld", ...attendedBy(attendees)],
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
