/** Pages of episodes. */
import * as Result from "effect/Result"
import type { GraphQLResolveInfo } from "graphql"
import { listEpisodes, type Page } from "@section17/application"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { ledAsFound } from "../practitioner/lookUp.ts"
import { attempt } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { episodeIdOf } from "../session/ids.ts"
import { isSelected, isSelectedOfNodes } from "../session/isSelected.ts"
import { connection, countOf, notEntitled, refused } from "../session/page.ts"

interface Asked {
  readonly first: number
  readonly after?: string | null | undefined
}

export const pageOf = ({ after, first: asked }: Asked, counted: boolean): Page => {
  const first = countOf(asked, "episodes")
  if (after === undefined || after === null) return { first, counted }
  const last = episodeIdOf(after)
  if (last === undefined) throw refused("after: give the endCursor of the page before.")
  return { first, counted, after: last }
}

export const episodesPage = async (context: GraphQLContext, asked: Asked, info: GraphQLResolveInfo) => {
  const page = pageOf(asked, isSelected(info, "totalCount"))
  const leads = isSelectedOfNodes(info, "lead")
  const asking = await attempt(context, (session) => listEpisodes(session, { ...page, leads }))
  const listed = Result.getOrThrowWith(asking, notEntitled)
  const { more, total } = listed
  const isLater = page.after !== undefined
  return connection({ nodes: ledAsFound(listed), more, total, isLater }, ({ id }) => globalId("Episode", id))
}
