/** A case that was exported as JSON: its events, read and added up. */
import * as Predicate from "effect/Predicate"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Episode } from "../episode/Episode.ts"
import { Event } from "../episode/Event.ts"
import { fold } from "../episode/evolve.ts"
import { given, NotReadable } from "./given.ts"

/** An event as plain data. */
export type EventGiven = typeof Event.Encoded

/** The events of one episode, in order, as the gateway exports them or as a case system maps them: each an {@link EventGiven}. */
export type Events = ReadonlyArray<unknown>

const what = "the events of a case"
const readAll = given(Schema.NonEmptyArray(Event), what)

const isNamed = (event: unknown): boolean =>
  Predicate.hasProperty(event, "_tag") && Object.hasOwn(Event.cases, String(event._tag))

/** Where an event has a name that none has, as a place with what stands there. */
const misnamed = (events: Events): ReadonlyArray<string> =>
  events.flatMap((event, index) => {
    if (isNamed(event)) return []
    const name = Predicate.hasProperty(event, "_tag") ? JSON.stringify(event._tag) : "nothing"
    return [`There is no event by the name of ${name}\n  at [${index}]["_tag"]`]
  })

/** A name that none has is looked for first: of an event that is unknown, nothing else can be said. */
const read = (events: Events): Result.Result<ReadonlyArray<Event>, NotReadable> => {
  const names = Array.isArray(events) ? misnamed(events) : []
  return names.length === 0 ? readAll(events) : Result.fail(new NotReadable({ what, why: names.join("\n") }))
}

const impossible = (why: string) => new NotReadable({ what: "a history that can have happened", why })

const folded = (events: ReadonlyArray<Event>): Result.Result<Episode, NotReadable> =>
  Result.flatMap(
    Result.try({
      try: () => fold(events),
      catch: (error) => impossible(error instanceof Error ? error.message : String(error))
    }),
    (episode) =>
      episode === undefined ? Result.fail(impossible("there is no event")) : Result.succeed(episode)
  )

/** The episode that the events add up to. Fails with {@link NotReadable} for events that are none, or do not add up. */
export const caseOf = (events: Events): Result.Result<Episode, NotReadable> =>
  Result.flatMap(read(events), folded)
