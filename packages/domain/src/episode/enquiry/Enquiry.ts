/**
 * Enquiries under section 47: carried out by the social worker who leads them, with the help of the other agencies.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Instant } from "../../calendar/Instant.ts"
import { Name, Narrative } from "../../Text.ts"
import { Conclusion } from "./Conclusion.ts"
import { Contribution, GuidanceOnInterviews } from "./Contribution.ts"

/** What the social worker found out, and how. Holds WT15-111. */
export const Account = Schema.Struct({
  /** What the child wishes and feels (WT15-111). */
  wishesAndFeelings: Narrative,
  /** How the child understands the situation. */
  childsUnderstanding: Narrative,
  /** What parents and caregivers said, and how they live. */
  parentsInterviewed: Narrative,
  /** The history of child and family, gathered systematically. */
  history: Narrative,
  /** What the findings mean: the child's needs, and the level of risk. */
  analysis: Narrative,
  /** What help was given meanwhile. */
  helpProvided: Narrative,
  /** What was done so that child and family were distressed as little as could be. */
  howDistressWasMinimised: Narrative
}).pipe(Schema.annotate({ identifier: "EnquiryAccount" }))

export const entries = {
  /** The social worker who leads the enquiry decides how to proceed (WT15-110, WT15-114). */
  EnquiryConcluded: { concludedOn: CalendarDate, account: Account, conclusion: Conclusion },
  /** What another agency does for the enquiry (WT15-113, WT15-117). */
  EnquiryContributed: { contributedOn: CalendarDate, agency: Name, contribution: Contribution },
  /** The child was interviewed by a social worker and the police together (WT15-112). */
  ChildInterviewedJointly: {
    interviewedAt: Instant,
    /** The social worker who took part. */
    socialWorker: Name,
    /** The police officer who took part, by name. */
    policeOfficer: Name,
    guidance: GuidanceOnInterviews
  },
  /** A medical examination becomes necessary: which procedure is to be followed, the protocol says (BUC-6.6). */
  MedicalFoundNecessary: { foundOn: CalendarDate, reasons: Narrative },
  /** Against the objectives agreed when concerns were not substantiated (WT15-116), with what services did (WT15-117). */
  ChildReassessed: {
    reassessedOn: CalendarDate,
    progress: Narrative,
    /** What the services have changed for the child, against the objectives. */
    impactOfServices: Narrative
  }
}
