/** A case that was exported as JSON: its events, read and added up. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Episode } from "../episode/Episode.ts"
import { Event } from "../episode/Event.ts"
import { fold } from "../episode/evolve.ts"
import { given, NotReadable } from "./given.ts"

/** The events of one episode, in order, as the gateway exports them or as a case system maps them. */
export type Events = ReadonlyArray<unknown>

const read = given(Schema.NonEmptyArray(Event), "the events of a case")

const impossible = (why: string) => new NotReadable({ what: "a history that can have happened", why })

const folded = (events: ReadonlyArray<Event>): Result.Result<Episode, NotReadable> =>
  Result.flatMap(
    Result.try({ try: () => fold(events), catch: (error) => impossible(String(error)) }),
    (episode) =>
      episode === undefined ? Result.fail(impossible("there is no event")) : Result.succeed(episode)
  )

/** The episode that the events add up to. Fails with {@link NotReadable} for events that are none, or do not add up. */
export const caseOf = (events: Events): Result.Result<Episode, NotReadable> =>
  Result.flatMap(read(events), folded)
