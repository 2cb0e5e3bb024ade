/** Watching an episode: each new event, from whichever gateway it came. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { EpisodeId, Refusal } from "@section17/domain"
import type { SessionContext } from "../session/Session.ts"
import { UnitOfWork } from "../session/UnitOfWork.ts"
import { readingPractitioner } from "../practitioner/readingPractitioner.ts"
import { EpisodeChanges } from "./EpisodeChanges.ts"
import { type EpisodeChanged, type EpisodeNotFound, Episodes, type RecordedEvent } from "./Episodes.ts"
import { readEpisode } from "./readEpisode.ts"

const recorded = Effect.fnUntraced(function* (session: SessionContext, { episode, number }: EpisodeChanged) {
  const history = Effect.flatMap(Episodes, (episodes) => episodes.history(episode, { after: number - 1 }))
  const read = Effect.andThen(readingPractitioner, history)
  const events = yield* (yield* UnitOfWork).run(session, read)
  return events.slice(0, 1)
})

/**
 * The events of the episode from now on. Fails with EpisodeNotFound when the authority has no such episode; each
 * event is read through the subscriber's own session, and none once the subscriber may no longer read.
 */
export const watchEpisode = (
  session: SessionContext,
  id: EpisodeId
): Stream.Stream<RecordedEvent, EpisodeNotFound | Refusal.UnknownPractitioner, UnitOfWork | EpisodeChanges> =>
  Stream.unwrap(
    Effect.gen(function* () {
      yield* readEpisode(session, id)
      const changes = yield* EpisodeChanges
      return changes.of(session.authority).pipe(
        Stream.filter(({ episode }) => episode === id),
        Stream.mapEffect((change) => recorded(session, change)),
        Stream.flatMap(Stream.fromIterable)
      )
    })
  )
