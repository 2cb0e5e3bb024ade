/** The obligations of a case that was exported as JSON. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { CalendarDate } from "../calendar/CalendarDate.ts"
import type { OutsideCalendarCoverage } from "../calendar/OutsideCalendarCoverage.ts"
import * as WorkingDayCalendar from "../calendar/WorkingDayCalendar.ts"
import { Event } from "../episode/Event.ts"
import { fold } from "../episode/evolve.ts"
import type { Obligation } from "../obligation/Obligation.ts"
import { obligations } from "../obligation/obligations.ts"
import type { Protocol } from "../protocol/Protocol.ts"
import { type Answer, answer } from "./Answer.ts"
import { given, NotReadable } from "./given.ts"

const asked = given(
  Schema.Struct({ events: Schema.NonEmptyArray(Event), on: CalendarDate }),
  "the events of a case, and a day"
)

const folded = (events: ReadonlyArray<Event>) =>
  Result.try({
    try: () => fold(events),
    catch: (error) => new NotReadable({ what: "a history that can have happened", why: String(error) })
  })

/**
 * Everything that the protocol requires in the case on the day, each with its deadline, its state and its source.
 *
 * `events` are the events of one episode, in order, as the gateway exports them or as a case system maps them.
 */
export const obligationsOf = (
  protocol: Protocol,
  question: { readonly events: ReadonlyArray<unknown>; readonly on: string }
): Answer<ReadonlyArray<Obligation>, NotReadable | OutsideCalendarCoverage> =>
  answer(
    Result.gen(function* () {
      const { events, on } = yield* asked(question)
      const episode = yield* folded(events)
      if (episode === undefined) return []
      return yield* obligations(episode, { protocol, calendar: WorkingDayCalendar.make(), on })
    })
  )
