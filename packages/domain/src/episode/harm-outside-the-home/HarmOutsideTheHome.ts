/**
 * Harm outside the home: the key decisions, and the partnerships that agree on them (BAR-9c).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** Recorded with its reasons, and then told to the child and the parents or carers. */
  KeyDecisionMade: {
    decidedOn: CalendarDate,
    /** What was decided about harm outside the home (BAR-9c). */
    decision: Narrative,
    reasons: Narrative,
    /** The partnerships that worked on it together. */
    partnerships: Schema.Array(
      Schema.Literals(["safeguardingChildrenPartnership", "communitySafetyPartnership"])
    )
  }
}
