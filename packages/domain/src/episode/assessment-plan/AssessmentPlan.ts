/**
 * The plan of an assessment: its aims, who takes part, when the child is seen, the points at which it is decided and
 * reviewed; and how other assessments go together with it.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { SpecialistAssessment } from "../../child/Disability.ts"
import { Name, Narrative } from "../../Text.ts"
import { Kinds } from "./Kind.ts"

/** A day on which the assessment is reviewed, or something in it decided. Holds WT15-060 and BAR-7a. */
export const ReviewPoint = Schema.Struct({
  /** The day on which it is due. */
  on: CalendarDate,
  /** What is decided or reviewed on it. */
  decides: Narrative
}).pipe(Schema.annotate({ identifier: "ReviewPointOfAssessment" }))

/** A parent or carer who is not involved, for the safety of the child or of an adult. Holds BAR-4.2b. */
export const NotInvolved = Schema.Struct({
  /** The parent or carer, by name. */
  who: Name,
  reasons: Narrative,
  /** How the child is kept safe. */
  safetyOfChild: Narrative,
  /** How the adult is kept safe. */
  safetyOfAdult: Narrative
}).pipe(Schema.annotate({ identifier: "NotInvolved" }))

/** With whom the aims and the review points are agreed, and the assessment is reviewed. */
const Party = Schema.Literals(["child", "family", "practitioners"])

export const entries = {
  /**
   * Whoever leads plans the assessment; a later plan stands in the place of an earlier one, when circumstances change.
   * The day by which the child is seen is part of it, once the child is born (WT15-094). Holds BAR-3.3a and BAR-7a.
   */
  AssessmentPlanned: {
    plannedOn: CalendarDate,
    /** Everything that the child is assessed as, in one continuous assessment (WT15-073). */
    kinds: Kinds,
    /** What the assessment is for, as agreed with the family (BAR-3.3a). */
    aims: Narrative,
    /** With whom aims and review points were agreed (BAR-7a). */
    agreedWith: Schema.NonEmptyArray(Party),
    /** The last day on which the child is seen in time; null for a child who is not born (WT15-094). */
    seeChildBy: Schema.NullOr(CalendarDate),
    /** The days on which the assessment is reviewed: each is due on its day (WT15-060). */
    reviewPoints: Schema.NonEmptyArray(ReviewPoint),
    /** Parents or carers who are left out for somebody's safety; none as a rule (BAR-4.2b). */
    notInvolved: Schema.Array(NotInvolved)
  },
  /**
   * The assessment was reviewed, at a point that was agreed or between two: whether the child's needs are being met, and
   * what follows. Holds WT15-060 and BAR-7a.
   */
  AssessmentReviewed: {
    reviewedOn: CalendarDate,
    /** Who took part: review points involve the child, the family and professionals. */
    with: Schema.NonEmptyArray(Party),
    /** Whether there is sufficient progress towards what the child needs. */
    sufficientProgress: Schema.Boolean,
    /** What was decided, and why. */
    decided: Narrative
  },
  /** Roles, timescales and services during the assessment were clarified together. Holds BAR-3.3c. */
  PlanningMeetingHeld: {
    heldOn: CalendarDate,
    /** Who took part, by name. */
    attended: Schema.NonEmptyArray(Name),
    /** Who does what in the assessment, and by when. */
    rolesAndTimescales: Narrative,
    services: Narrative
  },
  /** Whether the wider network meets, and why. Holds BAR-3.3d and BAR-7b. */
  FamilyNetworkMeetingConsidered: {
    consideredOn: CalendarDate,
    /** Whether a meeting of the network or a family group conference was considered. */
    form: Schema.Literals(["familyNetworkMeeting", "familyGroupConference"]),
    /** Whether it was found appropriate. */
    appropriate: Schema.Boolean,
    reasons: Narrative
  },
  /**
   * Another assessment is brought together with this one, so that the family meets one process and a single plan:
   * a specialist's, a Channel panel's, one for an education, health and care plan. Holds WT15-032, WT15-040, WT15-050
   * and BAR-3.4c.
   */
  OtherAssessmentCoordinated: {
    coordinatedOn: CalendarDate,
    other: SpecialistAssessment,
    /** How the two come together in a single plan for the family (WT15-032). */
    singlePlan: Narrative
  }
}
