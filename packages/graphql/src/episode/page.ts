/** Pages of episodes. */
import * as Result from "effect/Result"
import { listEpisodes, type Page } from "@section17/application"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { episodeIdOf } from "../session/ids.ts"
import { connection, countOf, notEntitled, refused } from "../session/page.ts"

interface Asked {
  readonly first: number
  readonly after?: string | null | undefined
}

const pageOf = ({ after, first: asked }: Asked): Page => {
  const first = countOf(asked, "episodes")
  if (after === undefined || after === null) return { first }
  const last = episodeIdOf(after)
  if (last === undefined) throw refused("after: give the endCursor of the page before.")
  return { first, after: last }
}

export const episodesPage = async (context: GraphQLContext, asked: Asked) => {
  const page = pageOf(asked)
  const listed = await attempt(context, (session) => listEpisodes(session, page))
  const { episodes, more, total } = Result.getOrThrowWith(listed, notEntitled)
  const isLater = page.after !== undefined
  return connection({ nodes: episodes, more, total, isLater }, ({ id }) => globalId("Episode", id))
}
