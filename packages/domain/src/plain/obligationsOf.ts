/** The obligations of a case that was exported as JSON. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Closure } from "../calendar/Closure.ts"
import { Instant } from "../calendar/Instant.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Asked } from "../obligation/facts.ts"
import type { Obligation } from "../obligation/Obligation.ts"
import { obligations, outlook } from "../obligation/obligations.ts"
import { calendarOf } from "../protocol/calendarOf.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { caseOf, type Events } from "./caseOf.ts"
import { given, type NotReadable } from "./given.ts"

/** When the question is asked, and by which closure days of the authority's own, where its protocol counts them. */
export interface When {
  /** The day, as `YYYY-MM-DD`, in London. */
  readonly on: string
  /** The instant in UTC, for limits in hours; without it they are late from the day after. */
  readonly at?: string
  readonly closures?: ReadonlyArray<unknown>
}

const asked = given(
  Schema.Struct({
    on: CalendarDate,
    at: Schema.optionalKey(Instant),
    closures: Schema.optionalKey(Schema.Array(Closure))
  }),
  "a day, with the time and the closures if any"
)

/** The question as the obligations take it. */
export const askedOf = (protocol: Protocol, { at, closures, on }: When): Result.Result<Asked, NotReadable> =>
  Result.map(
    asked({ on, ...(at === undefined ? {} : { at }), ...(closures === undefined ? {} : { closures }) }),
    ({ closures, ...when }) => ({ protocol, calendar: calendarOf(protocol, closures), ...when })
  )

type Question = When & { readonly events: Events }
type Answered = Answer<ReadonlyArray<Obligation>, NotReadable | OutsideCalendarCoverage>

const working =
  (out: typeof obligations) =>
  (protocol: Protocol, { events, ...when }: Question): Answered =>
    answer(
      Result.gen(function* () {
        return yield* out(yield* caseOf(events), yield* askedOf(protocol, when))
      })
    )

/**
 * Everything that the protocol requires in the case on the day and whose moment has come, each with whose duty it is,
 * its deadline, its state and its source.
 */
export const obligationsOf = working(obligations)

/** The same, with what is still to come: obligations whose state is `notYet`. */
export const outlookOf = working(outlook)
