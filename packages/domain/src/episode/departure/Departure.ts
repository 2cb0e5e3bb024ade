/**
 * Guidance is complied with unless exceptional circumstances arise: a departure from it goes on record with its reasons
 * (WT15-004). It excuses from what the guidance says should be done, and no step is refused for want of it; not from what
 * must be done, nor from a local rule, which is departed from as that rule says itself (reading N39).
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { RuleId } from "../../protocol/Citation.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  DepartedFromGuidance: {
    /** The id of the requirement that was departed from, such as WT15-069. */
    rule: RuleId,
    departedOn: CalendarDate,
    circumstances: Narrative.annotateKey({ description: "What was exceptional." }),
    reasons: Narrative
  }
}
