/**
 * The child protection plan, its core group and its reviews. The source documents say that a conference establishes
 * their timescales and none of their own (WT15-122); they break off at the plan, so that no day here comes from law.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { PractitionerId } from "../../practitioner/Practitioner.ts"
import { Name, Narrative } from "../../Text.ts"
import { Outcome } from "../plan/Plan.ts"

/** What a plan aims at. Holds WT15-126. */
export const Aims = Schema.Struct({
  /** How the child is kept safe from harm. */
  safety: Narrative,
  /** How the child's health and development are promoted. */
  healthAndDevelopment: Narrative,
  /** Of the family and wider family, provided it is in the child's best interests. */
  supportForTheFamily: Narrative
}).pipe(Schema.annotate({ identifier: "ProtectionPlanAims" }))

/** What a review of the plan decides. */
export const ReviewOutcome = Schema.TaggedUnion({
  Continues: { reasons: Narrative },
  Ends: { reasons: Narrative }
}).pipe(
  Schema.annotate({
    identifier: "ConferenceReviewOutcome",
    description: "Whether the child protection plan Continues, or Ends, and why."
  })
)

export const entries = {
  /** The plan that the core group developed out of the outline (WT15-122, WT15-126). */
  ProtectionPlanMade: {
    madeOn: CalendarDate,
    aims: Aims,
    /** What the plan brings about for the child, each with its measure and its actions. */
    outcomes: Schema.NonEmptyArray(Outcome)
  },
  /** Approved by whom the protocol names, where it asks for that (BRI-7c). */
  ProtectionPlanApproved: { reasons: Narrative },
  CoreGroupMet: {
    metOn: CalendarDate,
    /** Which members of the core group took part, by name. */
    attended: Schema.NonEmptyArray(Name),
    progress: Narrative
  },
  /** Where possible chaired by whoever chaired the conference; otherwise with the reason (WT15-123). */
  ConferenceReviewHeld: {
    heldOn: CalendarDate,
    practitioner: PractitionerId,
    /** Why somebody else chairs than chaired before; null where it is the same person (WT15-123). */
    anotherChairBecause: Schema.NullOr(Narrative),
    found: Narrative,
    outcome: ReviewOutcome
  }
}
