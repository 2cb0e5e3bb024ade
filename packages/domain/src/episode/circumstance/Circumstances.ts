/**
 * What is so about the child, as practitioners put it on record: the particular-care groups (WT15-050) and whatever
 * else makes a rule apply.
 *
 * @module
 */
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Circumstance } from "../../protocol/Subject.ts"
import { Narrative } from "../../Text.ts"

export const entries = {
  /** Something is so, from a day on, and on what ground that is said. */
  CircumstanceNoted: { circumstance: Circumstance, sinceOn: CalendarDate, basis: Narrative },
  /** It is so no longer, from a day on. */
  CircumstanceEnded: { circumstance: Circumstance, endedOn: CalendarDate, reasons: Narrative },
  /** The child whose birth was expected is born. Limits on seeing the child run from here (reading A23). */
  ChildBorn: { bornOn: CalendarDate }
}
