import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Reassessment.ts"

const revised = workingTogether("WT15-056", "paragraph 44")

export const meanings: Meanings<typeof entries> = {
  NewInformationCame: {
    governing: revised,
    happened: "cameOn",
    reaches: () => ["newInformationCame"]
  },
  AssessmentUpdated: {
    governing: revised,
    happened: "updatedOn",
    from: "lead",
    takes: () => ["updateAssessment"],
    repeats: () => ["reassessment"]
  }
}
