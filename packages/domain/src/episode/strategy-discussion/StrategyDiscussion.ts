/**
 * Strategy discussions: agencies share what they know and decide whether to start an enquiry under section 47.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Instant } from "../../calendar/Instant.ts"
import { Harm } from "../../child/Harm.ts"
import { Name, Narrative } from "../../Text.ts"
import { Attendee } from "./Attendee.ts"
import { AgreedAction, CriminalInvestigation, Outcome } from "./Outcome.ts"

export const entries = {
  /**
   * A strategy discussion was held, as a meeting or as phone calls; there may be several (WT15-101). Whoever chaired it
   * puts it on record: what it decides is theirs to decide (WT15-104, BUC-6.2, BUC-6.3a, BRI-7b).
   */
  StrategyDiscussionHeld: {
    heldAt: Instant,
    /** Whether people met or spoke by telephone. */
    manner: Schema.Literals(["meeting", "calls"]),
    /** Who took part, and for whom. */
    attendees: Schema.NonEmptyArray(Attendee),
    /** What the agencies told each other (WT15-104). */
    informationShared: Narrative,
    /** The child's welfare and safety, and the level of risk (WT15-104). */
    risk: Narrative,
    criminalInvestigation: CriminalInvestigation,
    outcome: Outcome,
    /** What was agreed, and who does what by when (WT15-106). */
    actions: Schema.Array(AgreedAction),
    /** What child and family are to be told, and what not yet (WT15-107). */
    sharedWithFamily: Narrative
  },
  /**
   * Significant harm is suspected: at a referral, or at any other time, however brief the information (WT15-092,
   * WT15-101, BUC-6.7). Anybody who knows of it puts it on record.
   */
  SignificantHarmSuspected: { suspectedAt: Instant, harm: Harm, basis: Narrative },
  /** The agencies that took part have a copy of the record of the discussion held then (BUC-6.3b). */
  StrategyRecordShared: {
    sharedAt: Instant,
    discussionHeldAt: Instant,
    /** The agencies that were given the record, by name. */
    sharedWith: Schema.NonEmptyArray(Name)
  },
  /** What a discussion agreed is done (WT15-108). */
  AgreedActionDone: { doneOn: CalendarDate, discussionHeldAt: Instant, what: Narrative, how: Narrative }
}
