/**
 * A child moves to another authority: what is shared with it, and when it accepts responsibility. Until it does so
 * explicitly, the first authority goes on supporting the child (BAR-6h). The authority to which the child comes puts
 * on record that it took responsibility.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

/** The plan under which a child comes from another authority. */
export const PlanBefore = Schema.Literals(["none", "childInNeedPlan", "childProtectionPlan"]).pipe(
  Schema.annotate({ identifier: "PlanBefore" })
)
export type PlanBefore = typeof PlanBefore.Type

export const entries = {
  /** The child moved; whether for good decides what is to be done. The authority is named in words. */
  MoveNotified: {
    movedOn: CalendarDate,
    to: Name,
    /** Whether the child moves for good (BAR-6h). */
    permanent: Schema.Boolean
  },
  InformationSharedWithNewAuthority: {
    sharedOn: CalendarDate,
    what: Narrative,
    /** Whether the plan was shared too. */
    planIncluded: Schema.Boolean
  },
  NewAuthorityReassessed: { reassessedOn: CalendarDate, found: Narrative },
  /** Explicitly, by a named person of the new authority. */
  ResponsibilityAccepted: {
    acceptedOn: CalendarDate,
    by: Name,
    /** Whether the new authority accepted in writing. */
    inWriting: Schema.Boolean
  },
  /** This authority accepted responsibility for a child who came from another one: what was shared, and which plan. */
  ResponsibilityTaken: {
    takenOn: CalendarDate,
    from: Name,
    /** What was shared with the authority that takes over, in words. */
    shared: Narrative,
    plan: PlanBefore
  }
}
