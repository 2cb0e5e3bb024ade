import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { Conclusion } from "./Conclusion.ts"
import type { entries } from "./Enquiry.ts"

const enquiries = "section 47 enquiries"
const outcome = "outcome of section 47 enquiries"

/** A conference is convened, and whether to hold it before the birth is not said; where none is, nothing is to be. */
const isSilentOnBirth = (conclusion: Conclusion): boolean =>
  conclusion._tag === "Substantiated" &&
  conclusion.conference._tag === "Convened" &&
  conclusion.conference.beforeBirth === null

export const meanings: Meanings<typeof entries> = {
  EnquiryConcluded: {
    governing: workingTogether("WT15-114", outcome),
    happened: "concludedOn",
    from: "lead",
    takes: () => ["concludeEnquiry"],
    // Its own conference has a report of its own.
    settles: () => ["conferenceBeforeBirthConsidered", "conferenceReport"],
    shows: ({ conclusion }) =>
      isSilentOnBirth(conclusion)
        ? ["enquiryConcluded"]
        : ["enquiryConcluded", "conferenceBeforeBirthConsidered"],
    reaches: ({ conclusion }) =>
      conclusion._tag === "NotSubstantiated" && conclusion.reassessment._tag === "Regular"
        ? ["reassessmentAgreed"]
        : []
  },
  EnquiryContributed: { governing: workingTogether("WT15-113", enquiries), happened: "contributedOn" },
  ChildInterviewedJointly: {
    governing: workingTogether("WT15-112", enquiries),
    happened: "interviewedAt",
    needsBirth: true
  },
  MedicalFoundNecessary: { governing: workingTogether("WT15-113", enquiries), happened: "foundOn" },
  ChildReassessed: {
    governing: workingTogether("WT15-116", outcome),
    happened: "reassessedOn",
    repeats: () => ["welfareReassessment"]
  }
}
