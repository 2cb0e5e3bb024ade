/**
 * The way that a case takes when a protocol names a team or a procedure for its situation.
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { RuleId } from "../../protocol/Citation.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** The team that the protocol names has the case, or its procedure was followed. */
  RouteTaken: {
    /** The id of the rule that says which way to go. */
    rule: RuleId,
    takenOn: CalendarDate,
    what: Narrative
  }
}
