/** The subscription to an episode: each thing that happens in it, until the subscriber leaves. */
import * as Effect from "effect/Effect"
import * as Stream from "effect/Stream"
import {
  beginWatchingEpisode,
  readEpisode,
  type RecordedEvent,
  type SessionContext,
  watchEpisode
} from "@section17/application"
import type { EpisodeId } from "@section17/domain"
import { GraphQLError } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { idGiven } from "../session/argument.ts"
import { askFor, services, sessionOf } from "../session/ask.ts"
import { refused } from "../session/page.ts"
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

/** The version last seen: as the transport says, which is the later, or as it is given; otherwise as the episode stands. */
const seenIn = (
  after: number | null | undefined,
  { lastEventId }: GraphQLContext,
  version: number
): number => {
  const seen = lastEventId === undefined ? (after ?? version) : Number(lastEventId)
  if (Number.isSafeInteger(seen) && seen >= 0 && seen <= version) return seen
  throw refused(`after: give a version that the episode has had, from 0 to ${version}.`)
}

/** Fails at once, before anything is watched, for an episode that the authority does not have. */
export const watching = async (
  context: GraphQLContext,
  { after, episode: id }: { readonly episode: string; readonly after?: number | null | undefined }
) => {
  const session = sessionOf(context)
  const episode = idGiven("episode", "Episode", episodeIdOf(id))
  const version = await askFor(context, () => beginWatchingEpisode(session, episode))
  if (version === null) throw notFound(id)
  const seen = { id: episode, seenVersion: seenIn(after, context, version) }
  return Stream.toAsyncIterableWith(changesOf(session, seen), await services(context))
}
