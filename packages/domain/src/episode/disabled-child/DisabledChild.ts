/**
 * Support for a disabled child under section 2 of the Chronically Sick and Disabled Persons Act 1970 (WT15-033).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** Whether it can be provided and is necessary: if both, it must be arranged. */
  Section2SupportConsidered: {
    consideredOn: CalendarDate,
    canBeProvided: Schema.Boolean,
    necessary: Schema.Boolean,
    reasons: Narrative
  },
  Section2SupportArranged: { arrangedOn: CalendarDate, support: Narrative }
}
