/**
 * What agencies do for an enquiry, beside the social worker who leads it.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { Name, Narrative } from "../../Text.ts"

/** Holds WT15-113: of the police, of health, and of everybody. */
export const Contribution = Schema.TaggedUnion({
  /** The police explain the reasons for concern, and share what evidence they have. */
  EvidenceShared: {
    /** Why the child's safety and welfare are of concern, as the police see it (WT15-112). */
    reasonsForConcern: Narrative,
    /** The evidence that was made available. */
    evidence: Narrative
  },
  /** The police decide whether there are grounds for criminal proceedings. */
  GroundsForProceedingsDecided: {
    /** Whether there are grounds for criminal proceedings. */
    grounds: Schema.Boolean,
    reasons: Narrative
  },
  /** Tests, examinations or observations by health. */
  HealthExamined: { found: Narrative },
  /** A specialist assessment, and the lead health practitioner who coordinates it. */
  SpecialistAssessed: {
    /** The lead health practitioner who coordinates, by name. */
    coordinatedBy: Name,
    found: Narrative
  },
  /** Treatment and follow-up by health. */
  TreatmentArranged: {
    /** The treatment, and how it is followed up. */
    treatment: Narrative
  },
  /** What an agency knows about the child and family. */
  InformationGiven: { information: Narrative },
  /** Whether to speak to the child without the knowledge of the parent or carer. */
  SpeakingAloneConsidered: {
    /** Whether the child is spoken to without the knowledge of the parent, and why. */
    decided: Narrative
  }
}).pipe(
  Schema.annotate({
    identifier: "EnquiryContribution",
    description:
      "EvidenceShared or GroundsForProceedingsDecided by the police; HealthExamined, SpecialistAssessed or TreatmentArranged by health; InformationGiven, or SpeakingAloneConsidered, by anybody involved."
  })
)

/** Whether a joint interview followed the guidance on Achieving Best Evidence. Holds WT15-112. */
export const GuidanceOnInterviews = Schema.TaggedUnion({
  Followed: {},
  NotFollowed: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "GuidanceOnInterviews",
    description: "Whether Achieving Best Evidence was Followed; or NotFollowed, and why."
  })
)
