/**
 * What the protocol requires in an episode: of whom, by when, and how it stands.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Deadline } from "../protocol/Deadline.ts"
import { Explanation } from "../protocol/Explanation.ts"
import { RuleId } from "../protocol/Citation.ts"
import { Decision, Recurring, Situation, Step, Telling, Work } from "../protocol/Subject.ts"

/**
 * How an obligation stands on a day. `outstanding` is a duty that the text does not measure: it is recorded, and has
 * no due date (reading A19), or one whose target has passed, which is no breach (reading A18). `notYet` is one whose
 * moment has not come.
 */
export const ObligationState = Schema.Literals([
  "notYet",
  "due",
  "outstanding",
  "met",
  "metLate",
  "late",
  "excused"
])
export type ObligationState = typeof ObligationState.Type

/** The kind of rule that an obligation comes from. */
export const Kind = Schema.Literals([
  "Eligibility",
  "TimeLimit",
  "SignOff",
  "Checklist",
  "Notification",
  "Cadence",
  "Routing"
])
export type Kind = typeof Kind.Type

export const Obligation = Schema.Struct({
  rule: RuleId,
  kind: Kind,
  /** What it is about, as its kind of rule speaks of it. */
  subject: Schema.Union([Work, Step, Decision, Telling, Recurring, Situation]),
  /** What is to be done, in the field's words; the same words name the same duty in lists and messages. */
  duty: Schema.String,
  /** Whose duty it is, in words; null where the text names nobody. */
  by: Schema.NullOr(Schema.String),
  state: ObligationState,
  /**
   * Absent where the text gives no number, or its clock has not started. Of what is met, the one that was told on the
   * day on which it was: what becomes known of the calendar later does not move it (reading A24).
   */
  deadline: Schema.NullOr(Deadline),
  /** The day is what is normal, and no limit: to pass it is no breach (reading A18). */
  target: Schema.optionalKey(Schema.Literal(true)),
  /**
   * Until when another day that was set, or a reason, excuses it once its own day has passed: the last day of the limit's
   * ceiling, after which it is late; null for good. Absent where neither is on record (BUC-2.11b, reading N52).
   */
  excusedUntil: Schema.optionalKey(Schema.NullOr(CalendarDate)),
  metOn: Schema.NullOr(CalendarDate),
  /** The reason on record for an overrun, or for not telling. */
  reason: Schema.NullOr(Schema.String),
  explanation: Explanation
}).pipe(Schema.annotate({ identifier: "Obligation" }))
export type Obligation = typeof Obligation.Type
