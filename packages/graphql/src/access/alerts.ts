/** Pages of alerts. */
import * as Result from "effect/Result"
import { type Alert, type AlertPage, readAlerts } from "@section17/application"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { connection, countOf, notEntitled, refused } from "../session/page.ts"

interface Asked {
  readonly first: number
  readonly after?: string | null | undefined
}

const CURSOR = /^Alert:([1-9]\d{0,8})$/u

const pageOf = ({ after, first: asked }: Asked): AlertPage => {
  const first = countOf(asked, "alerts")
  if (after === undefined || after === null) return { first }
  const [, number] = CURSOR.exec(after) ?? []
  if (number === undefined) throw refused("after: give the endCursor of the page before.")
  return { first, before: Number(number) }
}

const cursorOf = ({ number }: Alert): string => `Alert:${number}`

export const alertsPage = async (context: GraphQLContext, asked: Asked) => {
  sessionOf(context)
  const page = pageOf(asked)
  const read = await attempt(context, (session) => readAlerts(session, page))
  const { alerts: nodes, more, total } = Result.getOrThrowWith(read, notEntitled)
  return connection({ nodes, more, total, isLater: page.before !== undefined }, cursorOf)
}
