import type { Meanings } from "../record/Meaning.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Oversight.ts"

const challenge = workingTogether("WT15-057", "paragraph 46")

export const meanings: Meanings<typeof entries> = {
  MidPointReviewed: {
    governing: challenge,
    happened: "reviewedOn",
    takes: () => ["midPointReview"],
    decides: () => "midPointOversight"
  },
  AssessmentOverseen: {
    governing: challenge,
    happened: "overseenOn",
    repeats: () => ["managerOversight"],
    decides: () => "assessmentOversight"
  },
  AssessmentAudited: {
    governing: workingTogether("WT15-047", "paragraph 35"),
    happened: "auditedOn",
    takes: () => ["auditAssessment"]
  }
}
