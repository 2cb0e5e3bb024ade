/** The subscriptions to a caseload and to an authority: each change, until the subscriber leaves. */
import * as Result from "effect/Result"
import * as Stream from "effect/Stream"
import { beginWatching, readEpisode, watchChanges, type Watched } from "@section17/application"
import { London } from "@section17/domain"
import type { GraphQLResolveInfo } from "graphql"
import { whoseOf } from "../caseload/whoseOf.ts"
import { changeCursor } from "../episode/updated.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { practitioner } from "../practitioner/lookUp.ts"
import type { Resolvers } from "../resolvers.gen.ts"
import { askFor, attempt, services, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { isSelected } from "../session/isSelected.ts"
import { notShown } from "../session/notShown.ts"
import { refused } from "../session/page.ts"

/** Fields that say what happened to a child, and not only that something did. `episode` accounts for itself. */
const disclosing = ["mutation", "recordedAt", "recordedOn", "recordedBy"]

const discloses = (info: GraphQLResolveInfo): boolean => disclosing.some((field) => isSelected(info, field))

/** Fails at once, before anything is watched, for whoever may not, and for a place that there is not. */
const watching = async (context: GraphQLContext, watched: Watched, given: string | null | undefined) => {
  const session = sessionOf(context)
  // Whoever was cut off sends the same variables again: what the transport says is the later place.
  const from = changeCursor.read(context.lastEventId ?? given)?.change
  const begun = await attempt(context, () => beginWatching(session, watched))
  const end = Result.getOrThrowWith(begun, notShown(context))
  const after = from ?? end
  if (after > end)
    throw refused("after: there is no such change. Begin from now on, and read what you keep anew.")
  const changes = watchChanges(session, { ...watched, after }).pipe(Stream.mapError(notShown(context)))
  return { changes, services: await services(context) }
}

export const watchingRoom: Resolvers = {
  Subscription: {
    caseloadChanged: {
      subscribe: async (_, { after, of }, context, info) => {
        const watched: Watched = {
          action: "caseloadChanged",
          discloses: discloses(info),
          ...(of && { whose: whoseOf(of) })
        }
        const { changes, services } = await watching(context, watched, after)
        return Stream.toAsyncIterableWith(
          Stream.map(changes, (caseloadChanged) => ({ caseloadChanged })),
          services
        )
      }
    },
    authorityChanged: {
      subscribe: async (_, { after }, context, info) => {
        const watched: Watched = { action: "authorityChanged", discloses: discloses(info) }
        const { changes, services } = await watching(context, watched, after)
        return Stream.toAsyncIterableWith(
          Stream.map(changes, (authorityChanged) => ({ authorityChanged })),
          services
        )
      }
    }
  },
  EpisodeChange: {
    cursor: ({ place }) => changeCursor.write({ change: place }),
    episodeId: ({ episode }) => globalId("Episode", episode),
    mutation: ({ operation }) => operation,
    recordedOn: ({ recordedAt }) => London.dayOf(recordedAt),
    recordedBy: ({ recordedBy }, _, context) => practitioner(context, recordedBy),
    episode: ({ episode }, _, context) => askFor(context, (session) => readEpisode(session, episode))
  }
}
