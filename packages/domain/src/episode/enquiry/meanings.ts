import { workingTogether } from "../workingTogether.ts"
import type { Meanings } from "../record/Meaning.ts"
import type { entries } from "./Enquiry.ts"

const enquiries = "section 47 enquiries"
const outcome = "outcome of section 47 enquiries"

export const meanings: Meanings<typeof entries> = {
  EnquiryConcluded: {
    governing: workingTogether("WT15-114", outcome),
    happened: "concludedOn",
    from: "lead",
    takes: () => ["concludeEnquiry"],
    shows: () => ["enquiryConcluded"],
    reaches: ({ conclusion }) =>
      conclusion._tag === "NotSubstantiated" && conclusion.reassessment._tag === "Regular"
        ? ["reassessmentAgreed"]
        : []
  },
  EnquiryContributed: { governing: workingTogether("WT15-113", enquiries), happened: "contributedOn" },
  ChildInterviewedJointly: { governing: workingTogether("WT15-112", enquiries), happened: "interviewedAt" },
  MedicalFoundNecessary: { governing: workingTogether("WT15-113", enquiries), happened: "foundOn" },
  ChildReassessed: {
    governing: workingTogether("WT15-116", outcome),
    happened: "reassessedOn",
    repeats: () => ["welfareReassessment"]
  }
}
