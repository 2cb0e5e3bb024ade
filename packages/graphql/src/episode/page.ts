/** Pages of episodes. */
import * as Result from "effect/Result"
import { type EpisodeSummary, listEpisodes, type Page } from "@section17/application"
import { GraphQLError } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { episodeIdOf } from "../session/ids.ts"

const most = 100

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } })

const notEntitled = ({ message }: Error): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "FORBIDDEN" } })

interface Asked {
  readonly first: number
  readonly after?: string | null | undefined
}

const pageOf = ({ after, first }: Asked): Page => {
  if (first < 1 || first > most) throw refused(`first: ask for 1 to ${most} episodes.`)
  if (after === undefined || after === null) return { first }
  const last = episodeIdOf(after)
  if (last === undefined) throw refused("after: give the endCursor of the page before.")
  return { first, after: last }
}

const edge = (node: EpisodeSummary) => ({ cursor: globalId("Episode", node.id), node })

export const episodesPage = async (context: GraphQLContext, asked: Asked) => {
  const page = pageOf(asked)
  const listed = await attempt(context, (session) => listEpisodes(session, page))
  const { episodes, more, total } = Result.getOrThrowWith(listed, notEntitled)
  const edges = episodes.map(edge)
  return {
    edges,
    nodes: [...episodes],
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: page.after !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null
    },
    totalCount: total
  }
}
