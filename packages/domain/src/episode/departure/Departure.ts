/**
 * Guidance is complied with unless exceptional circumstances arise: a departure from it goes on record with its reasons
 * (WT15-004). It excuses that what the guidance says should be done was done late, and no step is refused for want of it;
 * what is not done stays to be done, unless it is departed from entirely. It excuses not from what must be done, nor from
 * a local rule, which is departed from as that rule says itself (reading N39).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { RuleId } from "../../protocol/Citation.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  DepartedFromGuidance: {
    /** The id of the requirement that was departed from, such as WT15-069. */
    rule: RuleId,
    departedOn: CalendarDate,
    /** That it is not to be done at all. Left out: it is still to be done, though not by its day or before its step. */
    entirely: Schema.optionalKey(Schema.Boolean),
    circumstances: Narrative.annotateKey({ description: "What was exceptional." }),
    reasons: Narrative
  }
}
