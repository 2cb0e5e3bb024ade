/** Reading what happened in an episode page by page, by kind and by day. Accounted for as a chronology is. */
import * as Effect from "effect/Effect"
import type { EpisodeId, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type EpisodeNotFound, Episodes, type EventsAsked, type EventsFound } from "./Episodes.ts"
import { readingChronology } from "./readEpisode.ts"

/** Whether the seals hold is not asked: that takes the whole chronology. */
export const readEvents = Effect.fn("readEvents")(function* (
  session: SessionContext,
  id: EpisodeId,
  page: EventsAsked
): Effect.fn.Return<EventsFound, EpisodeNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  return yield* readingChronology(
    session,
    id,
    Effect.flatMap(Episodes, (episodes) => episodes.events(id, page))
  )
})
