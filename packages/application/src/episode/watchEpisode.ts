/** Watching an episode: each new event, from whichever gateway it came. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import type { EpisodeId, Refusal } from "@section17/domain"
import type { NotPermitted } from "../access/NotPermitted.ts"
import { accountForReading, readAccountably } from "../audit/accountForReading.ts"
import type { SessionContext } from "../session/Session.ts"
import type { UnitOfWork } from "../session/UnitOfWork.ts"
import { EpisodeChanges } from "./EpisodeChanges.ts"
import { type EpisodeNotFound, Episodes, type RecordedEvent } from "./Episodes.ts"
import { Lookouts } from "./Lookouts.ts"
import { existing } from "./readEpisode.ts"

/** What happens is the chronology: whoever may not see that is not told of it as it comes either. */
const may = "seeChronology"

const asking = (id: EpisodeId) => ({ action: "episodeChanged", episode: id, child: null }) as const

/** The version from which on is watched: where the episode stands now. That it is watched is accounted for. */
export const beginWatchingEpisode = Effect.fn("beginWatchingEpisode")(function* (
  session: SessionContext,
  id: EpisodeId
): Effect.fn.Return<number, EpisodeNotFound | Refusal.UnknownPractitioner | NotPermitted, UnitOfWork> {
  const asked = asking(id)
  return yield* readAccountably(
    session,
    { ...asked, may },
    Effect.gen(function* () {
      const { child, version } = yield* existing(id, may)
      yield* accountForReading({ ...asked, child: child.id })
      return version
    })
  )
})

/** What happened in the episode after the event of this number. A refusal is accounted for. */
const after = (session: SessionContext, id: EpisodeId, number: number) =>
  readAccountably(
    session,
    { ...asking(id), may },
    Effect.flatMap(Episodes, (episodes) => episodes.history(id, { after: number }))
  )

/**
 * The events of the episode after the version that was seen, in order and each once: also those of the moment between
 * seeing and beginning to listen. Each is read through the subscriber's own session, and none once the subscriber may no
 * longer read.
 */
export const watchEpisode = (
  session: SessionContext,
  { id, seenVersion }: { readonly id: EpisodeId; readonly seenVersion: number }
): Stream.Stream<
  RecordedEvent,
  Refusal.UnknownPractitioner | NotPermitted,
  UnitOfWork | EpisodeChanges | Lookouts
> =>
  Stream.unwrap(
    Effect.gen(function* () {
      const changes = yield* EpisodeChanges
      const { own } = yield* Lookouts
      let told = seenVersion
      const untold = Effect.gen(function* () {
        const events = yield* own(after(session, id, told))
        told += events.length
        return events
      })
      const notices = Stream.filter(changes.of(session.authority), ({ episode }) => episode === id)
      return Stream.merge(Stream.make(undefined), notices).pipe(
        Stream.mapEffect(() => untold),
        Stream.flatMap(Stream.fromIterable)
      )
    })
  )
