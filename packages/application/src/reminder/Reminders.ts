/** The reminders of one authority. */
import * as Context from "effect/Context"
import type * as Effect from "effect/Effect"
import type { CalendarDate, Citation, Instant, Practitioner } from "@section17/domain"
import type { Reached } from "./reached.ts"
import type { Reminder, ReminderId } from "./Reminder.ts"

/** Those of what is due earliest first; `after` is the last of the page before. */
export interface RemindersAsked {
  /** Of episodes that one of these leads; when there are none of them, of those that nobody leads yet. */
  readonly leads?: ReadonlyArray<Practitioner.PractitionerId>
  /** That rest on one of these requirements. */
  readonly rules?: ReadonlyArray<Citation.RuleId>
  readonly first: number
  readonly after?: ReminderId
}

export interface RemindersListed {
  readonly reminders: ReadonlyArray<Reminder>
  readonly more: boolean
  readonly total: number
}

export interface Raising {
  readonly reached: ReadonlyArray<Reached>
  readonly on: CalendarDate.CalendarDate
  readonly at: Instant.Instant
  readonly most: number
}

export class Reminders extends Context.Service<
  Reminders,
  {
    /**
     * Reminds of what is due on the days that are reached and is not done, each once, and queues a notice of it; how
     * many there were. What is due on another day by now is reminded of anew.
     */
    readonly raise: (raising: Raising) => Effect.Effect<number>
    /** The latest of each thing that is still to be done, and still due on that day. */
    readonly list: (asked: RemindersAsked) => Effect.Effect<RemindersListed>
    /** Those of them that the list would show. */
    readonly these: (ids: ReadonlyArray<ReminderId>) => Effect.Effect<ReadonlyMap<ReminderId, Reminder>>
    /** Forgets those of what was due before a day. */
    readonly forget: (before: CalendarDate.CalendarDate) => Effect.Effect<void>
  }
>()("@section17/application/reminder/Reminders") {}
