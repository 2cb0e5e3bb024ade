/** Pages of deliveries. */
import * as Option from "effect/Option"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { type DeliveriesAsked, type Delivery, NoticeId, readDeliveries } from "@section17/application"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { QueryResolvers } from "../resolvers.gen.ts"
import { idGiven } from "../session/argument.ts"
import { attempt } from "../session/ask.ts"
import { webhookIdOf } from "../session/ids.ts"
import { connection, countOf, notEntitled, refused } from "../session/page.ts"
import { globalId } from "../session/globalId.ts"

type Asked = Parameters<Extract<QueryResolvers["webhookDeliveries"], (...given: never) => unknown>>[1]

const cursorOf = ({ notice, webhook }: Delivery): string => `${globalId("Webhook", webhook)}/${notice.id}`

const decodeNotice = Schema.decodeUnknownOption(NoticeId)

const afterOf = (cursor: string): DeliveriesAsked["after"] => {
  const [of = "", id] = cursor.split("/")
  const webhook = webhookIdOf(of)
  const notice = Option.getOrUndefined(decodeNotice(id))
  if (webhook !== undefined && notice !== undefined) return { webhook, notice }
  throw refused("after: give the endCursor of the page before.")
}

const pageOf = ({ after, first, state, webhook }: Asked): DeliveriesAsked => {
  const on = after ? afterOf(after) : undefined
  return {
    first: countOf(first, "deliveries"),
    ...(on === undefined ? {} : { after: on }),
    ...(state ? { state } : {}),
    ...(webhook ? { webhook: idGiven("webhook", "Webhook", webhookIdOf(webhook)) } : {})
  }
}

export const deliveriesPage = async (context: GraphQLContext, asked: Asked) => {
  const page = pageOf(asked)
  const listed = await attempt(context, (session) => readDeliveries(session, page))
  const { deliveries, more, total } = Result.getOrThrowWith(listed, notEntitled)
  return connection({ nodes: deliveries, more, total, isLater: page.after !== undefined }, cursorOf)
}
