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
export const ReviewPoint = Schema.Struct({ on: CalendarDate, decides: Narrative }).pipe(
  Schema.annotate({ identifier: "ReviewPointOfAssessment" })
)

/** A parent or carer who is not involved, for the safety of the child or of an adult. Holds BAR-4.2b. */
export const NotInvolved = Schema.Struct({
  who: Name,
  reasons: Narrative,
  safetyOfChild: Narrative,
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
    kinds: Kinds,
    aims: Narrative,
    agreedWith: Schema.NonEmptyArray(Party),
    seeChildBy: Schema.NullOr(CalendarDate),
    reviewPoints: Schema.NonEmptyArray(ReviewPoint),
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
    attended: Schema.NonEmptyArray(Name),
    rolesAndTimescales: Narrative,
    services: Narrative
  },
  /** Whether the wider network meets, and why. Holds BAR-3.3d and BAR-7b. */
  FamilyNetworkMeetingConsidered: {
    consideredOn: CalendarDate,
    form: Schema.Literals(["familyNetworkMeeting", "familyGroupConference"]),
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
    singlePlan: Narrative
  }
}
