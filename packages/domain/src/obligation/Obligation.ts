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
import { Recurring, Step, Telling } from "../protocol/Subject.ts"

/**
 * How an obligation stands on a day. `outstanding` is a duty that the text does not measure: it is recorded, and has
 * no due date (reading A19).
 */
export const ObligationState = Schema.Literals(["due", "outstanding", "met", "metLate", "late", "excused"])
export type ObligationState = typeof ObligationState.Type

export const Obligation = Schema.Struct({
  rule: RuleId,
  /** What it is about: a step that is limited, something to tell, or something that recurs. */
  subject: Schema.Union([Step, Telling, Recurring]),
  /** What is to be done, in the field's words; the same words name the same duty in lists and messages. */
  duty: Schema.String,
  state: ObligationState,
  /** Absent where the text gives no number. */
  deadline: Schema.NullOr(Deadline),
  metOn: Schema.NullOr(CalendarDate),
  /** The reason on record for an overrun, or for not telling. */
  reason: Schema.NullOr(Schema.String),
  explanation: Explanation
}).pipe(Schema.annotate({ identifier: "Obligation" }))
export type Obligation = typeof Obligation.Type
