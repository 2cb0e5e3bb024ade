/** The obligations of a case that was exported as JSON. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import { Instant } from "../calendar/Instant.ts"
import { amend, type WorkingDayCalendar } from "../calendar/WorkingDayCalendar.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import type { Asked } from "../obligation/facts.ts"
import type { Obligation } from "../obligation/Obligation.ts"
import { obligations, outlook } from "../obligation/obligations.ts"
import { calendarOf } from "../protocol/calendarOf.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { caseOf, type Events } from "./caseOf.ts"
import { type DaysOff, daysOffOf } from "./daysOff.ts"
import { given, type NotReadable } from "./given.ts"

/** When the question is asked, and the days off; closures count only where the protocol says that they do (reading A2). */
export interface When extends DaysOff {
  /** The day, as `YYYY-MM-DD`, in London. */
  readonly on: string
  /** The instant in UTC, for limits in hours; without it they are late from the day after. */
  readonly at?: string
}

const asked = given(
  Schema.Struct({ on: CalendarDate, at: Schema.optionalKey(Instant) }),
  "a day, with the time if any"
)

/** The calendar by which the authority of the protocol counts, with these days off. */
export const calendarBy = (
  protocol: Protocol,
  daysOff: DaysOff
): Result.Result<WorkingDayCalendar, NotReadable> =>
  Result.map(daysOffOf(daysOff), ({ closures, proclaimed }) =>
    proclaimed.reduce(amend, calendarOf(protocol, closures))
  )

/** The question as the obligations take it. */
export const askedOf = (
  protocol: Protocol,
  { at, on, ...daysOff }: When
): Result.Result<Asked, NotReadable> =>
  Result.gen(function* () {
    const when = yield* asked(at === undefined ? { on } : { on, at })
    return { protocol, calendar: yield* calendarBy(protocol, daysOff), ...when }
  })

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
