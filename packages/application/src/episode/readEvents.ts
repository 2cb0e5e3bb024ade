/** Reading what happened in episodes page by page, by kind and by day. Accounted for as a chronology is. */
import * as Effect from "effect/Effect"
import type { EpisodeId } from "@section17/domain"
import type { Each } from "../audit/readEach.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { type EpisodeNotFound, Episodes, type EventsAsked, type EventsFound } from "./Episodes.ts"
import { type OfEpisode, readingChronologies } from "./readEpisode.ts"

const none: EventsFound = { events: [], more: false, total: 0 }

const pages = Effect.fnUntraced(function* (ids: ReadonlyArray<EpisodeId>, page: EventsAsked) {
  const episodes = yield* Episodes
  const known = yield* episodes.these(ids)
  const found = yield* episodes.events([...known.keys()], page)
  return new Map([...known].map(([id, episode]) => [id, { episode, found: found.get(id) ?? none }]))
})

/** The same page of each of the episodes. Whether the seals hold is not asked: that takes the whole chronology. */
export const readEvents = Effect.fn("readEvents")(function* (
  session: SessionContext,
  ids: ReadonlyArray<EpisodeId>,
  page: EventsAsked
): Effect.fn.Return<Each<EpisodeId, OfEpisode<EventsFound>, EpisodeNotFound>, never, UnitOfWork> {
  return yield* readingChronologies(session, ids, pages(ids, page))
})
