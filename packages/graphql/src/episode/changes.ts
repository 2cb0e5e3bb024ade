/** The subscription to an episode: each thing that happens in it, until the subscriber leaves. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import { readEpisode, type RecordedEvent, type SessionContext, watchEpisode } from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import { GraphQLError } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { askFor, services, sessionOf } from "../session/ask.ts"
import { episodeIdOf } from "../session/ids.ts"
import { chronologyEvent } from "./chronology.ts"

const notFound = (id: string): GraphQLError =>
  new GraphQLError(`No episode ${id} is known to this authority. Check the id.`, {
    extensions: { code: "NOT_FOUND" }
  })

const changed = (session: SessionContext, event: RecordedEvent) =>
  Effect.map(readEpisode(session, event.episode), (episode) => ({
    episodeChanged: { episode, event: chronologyEvent(event) }
  }))

const changesOf = (session: SessionContext, seen: { readonly id: EpisodeId; readonly seenVersion: number }) =>
  watchEpisode(session, seen).pipe(Stream.mapEffect((event) => changed(session, event)))

/** Fails at once, before anything is watched, for an episode that the authority does not have. */
export const watching = async (context: GraphQLContext, id: string) => {
  const session = sessionOf(context)
  const episode = episodeIdOf(id)
  if (episode === undefined) throw notFound(id)
  const found = await askFor(context, () => readEpisode(session, episode))
  if (found === null) throw notFound(id)
  const seen = { id: episode, seenVersion: found.version }
  return Stream.toAsyncIterableWith(changesOf(session, seen), await services(context))
}
