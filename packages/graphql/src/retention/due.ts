/** Pages of records that are due. */
import * as Result from "effect/Result"
import { DuePlace, readRecordsDue } from "@section17/application"
import type { GraphQLResolveInfo } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { cursorOf } from "../session/cursor.ts"
import { isSelected } from "../session/isSelected.ts"
import { notShown } from "../session/notShown.ts"
import { connection, countOf } from "../session/page.ts"

const cursor = cursorOf(DuePlace)

interface Asked {
  readonly first: number
  readonly after?: string | null | undefined
}

export const recordsDuePage = async (context: GraphQLContext, asked: Asked, info: GraphQLResolveInfo) => {
  sessionOf(context)
  const after = cursor.read(asked.after)
  const page = {
    first: countOf(asked.first, "records"),
    counted: isSelected(info, "totalCount"),
    ...(after && { after })
  }
  const read = await attempt(context, (session) => readRecordsDue(session, page))
  const { more, records: nodes, total } = Result.getOrThrowWith(read, notShown(context))
  return connection({ nodes, more, total, isLater: after !== undefined }, ({ child, closedOn }) =>
    cursor.write({ closedOn, child: child.id })
  )
}
