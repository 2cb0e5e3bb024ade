import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import { whoRecorded } from "../record/whoRecorded.ts"
import type { entries } from "./ChildProtectionPlan.ts"

const plan = "the child protection plan"

export const meanings: Meanings<typeof entries> = {
  ProtectionPlanMade: {
    governing: workingTogether("WT15-126", plan),
    happened: "madeOn",
    from: "lead",
    takes: () => ["makeProtectionPlan"]
  },
  ProtectionPlanApproved: {
    governing: workingTogether("WT15-126", plan),
    decides: () => "protectionPlanApproval",
    about: (_, episode) => whoRecorded(episode, "ProtectionPlanMade")
  },
  CoreGroupMet: {
    governing: workingTogether("WT15-122", "initial child protection conferences"),
    happened: "metOn",
    from: "lead",
    takes: () => ["holdFirstCoreGroup"],
    repeats: () => ["coreGroup"]
  },
  ConferenceReviewHeld: {
    governing: workingTogether("WT15-123", "initial child protection conferences"),
    happened: "heldOn",
    from: "lead",
    takes: () => ["holdFirstConferenceReview"],
    repeats: () => ["conferenceReview"]
  }
}
