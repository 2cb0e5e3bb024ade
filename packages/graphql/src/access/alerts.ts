/** Pages of alerts. */
import * as Result from "effect/Result"
import { type Alert, type AlertPage, readAlerts } from "@section17/application"
import { GraphQLError } from "graphql"
import type { GraphQLContext } from "../GraphQLContext.ts"
import { attempt, sessionOf } from "../session/ask.ts"

const most = 100

const refused = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } })

interface Asked {
  readonly first: number
  readonly after?: string | null | undefined
}

const CURSOR = /^Alert:([1-9]\d{0,8})$/u

const pageOf = ({ after, first }: Asked): AlertPage => {
  if (first < 1 || first > most) throw refused(`first: ask for 1 to ${most} alerts.`)
  if (after === undefined || after === null) return { first }
  const [, number] = CURSOR.exec(after) ?? []
  if (number === undefined) throw refused("after: give the endCursor of the page before.")
  return { first, before: Number(number) }
}

const edge = (node: Alert) => ({ cursor: `Alert:${node.number}`, node })

export const alertsPage = async (context: GraphQLContext, asked: Asked) => {
  sessionOf(context)
  const page = pageOf(asked)
  const read = await attempt(context, (session) => readAlerts(session, page))
  const { alerts, more, total } = Result.getOrThrowWith(
    read,
    ({ message }) => new GraphQLError(message, { extensions: { code: "FORBIDDEN" } })
  )
  const edges = alerts.map(edge)
  return {
    edges,
    nodes: [...alerts],
    pageInfo: {
      hasNextPage: more,
      hasPreviousPage: page.before !== undefined,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null
    },
    totalCount: total
  }
}
