import type { Meanings } from "../record/Meaning.ts"
import type { PractitionerId } from "../../practitioner/Practitioner.ts"
import { authorsOf } from "../assessment/Assessment.ts"
import type { Episode } from "../Episode.ts"
import { whoLeads } from "../whoLeads.ts"
import { workingTogether } from "../workingTogether.ts"
import type { entries } from "./Oversight.ts"

const challenge = workingTogether("WT15-057", "paragraph 46")

/** Whoever leads writes the assessment, and whoever submitted it before wrote it too. */
const whoseAssessment = (_: unknown, episode: Episode): ReadonlyArray<PractitionerId> => [
  ...whoLeads(episode),
  ...authorsOf(episode.assessment)
]

export const meanings: Meanings<typeof entries> = {
  MidPointReviewed: {
    governing: challenge,
    happened: "reviewedOn",
    takes: () => ["midPointReview"],
    decides: () => "midPointOversight",
    about: whoseAssessment
  },
  AssessmentOverseen: {
    governing: challenge,
    happened: "overseenOn",
    repeats: () => ["managerOversight"],
    decides: () => "assessmentOversight",
    about: whoseAssessment
  },
  AssessmentAudited: {
    governing: workingTogether("WT15-047", "paragraph 35"),
    happened: "auditedOn",
    takes: () => ["auditAssessment"]
  }
}
