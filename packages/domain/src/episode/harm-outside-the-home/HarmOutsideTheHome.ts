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
    decision: Narrative,
    reasons: Narrative,
    partnerships: Schema.Array(
      Schema.Literals(["safeguardingChildrenPartnership", "communitySafetyPartnership"])
    )
  }
}
