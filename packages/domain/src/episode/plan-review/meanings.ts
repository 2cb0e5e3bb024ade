import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./PlanReview.ts"

export const meanings: Meanings<typeof entries> = {
  ReviewMeetingHeld: {
    governing: workingTogether("WT15-063", "paragraph 55"),
    happened: "heldOn",
    reaches: () => ["reviewMeetingHeld"]
  },
  HelpReviewed: {
    governing: workingTogether("WT15-064", "paragraph 56"),
    happened: "reviewedOn",
    decides: () => "effectOfHelp",
    about: (_, episode) => episode.allocations.slice(-1).map(({ practitioner }) => practitioner),
    with: ({ practitioner }) => practitioner,
    repeats: () => ["reviewOfHelp"]
  },
  NeglectSufficiencyDecided: {
    governing: workingTogether("WT15-044", "paragraph 32"),
    happened: "decidedOn",
    reaches: ({ sufficient }) => (sufficient ? [] : ["interventionsInsufficient"])
  }
}
