import * as Result from "effect/Result"
import { readWebhooks, WebhookType } from "@section17/application"
import { practitioner } from "../practitioner/lookUp.ts"
import type { GraphQLContext } from "../GraphQLContext.ts"
import type { QueryWebhooksArgs, Resolvers } from "../resolvers.gen.ts"
import { attempt, sessionOf } from "../session/ask.ts"
import { globalId } from "../session/globalId.ts"
import { webhookIdOf } from "../session/ids.ts"
import { countOf, notEntitled, refused } from "../session/page.ts"
import { deliveriesPage } from "./deliveries.ts"
import { webhookPing, webhookRegister, webhookRemove, webhookReplay } from "./manage.ts"

const webhooksPage = async (
  context: GraphQLContext,
  { after, first }: QueryWebhooksArgs & { readonly first: number }
) => {
  sessionOf(context)
  const id = after ? webhookIdOf(after) : undefined
  if (after && id === undefined) throw refused("after: give the id of a webhook.")
  const page = { first: countOf(first, "webhooks"), ...(id && { after: id }) }
  return Result.getOrThrowWith(await attempt(context, (session) => readWebhooks(session, page)), notEntitled)
}

export const webhook: Resolvers = {
  Query: {
    webhooks: (_, asked, context) => webhooksPage(context, asked),
    webhookTypes: (_, __, context) => {
      sessionOf(context)
      return WebhookType.literals
    },
    webhookDeliveries: (_, asked, context) => {
      sessionOf(context)
      return deliveriesPage(context, asked)
    }
  },
  Mutation: { webhookRegister, webhookRemove, webhookPing, webhookReplay },
  Webhook: {
    id: ({ id }) => globalId("Webhook", id),
    registeredBy: ({ registeredBy }, _, context) => practitioner(context, registeredBy)
  },
  WebhookDelivery: {
    webhookId: ({ webhook: id }) => globalId("Webhook", id),
    noticeId: ({ notice }) => notice.id,
    type: ({ notice }) => notice.type,
    episodeId: ({ notice }) => (notice.episode === null ? null : globalId("Episode", notice.episode)),
    version: ({ notice }) => notice.number,
    occurredAt: ({ notice }) => notice.occurredAt
  },
  WebhookNotFound: { webhookId: ({ webhook: id }) => globalId("Webhook", id) }
}
