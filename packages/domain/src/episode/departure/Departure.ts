/**
 * Guidance is complied with unless exceptional circumstances arise: a departure from it goes on record with its reasons
 * (WT15-004). It lifts nothing: no step is allowed and no limit met because of it.
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { RuleId } from "../../protocol/Citation.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  DepartedFromGuidance: {
    rule: RuleId,
    departedOn: CalendarDate,
    circumstances: Narrative.annotateKey({ description: "What was exceptional." }),
    reasons: Narrative
  }
}
