/** What changed, for whoever keeps a copy. */
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { readUpdated } from "@section17/application"
import type { GraphQLResolveInfo } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { QueryUpdatedSinceArgs } from "../resolvers.gen.ts"
import { attempt } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { isSelected } from "../session/isSelected.ts"
import { notShown } from "../session/notShown.ts"
import { connection, countOf } from "../session/page.ts"

/** The place of a change among the changes of the authority. */
export const changeCursor = cursorOf(Schema.Struct({ change: Schema.Int }))

export const updatedPage = async (
  context: GraphQLContext,
  args: QueryUpdatedSinceArgs & { readonly first: number },
  info: GraphQLResolveInfo
) => {
  const after = changeCursor.read(args.after)?.change ?? 0
  const asked = {
    first: countOf(args.first, "episodes"),
    after,
    counted: isSelected(info, "totalCount"),
    ...(args.since && { since: args.since })
  }
  const answer = await attempt(context, (session) => readUpdated(session, asked))
  const { changes, more, total } = Result.getOrThrowWith(answer, notShown(context))
  const numbers = new Map(changes.map(({ episode, number }) => [episode, number]))
  const nodes = changes.map(({ episode }) => episode)
  const page = connection({ nodes, more, total, isLater: after > 0 }, (episode) =>
    changeCursor.write({ change: numbers.get(episode) ?? 0 })
  )
  // Where nothing changed, whoever keeps the place keeps the one they have.
  const endCursor = page.pageInfo.endCursor ?? args.after ?? null
  return { ...page, pageInfo: { ...page.pageInfo, endCursor } }
}
