/**
 * Differences of opinion between professionals, or with a decision: resolved speedily, or escalated (BAR-5c, BUC-10.1).
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../../calendar/CalendarDate.ts"
import { Name, Narrative } from "../../Text.ts"

export const entries = {
  /** An agency disagrees; whether it has a statutory responsibility decides in some authorities who may escalate. */
  DisagreementRaised: {
    raisedOn: CalendarDate,
    agency: Name,
    /** Whether the agency has a statutory responsibility: the escalation policy is then open to it (BUC-10.1). */
    statutoryResponsibility: Schema.Boolean,
    about: Narrative
  },
  DisagreementResolved: { resolvedOn: CalendarDate, agency: Name, how: Narrative },
  /** It goes on under the policy for resolving disagreements, which the protocol names. */
  DisagreementEscalated: { escalatedOn: CalendarDate, agency: Name, to: Name, reasons: Narrative }
}
