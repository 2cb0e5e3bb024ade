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
    /** Whether support under section 2 of the Act of 1970 can be provided. */
    canBeProvided: Schema.Boolean,
    /** Whether it is necessary to meet the child's needs: where both are so, it must be arranged (WT15-033). */
    necessary: Schema.Boolean,
    reasons: Narrative
  },
  Section2SupportArranged: { arrangedOn: CalendarDate, support: Narrative }
}
